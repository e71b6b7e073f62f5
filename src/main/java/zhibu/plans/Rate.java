package zhibu.plans;

/** How many of the times something was due it was done 完成率. */
public record Rate(int done, int due) {

    /** In whole per cent, rounded down; 100 while nothing is due. */
    public int percent() {
        return due == 0 ? 100 : 100 * done / due;
    }

    /** As people write it: 「到期 38 次，完成 36 次（94%）」. */
    @Override
    public String toString() {
        return due == 0 ? "还没有到期的事项" : "到期 %d 次，完成 %d 次（%d%%）".formatted(due, done, percent());
    }
}
