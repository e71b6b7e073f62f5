package zhibu.shared.web;

import org.jspecify.annotations.Nullable;

/** One choice in a select, a radio group or a list of checkboxes. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
