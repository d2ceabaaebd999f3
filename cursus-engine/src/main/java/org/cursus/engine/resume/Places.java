package org.cursus.engine.resume;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells locations from other text, and a country from a location.
final class Places {

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’]*(?:[- ](?:\\p{Lu}[\\p{L}.'’]*|de|del|la|le|les|sur|am|an der|of|upon|en|do|da|dos|und|and))*";
  private static final Pattern CITY = Pattern.compile(NAME);
  private static final Pattern POST_CODE =
      Pattern.compile(
          "\\b\\d{5}(?:-\\d{4})?\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b|\\b\\d{4}(?: [A-Z]{2})?\\b|\\b[A-Z]{1,2}-\\d{4,5}\\b");
  private static final Pattern CODE_CITY =
      Pattern.compile("(?:[A-Z]{1,2}-)?\\d{4,5} (" + NAME + ")");
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)\\d+[a-z]?\\s.*\\b(street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|terrace|circle|highway|hwy|rue|square|parkway|pkwy|apt|suite)\\b.*"
              + "|.*\\b(rue|avenue|calle|rua|via|avenida) .*\\d+.*|.*(straße|strasse|str\\.|weg|platz|gasse|allee|damm|ufer|laan|straat)\\s*\\d+[a-z]?");
  private static final Pattern REMOTE =
      Pattern.compile("(?i)(?:remote|hybrid)(?:\\s*[-–,/(]?\\s*[\\p{L}., ]{2,30}\\)?)?");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Places() {}

  /// How likely a whole text is a location, 0 to 1.
  static double score(String text) {
    var plain = text.strip();
    if (plain.isEmpty() || plain.length() > 70) {
      return 0;
    }
    if (Lexicon.PLACES.has("anywhere", plain)) {
      return .95;
    }
    if (REMOTE.matcher(plain).matches() && Titles.score(plain) < .3) {
      return .9;
    }
    var area =
        plain.replaceAll("(?i)^(greater|metro) | (metropolitan )?(area|region)$", "").strip();
    if (!area.equals(plain)) {
      return score(area);
    }
    var parts = COMMA.split(plain.replaceAll("[()]", " ").strip());
    return parts.length == 1 ? scoreOne(parts[0]) : scoreMany(parts);
  }

  private static double scoreOne(String text) {
    if (isCity(text)) {
      return .9;
    }
    if (isCountry(text) || isRegion(text)) {
      return .85;
    }
    var coded = CODE_CITY.matcher(text);
    if (coded.matches()) {
      return isCity(coded.group(1)) ? .95 : .75;
    }
    var withoutCode = withoutCode(text);
    if (!withoutCode.equals(text) && !withoutCode.isEmpty()) {
      return Math.max(scoreOne(withoutCode), cityAndRegion(withoutCode));
    }
    return cityAndRegion(text);
  }

  /// "Portland OR" without a comma.
  private static double cityAndRegion(String text) {
    int space = text.lastIndexOf(' ');
    if (space < 0) {
      return 0;
    }
    var city = text.substring(0, space).strip();
    var region = text.substring(space + 1);
    return isRegionCode(region) && isCity(city) ? .9 : isCity(city) && isCountry(region) ? .85 : 0;
  }

  private static double scoreMany(String[] parts) {
    if (parts.length == 0 || parts.length > 7) {
      return 0;
    }
    if (parts.length > 2
        && !parts[0].isEmpty()
        && isCountry(parts[parts.length - 1])
        && Character.isDigit(parts[0].charAt(0))) {
      return .85;
    }
    if (isStreet(parts[0])) {
      var rest = plain(parts, 1);
      return Math.min(.95, Math.max(rest.length() == 0 ? .5 : 0, score(rest)));
    }
    var last = withoutCode(parts[parts.length - 1]);
    int cityAt = parts.length - 2;
    boolean country = isCountry(last);
    if (last.isEmpty() && cityAt > 0) {
      last = parts[cityAt--];
    }
    boolean region = isRegionCode(last) || isRegion(last);
    if (country && cityAt > 0 && (isRegionCode(parts[cityAt]) || isRegion(parts[cityAt]))) {
      cityAt--;
    }
    if (cityAt < 0) {
      return 0;
    }
    var city = withoutCode(parts[cityAt]);
    if (!isPlausibleCity(city)) {
      return 0;
    }
    // Before the city nothing but a street may stand.
    for (int i = 0; i < cityAt; i++) {
      if (!isStreet(parts[i]) && !(i == 0 && REMOTE.matcher(parts[0]).matches())) {
        return 0;
      }
    }
    if (country || region) {
      return isCity(city) ? .97 : .9;
    }
    if (isCity(city) && CITY.matcher(last).matches() && last.length() < 25) {
      return Titles.score(last) > .3 || Organisations.score(last) > .3 ? 0 : .6;
    }
    if (isCity(last) && (CITY.matcher(city).matches() || isStreet(city))) {
      return isStreet(city) ? .85 : isCity(city) ? .9 : .4;
    }
    return 0;
  }

  private static String plain(String[] parts, int from) {
    return String.join(", ", java.util.Arrays.copyOfRange(parts, from, parts.length));
  }

  /// Where a trailing location begins in a text such as "Acme Corp, Portland, OR": the place after
  /// the comma, or -1.
  static int tail(String text) {
    return tail(text, .85);
  }

  static int tail(String text, double least) {
    int best = -1;
    for (int i = text.length() - 1; i > Math.max(0, text.length() - 75); i--) {
      char c = text.charAt(i);
      boolean boundary = c == ',' || c == '(' || c == '-' && text.charAt(i - 1) == ' ';
      if (boundary && score(text.substring(i + 1)) >= least) {
        best = i;
      }
    }
    return best;
  }

  static boolean isStreet(String text) {
    return STREET.matcher(text).matches();
  }

  private static boolean isPlausibleCity(String text) {
    return CITY.matcher(text).matches()
        && text.length() <= 30
        && (isCity(text)
            || Titles.score(text) < .5
                && Organisations.score(text.substring(text.lastIndexOf(' ') + 1)) < .5
                && Organisations.score(text) < .9);
  }

  private static String withoutCode(String text) {
    return POST_CODE.matcher(text).replaceAll("").strip();
  }

  static boolean isCity(String text) {
    return groupStarts(text, "city");
  }

  static boolean isCountry(String text) {
    return groupStarts(text, "country");
  }

  static boolean isRegion(String text) {
    return groupStarts(text, "region ");
  }

  static boolean isRegionCode(String text) {
    return Lexicon.PLACES.codes(text).stream().anyMatch(group -> group.startsWith("region-code"));
  }

  private static boolean groupStarts(String text, String start) {
    return Lexicon.PLACES.groups(text).stream().anyMatch(group -> group.startsWith(start));
  }

  /// The two-letter code of the country a location lies in; null when it does not say.
  static @Nullable String countryCode(String location) {
    var parts = COMMA.split(location);
    for (int i = parts.length - 1; i >= 0; i--) {
      var part = withoutCode(parts[i].strip());
      var groups = Lexicon.PLACES.codes(part);
      if (groups.isEmpty() || isCountry(part)) {
        groups = Lexicon.PLACES.groups(part);
      }
      var code =
          groups.stream()
              .filter(group -> group.indexOf(' ') > 0)
              .sorted(Comparator.comparing((String group) -> !group.startsWith("country")))
              .map(group -> group.substring(group.indexOf(' ') + 1))
              .findFirst();
      if (code.isPresent()) {
        return code.get();
      }
      int space = part.lastIndexOf(' ');
      if (space > 0 && isRegionCode(part.substring(space + 1))) {
        var group = Lexicon.PLACES.codes(part.substring(space + 1)).getFirst();
        return group.substring(group.indexOf(' ') + 1);
      }
    }
    return null;
  }
}
