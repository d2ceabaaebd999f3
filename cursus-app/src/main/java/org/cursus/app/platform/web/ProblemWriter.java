package org.cursus.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.platform.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem outside of controllers: problem details for programs, a page for people.
@Component
public final class ProblemWriter {

  private final JsonMapper json;
  private final SpringTemplateEngine templates;

  ProblemWriter(JsonMapper json, SpringTemplateEngine templates) {
    this.json = json;
    this.templates = templates;
  }

  /// Whether the request came from somebody looking at a page.
  public static boolean wantsPage(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return !request.getRequestURI().startsWith("/api/")
        && accept != null
        && accept.contains("text/html");
  }

  public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type)
      throws IOException {
    response.setStatus(type.status().value());
    if (wantsPage(request)) {
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      var exchange =
          JakartaServletWebApplication.buildApplication(request.getServletContext())
              .buildExchange(request, response);
      var model = PageErrors.model(type);
      templates.process(
          "error", new WebContext(exchange, Locale.ENGLISH, model), response.getWriter());
    } else {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      json.writeValue(
          response.getOutputStream(),
          Map.of(
              "type", type.type(),
              "title", type.title(),
              "status", type.status().value(),
              "instance", request.getRequestURI()));
    }
  }
}
