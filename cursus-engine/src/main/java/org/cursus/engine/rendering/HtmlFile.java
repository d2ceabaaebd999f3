package org.cursus.engine.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What a browser may do with a page of ours: show its own styles and its picture.
public final class HtmlFile {

  private HtmlFile() {}

  /// The content security policy of a page.
  ///
  /// @param styles what stands in its only style element
  public static String policy(String styles) {
    return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none';"
        + " style-src 'sha256-%s'".formatted(hash(styles));
  }

  private static String hash(String styles) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(styles.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
