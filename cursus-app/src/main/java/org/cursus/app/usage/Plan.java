package org.cursus.app.usage;

/// What a person may spend in a month.
///
/// @param people how many were given it by an account of their own
/// @param version grows with each change
record Plan(
    String key,
    String name,
    String description,
    int monthlyCredits,
    boolean isDefault,
    int version,
    int people) {}
