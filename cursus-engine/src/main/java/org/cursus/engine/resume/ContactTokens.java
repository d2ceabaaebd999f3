package org.cursus.engine.resume;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds e-mail addresses, phone numbers and web addresses in a row.
final class ContactTokens {

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");
  /// The last labels of domains that are taken for addresses without further signs.
  static final String TOP_LEVEL =
      "(?:com|org|net|io|dev|me|co|ai|app|de|fr|uk|us|eu|ch|at|es|it|pt|br|nl|in|ca|au|info|tech|design|page|xyz|site|pro|edu|gov|online|blog|cv|ly|so|sh|st|works|studio|name|space|world|example)";

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)https?://[^\\s|,;<>()]+|www\\.[^\\s|,;<>()]+"
              + "|(?<![@\\p{L}\\p{N}./-])(?:[a-z0-9-]+\\.)+"
              + TOP_LEVEL
              + "(?:/[^\\s|,;<>()]*)?(?![\\p{L}\\p{N}@])");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+|00)?\\(?\\+?\\d[\\d \u00A0().\\-–/‑]{5,20}\\d(?:\\s*(?:x|ext\\.?)\\s*\\d{1,5})?"
              + "|\\(?\\d{3}\\)?\\s*[·∙•⋅]\\s*\\d{3}\\s*[·∙•⋅]\\s*\\d{4}(?!\\d)");
  private static final Pattern ONE_NUMBER = Pattern.compile("\\s+[/|–-]\\s+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:e-?mail|e-?mail-adresse|e-?mail-address|mail|courriel|correo|correo electrónico|dirección de correo electrónico|adresse électronique|endereço eletrônico|número de teléfono|número de telefone|numéro de téléphone|telefonnummer|mobilnummer|móvil|celular|telemóvel|portable|tél|phone|mobile|cell|cellphone|tel|telephone|telefon|téléphone|teléfono|telefone|handy|mobil|linkedin|github|gitlab|twitter|website|web|webseite|site|portfolio|homepage|blog|address|adresse|anschrift|dirección|endereço|location|wohnort|lives in|based in|city|url|links?|phone number|email address|home|contact|m|t|e|p|a|w|l)\\.?\\s*[:.|]+\\s*|(?:e-?mail|phone|mobile|tel|telephone|address|location|linkedin|github)\\s+(?=\\S))");

  /// @param link the address with scheme, when `kind` is LINK
  record Token(Kind kind, Passage passage, String value) {}

  enum Kind {
    EMAIL,
    PHONE,
    LINK
  }

  private ContactTokens() {}

  static List<Token> find(Row row) {
    var tokens = new ArrayList<Token>();
    var text = row.text();
    addPrinted(tokens, row, text);
    for (var link : row.links()) {
      addTarget(tokens, link);
    }
    return tokens;
  }

  private static void addPrinted(List<Token> tokens, Row row, String text) {
    var taken = new boolean[text.length()];
    if (text.indexOf('@') >= 0) {
      var emails = EMAIL.matcher(text);
      while (emails.find()) {
        take(taken, emails.start(), emails.end());
        var value = emails.group().replaceAll("\\s", "");
        tokens.add(new Token(Kind.EMAIL, row.passage(emails.start(), emails.end()), value));
      }
    }
    if (text.indexOf('.') >= 0) {
      var links = LINK.matcher(text);
      while (links.find()) {
        int end = links.end();
        while (end > links.start() && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        if (!taken[links.start()] && isAddress(text.substring(links.start(), end))) {
          take(taken, links.start(), end);
          var passage = row.passage(links.start(), end);
          tokens.add(new Token(Kind.LINK, passage, withScheme(passage.text())));
        }
      }
    }
    var phones = PHONE.matcher(text);
    while (phones.find()) {
      var number = ONE_NUMBER.split(phones.group())[0];
      if (ContactTokens.digits(number) < 9) {
        number = phones.group();
      }
      int end = phones.start() + number.length();
      if (!taken[phones.start()] && !taken[end - 1] && isPhone(text, number)) {
        tokens.add(new Token(Kind.PHONE, row.passage(phones.start(), end), number.strip()));
      }
    }
  }

  private static void addTarget(List<Token> tokens, Row.Link link) {
    var target = link.target().strip();
    var lower = target.toLowerCase(Locale.ROOT);
    for (var token : tokens) {
      boolean same =
          token.passage().from() < link.passage().to()
              && link.passage().from() < token.passage().to();
      if (same) {
        if (token.kind() == Kind.LINK && lower.startsWith("http")) {
          tokens.remove(token);
          tokens.add(new Token(Kind.LINK, token.passage(), target));
        }
        return;
      }
    }
    if (lower.startsWith("mailto:")) {
      var address = target.substring(7).replaceAll("\\?.*", "");
      if (EMAIL.matcher(address).matches()) {
        tokens.add(new Token(Kind.EMAIL, link.passage(), address));
      }
    } else if (lower.startsWith("tel:")) {
      tokens.add(new Token(Kind.PHONE, link.passage(), target.substring(4)));
    } else if (lower.startsWith("http")) {
      tokens.add(new Token(Kind.LINK, link.passage(), target));
    }
  }

  private static void take(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /// "B.Sc" and "Node.js" are written like addresses and are none.
  private static boolean isAddress(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http") || lower.startsWith("www.") || lower.indexOf('/') > 0) {
      return true;
    }
    int dot = lower.indexOf('.');
    return dot >= 3
        && !lower.startsWith("asp.net")
        && !lower.startsWith("ado.net")
        && !lower.startsWith("socket.io");
  }

  static String withScheme(String address) {
    return address.matches("(?i)[a-z]+://.*") ? address : "https://" + address;
  }

  private static boolean isPhone(String text, String candidate) {
    long digits = digits(candidate);
    if (digits < 7
        || digits > 16
        || candidate.matches("\\s*(?:19|20)\\d\\d\\s*[-–/ ]+\\s*(?:19|20)\\d\\d\\s*")) {
      return false;
    }
    return Dates.find(candidate).isEmpty()
        || candidate.strip().startsWith("+")
        || digits >= 10 && !text.matches(".*\\d{1,2}[./]\\d{1,2}[./]\\d{4}.*");
  }

  static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  /// A number in the form all phones understand; null when it is not a possible number.
  static @Nullable String e164(String printed, String region) {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      var plain = printed.replaceAll("^00", "+").replace("(0)", "");
      var number = numbers.parse(plain, region);
      return numbers.isValidNumber(number) || isReserved(numbers, number)
          ? numbers.format(number, PhoneNumberFormat.E164)
          : null;
    } catch (NumberParseException e) {
      return null;
    }
  }

  /// Numbers for fiction, such as 555-0142, are possible and complete without being assigned.
  private static boolean isReserved(PhoneNumberUtil numbers, PhoneNumber number) {
    return numbers.isPossibleNumber(number)
        && numbers.format(number, PhoneNumberFormat.NATIONAL).contains("555-01");
  }

  /// How long the label before a value is: "Phone: " has 7 characters.
  static int label(String text) {
    var matcher = LABEL.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }
}
