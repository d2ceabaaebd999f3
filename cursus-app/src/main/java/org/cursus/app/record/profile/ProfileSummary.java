package org.cursus.app.record.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A profile as lists show it.
///
/// @param entries how many entries of the record it shows
/// @param deletedAt null while it is not deleted
@NamedInterface("profile")
public record ProfileSummary(
    UUID id,
    String name,
    int version,
    int entries,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("updated_at") Instant updatedAt,
    @JsonProperty("deleted_at") @Nullable Instant deletedAt) {}
