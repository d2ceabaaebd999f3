package org.cursus.app.job;

import java.util.UUID;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.text.KeywordReport;
import org.jspecify.annotations.Nullable;

/// One of a person's jobs, for modules that hold a record against it or write for it.
///
/// @param company empty while it is a draft without one
/// @param description as it was read or corrected
/// @param version counts changes
/// @param status `active`, `archived` or `draft`
/// @param posting as it was read and corrected; its requirements have their places in `text`
/// @param text what the posting says, for scoring; what somebody added by hand stands at its end
/// @param keywords those that stand, as they were read or corrected, with their places in `text`
/// @param digest changes exactly when something changes that scoring depends on
/// @param occupationCode of O*NET; null where none is sure
public record Job(
    UUID id,
    String title,
    String company,
    @Nullable String location,
    @Nullable String description,
    int version,
    String status,
    ApplicationStatus applicationStatus,
    Posting posting,
    String text,
    KeywordReport keywords,
    String digest,
    @Nullable String occupationCode) {}
