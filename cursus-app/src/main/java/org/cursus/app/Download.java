package org.cursus.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cursus.app.Cursus.Refusal;

/// Gets a file that an operator named by its address.
final class Download {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long LARGEST = 500L << 20;

  private Download() {}

  /// @throws Refusal when the address gives no file, or one too large
  static Path toTemporaryFile(String address) throws IOException {
    var file = Files.createTempFile("cursus-release", ".zip");
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(30))
            .build()) {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body();
          var out = Files.newOutputStream(file)) {
        if (answer.statusCode() != 200) {
          throw new Refusal(
              "The address answered %d instead of a file. Check it in a browser."
                  .formatted(answer.statusCode()));
        }
        var buffer = new byte[1 << 16];
        long got = 0;
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
          got += count;
          if (got > LARGEST) {
            throw new Refusal("The file is larger than any release. Check the address.");
          }
          out.write(buffer, 0, count);
        }
      }
      return file;
    } catch (IOException | IllegalArgumentException e) {
      Files.deleteIfExists(file);
      throw new Refusal("The file could not be fetched: %s.".formatted(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Files.deleteIfExists(file);
      throw new Refusal("Fetching the file was stopped.");
    } catch (Refusal e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
