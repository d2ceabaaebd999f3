package org.cursus.app.platform.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/// Problems in the form that page templates take.
public final class PageErrors {

  /// The key of an error that belongs to the whole form.
  public static final String FORM = "form";

  private PageErrors() {}

  /// By field, the sentence to show at it.
  public static Map<String, String> byField(Problem problem) {
    var errors = new LinkedHashMap<String, String>();
    if (problem.members().get("errors") instanceof List<?> faults) {
      for (var member : faults) {
        if (member instanceof Fault fault) {
          errors.putIfAbsent(fault.pointer().substring(1), fault.detail());
        }
      }
    }
    if (errors.isEmpty()) {
      errors.put(FORM, problem.type().title());
    }
    return errors;
  }

  /// What a status means to whoever meets it; its own name means nothing to most.
  private static String heading(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "We do not know who you are";
      case FORBIDDEN -> "This is not open to you";
      case NOT_FOUND, GONE -> "There is nothing here";
      case TOO_MANY_REQUESTS -> "That was a lot at once";
      default -> status.is5xxServerError() ? "Something went wrong" : "That did not work";
    };
  }

  /// What the error page shows.
  static Map<String, Object> model(ProblemType type) {
    var model = new HashMap<String, Object>();
    model.put("status", type.status().value());
    model.put("title", heading(type.status()));
    model.put("detail", type.title());
    // Whoever is signed in stays so on an error page; anonymous callers have a text as principal.
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var viewer = authentication == null ? null : authentication.getPrincipal();
    model.put("viewer", viewer instanceof String ? null : viewer);
    return model;
  }
}
