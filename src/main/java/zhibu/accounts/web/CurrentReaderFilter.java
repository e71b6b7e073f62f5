package zhibu.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import zhibu.accounts.AccountUser;
import zhibu.accounts.Accounts;
import zhibu.shared.Reader;
import zhibu.shared.web.SignedIn;

/** Turns the account a session remembers into the reader it is at this moment, or into nobody once it is disabled. */
final class CurrentReaderFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    CurrentReaderFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof AccountUser user) {
            SecurityContextHolder.setContext(current(user));
        }
        chain.doFilter(request, response);
    }

    /** Error pages show the navigation of whoever is signed in. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private SecurityContext current(AccountUser user) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        accounts.reader(user.id()).map(Person::new).map(Person::authenticated).ifPresent(context::setAuthentication);
        return context;
    }

    /** A reader as the security context keeps him for one request. */
    private record Person(Reader reader) implements SignedIn {

        Authentication authenticated() {
            return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
        }
    }
}
