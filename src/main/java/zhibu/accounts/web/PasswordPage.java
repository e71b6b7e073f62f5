package zhibu.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.accounts.Accounts;
import zhibu.accounts.SignInPolicy;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which somebody changes his own password. */
@Controller
@RequestMapping(PasswordPage.PATH)
class PasswordPage {

    static final String PATH = "/account/password";

    private static final String PAGE = "accounts/password";

    private final Accounts accounts;
    private final SignInPolicy policy;

    PasswordPage(Accounts accounts, SignInPolicy policy) {
        this.accounts = accounts;
        this.policy = policy;
    }

    @ModelAttribute("hint")
    String hint() {
        return "至少 %d 个字符，一句容易记住的话最好。".formatted(policy.shortestPassword());
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", PasswordForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Reader reader,
                  HttpServletResponse response, RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.agrees()) {
            errors.rejectValue("again", "differs", "两次输入的新密码不一致");
        }
        if (errors.hasErrors() || !changed(form, errors, reader)) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return PAGE;
        }
        redirect.addFlashAttribute("flash", "密码已修改");
        return "redirect:/";
    }

    private boolean changed(PasswordForm form, BindingResult errors, Reader reader) {
        return FormErrors.attempt(errors, () -> {
            accounts.changePassword(form.present(), form.chosen(), reader);
            return form;
        }).isPresent();
    }
}
