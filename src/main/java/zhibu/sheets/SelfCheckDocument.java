package zhibu.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A self-check as it was signed, or as it was passed: everything it was reckoned from and what came of it. Written once.
 *
 * @param marks what was judged on the spot
 * @param disputes what was said against what the records say
 * @param settlements what was decided about those; empty until it is passed
 * @param score what it comes to: disputes count as far as they were accepted
 */
public record SelfCheckDocument(String campaign, String branch, String unit, LocalDate signedOn, String signedBy, Basis basis,
                                List<Mark> marks, List<Mark> disputes, List<Settlement> settlements, SheetScore score) {

    public SelfCheckDocument {
        marks = List.copyOf(marks);
        disputes = List.copyOf(disputes);
        settlements = List.copyOf(settlements);
    }

    /** The document with what was decided about its disputes. */
    SelfCheckDocument settled(List<Settlement> decided) {
        Stream<Mark> accepted = disputes.stream().filter(mark -> decided.stream()
                .anyMatch(one -> one.accepted() && one.rule().equals(mark.rule())));
        return new SelfCheckDocument(campaign, branch, unit, signedOn, signedBy, basis, marks, disputes, decided,
                SheetScore.of(basis, Stream.concat(marks.stream(), accepted).toList(), List.of()));
    }
}
