package org.cursus.app.job;

import java.util.UUID;

/// One of a person's jobs, to choose from.
///
/// @param company empty where it is not known
public record JobChoice(UUID id, String title, String company) {}
