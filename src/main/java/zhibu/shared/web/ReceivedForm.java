package zhibu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/** Marks a form that passed the gate and could be read, so that whatever refuses it later can give its words back. */
final class ReceivedForm implements HandlerInterceptor {

    private static final String MARK = ReceivedForm.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && !SecretForms.isSentTo(request.getRequestURI())) {
            request.setAttribute(MARK, true);
        }
        return true;
    }

    /** The words of the form this request brought; none where it brought no form, or nobody may have sent it. */
    static List<String> words(HttpServletRequest request) {
        return request.getAttribute(MARK) == null ? List.of()
                : TypedWords.of(request.getParameterMap().values().stream().flatMap(Arrays::stream));
    }
}
