package org.cursus.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the audit log, as administrators see it.
///
/// @param who the e-mail address of the account, null when nobody was signed in
/// @param details further facts as JSON, null where there are none
record AuditEntry(
    UUID id,
    Instant at,
    String action,
    @Nullable String who,
    @Nullable String resourceType,
    @Nullable UUID resourceId,
    @Nullable String ip,
    @Nullable String details) {}
