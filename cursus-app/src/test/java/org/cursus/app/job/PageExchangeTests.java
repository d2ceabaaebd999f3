package org.cursus.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cursus.app.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is fetched, and what is not, however a site behaves.
class PageExchangeTests {

  private static PageExchange.Answer get(String url, int most, long millis) throws IOException {
    return PageExchange.get(URI.create(url), InetAddress.getByName("127.0.0.1"), most, millis);
  }

  @Test
  void bodiesAreReadHoweverTheyCome() throws IOException {
    try (var site = new Site()) {
      site.page("/packed", "text/html", "packed ".repeat(1000));
      site.on(
          "/counted",
          exchange -> {
            exchange.sendResponseHeaders(200, 7);
            exchange.getResponseBody().write("counted".getBytes(StandardCharsets.US_ASCII));
          });
      assertThat(get(site.url("/packed"), 10_000, 5_000).body()).hasSize(7000);
      // A name that means nothing: the connection goes to the address that was checked.
      var named = "http://no-such-host.invalid:" + site.port() + "/counted";
      assertThat(new String(get(named, 10, 5_000).body(), StandardCharsets.US_ASCII))
          .isEqualTo("counted");
    }
  }

  @Test
  void whatIsTooMuchOrTooSlowIsCut() throws IOException {
    try (var site = new Site()) {
      site.page("/packed", "text/html", " ".repeat(100_000));
      site.endless("/much", 10_000, 0);
      site.endless("/slow", 1, 50);
      assertThatThrownBy(() -> get(site.url("/packed"), 50_000, 5_000))
          .isInstanceOf(PageExchange.TooLarge.class);
      assertThatThrownBy(() -> get(site.url("/much"), 50_000, 5_000))
          .isInstanceOf(PageExchange.TooLarge.class);
      long begun = System.nanoTime();
      assertThatThrownBy(() -> get(site.url("/slow"), 50_000, 300)).isInstanceOf(IOException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/, ADDRESS_PRIVATE",
    "http://localhost:8080/, ADDRESS_PRIVATE",
    "http://[::1]/, ADDRESS_PRIVATE",
    "http://169.254.169.254/latest/meta-data, ADDRESS_PRIVATE",
    "http://10.1.2.3/, ADDRESS_PRIVATE",
    "http://2130706433/, ADDRESS_PRIVATE",
    "file:///etc/passwd, ADDRESS_INVALID",
    "gopher://example.org/, ADDRESS_INVALID",
    "http://user:word@example.org/, ADDRESS_INVALID",
    "http://example.org:25/, ADDRESS_INVALID",
    "jobs, ADDRESS_INVALID"
  })
  void addressesThatAreNoPagesOfTheInternetAreRefused(String address, String problem) {
    assertThatThrownBy(() -> new PageFetch(true, "").fetch(address))
        .isInstanceOfSatisfying(
            Problem.class, refusal -> assertThat(refusal.type().name()).isEqualTo(problem));
  }

  @Test
  void nothingIsFetchedWhereItIsTurnedOff() {
    assertThatThrownBy(() -> new PageFetch(false, "").fetch("https://example.org/"))
        .isInstanceOfSatisfying(
            Problem.class, refusal -> assertThat(refusal.type()).isEqualTo(JobProblem.FETCH_OFF));
  }
}
