package org.cursus.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /// Set on a request whose secret opens nothing any more.
  static final String ENDED = ViewerFilter.class.getName() + ".ended";

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
    Viewer viewer;
    try {
      viewer = viewer(request);
    } catch (DataAccessException databaseAway) {
      problems.write(request, response, PlatformProblem.BUSY);
      return;
    }
    if (viewer == null) {
      chain.doFilter(request, response);
      return;
    }
    var roles = roles(viewer).stream().map(SimpleGrantedAuthority::new).toList();
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

  private static List<String> roles(Viewer viewer) {
    if (viewer.guest()) {
      return List.of("ROLE_GUEST");
    }
    return viewer.admin() ? List.of("ROLE_USER", "ROLE_ADMIN") : List.of("ROLE_USER");
  }

  /// Who carries the first secret that is live: a program's token, a session, a guest's cookie.
  private @Nullable Viewer viewer(HttpServletRequest request) {
    var token = bearerToken(request);
    var secrets =
        token == null
            ? Stream.of(Cookies.of(request, Cookies.SESSION), Cookies.of(request, Cookies.GUEST))
            : Stream.of(token);
    var given = secrets.filter(Objects::nonNull).toList();
    for (var secret : given) {
      var viewer = sessions.open(secret);
      if (viewer.isPresent()) {
        return viewer.get();
      }
    }
    request.setAttribute(ENDED, !given.isEmpty());
    return null;
  }

  /// Whether a browser would add a secret to this request by itself.
  static boolean carriesCookie(HttpServletRequest request) {
    return Cookies.of(request, Cookies.SESSION) != null
        || Cookies.of(request, Cookies.GUEST) != null;
  }

  /// The bearer token of a program, or null. Other kinds of authorisation are not ours: a browser
  /// adds them by itself where a proxy in front asks for them.
  static @Nullable String bearerToken(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }
}
