package zhibu.sheets;

import java.util.List;
import java.util.Optional;
import zhibu.shared.Objections;
import zhibu.shared.RuleViolation;

/** How disputes are settled 异议处理: each one, with a reason. */
final class Settling {

    private Settling() {
    }

    /**
     * The document with every dispute settled.
     *
     * @throws RuleViolation if a settlement is missing or has no reason; the fields are {@code settlements[0].verdict}
     */
    static SelfCheckDocument settle(SelfCheckDocument document, List<Settlement> settlements) {
        Objections objections = new Objections();
        List<Mark> disputes = document.disputes();
        for (int place = 0; place < disputes.size(); place++) {
            Optional<Settlement> found = of(disputes.get(place), settlements);
            objections.when(found.isEmpty(), "settlements[%d].verdict".formatted(place), "请选择采纳还是不采纳")
                    .when(found.filter(one -> one.reason().isEmpty()).isPresent(), "settlements[%d].reason".formatted(place), "请写明理由");
        }
        objections.raise();
        return document.settled(disputes.stream().flatMap(mark -> of(mark, settlements).stream()).toList());
    }

    private static Optional<Settlement> of(Mark dispute, List<Settlement> settlements) {
        return settlements.stream().filter(one -> one.rule().equals(dispute.rule())).findFirst();
    }
}
