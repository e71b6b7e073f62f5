package zhibu.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.records.Words;

/**
 * What is about to be recorded, as far as it can be looked over.
 *
 * @param endsAt when what it tells of was over; none if it doesn't say
 * @param studied the materials that were studied and when they were issued
 */
public record Proposal(BranchCard branch, Words words, @Nullable LocalDateTime endsAt, List<Material> studied) {

    public Proposal {
        studied = List.copyOf(studied);
    }

    /** A material and the day it was issued. */
    public record Material(String title, LocalDate issuedOn) {
    }

    /** How many characters it has, without blanks. */
    long length() {
        return words.body().codePoints().filter(character -> !Character.isWhitespace(character)).count();
    }

    /** Its text without the names of its own branch and unit. */
    String textOfOthers() {
        return (words.title() + "\n" + words.body()).replace(branch.name(), " ").replace(branch.unitName(), " ");
    }
}
