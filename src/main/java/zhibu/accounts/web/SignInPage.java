package zhibu.accounts.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import zhibu.accounts.SampleAccount;
import zhibu.accounts.SignInPolicy;

/** The sign-in page 登录. */
@Controller
class SignInPage {

    private final SignInPolicy policy;
    private final List<SampleAccount> samples;

    SignInPage(SignInPolicy policy, ObjectProvider<SampleAccount> samples) {
        this.policy = policy;
        this.samples = samples.orderedStream().toList();
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("policy", policy);
        model.addAttribute("samples", samples);
        return "accounts/sign-in";
    }
}
