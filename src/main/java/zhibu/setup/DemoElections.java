package zhibu.setup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a branch its terms and fills its posts. */
final class DemoElections {

    private static final int YEARS = 3;
    private static final String NO_HEAD = "内设机构主要负责人不是中共党员，经上级同意由副职担任";

    private final DemoTables tables;
    private final DemoToday today;
    private final DemoFoundation foundation;
    private final DemoPlan plan;
    private final DemoChance chance;
    private final List<DemoMember> members;
    private final List<DemoPost> posts = new ArrayList<>();

    DemoElections(DemoTables tables, DemoToday today, DemoFoundation foundation, List<DemoMember> members) {
        this.tables = tables;
        this.today = today;
        this.foundation = foundation;
        this.plan = foundation.plan();
        this.chance = foundation.chance();
        this.members = members;
    }

    /** The branch with the terms it has had and everybody in his post. */
    DemoBranch hold() {
        List<DemoTerm> terms = terms();
        DemoTerm latest = terms.get(terms.size() - 1);
        terms.forEach(term -> take(term, term == latest));
        return new DemoBranch(foundation, members, terms, posts);
    }

    private List<DemoTerm> terms() {
        if (plan.is(DemoTrait.NEW) || plan.is(DemoTrait.TEMPORARY)) {
            return List.of(term(1, foundation.founded(), null));
        }
        int number = chance.between(3, 8);
        LocalDate starts = starts();
        if (plan.is(DemoTrait.ELECTED)) {
            return List.of(term(number - 1, starts.minusYears(YEARS), starts.minusMonths(2)),
                    term(number, starts, null));
        }
        return List.of(term(number, starts, plan.is(DemoTrait.ENDING) ? today.date().minusDays(10) : null));
    }

    private LocalDate starts() {
        if (plan.is(DemoTrait.ELECTED)) {
            return foundation.rhythm().assembly(YearMonth.of(today.year() - 1, 4));
        }
        if (plan.is(DemoTrait.OVERDUE)) {
            return today.date().minusMonths(4).minusYears(YEARS).plusDays(1);
        }
        if (plan.is(DemoTrait.ENDING)) {
            return today.date().plusDays(chance.between(40, 150)).minusYears(YEARS);
        }
        return LocalDate.of(today.year() - 2, chance.between(7, 11), chance.between(3, 28));
    }

    private DemoTerm term(int number, LocalDate starts, @Nullable LocalDate requested) {
        return new DemoTerm(number, starts, starts.plusYears(YEARS).minusDays(1), requested,
                !plan.is(DemoTrait.TEMPORARY));
    }

    private void take(DemoTerm term, boolean latest) {
        int seats = plan.duties().size();
        Integer due = term.elected() ? voters(term) : null;
        Integer present = due == null || isOnRecord(term) ? due : Integer.valueOf(due - chance.between(0, due / 10));
        long id = tables.number(DemoTable.TERM, foundation.id(), term.number(), plan.committee(), term.starts(),
                term.ends(), term.requested(), due, present, term.elected() ? seats + (seats + 4) / 5 : null,
                term.elected() ? seats : null);
        for (int seat = 0; seat < seats; seat++) {
            DemoMember holder = members.get(latest || seat == 0 ? seat : seats + seat);
            appoint(id, term, plan.duties().get(seat), holder, latest);
        }
    }

    private int voters(DemoTerm term) {
        long voters = members.stream()
                .filter(member -> !isOnRecord(term) || member.belongsOn(term.starts()))
                .filter(member -> member.votesOn(term.starts())).count();
        return Math.toIntExact(voters);
    }

    private boolean isOnRecord(DemoTerm term) {
        return !term.starts().isBefore(today.recordsBegin());
    }

    private void appoint(long term, DemoTerm during, String duty, DemoMember holder, boolean latest) {
        boolean secretary = duty.equals("SECRETARY");
        boolean heads = secretary && (plan.lapses() == 0 || chance.happens(85));
        LocalDate until = latest ? null : during.starts().plusYears(YEARS).minusDays(1);
        tables.number(DemoTable.POST, foundation.id(), term, holder.id(), duty, during.starts(), until,
                approval(during.starts()), heads, secretary && !heads ? NO_HEAD : null);
        posts.add(new DemoPost(holder, duty, during.starts(), until));
    }

    private String approval(LocalDate date) {
        return "清直工委〔%d〕%d号".formatted(date.getYear(), chance.between(2, 96));
    }
}
