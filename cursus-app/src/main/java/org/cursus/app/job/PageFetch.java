package org.cursus.app.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PrivateAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Fetches the page of a posting because a person asked for it: text only, within 10 seconds and 2
/// MB, over at most three redirections, and never from a private network. Call it outside of
/// transactions.
@Component
class PageFetch {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_REDIRECTS = 3;
  private static final int AT_ONCE = 8;
  private static final int FIRST_FREE_PORT = 1024;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PAGE_PORTS = Set.of(80, 443);
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{2,40})");

  private final boolean on;
  private final Set<String> privateHosts;
  private final Semaphore room = new Semaphore(AT_ONCE);

  PageFetch(
      @Value("${cursus.jobs.fetch}") boolean on,
      @Value("${cursus.jobs.private-hosts}") String privateHosts) {
    this.on = on;
    this.privateHosts =
        Arrays.stream(privateHosts.toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /// A page as it came.
  ///
  /// @param address where it was in the end
  /// @param html false for plain text
  /// @param charset as the answer names it; null where the page itself may tell
  record Page(String address, boolean html, byte[] content, @Nullable Charset charset) {

    /// By the charset that was named, or UTF-8.
    String text() {
      return new String(content, charset == null ? StandardCharsets.UTF_8 : charset);
    }
  }

  /// Whether pages are fetched at all.
  boolean isOn() {
    return on;
  }

  /// Fetches a page.
  ///
  /// @throws Problem `fetch-off`, `address-invalid`, `address-private`, or why no page came
  Page fetch(@Nullable String address) {
    if (!on) {
      throw JobProblem.FETCH_OFF.problem();
    }
    var page = checked(address == null ? "" : address.strip());
    if (!room.tryAcquire()) {
      throw JobProblem.FETCH_BUSY.problem();
    }
    try {
      return follow(page, System.nanoTime() + LIMIT.toNanos());
    } finally {
      room.release();
    }
  }

  private Page follow(URI page, long deadline) {
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      var answer = ask(page, deadline);
      if (!REDIRECTS.contains(answer.status())) {
        return page(page, answer);
      }
      page = checked(resolved(page, answer.header("location")));
    }
    throw JobProblem.PAGE_ELSEWHERE.problem();
  }

  private PageExchange.Answer ask(URI page, long deadline) {
    var addresses = addresses(page);
    for (int i = 0; ; i++) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      try {
        if (left > 0) {
          return PageExchange.get(page, addresses.get(i), MOST_BYTES, left);
        }
      } catch (PageExchange.TooLarge e) {
        throw JobProblem.PAGE_TOO_LARGE.problem();
      } catch (IOException e) {
        boolean another = i + 1 < addresses.size() && e instanceof java.net.ConnectException;
        if (System.nanoTime() < deadline && !another) {
          throw JobProblem.PAGE_UNREACHABLE.problem();
        }
      }
      if (System.nanoTime() >= deadline) {
        throw JobProblem.PAGE_TOO_SLOW.problem();
      }
    }
  }

  /// Every address of a host must be of the internet: one that is not would be enough for harm.
  private List<InetAddress> addresses(URI page) {
    var host = page.getHost().replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
    try {
      var addresses = List.of(InetAddress.getAllByName(host));
      if (!privateHosts.contains(host)
          && addresses.stream().anyMatch(PrivateAddresses::isPrivate)) {
        throw JobProblem.ADDRESS_PRIVATE.problem();
      }
      return addresses;
    } catch (UnknownHostException e) {
      throw JobProblem.PAGE_UNREACHABLE.problem();
    }
  }

  private static URI checked(String address) {
    try {
      var page = new URI(new URI(address).toASCIIString());
      var scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean port =
          page.getPort() < 0
              || PAGE_PORTS.contains(page.getPort())
              || page.getPort() >= FIRST_FREE_PORT;
      if (web && port && page.getHost() != null && page.getRawUserInfo() == null) {
        return new URI(scheme + address(page));
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    throw JobProblem.ADDRESS_INVALID.problem();
  }

  /// Without what only a browser uses.
  private static String address(URI page) {
    return "://"
        + page.getRawAuthority()
        + (page.getRawPath() == null ? "" : page.getRawPath())
        + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
  }

  private static String resolved(URI page, String location) {
    try {
      return page.resolve(new URI(location.strip())).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw JobProblem.PAGE_UNREACHABLE.problem();
    }
  }

  private static Page page(URI page, PageExchange.Answer answer) {
    if (answer.status() != 200) {
      throw JobProblem.PAGE_REFUSED.with("pageStatus", answer.status());
    }
    var type = answer.header("content-type").toLowerCase(Locale.ROOT);
    boolean html = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    if (!html && !type.startsWith("text/plain")) {
      throw JobProblem.PAGE_OTHER_KIND.problem();
    }
    return new Page(page.toString(), html, answer.body(), charset(type));
  }

  private static @Nullable Charset charset(String type) {
    var named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
