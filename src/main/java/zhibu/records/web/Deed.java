package zhibu.records.web;

import java.util.Locale;

/** What is done to a record with a reason. */
enum Deed {
    VOIDING("作废", "作废后记录仍然可见，不再计入任何判定。", "已作废，不再计入任何判定"),
    RETURN("退回", "退回后由支部更正再报；更正之前不计入判定。", "已退回，等支部更正");

    private final String verb;
    private final String hint;
    private final String done;

    Deed(String verb, String hint, String done) {
        this.verb = verb;
        this.hint = hint;
        this.done = done;
    }

    public String verb() {
        return verb;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it leads to. */
    public String hint() {
        return hint;
    }

    /** What is said afterwards. */
    String done() {
        return done;
    }
}
