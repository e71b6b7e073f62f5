package zhibu.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that is a date that exists, as browsers send it: 2026-11-20. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsDate.Validator.class)
public @interface IsDate {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the calendar. */
    final class Validator implements ConstraintValidator<IsDate, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return Typed.date(text).isPresent();
        }
    }
}
