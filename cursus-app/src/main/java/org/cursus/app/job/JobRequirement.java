package org.cursus.app.job;

import java.util.Locale;
import org.cursus.engine.posting.Place;
import org.cursus.engine.posting.PostingParser;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.posting.Requirement.Kind;
import org.cursus.engine.posting.Requirement.Weight;
import org.jspecify.annotations.Nullable;

/// One thing that a job asks for, as it is stored.
///
/// @param weight `must` or `preferred`
/// @param kind `certificate`, `degree`, `language`, `years` or `skill`
/// @param years of experience at least
record JobRequirement(String text, String weight, String kind, @Nullable Double years) {

  static JobRequirement of(Requirement read) {
    return new JobRequirement(read.text(), key(read.weight()), key(read.kind()), read.years());
  }

  /// As a person wrote it; its kind and years are read from the words.
  static JobRequirement written(boolean must, String text) {
    return of(PostingParser.requirement(must ? Weight.MUST : Weight.PREFERRED, text));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  boolean must() {
    return weight.equals("must");
  }

  /// What people read beside it; null where its words say it all.
  public @Nullable String label() {
    return switch (kind) {
      case "certificate" -> "Certificate or licence";
      case "degree" -> "Education";
      case "language" -> "Language";
      case "years" -> "Experience";
      default -> null;
    };
  }

  /// @param from where it begins in the text
  Requirement toEngine(int from) {
    return new Requirement(
        Weight.valueOf(weight.toUpperCase(Locale.ROOT)),
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        text,
        years,
        new Place(from, from + text.length()));
  }
}
