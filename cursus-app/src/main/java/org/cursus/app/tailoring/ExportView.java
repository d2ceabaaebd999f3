package org.cursus.app.tailoring;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.engine.rendering.Format;
import org.jspecify.annotations.Nullable;

/// A file of a document as its page shows it: what was lost stands before the file can be had.
///
/// @param about size and pages
/// @param readBack whether our own reader has read it
/// @param outdated whether the document changed after it was made
record ExportView(
    UUID id,
    String format,
    String filename,
    String about,
    boolean readBack,
    boolean outdated,
    List<Loss> losses,
    Instant createdAt) {

  private static final Pattern NUMBERED = Pattern.compile("([a-z_]+)\\.(\\d+)\\.?(\\w*).*");

  /// What a reader of the file does not find, or finds otherwise.
  record Loss(String field, String meant, @Nullable String read) {}

  /// A format to choose.
  record Choice(String key, String name) {}

  static Choice choice(Format format) {
    var key = format.name().toLowerCase(Locale.ROOT);
    return new Choice(key, formatName(key));
  }

  static ExportView of(Export export, int version) {
    boolean readBack = export.format().equals("pdf") || export.format().equals("docx");
    var pages = export.pageCount();
    var size = Math.max(1, Math.round(export.sizeBytes() / 1024f)) + " KB";
    return new ExportView(
        export.id(),
        formatName(export.format()),
        export.filename(),
        pages == null ? size : size + (pages == 1 ? ", 1 page" : ", " + pages + " pages"),
        readBack,
        export.generationVersion() != version,
        export.findings().stream()
            .map(each -> new Loss(field(each.field()), each.meant(), each.read()))
            .toList(),
        export.createdAt());
  }

  private static String formatName(String key) {
    return switch (key) {
      case "pdf" -> "PDF";
      case "docx" -> "Word (DOCX)";
      case "html" -> "Web page (HTML)";
      case "markdown" -> "Markdown";
      case "text" -> "Plain text";
      default -> "JSON Resume";
    };
  }

  private static String field(@Nullable String field) {
    if (field == null || field.equals("document") || field.equals("page")) {
      return "The whole file";
    }
    if (field.startsWith("basics.")) {
      return capital(field.substring("basics.".length()));
    }
    var parts = NUMBERED.matcher(field);
    if (parts.matches()) {
      var kind = parts.group(1).equals("work_experience") ? "job" : parts.group(1);
      int number = Integer.parseInt(parts.group(2)) + 1;
      var what = spaced(parts.group(3));
      return capital(kind + " " + number + (what.isEmpty() ? "" : ", " + what));
    }
    return field.matches("s\\d+") ? "A sentence" : capital(spaced(field).replace('.', ' '));
  }

  private static String spaced(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
