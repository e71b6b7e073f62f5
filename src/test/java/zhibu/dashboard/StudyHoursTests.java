package zhibu.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhibu.entries.Answers;
import zhibu.entries.EntryAbout;
import zhibu.records.RecordId;
import zhibu.shared.MemberId;
import zhibu.standards.Confidence;
import zhibu.standards.EntryKind;
import zhibu.standards.Parameters;
import zhibu.standards.Parameters.Parameter;
import zhibu.standards.Source;

/** Minutes and trainings make study hours by what the edition says. */
class StudyHoursTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 26);
    private static final Parameters PARAMETERS = new Parameters(List.of(parameter("study.minutes-per-hour", "60"),
            parameter("study.member-hours", "32"), parameter("study.cadre-hours", "56")));

    @ParameterizedTest
    @CsvSource({"0, 0", "59, 0.9", "60, 1", "90, 1.5", "1919, 31.9", "1920, 32"})
    void minutesMakeHoursRoundedDownSoThatNobodyIsToldTooMuch(int minutes, String hours) {
        assertThat(study(minutes, false).gathered()).isEqualTo(hours);
        assertThat(study(minutes, false).total()).isEqualTo(hours);
    }

    @Test
    void trainingsAddTheirHoursAndNothingElseDoes() {
        StudyHours study = study(90, true, "40", "4.5", "");

        assertThat(study.trainings()).hasSize(2).extracting(study::of).containsExactly("40", "4.5");
        assertThat(study.gathered()).isEqualTo("1.5");
        assertThat(study.total()).isEqualTo("46");
    }

    @Test
    void moreIsAskedOfWhoServes() {
        assertThat(study(0, false).asked().value()).isEqualTo("32");
        assertThat(study(0, true).asked().value()).isEqualTo("56");
    }

    private static StudyHours study(int minutes, boolean serves, String... trainings) {
        return new StudyHours(minutes, Stream.of(trainings).map(StudyHoursTests::training).toList(), serves, false, PARAMETERS);
    }

    private static EntryAbout training(String hours) {
        EntryKind kind = new EntryKind("TRAINING", "培训", "开始日期", "{subject}", null, null, List.of(), null);
        return new EntryAbout(new MemberId(1), new RecordId(1), DAY, kind, "培训班",
                new Answers(DAY, hours.isEmpty() ? Map.of() : Map.of("hours", hours), Map.of(), List.of()), Map.of());
    }

    private static Parameter parameter(String key, String value) {
        return new Parameter(key, key, new BigDecimal(value), "学时", new Source("条例", Confidence.NATIONAL));
    }
}
