package zhibu.accounts.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import zhibu.accounts.SampleAccount;
import zhibu.accounts.SignInPolicy;

/** What the sign-in page says beside its form: how failures are counted, and who can try the demo city. */
@ControllerAdvice(assignableTypes = {SignInPage.class, ContinuationPage.class})
class SignInModel {

    private final SignInPolicy policy;
    private final List<SampleAccount> samples;

    SignInModel(SignInPolicy policy, ObjectProvider<SampleAccount> samples) {
        this.policy = policy;
        this.samples = samples.orderedStream().toList();
    }

    @ModelAttribute("policy")
    SignInPolicy policy() {
        return policy;
    }

    @ModelAttribute("samples")
    List<SampleAccount> samples() {
        return samples;
    }
}
