package org.cursus.engine.fit;

/// What two terms have to do with each other, for terms that are not spelled alike.
@FunctionalInterface
public interface Kinship {

  /// Knows nothing: only spelling counts.
  Kinship NONE = (asked, shown) -> Degree.NONE;

  /// How near two terms are.
  enum Degree {
    /// Two names of one thing: "JS" and "JavaScript".
    SAME(1),
    /// One is a kind of the other, or both are of one kind.
    CONCEPT(.8),
    /// They occur in the same work.
    RELATED(.5),
    NONE(0);

    private final double share;

    Degree(double share) {
      this.share = share;
    }

    /// How much of a match it is.
    public double share() {
      return share;
    }
  }

  /// How near a term of the record is to one of the posting.
  Degree between(String asked, String shown);
}
