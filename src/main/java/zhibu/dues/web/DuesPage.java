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
    record Warning(String name, int months, String advice) {
    }

    public List<Integer> months() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public long paid(int month) {
        return sheet.paid(Month.of(month));
    }

    /** Those behind by as many months as call for a reminder; with the months after which the regulations ask for more. */
    public List<Warning> warnings() {
        return sheet.lines().stream().map(this::warning).filter(warning -> warning.months() >= count("dues.remind-months")).toList();
    }

    private Warning warning(DuesYear line) {
        int months = line.arrears(sheet.today());
        return new Warning(line.member().name(), months, advice(months));
    }

    private String advice(int months) {
        if (months >= count("dues.arrears-months")) {
            return "已满规定期限，请按《党员教育管理工作条例》研究处理，系统不作结论。";
        }
        return months >= count("dues.urge-months") ? "快满规定期限，请当面谈话，限期补交。" : "请了解原因，提醒补交。";
    }

    private int count(String key) {
        return edition.parameters().count(key);
    }

    public List<DuesYear.Cell> cells(DuesYear line) {
        return line.cells(sheet.today());
    }

    public List<Option> years() {
        return Option.years(AssessmentYear.of(sheet.today()));
    }
}
