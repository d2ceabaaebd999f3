package org.cursus.app.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// Who may reach what, and the headers that every answer carries.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final int BCRYPT_COST = 12;

  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(BCRYPT_COST);
  }

  /// Signing in is ours (`SignIn`), so nothing of the framework may authenticate by itself.
  @Bean
  AuthenticationManager authenticationManager() {
    return authentication -> {
      throw new UnsupportedOperationException("sign-in goes through SignIn");
    };
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http, Sessions sessions, ProblemWriter problems) {
    var csrfTokens = new CookieCsrfTokenRepository();
    csrfTokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return http.addFilterBefore(
            new ViewerFilter(sessions, problems), AnonymousAuthenticationFilter.class)
        // No session of the container: each request brings its own proof, which any node can check.
        // The framework's session management would also change the CSRF token at every request.
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            context ->
                context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .ignoringRequestMatchers(SecurityConfiguration::carriesNoCookie))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(AccessRules.OPEN_TO_ALL)
                    .permitAll()
                    .requestMatchers(AccessRules.OPEN_TO_BEGIN)
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, AccessRules.POSTS_OPEN_TO_ALL)
                    .permitAll()
                    .requestMatchers(AccessRules.FOR_ADMINS)
                    .hasRole("ADMIN")
                    .requestMatchers(AccessRules.FOR_GUESTS)
                    .hasAnyRole("USER", "GUEST")
                    .requestMatchers(AccessRules.FOR_THE_KNOWN)
                    .hasAnyRole("USER", "GUEST")
                    .anyRequest()
                    .hasRole("USER"))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (request, response, e) -> askToSignIn(request, response, problems))
                    .accessDeniedHandler(
                        (request, response, e) -> refuse(request, response, e, problems)))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(
                        referrer ->
                            referrer.policy(
                                org.springframework.security.web.header.writers
                                    .ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /// Paths that no browser or honest program sends are refused before they reach us.
  @Bean
  RequestRejectedHandler suspiciousRequests(ProblemWriter problems) {
    return (request, response, e) ->
        problems.write(request, response, PlatformProblem.REQUEST_INVALID);
  }

  /// A forged request rides on a cookie that the browser adds by itself; a program that sends a
  /// bearer token, or nothing yet, cannot be ridden on.
  private static boolean carriesNoCookie(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/")
        && (ViewerFilter.bearerToken(request) != null || !ViewerFilter.carriesCookie(request));
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
      throws IOException {
    boolean page = ProblemWriter.wantsPage(request);
    if (AccessRules.isForGuests(request.getRequestURI())
        && Boolean.TRUE.equals(request.getAttribute(ViewerFilter.ENDED))) {
      // The dead secret goes, so that the person can begin again.
      response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ended(Cookies.GUEST).toString());
      problems.write(request, response, AccountProblem.GUEST_ENDED);
    } else if (page && "GET".equals(request.getMethod())) {
      response.sendRedirect(
          AccessRules.isForGuests(request.getRequestURI()) ? "/readiness" : "/sign-in");
    } else {
      response.setHeader("WWW-Authenticate", "Bearer");
      problems.write(request, response, PlatformProblem.SIGN_IN_REQUIRED);
    }
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      AccessDeniedException why,
      ProblemWriter problems)
      throws IOException {
    if (why instanceof CsrfException) {
      problems.write(request, response, PlatformProblem.PAGE_EXPIRED);
    } else if (request.isUserInRole("GUEST")) {
      problems.write(request, response, AccountProblem.ACCOUNT_NEEDED);
    } else {
      problems.write(request, response, PlatformProblem.NOT_ALLOWED);
    }
  }
}
