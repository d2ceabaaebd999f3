package org.cursus.app.admin;

/// An index that no query has used since the server began to count, and that keeps nothing unique.
record UnusedIndex(String table, String index, long bytes) {}
