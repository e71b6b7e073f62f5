package zhibu.plans.web;

/** What is done to an item with a reason. */
enum Deed {
    WITHDRAWAL("withdrawal", "撤销", "撤销后这一项仍然可见，不再计入完成情况。还没有会议审议的计划，直接去掉。", "已撤销"),
    PROMOTION("promotion", "申报提升", "上级同意以后，明年范围内各支部的计划里都会有这一项。", "已申报，等上级答复");

    private final String path;
    private final String verb;
    private final String hint;
    private final String done;

    Deed(String path, String verb, String hint, String done) {
        this.path = path;
        this.verb = verb;
        this.hint = hint;
        this.done = done;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public String verb() {
        return verb;
    }

    /** What comes of it. */
    public String hint() {
        return hint;
    }

    /** What is said when it is done. */
    public String done() {
        return done;
    }
}
