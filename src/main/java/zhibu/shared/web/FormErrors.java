package zhibu.shared.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import zhibu.shared.RuleViolation;

/** Refusals of the domain, shown in the form that asked. */
public final class FormErrors {

    private FormErrors() {
    }

    /**
     * Runs {@code useCase}; what a rule refuses becomes an error of the form.
     *
     * @return what the use case returned, empty if it was refused
     */
    public static <T> Optional<T> attempt(BindingResult errors, Supplier<T> useCase) {
        try {
            return Optional.of(useCase.get());
        } catch (RuleViolation violation) {
            refuse(violation, errors);
            return Optional.empty();
        }
    }

    /** Runs {@code useCase}; what a rule refuses becomes an error of the form, and the answer no. */
    public static boolean succeeds(BindingResult errors, Runnable useCase) {
        return attempt(errors, () -> {
            useCase.run();
            return true;
        }).isPresent();
    }

    /** Puts each sentence beside its field, or above the form where it concerns the whole record. */
    public static void refuse(RuleViolation violation, BindingResult errors) {
        violation.problems().forEach(problem -> errors.addError(error(problem, errors.getObjectName())));
    }

    private static ObjectError error(RuleViolation.Problem problem, String form) {
        return problem.field().isEmpty() ? new ObjectError(form, problem.sentence())
                : new FieldError(form, problem.field(), problem.sentence());
    }
}
