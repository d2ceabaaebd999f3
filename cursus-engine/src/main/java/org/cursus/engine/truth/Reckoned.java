package org.cursus.engine.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.wording.Numerals;

/// Numbers that no entry states and that follow from several: years of experience, and how many
/// employers, projects or languages there were.
final class Reckoned {

  private static final String NUMBER = "(\\d{1,2}|[\\p{L}]+(?:-[\\p{L}]+)?)";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)\\b(?:(over|more than|nearly|almost|about|around|some|at least|über|mehr als|fast|rund|etwa|plus de|près de|environ|más de|casi|unos)\\s+)?"
              + NUMBER
              + "(\\+| plus)?[\\s-]+(years?|months?|jahren?|monaten?|ans|années|mois|años|meses)\\b");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)\\b"
              + NUMBER
              + "\\s+(?:(?:different|former|previous|verschiedenen?|différents|distintos)\\s+)?"
              + "(employers?|companies|organi[sz]ations?|jobs|positions|roles|projects?|languages?|certificates?|certifications?|degrees?|publications?|arbeitgebern?|unternehmen|stellen|projekten?|sprachen|employeurs|entreprises|postes|projets|langues|empleadores|empresas|puestos|proyectos|idiomas)\\b");
  private static final Set<String> ABOVE =
      Set.of("over", "more than", "at least", "über", "mehr als", "plus de", "más de");
  private static final Set<String> BELOW = Set.of("nearly", "almost", "fast", "près de", "casi");
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("proj", Kind.PROJECT),
          Map.entry("proy", Kind.PROJECT),
          Map.entry("lang", Kind.LANGUAGE),
          Map.entry("spra", Kind.LANGUAGE),
          Map.entry("idio", Kind.LANGUAGE),
          Map.entry("cert", Kind.CERTIFICATION),
          Map.entry("degr", Kind.EDUCATION),
          Map.entry("publ", Kind.PUBLICATION));
  private static final Set<String> HELD = Set.of("jobs", "posi", "role", "stel", "post", "pues");
  private static final int YEAR = 12;

  private Reckoned() {}

  /// Places of a text whose number is what its entries come to.
  static List<int[]> in(String text, Cited cited, YearMonth now) {
    var places = new ArrayList<int[]>();
    var spans = SPAN.matcher(text);
    while (spans.find()) {
      var number = Numerals.of(spans.group(2));
      if (number.isPresent()) {
        var unit = spans.group(4).toLowerCase(Locale.ROOT);
        boolean months = unit.startsWith("mo") || unit.startsWith("me");
        boolean above = spans.group(3) != null || ABOVE.contains(lower(spans.group(1)));
        boolean below = BELOW.contains(lower(spans.group(1)));
        if (isLasting(number.getAsInt(), months ? 1 : YEAR, above, below, cited, now)) {
          places.add(new int[] {spans.start(), spans.end()});
        }
      }
    }
    var counts = COUNT.matcher(text);
    while (counts.find()) {
      var number = Numerals.of(counts.group(1));
      if (number.isPresent()
          && number.getAsInt() == count(lower(counts.group(2)), cited.entries())) {
        places.add(new int[] {counts.start(), counts.end()});
      }
    }
    return places;
  }

  private static String lower(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  private static boolean isLasting(
      int number, int unit, boolean above, boolean below, Cited cited, YearMonth now) {
    var groups = new ArrayList<List<Entry>>();
    var dated = cited.dated().stream().filter(each -> each.kind() != Kind.EDUCATION).toList();
    groups.add(dated);
    groups.add(dated.stream().filter(each -> each.kind() == Kind.WORK).toList());
    dated.forEach(each -> groups.add(List.of(each)));
    for (var group : groups) {
      double least = Spans.months(group, now, false) / (double) unit;
      double most = Spans.months(group, now, true) / (double) unit;
      boolean fits =
          above
              ? number <= most && number >= Math.floor(most) * 0.5
              : below
                  ? number >= least && number - most < 1
                  : number >= Math.floor(least) && number <= Math.round(most);
      if (number > 0 && most > 0 && fits) {
        return true;
      }
    }
    return false;
  }

  private static int count(String noun, List<Entry> entries) {
    var begin = noun.substring(0, 4);
    var kind = KINDS.get(begin.equals("lang") ? "lang" : begin);
    if (kind != null) {
      return (int) entries.stream().filter(each -> each.kind() == kind).count();
    }
    var work = entries.stream().filter(each -> each.kind() == Kind.WORK).toList();
    if (HELD.contains(begin)) {
      return work.size();
    }
    return work.stream()
        .map(Entry::organisation)
        .filter(each -> each != null)
        .collect(Collectors.toSet())
        .size();
  }
}
