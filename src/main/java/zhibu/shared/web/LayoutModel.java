package zhibu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import zhibu.shared.Reader;

/** What the layout around every page shows: who is signed in, and where he can go. */
@ControllerAdvice
class LayoutModel {

    @ModelAttribute("reader")
    @Nullable Reader reader() {
        return CurrentReader.find();
    }

    @ModelAttribute("nav")
    List<Nav.Link> nav(HttpServletRequest request) {
        Reader reader = CurrentReader.find();
        return reader == null ? List.of() : Nav.of(reader, request.getRequestURI());
    }

    /** The page at hand, for whoever wants to say something about it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
