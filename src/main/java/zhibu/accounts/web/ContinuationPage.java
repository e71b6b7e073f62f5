package zhibu.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.accounts.Accounts;
import zhibu.shared.Reader;

/** The page 接着提交 on which a form goes on that was interrupted; before its writer signs in again, the sign-in page. */
@Controller
class ContinuationPage {

    /** No address to visit: the gate forwards here and lets nobody else in. */
    static final String PATH = "/continuation";

    private final Accounts accounts;

    ContinuationPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @RequestMapping(PATH)
    String show(@RequestAttribute(KeptForms.FOUND) KeptForm kept,
                @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable Object failure,
                Model model, HttpServletResponse response) {
        model.addAttribute("kept", kept);
        if (model.getAttribute("reader") instanceof Reader reader && kept.isOf(reader)) {
            model.addAttribute("mustChoose", accounts.mustChangePassword(reader.account()));
            return "accounts/continuation";
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("parcel", Parcel.pack(kept));
        model.addAttribute("failed", failure != null);
        return SignInPage.PAGE;
    }
}
