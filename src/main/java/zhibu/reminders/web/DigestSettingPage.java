package zhibu.reminders.web;

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
import zhibu.reminders.DigestSettings;
import zhibu.shared.Reader;

/** The page on which somebody has the week's digest mailed to him, or not any more 每周邮件. */
@Controller
@RequestMapping("/account/digest")
class DigestSettingPage {

    private final DigestSettings settings;

    DigestSettingPage(DigestSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(Reader reader, Model model) {
        model.addAttribute("form", new DigestForm(settings.setting(reader).address()));
        return page(reader, model);
    }

    private String page(Reader reader, Model model) {
        model.addAttribute("setting", settings.setting(reader));
        return "reminders/mail";
    }

    @PostMapping
    String subscribe(@Valid @ModelAttribute("form") DigestForm form, BindingResult errors, Reader reader, Model model,
                     HttpServletResponse response, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(reader, model);
        }
        settings.subscribe(form.address(), reader);
        redirect.addFlashAttribute("flash", "每周邮件已开启");
        return "redirect:/account/digest";
    }

    @PostMapping("/stopping")
    String unsubscribe(Reader reader, RedirectAttributes redirect) {
        settings.unsubscribe(reader);
        redirect.addFlashAttribute("flash", "每周邮件已停用");
        return "redirect:/account/digest";
    }
}
