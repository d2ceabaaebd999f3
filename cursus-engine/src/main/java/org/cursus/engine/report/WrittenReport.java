package org.cursus.engine.report;

import java.util.Set;

/// A report as a file.
///
/// @param pages 0 for formats without pages
/// @param missing the characters that no font has
public record WrittenReport(byte[] bytes, ReportFormat format, int pages, Set<Integer> missing) {}
