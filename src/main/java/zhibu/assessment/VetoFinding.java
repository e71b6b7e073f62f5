package zhibu.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.standards.Edition.Veto;

/**
 * What the records say of one case of 否决 or 封顶.
 *
 * @param sentence what was counted
 */
public record VetoFinding(Veto veto, State state, String sentence, List<Evidence> evidence) {

    /** Whether the case is there. */
    public enum State {
        APPLIES("成立"),
        CLEAR("未发现"),
        /** No record decides it: people do. */
        OPEN("待认定");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The state's Chinese name. */
        public String label() {
            return label;
        }
    }

    static VetoFinding of(Veto veto, @Nullable Judgement judgement) {
        return judgement == null ? new VetoFinding(veto, State.OPEN, "由组织认定，系统不推定", List.of())
                : new VetoFinding(veto, judgement.count() > 0 ? State.APPLIES : State.CLEAR, judgement.sentence(), judgement.evidence());
    }

    boolean applies(Veto.Effect effect) {
        return state == State.APPLIES && veto.effect() == effect;
    }
}
