package org.cursus.app.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a password must be: long enough and not a common one. No rules on kinds of characters,
/// after NIST SP 800-63B section 3.1.1.2.
final class PasswordRules {

  private static final int SHORTEST = 10;

  /// bcrypt reads no more than this.
  private static final int MOST_BYTES = 72;

  private static final Set<String> COMMON = load();

  private PasswordRules() {}

  /// What is wrong with the password, as a sentence; empty when it may be used.
  static Optional<String> fault(String password, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("Use at least 10 characters. A short sentence works well.");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(
          "Use a shorter password: 72 letters at most, fewer with accents or signs.");
    }
    var plain = plain(password);
    var name = email.contains("@") ? plain(email.substring(0, email.indexOf('@'))) : "";
    boolean onlyTheName = name.length() > 2 && plain.replace(name, "").length() < 3;
    boolean oneCharacter = password.chars().distinct().count() < 4;
    if (oneCharacter || onlyTheName || COMMON.contains(plain) || repeatsCommon(plain)) {
      return Optional.of("This password is easy to guess. Use a few unrelated words instead.");
    }
    return Optional.empty();
  }

  /// "passwordpassword" is as easily guessed as "password".
  private static boolean repeatsCommon(String plain) {
    int half = plain.length() / 2;
    return half > 3
        && plain.substring(0, half).equals(plain.substring(half))
        && COMMON.contains(plain.substring(0, half));
  }

  /// Undoes what people do to make a common password look uncommon: capitals, digits for letters,
  /// digits and signs at either end.
  private static String plain(String password) {
    var text =
        Normalizer.normalize(password, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9@$!]", "");
    var digitsOnly = text.matches("[0-9]+");
    if (digitsOnly) {
      return text;
    }
    return text.replaceAll("^[0-9@$!]+|[0-9@$!]+$", "")
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static Set<String> load() {
    try (var stream = PasswordRules.class.getResourceAsStream("common-passwords.txt");
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
