package org.cursus.app.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody at the employer.
record Contact(
    UUID id,
    String name,
    @Nullable String role,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String note,
    int version) {

  /// What is said of somebody, before it is checked.
  record Given(
      @Nullable String name,
      @Nullable String role,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String note) {}
}
