package zhibu.campaign.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import zhibu.shared.Ids;

/**
 * The lines of text with which something is done in a round, as typed.
 *
 * @param seen which revision of the round was on the screen
 */
record NoteForm(String seen, @Size(max = 1000, message = "不超过 1000 字") String note) {

    NoteForm {
        seen = text(seen);
        note = text(note);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
