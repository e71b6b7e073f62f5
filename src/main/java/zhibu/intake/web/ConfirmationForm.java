package zhibu.intake.web;

import static zhibu.shared.web.Typed.text;

import java.util.List;
import zhibu.shared.web.Option;

/**
 * That an import is confirmed, as sent.
 *
 * @param seen by which the preview is known that was on the screen
 * @param since from when on what changes is so
 */
record ConfirmationForm(String seen, String since) {

    private static final String TODAY = "today";
    private static final String ALWAYS = "always";

    ConfirmationForm {
        seen = text(seen);
        since = text(since);
    }

    static ConfirmationForm of(String seen) {
        return new ConfirmationForm(seen, TODAY);
    }

    boolean always() {
        return since.equals(ALWAYS);
    }

    static List<Option> choices() {
        return List.of(new Option(TODAY, "自今天起是这样", "以前的花名册仍显示原来的内容，例如职务变动。"),
                new Option(ALWAYS, "原来录错了，一直是这样", "以前的花名册也按新内容显示，例如更正出生日期。"));
    }
}
