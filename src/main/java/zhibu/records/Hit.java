package zhibu.records;

import java.util.List;
import zhibu.shared.BranchId;

/**
 * A record that a search found, in its standing wording.
 *
 * @param kinds the codes of its kinds
 * @param excerpt what stands around the words found; how the text begins if they stand in the title only
 */
public record Hit(RecordId id, BranchId branch, String branchName, Book book, List<String> kinds, Recorded recorded,
                  List<Piece> title, List<Piece> excerpt, boolean voided, boolean returned) {

    /** A stretch of text, and whether it is one of the words looked for. */
    public record Piece(String text, boolean sought) {
    }

    /** Its address. */
    public String href() {
        return "/branches/%s/%s/%s".formatted(branch, book.path(), id);
    }

    /** Where it stands in the list of what was found. */
    public Inquiry.Place place() {
        return new Inquiry.Place(recorded.happened(), id.value());
    }
}
