package zhibu.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ID numbers, whose last character was computed by hand: for 11010519491231002 the weighted sum is 167, 167 mod 11 = 2, hence X. */
class IdNumberTests {

    private static final String GOOD = "11010519491231002X";

    @Test
    void itTellsBirthdayAndSex() {
        IdNumber number = IdNumber.of(GOOD).orElseThrow();

        assertThat(number.bornOn()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.female()).as("the 17th digit, 2, is even").isTrue();
        assertThat(IdNumber.completing("11010519491231002")).isEqualTo(number);
    }

    @Test
    void aSmallXIsAsGood() {
        assertThat(IdNumber.of("11010519491231002x")).contains(new IdNumber(GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110105491231002", "110105194912310021", "01010519491231002X", "11010519491331002X", "1101051949123100X2",
        "110105194912310O2X", "11010519491231002X0"})
    void whatIsNoneIsNotTaken(String typed) {
        assertThat(IdNumber.of(typed)).isEmpty();
    }

    @Test
    void aDayThatNeverWasIsNoBirthday() {
        assertThat(IdNumber.completing("11010520000229001").bornOn()).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(completes("11010519000229001")).as("1900 was no leap year").isFalse();
        assertThat(completes("11010518991231001")).as("before 1900").isFalse();
    }

    @Test
    void maskedItTellsNeitherPlaceNorBirthdayNorSequence() {
        assertThat(Particular.ID_NUMBER.masked(GOOD)).isEqualTo("11**************2X");
        assertThat(Particular.PHONE.masked("13812345678")).isEqualTo("138******78");
        assertThat(Particular.PHONE.masked("")).isEmpty();
    }

    private static boolean completes(String seventeen) {
        try {
            return IdNumber.completing(seventeen) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
