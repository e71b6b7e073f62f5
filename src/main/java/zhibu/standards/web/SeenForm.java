package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

/** Which revision of a draft somebody looked at before he confirmed, as sent. */
record SeenForm(String revision) {

    SeenForm {
        revision = text(revision);
    }
}
