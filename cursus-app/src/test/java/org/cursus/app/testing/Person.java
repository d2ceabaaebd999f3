package org.cursus.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who talks to the server over HTTP.
public final class Person {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String url;
  private final String email;
  private final @Nullable String token;

  public Person(String url, String email, @Nullable String token) {
    this.url = url;
    this.email = email;
    this.token = token;
  }

  /// What the server answered.
  public record Answer(int status, Map<String, List<String>> headers, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /// The first header of the name, or an empty text.
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of("")).getFirst();
    }

    /// The problem's type, such as `/problems/resume/not-found`.
    public String problem() {
      return json().path("type").asString("");
    }
  }

  public String email() {
    return email;
  }

  public @Nullable String token() {
    return token;
  }

  /// My id.
  public UUID id() {
    return UUID.fromString(get("/api/v1/me").json().get("id").asString());
  }

  /// The same person with another token, or none.
  public Person withToken(@Nullable String other) {
    return new Person(url, email, other);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /// Asks as a browser does, for a page.
  public Answer getPage(String path) {
    return send(request(path).header("Accept", "text/html").GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /// A change that is based on a version: PUT, PATCH, POST or DELETE.
  ///
  /// @param body null for none
  public Answer change(String method, String path, int base, @Nullable Object body) {
    var publisher =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + base + "\"")
            .method(method, publisher));
  }

  public Answer postRaw(String path, String contentType, String body) {
    return send(
        request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  /// Uploads a resume.
  public Answer upload(String fileName, byte[] content) {
    var boundary = "cursus-test-" + UUID.randomUUID();
    var head =
        """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(boundary, fileName)
            .getBytes(StandardCharsets.UTF_8);
    var tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request("/api/v1/resumes")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArrays(List.of(head, content, tail))));
  }

  /// Uploads a resume that must be accepted, and waits until it is done.
  public JsonNode uploadAndWait(String fileName, byte[] content) {
    var accepted = upload(fileName, content);
    if (accepted.status() != 202) {
      throw new AssertionError("not accepted: " + accepted.status() + " " + accepted.body());
    }
    return awaitDone(accepted.json().get("id").asString());
  }

  /// Waits until a resume is completed, failed or cancelled, by its events.
  public JsonNode awaitDone(String id) {
    get("/api/v1/resumes/" + id + "/events");
    return get("/api/v1/resumes/" + id).json();
  }

  /// A request with my token, to be completed and sent.
  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Patience.LIMIT);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
