package org.cursus.app.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person whose session or token a request carries.
///
/// @param sessionId the session or token that was used
/// @param browser true for a cookie, false for a bearer token
public record Viewer(
    UUID userId,
    UUID sessionId,
    boolean browser,
    String fullName,
    @Nullable String email,
    boolean admin,
    boolean verified) {}
