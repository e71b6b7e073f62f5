package zhibu.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import zhibu.shared.web.SecretForms;

/**
 * How the gate refuses: a form whose session has ended is kept and goes on after sign-in, a page nobody has is missing, anything
 * else is forbidden.
 */
final class Refusals implements AccessDeniedHandler {

    private final AuthorizationMatrix matrix;
    private final KeptForms kept;

    Refusals(AuthorizationMatrix matrix, KeptForms kept) {
        this.matrix = matrix;
        this.kept = kept;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException) {
            interrupted(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** A page that saves itself is only told: what its reader is typing stays before him. */
    private void interrupted(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Optional<KeptForm> form = kept.in(request);
        if (form.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            KeptForms.show(form.get(), request, response);
        } else {
            startAgain(request, response);
        }
    }

    /** What can't be kept: passwords, and what none of our pages sent. */
    private void startAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean password = SecretForms.isSentTo(request.getRequestURI());
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            response.sendRedirect(request.getContextPath() + (password ? "/login?retype" : "/login?expired"));
        } else if (password && KeptForms.fromOwnPage(request)) {
            response.sendRedirect(request.getContextPath() + PasswordPage.PATH + "?again");
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(known(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private boolean known(HttpServletRequest request) {
        return matrix.rows().stream().anyMatch(row -> pathPattern(row.method(), row.path()).matches(request))
                || request.getRequestURI().equals(request.getContextPath() + "/logout");
    }
}
