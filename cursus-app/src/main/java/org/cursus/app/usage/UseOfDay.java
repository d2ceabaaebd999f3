package org.cursus.app.usage;

import java.time.LocalDate;

/// What was done on a day (UTC).
///
/// @param uses pieces of work that ended well
/// @param credits spent
/// @param tokens of language models
record UseOfDay(LocalDate day, int uses, int credits, long tokens) {}
