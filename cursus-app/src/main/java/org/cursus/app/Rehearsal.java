package org.cursus.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Looks once at what people look at first. The build runs it to record the classes of a start for
/// the JDK's AOT cache.
final class Rehearsal {

  private Rehearsal() {}

  static void run(String url) {
    try (var browser = HttpClient.newHttpClient()) {
      for (var path :
          new String[] {"/", "/sign-in", "/sign-up", "/api/v1/me", "/actuator/health"}) {
        browser.send(
            HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.discarding());
      }
    } catch (IOException e) {
      throw new Cursus.Refusal("The server did not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
