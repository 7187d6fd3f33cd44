package cn.mingbai.shell;

import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Decides what an exception means to the caller: his input, a conflict, nothing there, or our accident (500). */
@Component
class Failures {

    private final Faults faults;

    Failures(Faults faults) {
        this.faults = faults;
    }

    Failure of(Exception e) {
        return switch (e) {
            case NotFoundException gone -> Failure.of(HttpStatus.NOT_FOUND);
            case MethodArgumentNotValidException input -> bad(faults.of(input.getBindingResult()));
            case BindException input -> bad(faults.of(input.getBindingResult()));
            case HandlerMethodValidationException input -> bad(faults.of(input));
            case MethodValidationException input -> bad(faults.of(input));
            case ConstraintViolationException input -> Failure.of(HttpStatus.BAD_REQUEST);
            case HttpMessageNotReadableException body -> bad(faults.ofBody(body.getCause()));
            case MissingServletRequestParameterException input ->
                bad(faults.ofParameter(input.getParameterName(), "MISSING"));
            case MissingServletRequestPartException input ->
                bad(faults.ofParameter(input.getRequestPartName(), "MISSING"));
            case MethodArgumentTypeMismatchException input -> mismatch(input);
            case MaxUploadSizeExceededException large -> Failure.of(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException broken -> Failure.of(HttpStatus.BAD_REQUEST);
            case ChangedMeanwhileException changed -> Failure.of(HttpStatus.CONFLICT, faults.of(changed));
            case OptimisticLockingFailureException conflict -> Failure.of(HttpStatus.CONFLICT);
            case DataIntegrityViolationException refused -> refusedByDatabase(refused);
            case TransientDataAccessException busy -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case CannotGetJdbcConnectionException busy -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case CannotCreateTransactionException busy -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE);
            case ErrorResponse known -> new Failure(known.getStatusCode(), known.getHeaders(), behind(e.getCause()));
            default -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** A status that a handler chose may bring what it found wrong as its cause. */
    private List<Failure.Fault> behind(@Nullable Throwable cause) {
        return cause instanceof BindException input ? faults.of(input.getBindingResult()) : List.of();
    }

    private static Failure bad(List<Failure.Fault> found) {
        return Failure.of(HttpStatus.BAD_REQUEST, found);
    }

    /** A path with something in it that no address has leads nowhere; a query parameter can be corrected. */
    private Failure mismatch(MethodArgumentTypeMismatchException input) {
        return input.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Failure.of(HttpStatus.NOT_FOUND)
                : bad(faults.ofParameter(input.getName(), "WRONG_TYPE"));
    }

    /** SQLSTATE class 22 is a value the database cannot hold (too long, a NUL character); the rest is a conflict. */
    private static Failure refusedByDatabase(DataIntegrityViolationException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith("22")
                ? Failure.of(HttpStatus.BAD_REQUEST)
                : Failure.of(HttpStatus.CONFLICT);
    }
}
