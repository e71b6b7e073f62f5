package zhibu.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;

/** What a rule refuses stands in the form, sentence by sentence. */
class FormErrorsTests {

    private final BindingResult errors = new BeanPropertyBindingResult(new Form("三楼"), "form");

    @Test
    void everyProblemFindsItsField() {
        assertThat(FormErrors.attempt(errors, FormErrorsTests::refuse)).isEmpty();

        assertThat(errors.getFieldErrors()).extracting(FieldError::getField, FieldError::getDefaultMessage)
                .containsExactly(tuple("place", "没有这个地点。"));
        assertThat(errors.getGlobalErrors()).extracting(ObjectError::getDefaultMessage).containsExactly("到会人数不足。");
    }

    @Test
    void whatIsAllowedPassesThrough() {
        assertThat(FormErrors.attempt(errors, () -> 17)).contains(17);
        assertThat(errors.hasErrors()).isFalse();
    }

    private static Integer refuse() {
        throw new RuleViolation(List.of(new Problem("place", "没有这个地点。"), new Problem("", "到会人数不足。")));
    }

    private record Form(String place) {
    }
}
