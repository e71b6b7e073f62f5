package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.standards.PlanTemplate;
import zhibu.standards.PlanTemplate.Usual;

/** Plans the years 年度计划 of a branch since records begin: what most plans hold, and what 青山支部 chose to do besides. */
final class Planner {

    /** Has every plan approved by the first meeting of its year that may, in one statement for the whole city. */
    static final String APPROVALS = """
            insert into plan_approval (branch_id, plan_id, record_id, noted_at, noted_by)
            select distinct on (p.id) p.branch_id, p.id, r.id, r.happened_on + interval '17 hours', p.drawn_up_by
            from plan p join ledger_record r on r.branch_id = p.branch_id and extract(year from r.happened_on) = p.year
                and r.void_reason is null and r.book = 'gatherings'
            join wording w on w.record_id = r.id and w.revision = r.revision and w.kinds && array['ASSEMBLY', 'COMMITTEE']
            order by p.id, r.happened_on, r.id
            """;

    private static final List<Usual> USUAL = PlanTemplate.shipped().usual();
    private static final String OFFSET = "+08:00";
    private static final String VISITING = "“七一”前走访慰问困难群众";

    private final Branch branch;
    private final Today today;
    private final Tables tables;
    private final long account;

    /** @param account the account that draws the plans up */
    Planner(Branch branch, Today today, Tables tables, long account) {
        this.branch = branch;
        this.today = today;
        this.tables = tables;
        this.account = account;
    }

    void plan() {
        Stream.iterate(today.recordsBegin().getYear(), year -> year + 1).limit(2)
                .filter(year -> branch.foundation().founded().getYear() <= year).forEach(this::plan);
    }

    private void plan(int year) {
        LocalDate founded = branch.foundation().founded();
        LocalDate begins = founded.getYear() == year ? founded : LocalDate.of(year, 1, 4);
        long plan = tables.number(Table.PLAN, branch.id(), year, begins.atTime(10, 0) + OFFSET, account);
        List<Usual> usual = USUAL.stream().filter(this::asked).filter(item -> item.kind() != null)
                .filter(item -> year == today.year() || item.first() < 12 || "YEAR_REPORT".equals(item.kind())).toList();
        for (int i = 0; i < usual.size(); i++) {
            enter(plan, i, usual.get(i), firstMonth(year), begins);
        }
        if (branch.plan().name().equals(Cast.QINGSHAN)) {
            long item = tables.number(Table.PLAN_ITEM, branch.id(), plan, usual.size(), VISITING, "VISIT", 6, 6, "ONCE", 1, "X",
                    branch.secretary().id(), null, year == today.year() ? "LAST_YEAR" : "OWN",
                    year == today.year() ? "沿用%d年计划".formatted(year - 1) : "支部自定", "");
            propose(item, year);
        }
    }

    private int firstMonth(int year) {
        LocalDate founded = branch.foundation().founded();
        return founded.getYear() < year || founded.equals(LocalDate.of(year, 1, 1)) ? 1 : YearMonth.from(founded).getMonthValue() + 1;
    }

    private boolean asked(Usual item) {
        return item.only() == null && (item.needs() == null || switch (item.needs()) {
            case COMMITTEE -> branch.plan().committee();
            case GROUPS -> !branch.groups().isEmpty();
        });
    }

    private void enter(long plan, int position, Usual item, int first, LocalDate day) {
        if (first <= item.last()) {
            tables.number(Table.PLAN_ITEM, branch.id(), plan, position, item.title(), item.kind(), Math.max(first, item.first()),
                    item.last(), item.rhythm(), item.ofEachGroup() ? branch.groups().size() : 1, item.level(), owner(item.duty(), day),
                    null, "RULE", "本年度细则的要求", "");
        }
    }

    private @Nullable Long owner(String duty, LocalDate day) {
        return branch.posts().stream().filter(post -> post.duty().equals(duty) && post.isHeldOn(day)).map(post -> post.holder().id())
                .findFirst().orElse(branch.secretary().id());
    }

    private void propose(long item, int year) {
        if (year == today.year()) {
            tables.number(Table.PLAN_PROMOTION, branch.id(), item, "X", "T", "连续两年入户走访，帮助困难群众申请了助学政策，群众反映好，其他支部也做得到。",
                    today.date().minusDays(7).atTime(9, 30) + OFFSET, account);
        }
    }
}
