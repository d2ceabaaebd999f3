package org.cursus.app.account;

import java.util.stream.Stream;

/// Who may reach which paths; everything else is for people with an account.
final class AccessRules {

  /// Pages, files and answers for everybody.
  static final String[] OPEN_TO_ALL = {
    "/",
    "/sign-up",
    "/sign-in",
    "/forgot-password",
    "/reset-password",
    "/verify-email",
    "/error",
    "/reports/shared/**",
    "/schemas/**",
    "/css/**",
    "/js/**",
    "/fonts/**",
    "/img/**",
    "/webjars/**",
    "/v3/api-docs/**",
    "/actuator/health/**"
  };

  /// Where a visitor becomes a guest.
  static final String[] OPEN_TO_BEGIN = {"/readiness", "/api/v1/readiness/assessments/**"};

  /// Requests by which somebody becomes known.
  static final String[] POSTS_OPEN_TO_ALL = {"/api/v1/users", "/api/v1/tokens", "/api/v1/guests"};

  /// For guests as well as for people with an account.
  static final String[] FOR_GUESTS = {
    "/readiness/**",
    "/chat/**",
    "/reports/**",
    "/api/v1/readiness/**",
    "/api/v1/chat/**",
    "/api/v1/reports/**"
  };

  /// For whoever is known, guests too.
  static final String[] FOR_THE_KNOWN = {"/sign-out", "/leave", "/api/v1/me"};

  /// For administrators.
  static final String[] FOR_ADMINS = {
    "/admin/**", "/api/v1/admin/**", "/styleguide", "/actuator/**"
  };

  private AccessRules() {}

  /// Whether a path is one that guests may reach.
  static boolean isForGuests(String path) {
    return Stream.of(FOR_GUESTS)
        .map(pattern -> pattern.replace("/**", ""))
        .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
  }
}
