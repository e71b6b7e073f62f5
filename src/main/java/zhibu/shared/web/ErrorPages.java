package zhibu.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page somebody sees when a request came to nothing; it knows the status, the sentence of the rule that refused it, and the
 * words of a form, which are not lost.
 */
@Controller
class ErrorPages implements ErrorController {

    /** The request attribute that carries the sentence of a rule to its page. */
    static final String SENTENCE = ErrorPages.class.getName() + ".sentence";

    private static final Set<Integer> OWN_PAGES = Set.of(403, 404, 409, 413, 422);

    @RequestMapping("/error")
    String show(@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer asked,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = asked == null ? HttpServletResponse.SC_NOT_FOUND : asked;
        response.setStatus(status);
        model.addAttribute("sentence", request.getAttribute(SENTENCE));
        model.addAttribute("typed", ReceivedForm.words(request));
        return "error/" + page(status);
    }

    private static String page(int status) {
        return OWN_PAGES.contains(status) ? Integer.toString(status) : status < 500 ? "4xx" : "5xx";
    }
}
