package zhibu.plans.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import zhibu.plans.Verdict;

/**
 * What is decided of a proposal for promotion, as chosen.
 *
 * @param verdict unit, all or no
 */
record VerdictForm(@Pattern(regexp = "unit|all|no", message = "请选择同意还是不同意") String verdict,
                   @Size(max = 500, message = "意见不超过 500 字") String answer) {

    VerdictForm {
        verdict = text(verdict);
        answer = text(answer);
    }

    Verdict decided() {
        return new Verdict(!verdict.equals("no"), verdict.equals("all"), answer);
    }
}
