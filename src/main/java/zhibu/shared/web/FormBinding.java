package zhibu.shared.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How what a browser sends becomes a form: through the constructor of its record, and no other way. */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setAutoGrowCollectionLimit(FieldNames.MOST_ROWS);
    }
}
