package zhibu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;

/** The status each refusal of the domain answers with; the pages are templates/error. */
@ControllerAdvice
class Refusals {

    /** Also where a path variable's {@code valueOf} found no such id: it is the cause of the failed conversion. */
    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(Forbidden.class)
    void forbidden(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler({Conflict.class, OptimisticLockingFailureException.class})
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** Where no form was there to show it in. */
    @ExceptionHandler(RuleViolation.class)
    void refused(RuleViolation violation, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.SENTENCE, violation.problems().get(0).sentence());
        response.sendError(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    }
}
