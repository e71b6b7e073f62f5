package zhibu.accounts.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page 登录. */
@Controller
class SignInPage {

    static final String PAGE = "accounts/sign-in";

    @GetMapping("/login")
    String show() {
        return PAGE;
    }
}
