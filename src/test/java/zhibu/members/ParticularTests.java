package zhibu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How particulars are typed and kept. */
class ParticularTests {

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-05", "1990-1-5", "1990.1.5", "1990/01/05", "19900105", "1990年1月5日"})
    void aDayIsReadInAllItsSpellings(String typed) {
        assertThat(Particular.BORN_ON.read(typed)).contains("1990-01-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-30", "1990", "1990-1", "90-1-5", "1990-13-01", "1899-12-31", "昨天", "2023-02-29"})
    void whatIsNoDayIsRefused(String typed) {
        assertThat(Particular.BORN_ON.read(typed)).isEmpty();
        assertThat(Particular.BORN_ON.refusal()).isEqualTo("出生日期请写成 1990-01-31 这样的日期");
    }

    @Test
    void leapDaysAreDays() {
        assertThat(Particular.JOINED_ON.read("2024-2-29")).contains("2024-02-29");
    }

    @Test
    void choicesAreOnlyWhatTheyMayBe() {
        assertThat(Particular.SEX.read("女")).contains("女");
        assertThat(Particular.SEX.read("不详")).isEmpty();
        assertThat(Particular.OFFICIAL.read("是")).contains("是");
        assertThat(Particular.OFFICIAL.refusal()).isEqualTo("是否党员领导干部应是是或否");
    }

    @Test
    void phonesAreKeptWithoutSpaces() {
        assertThat(Particular.PHONE.read("138 1234-5678")).contains("13812345678");
        assertThat(Particular.PHONE.read("+33 6 12 34 56 78")).contains("+33612345678");
        assertThat(Particular.PHONE.read("12812345678")).isEmpty();
        assertThat(Particular.PHONE.read("1381234567")).isEmpty();
    }

    @Test
    void aLineIsOneLineAndNotTooLong() {
        assertThat(Particular.ETHNICITY.read("汉".repeat(20))).isPresent();
        assertThat(Particular.ETHNICITY.read("汉".repeat(21))).isEmpty();
        assertThat(Particular.RESIDENCE.read("一\n二")).isEmpty();
    }

    @Test
    void nothingTypedIsNothingKept() {
        assertThat(Stream.of(Particular.values()).map(particular -> particular.read(""))).allSatisfy(read -> assertThat(read).contains(""));
    }

    @Test
    void noHeadingMeansTwoThings() {
        List<String> headings = Arrays.stream(Particular.values())
                .flatMap(particular -> Stream.concat(Stream.of(particular.heading()), particular.aliases().stream())).toList();

        assertThat(headings).doesNotHaveDuplicates();
    }
}
