package org.cursus.app.record;

import java.util.UUID;

/// A person's record has changed. Told within the transaction that changes it, while that is the
/// only one that writes this record, so that what a listener stores stands or falls with the
/// change.
///
/// @param userId whose record
public record RecordChanged(UUID userId) {}
