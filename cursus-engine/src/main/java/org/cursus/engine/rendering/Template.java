package org.cursus.engine.rendering;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;

/// How a document is laid out. Each has a file of styles of the same name.
public enum Template {
  CLASSIC("Classic", "Name in the middle, fine rules, serif", Top.PLAIN, Shape.STACKED),
  MODERN("Modern", "Headings in the margin, much air", Top.PLAIN, Shape.MARGIN_HEADINGS),
  COMPACT("Compact", "Much on one page, a line for each entry's head", Top.SPLIT, Shape.INLINE),
  SIDEBAR("Sidebar", "Skills and languages in a column of their own", Top.PLAIN, Shape.ASIDE),
  ACADEMIC("Academic", "Dates in the margin, serif, for long records", Top.PLAIN, Shape.DATED),
  BOLD("Bold", "A band of colour with the name", Top.BAND, Shape.STACKED),
  LETTER_CLASSIC("Classic letter", "Serif, the sender in the middle", Top.PLAIN, Shape.LETTER),
  LETTER_MODERN("Modern letter", "Name to the left, contact to the right", Top.SPLIT, Shape.LETTER),
  LETTER_BOLD("Bold letter", "A band of colour with the name", Top.BAND, Shape.LETTER);

  /// How name and contact stand.
  enum Top {
    PLAIN,
    SPLIT,
    BAND
  }

  /// How sections and their items stand.
  enum Shape {
    STACKED,
    MARGIN_HEADINGS,
    INLINE,
    ASIDE,
    DATED,
    LETTER
  }

  /// What stands beside, where there is a column for it.
  static final Set<Part> BESIDE =
      EnumSet.of(Part.SKILLS, Part.LANGUAGES, Part.CERTIFICATIONS, Part.AWARDS, Part.INTERESTS);

  private final String label;
  private final String purpose;
  private final Top top;
  private final Shape shape;

  Template(String label, String purpose, Top top, Shape shape) {
    this.label = label;
    this.purpose = purpose;
    this.top = top;
    this.shape = shape;
  }

  /// As a look names it, such as `letter-modern`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// For people.
  public String label() {
    return label;
  }

  /// What it is like, in a few words for people.
  public String purpose() {
    return purpose;
  }

  /// What it is for.
  public Draft.Type type() {
    return shape == Shape.LETTER ? Draft.Type.COVER_LETTER : Draft.Type.RESUME;
  }

  Top top() {
    return top;
  }

  Shape shape() {
    return shape;
  }

  /// Empty for a key of none.
  public static Optional<Template> of(String key) {
    for (var each : values()) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
