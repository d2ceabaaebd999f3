package org.cursus.app.analysis;

import java.util.List;

/// A description to reword, with what it may rest on.
///
/// @param former whether it tells of something that is over
/// @param facts of the same entry
/// @param record other facts of the person
record WordingQuestion(String text, boolean former, List<String> facts, List<String> record) {}
