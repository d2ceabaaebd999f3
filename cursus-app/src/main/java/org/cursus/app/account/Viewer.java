package org.cursus.app.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person whose session or token a request carries.
///
/// @param sessionId the session or token that was used
/// @param browser true for a cookie, false for a bearer token
/// @param guest true for a visitor without an account
public record Viewer(
    UUID userId,
    UUID sessionId,
    boolean browser,
    boolean guest,
    String fullName,
    @Nullable String email,
    boolean admin,
    boolean verified) {}
