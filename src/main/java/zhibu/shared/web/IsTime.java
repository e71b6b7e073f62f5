package zhibu.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Text that is a time of day, as browsers send it: 14:30. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsTime.Validator.class)
public @interface IsTime {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the clock. */
    final class Validator implements ConstraintValidator<IsTime, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            try {
                return LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES).toString().equals(text);
            } catch (DateTimeException noTime) {
                return false;
            }
        }
    }
}
