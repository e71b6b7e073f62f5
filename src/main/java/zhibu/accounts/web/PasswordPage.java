package zhibu.accounts.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.accounts.Accounts;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The page on which somebody changes his own password. */
@Controller
@RequestMapping("/account/password")
class PasswordPage {

    private static final String PAGE = "accounts/password";

    private final Accounts accounts;

    PasswordPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(@ModelAttribute("form") PasswordForm form) {
        return PAGE;
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Reader reader,
                  RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.agrees()) {
            errors.rejectValue("again", "differs", "两次输入的新密码不一致");
        }
        if (errors.hasErrors()) {
            return PAGE;
        }
        accounts.changePassword(form.present(), form.chosen(), reader);
        redirect.addFlashAttribute("flash", "密码已修改");
        return "redirect:/";
    }
}
