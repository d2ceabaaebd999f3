package org.cursus.engine.wording;

/// Something that a text claims and that nothing it rests on says.
///
/// @param words as they stand in the text
/// @param start of the first character in the claim's text
/// @param end after the last
/// @param because one sentence for a person
public record Unsupported(Kind kind, String words, int start, int end, String because) {

  /// What is claimed.
  public enum Kind {
    /// A number, in whatever spelling.
    NUMBER("number"),
    /// A number that is there, but of something else.
    UNIT("unit"),
    DATE("date"),
    /// An employer, product, place, tool or person.
    NAME("name"),
    /// A certificate, degree, licence or language level.
    CREDENTIAL("credential"),
    /// A verb that claims a larger part in the work.
    STRONGER_VERB("stronger verb"),
    ROLE("role or rank"),
    /// That something got better, faster, cheaper, or was won.
    OUTCOME("outcome"),
    /// Whom it was for, how far it reached, how good it was.
    SCOPE("reach"),
    /// A statement that shares too little with any source.
    STATEMENT("statement"),
    /// The title of one job with the employer of another.
    MERGED("roles merged"),
    /// A tool used before it existed.
    TOO_EARLY("tool before its release"),
    /// Something that only the posting or its employer has.
    POSTING("from the posting"),
    /// Nothing is named that it rests on.
    GROUNDLESS("no support");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /// What people read.
    public String title() {
      return title;
    }
  }
}
