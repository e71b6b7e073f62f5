package zhibu.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import zhibu.shared.Reader;

/** Finds the reader behind the request at hand. */
final class CurrentReader {

    private CurrentReader() {
    }

    /** The signed-in reader, or null while nobody is signed in. */
    static @Nullable Reader find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person.reader() : null;
    }
}
