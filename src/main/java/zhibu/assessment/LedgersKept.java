package zhibu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Days;
import zhibu.shared.Period;
import zhibu.standards.LedgerCategory;
import zhibu.standards.LedgerCategory.Case;
import zhibu.standards.LedgerCategory.Proof;

/**
 * 台账规范: every category of the ledger that a branch keeps has something in it, and the year is archived in time.
 *
 * <p>Source: the product's list of categories, drawn from published handbooks; the day is a default of the edition.
 */
final class LedgersKept {

    private LedgersKept() {
    }

    static Map<String, Rule> rules() {
        return Map.of("ledger.categories", LedgersKept::empty, "archive.late", LedgersKept::unarchived);
    }

    /** Categories with nothing in them when the year is over. */
    static Judgement empty(BranchYear facts) {
        if (facts.wholeYear().isEmpty()) {
            return Judgement.notApplicable("支部存续不满全年");
        }
        List<LedgerCategory> asked = facts.yardstick().ledgers().stream().filter(ledger -> !spared(facts, ledger.unless())).toList();
        List<String> found = asked.stream().filter(ledger -> !kept(facts, ledger)).map(LedgerCategory::name).toList();
        String sentence = "台账应有 %d 类，已有 %d 类%s".formatted(asked.size(), asked.size() - found.size(),
                found.isEmpty() ? "" : "，还没有" + String.join("、", found));
        return found.isEmpty() || facts.yearOver() ? Judgement.counted(found.size(), sentence).mendedBy("当时已有而未登记的，补录即可")
                : Judgement.pending(sentence);
    }

    private static boolean spared(BranchYear facts, @Nullable Case unless) {
        if (unless == null) {
            return false;
        }
        return switch (unless) {
            case NO_COMMITTEE -> !facts.hasCommitteeOn(facts.day());
            case NO_GROUPS -> facts.branch().groupsOn(facts.day()).isEmpty();
            case NOBODY_DEVELOPED -> Candidates.of(facts).isEmpty();
            case TEMPORARY -> facts.branch().temporary();
        };
    }

    private static boolean kept(BranchYear facts, LedgerCategory ledger) {
        Proof proof = ledger.shownBy();
        return proof == null ? ledger.kinds().stream().anyMatch(kind -> !facts.held(kind).isEmpty() || !facts.entered(kind).isEmpty())
                : shown(facts, proof);
    }

    private static boolean shown(BranchYear facts, Proof proof) {
        return switch (proof) {
            case BRANCH, DEVELOPMENT -> true;
            case PLAN -> facts.known().planBy(facts.asOf()) != null;
            case ROSTER -> !facts.members().isEmpty();
            case POSTS -> !facts.branch().postsOn(facts.day()).isEmpty();
            case DUES -> !facts.known().dues().paid().isEmpty();
            case STUDY -> !facts.known().study().isEmpty();
        };
    }

    /** The year was not archived by its day. */
    static Judgement unarchived(BranchYear facts) {
        LocalDate due = facts.yardstick().archiveDue();
        LocalDate on = facts.known().archivedOn();
        if (on != null && !on.isAfter(facts.yardstick().asOf())) {
            return Judgement.either(on.isAfter(due), "应在%s前归档，已于%s归档".formatted(Days.written(due), Days.written(on)));
        }
        boolean late = due.isBefore(facts.asOf());
        String sentence = "应在%s前完成年度归档".formatted(Days.written(due));
        return (late ? Judgement.counted(1, sentence + "，尚未归档") : Judgement.pending(sentence))
                .owing(facts.yearOver() ? List.of(archiving(facts, due, late)) : List.of());
    }

    private static Owed archiving(BranchYear facts, LocalDate due, boolean late) {
        return new Owed(new Place("/archive"), "应归档%s年度台账".formatted(facts.yardstick().year()),
                new Period("次年初", facts.yardstick().year().lastDay().plusDays(1), due), late ? Duty.State.OVERDUE : Duty.State.DUE, 1);
    }
}
