package org.cursus.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/// Renders every exception, ours and the framework's, as problem details or as a page. What went
/// wrong inside is logged, never told.
@ControllerAdvice
class ProblemAdvice {

  /// Connection lost, no resources (a full disk among them), shutting down: PostgreSQL's classes
  /// 08, 53 and 57P.
  private static final Pattern AWAY = Pattern.compile("(08|53|57P).*");

  /// Two changes at the same moment were in each other's way, and this one was taken back.
  private static final Pattern IN_THE_WAY = Pattern.compile("40.*");

  private static final String REFERENCE_BROKEN = "23503";

  /// How PostgreSQL calls references from what is a person's to the person.
  private static final String TO_THE_PERSON = "_user_id_fkey";

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  Object refused(Problem problem, HttpServletRequest request) {
    return answer(problem.type(), problem.members(), request);
  }

  @ExceptionHandler
  Object unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
    if (NestedExceptionUtils.getMostSpecificCause(e) instanceof Problem refused) {
      return refused(refused, request);
    }
    return answer(PlatformProblem.BODY_INVALID, Map.of("errors", List.of(faultOf(e))), request);
  }

  private static Fault faultOf(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof StreamReadException broken && broken.getLocation() != null) {
      var place = broken.getLocation();
      return new Fault(
          "",
          "This is no JSON. Look at line %d, column %d."
              .formatted(place.getLineNr(), place.getColumnNr()));
    }
    if (e.getCause() instanceof JacksonException unfit && !unfit.getPath().isEmpty()) {
      return new Fault(pointer(unfit.getPath()), "A value of this kind does not belong here.");
    }
    return new Fault("", "Send what the API page describes, as JSON.");
  }

  /// The JSON pointer (RFC 6901) to a place.
  private static String pointer(List<JacksonException.Reference> path) {
    var pointer = new StringBuilder();
    for (var step : path) {
      var name = step.getPropertyName();
      pointer
          .append('/')
          .append(name == null ? step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  @ExceptionHandler
  Object mistyped(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
    // An id that is none names nothing.
    var inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
    var type = inPath ? PlatformProblem.NOT_FOUND : PlatformProblem.REQUEST_INVALID;
    return answer(type, Map.of(), request);
  }

  /// What follows the question mark is no text, such as `%zz`.
  @ExceptionHandler
  Object garbled(InvalidParameterException e, HttpServletRequest request) {
    return answer(PlatformProblem.REQUEST_INVALID, Map.of(), request);
  }

  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return answer(UploadProblem.FILE_TOO_LARGE, Map.of(), request);
  }

  @ExceptionHandler
  Object brokenUpload(MultipartException e, HttpServletRequest request) {
    return answer(UploadProblem.UPLOAD_INCOMPLETE, Map.of(), request);
  }

  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    // The browser went away; there is nobody to answer.
  }

  @ExceptionHandler
  @Nullable Object failed(Exception e, HttpServletRequest request) throws Exception {
    if (e instanceof org.springframework.security.access.AccessDeniedException
        || e instanceof org.springframework.security.core.AuthenticationException) {
      throw e; // The security filters answer these.
    }
    if (e instanceof ErrorResponse response) {
      return answer(ofStatus(response.getStatusCode()), Map.of(), request);
    }
    if (isDatabaseAway(e)) {
      log.warn("the database is away or overloaded: {}", e.getClass().getSimpleName());
      return answer(PlatformProblem.BUSY, Map.of(), request);
    }
    if (isPersonGone(e)) {
      return answer(PlatformProblem.SIGN_IN_REQUIRED, Map.of(), request);
    }
    // Messages of database errors can quote personal data, so only their place and code are kept.
    if (e instanceof DataAccessException) {
      var root = NestedExceptionUtils.getMostSpecificCause(e);
      var state = root instanceof SQLException sql ? sql.getSQLState() : "none";
      log.error("{} {} failed: SQL state {}", request.getMethod(), place(request), state, trace(e));
    } else {
      log.error("{} {} failed", request.getMethod(), place(request), trace(e));
    }
    return answer(PlatformProblem.UNEXPECTED, Map.of(), request);
  }

  /// The pattern that was matched, which holds no ids.
  private static Object place(HttpServletRequest request) {
    var pattern =
        request.getAttribute(
            org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? "a request" : pattern;
  }

  /// Where it happened, without the message.
  private static Throwable trace(Exception e) {
    var trace = new Throwable(e.getClass().getName(), null, false, true) {};
    trace.setStackTrace(e.getStackTrace());
    return trace;
  }

  private static boolean isDatabaseAway(Exception e) {
    return e instanceof CannotCreateTransactionException
        || e instanceof org.springframework.jdbc.CannotGetJdbcConnectionException
        || e instanceof org.springframework.dao.QueryTimeoutException
        || (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException sql
            && sql.getSQLState() != null
            && (AWAY.matcher(sql.getSQLState()).matches()
                || IN_THE_WAY.matcher(sql.getSQLState()).matches()));
  }

  /// A guest who signs in elsewhere, or an account that is erased, while a request of theirs runs.
  private static boolean isPersonGone(Exception e) {
    return NestedExceptionUtils.getMostSpecificCause(e) instanceof PSQLException sql
        && REFERENCE_BROKEN.equals(sql.getSQLState())
        && sql.getServerErrorMessage() != null
        && sql.getServerErrorMessage().getConstraint() != null
        && sql.getServerErrorMessage().getConstraint().endsWith(TO_THE_PERSON);
  }

  private static ProblemType ofStatus(HttpStatusCode status) {
    return switch (HttpStatus.resolve(status.value())) {
      case NOT_FOUND -> PlatformProblem.NOT_FOUND;
      case METHOD_NOT_ALLOWED -> PlatformProblem.METHOD_NOT_ALLOWED;
      case UNSUPPORTED_MEDIA_TYPE -> PlatformProblem.MEDIA_TYPE_UNSUPPORTED;
      case NOT_ACCEPTABLE -> PlatformProblem.NOT_ACCEPTABLE;
      case CONTENT_TOO_LARGE -> UploadProblem.FILE_TOO_LARGE;
      case null, default ->
          status.is4xxClientError() ? PlatformProblem.REQUEST_INVALID : PlatformProblem.UNEXPECTED;
    };
  }

  private static Object answer(
      ProblemType type, Map<String, Object> members, HttpServletRequest request) {
    if (ProblemWriter.wantsPage(request)) {
      return new ModelAndView("error", PageErrors.model(type), type.status());
    }
    var details = ProblemDetail.forStatus(type.status());
    details.setType(type.type());
    details.setTitle(type.title());
    details.setInstance(URI.create(request.getRequestURI()));
    members.forEach(details::setProperty);
    var response =
        ResponseEntity.status(type.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (members.get("retryAfterSeconds") instanceof Integer seconds) {
      response.header("Retry-After", seconds.toString());
    }
    return response.body(details);
  }
}
