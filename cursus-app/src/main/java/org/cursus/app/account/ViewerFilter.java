package org.cursus.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.web.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns the cookie or the bearer token of a request into its viewer, and runs the rest of the
/// request as that caller.
final class ViewerFilter extends OncePerRequestFilter {

  static final String COOKIE = "cursus_session";
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final ProblemWriter problems;

  ViewerFilter(Sessions sessions, ProblemWriter problems) {
    this.sessions = sessions;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var secret = secret(request);
    Viewer viewer;
    try {
      viewer = secret == null ? null : sessions.open(secret).orElse(null);
    } catch (DataAccessException databaseAway) {
      problems.write(request, response, PlatformProblem.BUSY);
      return;
    }
    if (viewer == null) {
      chain.doFilter(request, response);
      return;
    }
    var roles =
        viewer.admin()
            ? List.of(
                new SimpleGrantedAuthority("ROLE_USER"), new SimpleGrantedAuthority("ROLE_ADMIN"))
            : List.of(new SimpleGrantedAuthority("ROLE_USER"));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(viewer, null, roles));
    SecurityContextHolder.setContext(context);
    try {
      Caller.person(viewer.userId())
          .<@Nullable Void, Exception>callThrowing(
              () -> {
                chain.doFilter(request, response);
                return null;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static @Nullable String secret(HttpServletRequest request) {
    var token = bearerToken(request);
    return token == null ? sessionCookie(request) : token;
  }

  /// The bearer token of a program, or null. Other kinds of authorisation are not ours: a browser
  /// adds them by itself where a proxy in front asks for them.
  static @Nullable String bearerToken(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  static @Nullable String sessionCookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
