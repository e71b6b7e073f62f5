package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a branch its terms and fills its posts. */
final class Elections {

    private static final int YEARS = 3;
    private static final String NO_HEAD = "内设机构主要负责人不是中共党员，经上级同意由副职担任";

    private final Tables tables;
    private final Today today;
    private final Foundation foundation;
    private final BranchPlan plan;
    private final Chance chance;
    private final List<Member> members;
    private final List<Post> posts = new ArrayList<>();

    Elections(Tables tables, Today today, Foundation foundation, List<Member> members) {
        this.tables = tables;
        this.today = today;
        this.foundation = foundation;
        this.plan = foundation.plan();
        this.chance = foundation.chance();
        this.members = members;
    }

    /** The branch with the terms it has had and everybody in his post. */
    Branch hold() {
        List<Term> terms = terms();
        Term latest = terms.get(terms.size() - 1);
        terms.forEach(term -> take(term, term == latest));
        return new Branch(foundation, members, terms, posts);
    }

    private List<Term> terms() {
        if (plan.is(Trait.NEW) || plan.is(Trait.TEMPORARY)) {
            return List.of(term(1, foundation.founded(), null));
        }
        int number = chance.between(3, 8);
        LocalDate starts = starts();
        if (plan.is(Trait.ELECTED)) {
            return List.of(term(number - 1, starts.minusYears(YEARS), starts.minusMonths(2)),
                    term(number, starts, null));
        }
        return List.of(term(number, starts, plan.is(Trait.ENDING) ? today.date().minusDays(10) : null));
    }

    private LocalDate starts() {
        if (plan.is(Trait.ELECTED)) {
            return foundation.rhythm().assembly(YearMonth.of(today.year() - 1, 4));
        }
        if (plan.is(Trait.OVERDUE)) {
            return today.date().minusMonths(4).minusYears(YEARS).plusDays(1);
        }
        if (plan.is(Trait.ENDING)) {
            return today.date().plusDays(chance.between(40, 150)).minusYears(YEARS);
        }
        return LocalDate.of(today.year() - 2, chance.between(7, 11), chance.between(3, 28));
    }

    private Term term(int number, LocalDate starts, @Nullable LocalDate requested) {
        return new Term(number, starts, starts.plusYears(YEARS).minusDays(1), requested,
                !plan.is(Trait.TEMPORARY));
    }

    private void take(Term term, boolean latest) {
        int seats = plan.duties().size();
        Integer due = term.elected() ? voters(term) : null;
        Integer present = due == null || isOnRecord(term) ? due : Integer.valueOf(due - chance.between(0, due / 10));
        long id = tables.number(Table.TERM, foundation.id(), term.number(), plan.committee(), term.starts(),
                term.ends(), term.requested(), due, present, term.elected() ? seats + (seats + 4) / 5 : null,
                term.elected() ? seats : null);
        for (int seat = 0; seat < seats; seat++) {
            Member holder = members.get(latest || seat == 0 ? seat : seats + seat);
            appoint(id, term, plan.duties().get(seat), holder, latest);
        }
    }

    private int voters(Term term) {
        long voters = members.stream()
                .filter(member -> !isOnRecord(term) || member.belongsOn(term.starts()))
                .filter(member -> member.votesOn(term.starts())).count();
        return Math.toIntExact(voters);
    }

    private boolean isOnRecord(Term term) {
        return !term.starts().isBefore(today.recordsBegin());
    }

    private void appoint(long term, Term during, String duty, Member holder, boolean latest) {
        boolean secretary = duty.equals("SECRETARY");
        boolean heads = secretary && (plan.lapses() == 0 || chance.happens(85));
        LocalDate until = latest ? null : during.starts().plusYears(YEARS).minusDays(1);
        tables.number(Table.POST, foundation.id(), term, holder.id(), duty, during.starts(), until,
                approval(during.starts()), heads, secretary && !heads ? NO_HEAD : null);
        posts.add(new Post(holder, duty, during.starts(), until));
    }

    private String approval(LocalDate date) {
        return "清直工委〔%d〕%d号".formatted(date.getYear(), chance.between(2, 96));
    }
}
