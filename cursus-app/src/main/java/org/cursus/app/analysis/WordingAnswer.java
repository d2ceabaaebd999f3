package org.cursus.app.analysis;

/// A description in better words.
record WordingAnswer(String text) {}
