package zhibu.plans;

import zhibu.shared.Ids;

/** The identity of an item of a plan 计划事项. */
public record PlanItemId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static PlanItemId valueOf(String text) {
        return new PlanItemId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
