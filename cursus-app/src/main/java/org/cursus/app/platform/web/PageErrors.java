package org.cursus.app.platform.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;
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

  /// What the error page shows.
  static Map<String, Object> model(ProblemType type) {
    var model = new HashMap<String, Object>();
    model.put("status", type.status().value());
    model.put("title", type.status().getReasonPhrase());
    model.put("detail", type.title());
    // Whoever is signed in stays so on an error page; anonymous callers have a text as principal.
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var viewer = authentication == null ? null : authentication.getPrincipal();
    model.put("viewer", viewer instanceof String ? null : viewer);
    return model;
  }
}
