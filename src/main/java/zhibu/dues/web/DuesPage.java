package zhibu.dues.web;

import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import zhibu.dues.DuesSheet;
import zhibu.dues.DuesYear;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;

/**
 * The page of a year's dues.
 *
 * @param open whether the reader may see the sums: only who keeps them
 */
record DuesPage(DuesSheet sheet, Edition edition, boolean open) {

    /** What is said of somebody behind with his dues, by how many months. */
    record Warning(String name, int months, boolean grave) {
    }

    public List<Integer> months() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public long paid(int month) {
        return sheet.paid(Month.of(month));
    }

    /** Those behind by as many months as call for a reminder; with the months after which the regulations ask for more. */
    public List<Warning> warnings() {
        int remind = edition.parameters().count("dues.remind-months");
        int arrears = edition.parameters().count("dues.arrears-months");
        return sheet.lines().stream().map(line -> warning(line, arrears)).filter(warning -> warning.months() >= remind).toList();
    }

    private Warning warning(DuesYear line, int arrears) {
        int months = line.arrears(sheet.today());
        return new Warning(line.member().name(), months, months >= arrears);
    }

    public List<DuesYear.Cell> cells(DuesYear line) {
        return line.cells(sheet.today());
    }

    public List<Option> years() {
        return Option.years(AssessmentYear.of(sheet.today()));
    }
}
