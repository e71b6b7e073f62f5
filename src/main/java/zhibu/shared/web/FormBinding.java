package zhibu.shared.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How what a browser sends becomes a form: through the constructor of its record, and no other way. */
@ControllerAdvice
class FormBinding {

    private static final int MOST_ROWS = 1000;

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
    }
}
