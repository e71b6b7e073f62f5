package zhibu.tasks.web;

import java.util.Locale;

/** What is done to a task with one line of text. */
enum Deed {
    REPORT("报完成", "完成情况（已关联记录的可以不填）", "报完成后由下达任务的一级办结或者退回。", "已报完成，等待办结", false),
    CLOSING("办结", "办结意见（选填）", "办结后不再提醒，需要时还可以退回重办。", "已办结", false),
    RETURN("退回", "退回理由", "退回后由承担的单位或支部继续办理，再报完成。", "已退回", true),
    VOIDING("撤回", "撤回理由", "撤回后不再要求办理，记录和理由仍然可见。", "已撤回", true),
    TASK_VOIDING("撤回", "撤回理由", "撤回后全部分解任务都不再要求办理，记录和理由仍然可见。", "已撤回", true),
    ANSWER("答复", "整改或者办理情况", "答复和督查记录放在一起，今后都能看到。", "已答复", true),
    VISIT_VOIDING("作废", "作废理由", "作废后这次督查不再要求答复，记录和理由仍然可见。", "已作废这次督查记录", true),
    UNLINKING("取消关联", "取消理由", "只取消关联，台账里的记录不受影响。", "已取消关联", true);

    private final String verb;
    private final String label;
    private final String hint;
    private final String done;
    private final boolean wordy;

    Deed(String verb, String label, String hint, String done, boolean wordy) {
        this.verb = verb;
        this.label = label;
        this.hint = hint;
        this.done = done;
        this.wordy = wordy;
    }

    public String verb() {
        return verb;
    }

    /** What its one field is called. */
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

    /** The end of its address. */
    public String path() {
        return name().endsWith("VOIDING") || this == UNLINKING ? "voiding" : name().toLowerCase(Locale.ROOT);
    }
}
