package zhibu.sheets;

import java.util.List;
import zhibu.assessment.VetoFinding;
import zhibu.assessment.VetoFinding.State;

/**
 * What people found of a case of 否决 or 封顶 that no record decides.
 *
 * @param veto its code
 * @param applies whether it is there
 * @param reason how that is known
 */
public record Ruling(String veto, boolean applies, String reason) {

    VetoFinding on(VetoFinding found) {
        return new VetoFinding(found.veto(), applies ? State.APPLIES : State.CLEAR, reason, List.of());
    }
}
