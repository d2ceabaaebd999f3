package org.cursus.app.record;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cursus.engine.resume.Fact;
import org.jspecify.annotations.Nullable;

/// A fact as a page shows it.
///
/// @param source the place it was read from, null when the person entered it
/// @param confirmed true when the person has said that it is right
/// @param confidence percent
/// @param mark what the person says of it
public record FactView(
    String text,
    @Nullable SourceView source,
    boolean confirmed,
    int confidence,
    @Nullable Mark mark) {

  /// Whether the reading was unsure enough to ask.
  public boolean uncertain() {
    return !confirmed && confidence < 100 * Fact.UNCERTAIN_BELOW;
  }

  /// A place in a document.
  ///
  /// @param href the page that shows it
  public record SourceView(String fileName, int page, String href) {

    static SourceView of(Evidence evidence) {
      var box = evidence.box();
      var href =
          String.format(
              Locale.ROOT,
              "/resumes/%s/places?page=%d&x=%.1f&y=%.1f&width=%.1f&height=%.1f",
              evidence.resumeId(),
              evidence.page(),
              box.get(0),
              box.get(1),
              box.get(2),
              box.get(3));
      return new SourceView(evidence.fileName(), evidence.page(), href);
    }
  }

  /// The fact in a field of an entry; null when the field is empty.
  static @Nullable FactView of(
      @Nullable String text, String field, Map<String, Evidence> evidence) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    var proof = evidence.get(field);
    return proof == null ? new FactView(text, null, true, 100, null) : readFrom(proof, text);
  }

  /// A fact as it was read from a document.
  public static FactView readFrom(Evidence proof, String text) {
    int percent = (int) Math.round(proof.confidence() * 100);
    boolean confirmed = !proof.isDocument() || proof.mark() == Mark.CONFIRMED;
    return new FactView(
        text,
        proof.isDocument() ? SourceView.of(proof) : null,
        confirmed && proof.mark() != Mark.CANNOT_CONFIRM,
        percent,
        proof.mark());
  }

  /// An element of a list field, such as `achievements.0`.
  static FactView ofElement(String text, String field, int index, Map<String, Evidence> evidence) {
    var view = of(text.isEmpty() ? " " : text, field + "." + index, evidence);
    return Objects.requireNonNull(view);
  }
}
