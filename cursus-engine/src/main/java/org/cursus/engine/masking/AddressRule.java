package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.List;
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
      "\\b\\d{1,5}[a-zA-Z]?,?[ ](?:(?:[NSEW]|North|South|East|West)\\.?[ ])?(?:"
          + WORD
          + "[ ]|\\d{1,3}(?:st|nd|rd|th)[ ]){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Gardens|Mews|Row|Walk|Circle|Cir|Trail|Quay)\\b(?:\\.(?=,))?";

  /// Lindenstraße 4a, Kerkstraat 12
  private static final String JOINED =
      "\\b\\p{Lu}[\\p{L}\\-]*(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|gracht|plein|gatan|vägen|gade|vej|veien|katu)[ ]"
          + NUMBER
          + "\\b";

  /// Calle Mayor 5, 12 rue de la Paix, Via Roma 3
  private static final String STREET_FIRST =
      "\\b(?:\\d{1,4}(?:[ ]?(?:bis|ter))?,?[ ](?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|route)[ ](?:(?:de|du|des|la|le|les|l'|d')[ ]?)*"
          + "[\\p{L}'’\\-]+(?:[ ]\\p{Lu}[\\p{L}'’\\-]+){0,3}"
          + "|(?i:calle|avenida|avda\\.?|plaza|paseo|carrer|rua|avenida|travessa|praça|via|viale|piazza|corso|ulica|ul\\.|aleja|al\\.)[ ](?:(?:de|del|da|do|di|la|el|los|las)[ ])*"
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
      Pattern.compile("(?:" + NUMBER_FIRST + "|" + JOINED + "|" + STREET_FIRST + ")" + REST);

  private static final Pattern BOX =
      Pattern.compile("\\b(?i:P\\.?\\s?O\\.?\\s?Box|Postfach|Apartado|Casilla)[ ]+\\d{1,8}\\b");

  /// British and Canadian codes, and American ones behind a state.
  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?[ ]\\d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\\d[A-Z][ ]\\d[A-Z]\\d)\\b"
              + "|(?<=\\b[A-Z]{2}[ ])\\d{5}(?:-\\d{4})?\\b|\\b(?:D|A|CH|F|I|E|NL|B|PL|DK|S)-\\d{4,5}\\b");

  @Override
  public List<Found> find(String text) {
    var found = new ArrayList<Found>();
    for (var pattern : List.of(STREET, BOX, CODE)) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        if (found.stream().noneMatch(part -> part.start() < end && part.end() > start)) {
          found.add(new Found(start, end, MaskKind.ADDRESS));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Found::start));
    return found;
  }
}
