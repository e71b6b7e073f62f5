package zhibu.campaign.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import zhibu.shared.NotFound;

/** What is done in a round with a few lines of text. */
enum Deed {

    NEXT("进入下一阶段", "说明（选填）", "各单位会看到新的阶段和任务；结果公布以前可以退回。", "已进入下一阶段", false),
    BACK("退回上一阶段", "退回理由", "已经办的都还在，只是阶段退回去。", "已退回上一阶段", true),
    VOIDING("作废这一轮", "作废理由", "作废以后不再继续，记录和理由仍然可见。", "已作废", true),
    APPLICATION("申报达标", "申报说明", "写明自查和整改的情况。受理以后，本单位的支部列入抽查范围。", "已申报，等待受理", true),
    ADMISSION("受理申报", "受理意见（选填）", "受理以后，这个单位的支部列入抽查范围。", "已受理", false),
    RETURN("退回申报", "退回理由", "单位按理由补齐以后可以再申报。", "已退回", true),
    FINISHING("报阶段完成", "完成情况", "写明做了什么；报过就不能再改。", "已报完成", true);

    /** What is decided about the whole round. */
    static final Set<Deed> OF_ROUND = Set.of(NEXT, BACK, VOIDING);

    /** What is decided about the application of a unit. */
    static final Set<Deed> OF_APPLICATION = Set.of(ADMISSION, RETURN);

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

    /** @throws NotFound if none of them is called so */
    static Deed among(Set<Deed> some, String path) {
        return Arrays.stream(values()).filter(deed -> some.contains(deed) && deed.path().equals(path)).findFirst()
                .orElseThrow(NotFound::new);
    }

    public String verb() {
        return verb;
    }

    /** What its lines of text are called. */
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
    String path() {
        return this == BACK ? "return" : name().toLowerCase(Locale.ROOT);
    }
}
