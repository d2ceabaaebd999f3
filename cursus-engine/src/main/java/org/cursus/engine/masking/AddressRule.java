package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cursus.engine.masking.Masks.Found;

/// Finds postal addresses: a street with a number, in the orders that are common in Europe and the
/// Americas, with the town behind it; post office boxes; and postal codes that cannot be anything
/// else. A town alone stays, since where somebody worked is part of the career.
final class AddressRule implements MaskRule {

  private static final String WORD = "[\\p{Lu}][\\p{L}'’.\\-]{1,24}";
  private static final String TOWN = "(?:St\\. |Ste\\. )?\\p{Lu}[\\p{L}'’\\-]{1,24}";
  private static final String NUMBER = "\\d{1,5}(?:[-/]\\d{1,4})?[ ]?[a-zA-Z]?";

  /// 12 Old Mill Road
  private static final String NUMBER_FIRST =
      "\\d{1,5}[a-zA-Z]?,?[ ](?:(?:[NSEW]|North|South|East|West)\\.?[ ])?(?:"
          + WORD
          + "[ ]|\\d{1,3}(?:st|nd|rd|th)[ ]){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Gardens|Mews|Row|Walk|Circle|Cir|Trail|Quay)\\b(?:\\.(?=,))?";

  /// Lindenstraße 4a, Kerkstraat 12
  private static final String JOINED =
      "\\p{Lu}[\\p{L}\\-]*+(?:(?<=straße|strasse|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|gracht|plein|gatan|vägen|gade|vej|veien|katu)|(?<=str)\\.)[ ]"
          + NUMBER
          + "\\b";

  /// Calle Mayor 5, 12 rue de la Paix, Via Roma 3
  private static final String STREET_FIRST =
      "(?:\\d{1,4}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|route)[ ](?:(?:de|du|des|la|le|les|l'|d')[ ]?)*"
          + "[\\p{L}'’\\-]+(?:[ ]\\p{Lu}[\\p{L}'’\\-]+){0,3}"
          + "|(?:[Cc]alle|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Pp]aseo|[Cc]arrer|[Rr]ua|[Tt]ravessa|[Pp]raça|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Uu]lica|[Uu]l\\.|[Aa]leja|[Aa]l\\.)[ ](?:(?:de|del|da|do|di|la|el|los|las)[ ])*"
          + WORD
          + "(?:[ ](?:(?:de|del|da|do|di|la)[ ])?"
          + WORD
          + "){0,3},?[ ](?:n[º°.]?[ ]?)?\\d{1,4}[a-zA-Z]?\\b)";

  /// The flat, the code and the town that may follow a street.
  private static final String REST =
      "(?:,?[ ]+(?:Apt|Apartment|Unit|Suite|Ste|Flat|Floor|Fl|#)\\.?[ ]?[\\w\\-]{1,6}){0,2}"
          + "(?:[ ]?[,\\n·|][ ]*(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?(?:[ ][A-Z]{2}\\b)?(?:[ ]"
          + TOWN
          + "){1,3}|[ ]?[,\\n][ ]*(?:"
          + TOWN
          + "[ ]?){1,3},?[ ]+(?:[A-Z]{2}[ ]+)?(?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[A-Z]{2}|[A-Z]\\d[A-Z][ ]\\d[A-Z]\\d))?";

  private static final Pattern STREET =
      Pattern.compile(
          // What an address can begin with comes first: it is what most places lack.
          "(?=[\\d\\p{Lu}acprtuv])(?<![\\p{L}\\p{N}])(?:"
              + NUMBER_FIRST
              + "|"
              + JOINED
              + "|"
              + STREET_FIRST
              + ")"
              + REST);

  private static final Pattern WORDS = Pattern.compile("\\p{L}++");
  private static final Set<String> STREET_WORDS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "boulevard",
          "blvd",
          "lane",
          "ln",
          "drive",
          "dr",
          "court",
          "ct",
          "place",
          "pl",
          "square",
          "sq",
          "terrace",
          "way",
          "parkway",
          "pkwy",
          "highway",
          "hwy",
          "close",
          "crescent",
          "gardens",
          "mews",
          "row",
          "walk",
          "circle",
          "cir",
          "trail",
          "quay",
          "rue",
          "chemin",
          "allée",
          "impasse",
          "quai",
          "cours",
          "route",
          "calle",
          "avenida",
          "avda",
          "plaza",
          "paseo",
          "carrer",
          "rua",
          "travessa",
          "praça",
          "via",
          "viale",
          "piazza",
          "corso",
          "ulica",
          "ul",
          "aleja",
          "al");
  private static final List<String> STREET_ENDINGS =
      List.of(
          "straße", "strasse", "weg", "allee", "platz", "gasse", "ring", "damm", "ufer", "straat",
          "laan", "gracht", "plein", "gatan", "vägen", "gade", "vej", "veien", "katu", "str");

  private static final List<String> BOX_WORDS = List.of("postfach", "apartado", "casilla");

  private static final Pattern BOX =
      Pattern.compile(
          "(?=[PpAaCc])\\b(?i:P\\.?\\s?O\\.?\\s?Box|Postfach|Apartado|Casilla)[ ]+\\d{1,8}\\b");

  /// British and Canadian codes, and American ones behind a state.
  private static final Pattern CODE =
      Pattern.compile(
          "(?=[A-Z])\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\\d[A-Z][ ]\\d[A-Z]\\d)\\b"
              + "|(?=\\d)(?<=\\b[A-Z]{2}[ ])\\d{5}(?:-\\d{4})?\\b|(?=[A-Z])\\b(?:D|A|CH|F|I|E|NL|B|PL|DK|S)-\\d{4,5}\\b");

  @Override
  public List<Found> find(String text) {
    var found = new ArrayList<Found>();
    find(STREET, AddressRule::mayNameStreet, text, found);
    find(BOX, AddressRule::mayNameBox, text, found);
    find(CODE, AddressRule::mayHoldCode, text, found);
    found.sort(java.util.Comparator.comparingInt(Found::start));
    return found;
  }

  /// Looks at lines with digits only, each with the line after it, where the town may stand: most
  /// lines of a resume have no number, and these patterns take long to say no.
  private static void find(Pattern pattern, Predicate<String> may, String text, List<Found> found) {
    var matcher = pattern.matcher(text).useTransparentBounds(true);
    int line = 0;
    while (line < text.length()) {
      int end = end(text, line);
      int from = line;
      boolean looked = hasDigit(text, line, end) && may.test(text.substring(line, end));
      while (looked
          && from < end
          && hasDigit(text, from, end)
          && matcher.region(from, end(text, Math.min(text.length(), end + 1))).find()
          && matcher.start() < end) {
        add(found, matcher.start(), matcher.end());
        from = matcher.end();
      }
      line = Math.max(from, end) + (from > end ? 0 : 1);
    }
  }

  /// Whether a line has a word that a street is called by; each pattern of a street asks for one.
  private static boolean mayNameStreet(String line) {
    var words = WORDS.matcher(line);
    while (words.find()) {
      var word = words.group().toLowerCase(Locale.ROOT);
      if (STREET_WORDS.contains(word) || STREET_ENDINGS.stream().anyMatch(word::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayNameBox(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("box") || BOX_WORDS.stream().anyMatch(lower::contains);
  }

  /// Whether a digit stands behind a capital letter, at once or after a blank or a hyphen.
  private static boolean mayHoldCode(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        char before = line.charAt(i - 1);
        boolean apart = before == ' ' || before == '-';
        if (isCapital(before) || apart && i > 1 && isCapital(line.charAt(i - 2))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCapital(char each) {
    return each >= 'A' && each <= 'Z';
  }

  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Found> found, int start, int end) {
    if (found.stream().noneMatch(part -> part.start() < end && part.end() > start)) {
      found.add(new Found(start, end, MaskKind.ADDRESS));
    }
  }
}
