package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.redthread.RedthreadException;
import org.redthread.access.UnknownAccount;
import org.redthread.fetch.FetchFailed;
import org.redthread.fetch.FetchRefused;
import org.redthread.ingest.TryLater;
import org.redthread.page.TooLarge;
import org.redthread.query.Merged;
import org.redthread.query.Unknown;
import org.redthread.query.UnreadablePage;
import org.redthread.query.WrongInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what went wrong as problem details (RFC 9457) that say what to send instead. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail wrongInput(WrongInput e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Void> merged(Merged e, HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(e.instead(asked)))
                .build();
    }

    @ExceptionHandler
    ProblemDetail forbidden(Forbidden e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notKnown(NotKnown e) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooMany(TooMany e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownAccount e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    /** By Spring's firewall: a path or a header that is written to be read in two ways. */
    @ExceptionHandler
    ProblemDetail rejected(RequestRejectedException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "a path, a parameter's name or a header holds signs that are not taken, such as // or ; or NUL");
    }

    @ExceptionHandler
    ProblemDetail notFetched(FetchRefused e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notFetched(FetchFailed e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tryLater(TryLater e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(e.after().toSeconds()))
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, e.getMessage()));
    }

    /** More parameters than anybody needs, or some that are not encoded as they must be. */
    @ExceptionHandler
    ProblemDetail wrongParameters(InvalidParameterException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "the parameters cannot be read; /v3/api-docs shows what this call takes");
    }

    @ExceptionHandler
    ProblemDetail cutOff(CutOff e) {
        return ProblemDetail.forStatusAndDetail(e.status(), e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail cutOff(IOException e) {
        return cutOff(CutOff.by(e));
    }

    @ExceptionHandler
    ProblemDetail cutOff(UncheckedIOException e) {
        return cutOff(e.getCause());
    }

    @ExceptionHandler
    ProblemDetail contradiction(Contradiction e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadablePage e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }

    /** What Redthread could not do now, such as store a page. */
    @ExceptionHandler
    ProblemDetail unavailable(RedthreadException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        LOG.error("a request failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "this should not happen; the log of Redthread says more");
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e,
                ProblemDetail.forStatusAndDetail(
                        status,
                        e.getPropertyName() + " is '" + e.getValue() + "'; send " + wanted(e.getRequiredType())),
                headers,
                status,
                request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e,
                ProblemDetail.forStatusAndDetail(
                        status, "the body is missing or cannot be read; /v3/api-docs shows what this call takes"),
                headers,
                status,
                request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String takes = e.getSupportedMediaTypes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return handleExceptionInternal(
                e,
                ProblemDetail.forStatusAndDetail(
                        status, "Content-Type " + e.getContentType() + " is not read here; send " + takes),
                headers,
                status,
                request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e,
                ProblemDetail.forStatusAndDetail(
                        status, "nothing is at /" + e.getResourcePath() + "; /v3/api-docs lists all calls"),
                headers,
                status,
                request);
    }

    private static String wanted(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return type == boolean.class || type == Boolean.class ? "true or false" : "a whole number";
    }
}
