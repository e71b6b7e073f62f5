package zhibu.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Where a sign-in leads: to the form the sign-in page carried, else to the page somebody wanted; a failed one back to the same page. */
final class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final KeptForms kept;
    private final AuthenticationSuccessHandler wantedPage = new SavedRequestAwareAuthenticationSuccessHandler();
    private final AuthenticationFailureHandler sameAgain = new SimpleUrlAuthenticationFailureHandler("/login?failed");

    SignInAnswers(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<KeptForm> form = kept.in(request);
        if (form.isPresent()) {
            KeptForms.show(form.get(), request, response);
        } else {
            wantedPage.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        Optional<KeptForm> form = kept.in(request);
        if (form.isPresent()) {
            request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, failure);
            KeptForms.show(form.get(), request, response);
        } else {
            sameAgain.onAuthenticationFailure(request, response, failure);
        }
    }
}
