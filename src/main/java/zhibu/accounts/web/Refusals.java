package zhibu.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** How the gate refuses: a lost session leads to sign-in, a page nobody has is missing, anything else is forbidden. */
final class Refusals implements AccessDeniedHandler {

    private final AuthorizationMatrix matrix;

    Refusals(AuthorizationMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
            signInAgain(request, response);
        } else if (known(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page that saves itself is only told: what its reader is typing stays before him. */
    private static void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        }
    }

    private boolean known(HttpServletRequest request) {
        return matrix.rows().stream().anyMatch(row -> pathPattern(row.method(), row.path()).matches(request))
                || request.getRequestURI().equals(request.getContextPath() + "/logout");
    }
}
