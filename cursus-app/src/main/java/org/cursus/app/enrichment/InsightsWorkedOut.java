package org.cursus.app.enrichment;

import java.util.UUID;

/// The rules have said what a resume shows. Told within the transaction that stores it.
///
/// @param insightsId names this working out; another one has another id
record InsightsWorkedOut(UUID insightsId) {}
