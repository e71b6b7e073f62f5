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

    /** Whether nothing typed is fine too. */
    boolean optional() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the calendar. */
    final class Validator implements ConstraintValidator<IsDate, String> {

        private boolean optional;

        @Override
        public void initialize(IsDate asked) {
            optional = asked.optional();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return optional && text.isEmpty() || Typed.date(text).isPresent();
        }
    }
}
