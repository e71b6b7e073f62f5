package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;

/** The one line of text with which something is done to a task, as typed. */
record LineForm(@Size(max = 500, message = "不超过 500 字") String note) {

    LineForm {
        note = text(note);
    }
}
