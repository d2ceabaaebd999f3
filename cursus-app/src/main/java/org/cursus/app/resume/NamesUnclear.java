package org.cursus.app.resume;

/// Told when the caller has values that spelling does not settle.
record NamesUnclear() {}
