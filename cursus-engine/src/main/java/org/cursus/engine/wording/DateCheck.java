package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported.Kind;

/// Dates of a claim that no source has.
final class DateCheck {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Beginnings of months in German, French and Spanish that differ from the English ones, folded.
  private static final Map<String, Integer> OTHER_MONTHS =
      Map.ofEntries(
          Map.entry("ene", 1),
          Map.entry("fev", 2),
          Map.entry("mae", 3),
          Map.entry("avr", 4),
          Map.entry("abr", 4),
          Map.entry("mai", 5),
          Map.entry("juin", 6),
          Map.entry("juil", 7),
          Map.entry("aou", 8),
          Map.entry("ago", 8),
          Map.entry("okt", 10),
          Map.entry("dez", 12),
          Map.entry("dic", 12));
  private static final String NAMES =
      "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
          + "|Januar|Februar|M(?:ä|ae)rz|Mai|Juni|Juli|Okt(?:ober)?|Dez(?:ember)?"
          + "|[Jj]anvier|[Ff](?:é|e)vrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]o(?:û|u)t|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd](?:é|e)cembre"
          + "|[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre";
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b("
              + NAMES
              + ")\\.?,?\\s+(?:de\\s+|del\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?((?:19|20)\\d{2})\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Tt]o|[Dd]uring|[Ee]arly|[Ll]ate|[Bb]etween|[Aa]nd|[Ss]eit|[Aa]b|[Bb]is|[Ii]m|[Vv]on|[Dd]epuis|[Dd]esde|[Hh]asta|[Ee]n)\\s+("
              + NAMES
              + ")\\b");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b((?:19|20)\\d{2})[-/.](0?[1-9]|1[0-2])\\b|\\b(0?[1-9]|1[0-2])[-/.]((?:19|20)\\d{2})\\b");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d$€£.,#-])\\b((?:19[5-9]|20[0-4])\\d)s?\\b(?!\\s*(?:%|percent|[kKmM]\\b)|[.,]\\d)");
  private static final Pattern PART =
      Pattern.compile(
          "\\b(Q[1-4]|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\\s+of)?\\s+((?:19|20)\\d{2})\\b");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)\\b(last|this|next|previous|past)\\s+(year|month|quarter|week|summer|winter|decade)\\b|\\bQ[1-4]\\b|\\brecently\\b|\\bdecades?\\b");
  private static final Pattern RANGE =
      Pattern.compile("\\b((?:19|20)\\d{2})\\s*[-–/]\\s*(\\d{2})\\b");

  private static final Pattern ANY_YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  /// Looks at two letters before it tries the fifty names.
  private static final Pattern ANY_MONTH =
      Pattern.compile(
          "\\b(?=[Jj][au]|[Ff][eé]|[Mm][aä]|[Aa][bgopuv]|[Ss]e|[Oo][ck]|[Nn]o|[Dd][eéi]|[Ee]n)("
              + NAMES
              + ")\\b");

  private final Set<String> years = new HashSet<>();
  private final Set<String> months = new HashSet<>();
  private final Set<String> monthYears = new HashSet<>();
  private final String all;

  DateCheck(Facts support, Facts record) {
    read(support);
    read(record);
    var both = new StringBuilder();
    support.sources.forEach(each -> both.append(each.text()).append('\n'));
    all = both.toString().toLowerCase(Locale.ROOT);
  }

  private void read(Facts facts) {
    for (var source : facts.sources) {
      var text = source.text();
      each(ANY_MONTH, text, m -> months.add(MONTHS.get(index(m.group(1)) - 1)));
      if (text.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      each(NAMED, text, m -> month(index(m.group(1)), m.group(2)));
      each(
          NUMBERED,
          text,
          m ->
              month(
                  Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2)),
                  m.group(1) == null ? m.group(4) : m.group(1)));
      each(RANGE, text, m -> years.add(m.group(1).substring(0, 2) + m.group(2)));
      each(ANY_YEAR, text, m -> years.add(m.group()));
    }
  }

  private void month(int month, String year) {
    years.add(year);
    months.add(MONTHS.get(month - 1));
    monthYears.add(month + "/" + year);
  }

  private static void each(Pattern pattern, String text, Consumer<Matcher> take) {
    var found = pattern.matcher(text);
    while (found.find()) {
      take.accept(found);
    }
  }

  private static int index(String name) {
    var folded = Words.fold(name);
    var other = OTHER_MONTHS.get(folded.substring(0, Math.min(4, folded.length())));
    if (other == null) {
      other = OTHER_MONTHS.get(folded.substring(0, 3));
    }
    return other == null ? MONTHS.indexOf(folded.substring(0, 3)) + 1 : other;
  }

  /// @param places is given the place of each date
  List<Unsupported> of(String claim, List<int[]> places) {
    var faults = new ArrayList<Unsupported>();
    if (claim.chars().anyMatch(Character::isDigit)) {
      numbered(claim, places, faults);
    }
    each(
        MONTH,
        claim,
        m -> note(m, months.contains(MONTHS.get(index(m.group(1)) - 1)), places, faults));
    each(
        RELATIVE,
        claim,
        m -> note(m, all.contains(m.group().toLowerCase(Locale.ROOT)), places, faults));
    return faults;
  }

  private void numbered(String claim, List<int[]> places, List<Unsupported> faults) {
    each(
        NAMED,
        claim,
        m -> {
          boolean known = monthYears.contains(index(m.group(1)) + "/" + m.group(2));
          note(m, known, places, faults);
        });
    each(
        NUMBERED,
        claim,
        m -> {
          int month = Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2));
          var year = m.group(1) == null ? m.group(4) : m.group(1);
          note(m, monthYears.contains(month + "/" + year), places, faults);
        });
    each(
        PART,
        claim,
        m -> note(m, all.contains(m.group().toLowerCase(Locale.ROOT)), places, faults));
    each(YEAR, claim, m -> note(m, years.contains(m.group(1)), places, faults));
  }

  private static void note(
      Matcher found, boolean known, List<int[]> places, List<Unsupported> faults) {
    int start = found.start();
    int end = found.end();
    if (places.stream().anyMatch(each -> start < each[1] && each[0] < end)) {
      return;
    }
    places.add(new int[] {start, end});
    if (!known) {
      faults.add(new Unsupported(Kind.DATE, found.group(), start, end, "No source has this date."));
    }
  }
}
