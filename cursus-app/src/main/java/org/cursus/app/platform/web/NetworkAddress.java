package org.cursus.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// Where a request came from, as PostgreSQL's `inet` takes it.
public final class NetworkAddress {

  private NetworkAddress() {}

  /// The address in digits; null where a proxy passed on something else.
  public static @Nullable String of(HttpServletRequest request) {
    var told = request.getRemoteAddr();
    try {
      // Without the zone of a link-local address, which `inet` does not know.
      return told == null ? null : InetAddress.ofLiteral(told).getHostAddress().split("%", 2)[0];
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
