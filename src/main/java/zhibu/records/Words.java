package zhibu.records;

import java.time.LocalDate;
import java.util.List;

/**
 * What one wording of any record says, as far as all records have it in common.
 *
 * @param kinds the codes of its kinds
 * @param title what lists call it
 * @param body all its text, to be searched and compared; nothing that is for the persons concerned only
 */
public record Words(LocalDate happenedOn, List<String> kinds, String title, String body) {

    public Words {
        kinds = kinds.stream().sorted().toList();
    }
}
