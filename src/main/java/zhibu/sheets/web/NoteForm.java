package zhibu.sheets.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a self-check is given back, as typed. */
record NoteForm(@NotBlank(message = "请写明退回理由") @Size(max = 1000, message = "不超过 1000 字") String note) {

    NoteForm(@Nullable String note) {
        this.note = text(note);
    }
}
