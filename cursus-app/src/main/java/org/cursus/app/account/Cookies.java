package org.cursus.app.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/// The cookies that carry the secrets of browsers.
final class Cookies {

  /// Of somebody who is signed in.
  static final String SESSION = "cursus_session";

  /// Of a visitor without an account. It stays beside a new session until the guest has been moved.
  static final String GUEST = "cursus_guest";

  /// The session in the database ends earlier, unless it is used; the cookie need not know when.
  private static final Duration LIFE = Duration.ofDays(365);

  private Cookies() {}

  static ResponseCookie session(String secret, HttpServletRequest request) {
    return lasting(SESSION, secret, request);
  }

  static ResponseCookie guest(String secret, HttpServletRequest request) {
    return lasting(GUEST, secret, request);
  }

  /// Takes a cookie back.
  static ResponseCookie ended(String name) {
    return cookie(name, "").maxAge(0).build();
  }

  private static ResponseCookie lasting(String name, String secret, HttpServletRequest request) {
    return cookie(name, secret).secure(request.isSecure()).maxAge(LIFE).build();
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value).httpOnly(true).sameSite("Lax").path("/");
  }

  /// The secret that a cookie of a request carries, or null.
  static @Nullable String of(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        if (cookie.getName().equals(name)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
