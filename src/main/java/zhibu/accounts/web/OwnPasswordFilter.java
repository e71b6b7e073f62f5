package zhibu.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import zhibu.accounts.Accounts;
import zhibu.shared.Reader;
import zhibu.shared.web.SignedIn;

/** Sends whoever still has a password that somebody else chose to choose his own, whatever he asked for. */
final class OwnPasswordFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    OwnPasswordFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(PasswordPage.PATH) || path.equals(ContinuationPage.PATH) || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChoose(SecurityContextHolder.getContext().getAuthentication())) {
            response.sendRedirect(request.getContextPath() + PasswordPage.PATH);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mustChoose(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person && mustChoose(person.reader());
    }

    /** Only somebody without a role is worth asking about. */
    private boolean mustChoose(Reader reader) {
        return reader.roles().isEmpty() && accounts.mustChangePassword(reader.account());
    }
}
