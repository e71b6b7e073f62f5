package zhibu.rectification.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.NotFound;

/** What is done to a problem with a line of text, and perhaps a day. */
enum Deed {

    REPORT("报完成", "整改情况（已关联记录的可以不填）", "报完成以后由别人核实销号，或者退回。", "已报完成，等待销号", false, null, false),
    VERIFICATION("销号", "核实情况（选填）", "销号以后不再提醒，反弹了还可以重新打开。", "已销号", false, "何时回头看（选填）", false),
    RETURN("退回", "退回理由", "退回以后由支部继续整改，再报完成。", "已退回", true, null, false),
    EXTENSION("延期", "延期理由", "原来的时限留在整改过程里。", "已延期", true, "新的时限", true),
    RECHECK("回头看", "回头看情况", "没有反弹的写在这里；反弹了的，用“重新打开”。", "已记下回头看情况", true, "下次回头看（选填）", false),
    REOPENING("重新打开", "重新打开的理由", "重新打开以后由支部继续整改。", "已重新打开", true, "新的时限", true),
    VOIDING("作废", "作废理由", "只用于写错、写重的；问题和理由仍然可见。", "已作废", true, null, false),
    UNPROVING("取消佐证", "取消理由", "只取消关联，台账里的记录不受影响。", "已取消佐证", true, null, false);

    private final String verb;
    private final String label;
    private final String hint;
    private final String done;
    private final boolean wordy;
    private final @Nullable String day;
    private final boolean dated;

    Deed(String verb, String label, String hint, String done, boolean wordy, @Nullable String day, boolean dated) {
        this.verb = verb;
        this.label = label;
        this.hint = hint;
        this.done = done;
        this.wordy = wordy;
        this.day = day;
        this.dated = dated;
    }

    public String verb() {
        return verb;
    }

    /** What its line of text is called. */
    public String label() {
        return label;
    }

    /** What it leads to. */
    public String hint() {
        return hint;
    }

    /** What is said afterwards. */
    String done() {
        return done;
    }

    /** Whether nothing can be done without a word. */
    boolean wordy() {
        return wordy;
    }

    /** What its day is called; none where it has none. */
    public @Nullable String day() {
        return day;
    }

    /** Whether nothing can be done without a day. */
    boolean dated() {
        return dated;
    }

    /** Its name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The decision that an address names.
     *
     * @throws NotFound if it names none
     */
    static Deed decision(String path) {
        return Stream.of(VERIFICATION, RETURN, EXTENSION, RECHECK, REOPENING, VOIDING).filter(deed -> deed.path().equals(path)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
