package org.cursus.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.app.testing.Person.Answer;

/// Somebody at a browser without scripts: keeps cookies, opens pages and sends their forms. Does
/// not follow redirects.
public final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String url;

  Visitor(String url) {
    this.url = url;
  }

  public Answer open(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html").GET());
  }

  /// Opens the page, fills in its form and sends it to where the form goes.
  public Answer fillIn(String page, String action, Map<String, String> fields) {
    var token = CSRF.matcher(open(page).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    return post(action, token.group(1), fields);
  }

  /// Sends a form with the given CSRF token, or none when it is empty.
  public Answer post(String action, String csrf, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(url + action))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body + (csrf.isEmpty() ? "" : "&_csrf=" + csrf))));
  }

  /// Signs in with the form and expects to get in.
  public Visitor signIn(String email, String password) {
    var answer = fillIn("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    if (answer.status() != 302) {
      throw new AssertionError("sign-in failed: " + answer.status());
    }
    return this;
  }

  /// The value of a cookie, or an empty text.
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /// Keeps a cookie as if the server had set it.
  public void keep(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(url), cookie);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
