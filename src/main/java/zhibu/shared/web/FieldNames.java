package zhibu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets through only names that fields of our forms have, as {@code place} and {@code roll[11].reason}. Spring's binder stumbles
 * over other brackets, and over a row beyond its limit.
 */
final class FieldNames implements HandlerInterceptor {

    /** The most rows a list of a form has; a row's place in the form has three digits at most. */
    static final int MOST_ROWS = 1000;

    private static final Pattern NAME = Pattern.compile("[^\\[\\]]*|[A-Za-z]+\\[[0-9]{1,3}]\\.[A-Za-z]+");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        boolean known = Collections.list(request.getParameterNames()).stream().allMatch(name -> NAME.matcher(name).matches());
        if (!known) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return known;
    }
}
