package org.cursus.app.platform.database;

/// A vector as columns of the type `embedding` take it: always of the same length, since an index
/// wants it so.
public final class StoredVector {

  /// Numbers of each stored vector.
  public static final int PLACES = 1536;

  private StoredVector() {}

  /// With zeros up to the full length, which change no cosine.
  ///
  /// @param vector of at most [#PLACES] numbers
  public static Float[] filledUp(float[] vector) {
    var filled = new Float[PLACES];
    for (int i = 0; i < PLACES; i++) {
      filled[i] = i < vector.length ? vector[i] : 0f;
    }
    return filled;
  }

  /// The literal of an array, for statements that take many vectors at once: an array of arrays
  /// would come apart into single numbers. Most places of a short text's vector are nothing, and
  /// thousands of vectors are written after a new release.
  public static String literal(float[] vector) {
    var literal = new StringBuilder(8 * PLACES).append('{');
    for (int i = 0; i < PLACES; i++) {
      if (i >= vector.length || vector[i] == 0) {
        literal.append("0,");
      } else {
        literal.append(vector[i]).append(',');
      }
    }
    literal.setCharAt(literal.length() - 1, '}');
    return literal.toString();
  }

  /// A bit for each number, one where it is above zero, as the type `bit` reads them.
  public static String signs(float[] vector) {
    var signs = new StringBuilder(PLACES);
    for (int i = 0; i < PLACES; i++) {
      signs.append(i < vector.length && vector[i] > 0 ? '1' : '0');
    }
    return signs.toString();
  }
}
