package zhibu.campaign;

/** What can happen in a round. */
public enum StepKind {

    OPENED("发起验收"),
    RESCHEDULED("调整验收安排"),
    ADVANCED("进入下一阶段"),
    TAKEN_BACK("退回上一阶段"),
    FINISHED("报阶段完成"),
    APPLIED("申报达标"),
    RETURNED("退回申报"),
    ADMITTED("受理申报"),
    PUBLISHED("公布验收结果"),
    VOIDED("作废验收轮次");

    private final String deed;

    StepKind(String deed) {
        this.deed = deed;
    }

    /** What was done, as the history and the trail show it. */
    public String deed() {
        return deed;
    }
}
