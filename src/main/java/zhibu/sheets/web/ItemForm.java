package zhibu.sheets.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.NotFound;
import zhibu.shared.web.Typed;
import zhibu.sheets.Answer;

/**
 * What is said of one item, as typed.
 *
 * @param seen which confirmation of it was on the screen, 0 for none
 */
record ItemForm(String seen, List<@Valid LineForm> onSite, List<@Valid LineForm> disputes) {

    ItemForm(@Nullable String seen, @Nullable List<@Nullable LineForm> onSite, @Nullable List<@Nullable LineForm> disputes) {
        this.seen = text(seen);
        this.onSite = Typed.rows(onSite, line -> !line.rule().isEmpty());
        this.disputes = Typed.rows(disputes, line -> !line.rule().isEmpty());
    }

    static ItemForm of(Answer answer) {
        return new ItemForm(Integer.toString(answer.revision()), answer.onSite().stream().map(LineForm::of).toList(),
                answer.disputes().stream().map(LineForm::of).toList());
    }

    /** @throws NotFound if nobody has ever seen such a revision */
    Answer answer(int item, boolean answered) {
        if (!seen.matches("[0-9]{1,9}")) {
            throw new NotFound();
        }
        return new Answer(item, onSite.stream().map(LineForm::line).toList(), disputes.stream().map(LineForm::line).toList(), answered,
                Integer.parseInt(seen));
    }
}
