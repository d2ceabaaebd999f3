package org.cursus.engine.resume;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.resume.Section.Kind;
import org.jspecify.annotations.Nullable;

/// Decides which rows are headings, by their words, their look and the look of the surer headings
/// of the same document.
final class Headings {

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}(?!\\p{L}).*");
  private static final Pattern RULE = Pattern.compile("[-=_*~–—.+#\\s]{3,}");
  private static final Pattern INLINE = Pattern.compile("^([\\p{L}&/' -]{4,40}?)\\s*:\\s+(?=\\S)");
  private static final Map<String, Kind> KEYWORDS =
      Map.ofEntries(
          Map.entry("experience", Kind.WORK),
          Map.entry("employment", Kind.WORK),
          Map.entry("internships", Kind.WORK),
          Map.entry("education", Kind.EDUCATION),
          Map.entry("skills", Kind.SKILLS),
          Map.entry("competencies", Kind.SKILLS),
          Map.entry("expertise", Kind.SKILLS),
          Map.entry("technologies", Kind.SKILLS),
          Map.entry("projects", Kind.PROJECTS),
          Map.entry("certifications", Kind.CERTIFICATIONS),
          Map.entry("certificates", Kind.CERTIFICATIONS),
          Map.entry("licenses", Kind.CERTIFICATIONS),
          Map.entry("languages", Kind.LANGUAGES),
          Map.entry("publications", Kind.PUBLICATIONS),
          Map.entry("awards", Kind.AWARDS),
          Map.entry("honors", Kind.AWARDS),
          Map.entry("volunteer", Kind.VOLUNTEERING),
          Map.entry("volunteering", Kind.VOLUNTEERING),
          Map.entry("activities", Kind.VOLUNTEERING),
          Map.entry("interests", Kind.INTERESTS),
          Map.entry("hobbies", Kind.INTERESTS),
          Map.entry("summary", Kind.SUMMARY),
          Map.entry("profile", Kind.SUMMARY),
          Map.entry("berufserfahrung", Kind.WORK),
          Map.entry("kenntnisse", Kind.SKILLS));

  /// Inside an entry these words may be a label of a part of it.
  private static final Set<Kind> PARTS_OF_ENTRIES =
      EnumSet.of(
          Kind.AWARDS,
          Kind.SKILLS,
          Kind.SUMMARY,
          Kind.PROJECTS,
          Kind.CERTIFICATIONS,
          Kind.OTHER,
          Kind.VOLUNTEERING,
          Kind.CONTACT,
          Kind.REFERENCES);

  private static final Set<Kind> WITH_ENTRIES =
      EnumSet.of(Kind.WORK, Kind.PROJECTS, Kind.EDUCATION, Kind.VOLUNTEERING);

  private final Rows rows;
  private final @Nullable Look primary;
  private final Set<Row> hanging;

  private record Look(double size, boolean bold, boolean capitals) {}

  /// @param after where the heading ends in the row, when content follows on the same row; else -1
  record Heading(Kind kind, int after) {}

  Headings(Rows rows) {
    this.rows = rows;
    this.primary = primary(rows);
    this.hanging = hanging(rows);
  }

  /// The rows with a heading in the margin beside their first words, whatever its look: several
  /// different headings stand so, in one place each, one of them over work or education.
  private static Set<Row> hanging(Rows rows) {
    var found = new HashSet<Row>();
    var kinds = EnumSet.noneOf(Kind.class);
    double x = 0;
    double content = 0;
    for (var row : rows.all()) {
      var cells = row.cells();
      if (cells.size() < 2 || row.bullet()) {
        continue;
      }
      var kind = exact(cells.getFirst().text());
      boolean aligned =
          found.isEmpty()
              || Math.abs(row.x() - x) < 3 && Math.abs(cells.get(1).box().x() - content) < 3;
      if (kind == null || kind == Kind.CONTACT || kind == Kind.DOCUMENT || !aligned) {
        continue;
      }
      x = row.x();
      content = cells.get(1).box().x();
      kinds.add(kind);
      found.add(row);
    }
    boolean sure =
        kinds.size() >= 3 && (kinds.contains(Kind.WORK) || kinds.contains(Kind.EDUCATION));
    return sure ? found : Set.of();
  }

  /// The look of the headings that cannot be anything else.
  private static @Nullable Look primary(Rows rows) {
    var votes = new HashMap<Look, Integer>();
    for (var row : rows.all()) {
      var cells = row.cells();
      var first = cells.size() > 1 ? row.before(cells.getFirst().to()) : row;
      boolean stands = first == row || first.bold() || first.capitals();
      var kind = row.bullet() || !stands ? null : exact(first.text());
      if (kind == Kind.WORK || kind == Kind.EDUCATION || kind == Kind.SKILLS) {
        votes.merge(look(first), kind == Kind.SKILLS ? 1 : 2, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Look, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().size()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Look look(Row row) {
    return new Look(Math.round(row.size() * 2) / 2.0, row.bold(), row.capitals());
  }

  static boolean isRule(Row row) {
    return RULE.matcher(row.text()).matches();
  }

  /// @param current the kind of the section that the row would otherwise belong to
  /// @param heading that of the current section, when it is in the same column
  /// @param next the row below
  @Nullable Heading find(Row row, Kind current, @Nullable Passage heading, @Nullable Row next) {
    if (row.bullet() && !row.capitals()) {
      return null;
    }
    var cells = row.cells();
    if (cells.size() <= 1) {
      var whole = whole(row, current, heading, next);
      return whole != null ? whole : inline(row, current);
    }
    var joined = row.text().replaceAll("\\s+", " ");
    if (exact(joined) != null && (row.bold() || row.capitals())) {
      // Spaced letters may look like a gap between columns.
      return new Heading(Objects.requireNonNull(exact(joined)), -1);
    }
    return margin(row, cells.getFirst(), current);
  }

  /// A heading that needs two rows, as in a narrow column: both have one look, and only together
  /// they are its words.
  @Nullable Row wrapped(Row row, @Nullable Row next) {
    if (next == null
        || row.bullet()
        || !(row.bold() || row.capitals())
        || !look(row).equals(look(next))
        || row.cells().size() > 1
        || Math.abs(row.x() - next.x()) > 2
        || next.gapAbove() > .9
        || exact(next.text()) != null) {
      return null;
    }
    return exact(row.text() + " " + next.text()) == null ? null : Row.join(row, next);
  }

  private @Nullable Heading whole(
      Row row, Kind current, @Nullable Passage heading, @Nullable Row next) {
    var text = row.text();
    if (text.length() > 60) {
      return null;
    }
    double style = style(row, next);
    var kind = exact(text);
    if (kind != null) {
      boolean weaker = isWeaker(row) && (heading == null || !look(row).equals(look(heading.row())));
      boolean indented = current == Kind.SKILLS && heading != null && isIndented(row, heading);
      if ((weaker || indented) && isPartOf(current, kind)) {
        return null;
      }
      if (kind == Kind.REFERENCES && text.indexOf(' ') > 0 && !row.bullet()) {
        // A closing line, however small, is of no entry.
        return new Heading(kind, -1);
      }
      boolean plain = style < .3 && rows.styled();
      boolean needed = primary == null || !weaker;
      return plain && !needed || row.bullet() && style < .3 ? null : new Heading(kind, -1);
    }
    if (row.bullet() || style < .45 || Dates.first(text) != null || Titles.score(text) > .5) {
      return null;
    }
    var fuzzy = keyword(text);
    if (fuzzy != null && !isWeaker(row)) {
      return new Heading(fuzzy, -1);
    }
    return isUnknownHeading(row, current) ? new Heading(Kind.OTHER, -1) : null;
  }

  /// Further right than the section's heading, which a heading of its own would not be.
  private static boolean isIndented(Row row, Passage heading) {
    double indent = row.x() - heading.row().x();
    return row.page() == heading.row().page() && indent > 12 && indent < 80;
  }

  private boolean isPartOf(Kind current, Kind kind) {
    return current == Kind.SKILLS
            && (kind == Kind.SKILLS
                || kind == Kind.LANGUAGES
                || kind == Kind.OTHER
                || kind == Kind.VOLUNTEERING)
        || WITH_ENTRIES.contains(current) && PARTS_OF_ENTRIES.contains(kind);
  }

  /// Less of a heading than the sure headings are.
  private boolean isWeaker(Row row) {
    if (primary == null) {
      return false;
    }
    var look = look(row);
    return look.size() < primary.size() - .6
        || primary.capitals() && !look.capitals() && look.size() < primary.size() + .6
        || primary.bold() && !look.bold() && look.size() < primary.size() + .6;
  }

  private boolean isUnknownHeading(Row row, Kind current) {
    if (primary == null || current == Kind.HEAD || !look(row).equals(primary)) {
      return false;
    }
    var text = row.text();
    boolean distinct = primary.size() > rows.bodySize() * 1.12;
    return distinct
        && text.split("\\s+").length <= 4
        && text.chars().noneMatch(c -> Character.isDigit(c) || c == ',' || c == '|')
        && Organisations.score(text) < .6;
  }

  /// "Languages: English, German" on one row.
  private @Nullable Heading inline(Row row, Kind current) {
    var matcher = INLINE.matcher(row.text());
    if (!matcher.find()) {
      return null;
    }
    var kind = exact(matcher.group(1));
    if (kind == null || kind == Kind.CONTACT || kind == Kind.DOCUMENT || kind == Kind.OTHER) {
      return null;
    }
    boolean apart =
        !WITH_ENTRIES.contains(current)
            && !(current == Kind.SKILLS && (kind == Kind.SKILLS || kind == Kind.LANGUAGES))
            && current != Kind.CONTACT;
    boolean looksSure =
        primary != null
            && primary.bold()
            && row.passage(0, matcher.end(1)).bold()
            && row.passage(0, matcher.end(1)).size() >= primary.size() - .3
            && primary.size() > rows.bodySize() + .6;
    return apart || looksSure ? new Heading(kind, matcher.end()) : null;
  }

  /// A heading in the margin, content to its right.
  private @Nullable Heading margin(Row row, Passage first, Kind current) {
    var kind = exact(first.text());
    if (kind == null || kind == Kind.CONTACT || kind == Kind.DOCUMENT) {
      return null;
    }
    if (hanging.contains(row)) {
      return new Heading(kind, first.to());
    }
    if (isPartOf(current, kind) && (primary == null || isWeaker(row.before(first.to())))) {
      return null;
    }
    if (current == Kind.SKILLS && row.bold()) {
      // Names of groups of skills beside each other.
      return null;
    }
    boolean stands =
        Row.isCapitals(first.text()) || first.bold() || first.size() > rows.bodySize() + .6;
    return stands || !rows.styled() ? new Heading(kind, first.to()) : null;
  }

  private double style(Row row, @Nullable Row next) {
    double style = 0;
    style += row.capitals() ? .35 : 0;
    style += row.bold() ? .3 : 0;
    style += rows.bodySize() > 0 && row.size() > rows.bodySize() * 1.1 ? .4 : 0;
    style += row.gapAbove() > .8 ? .15 : 0;
    style += row.text().endsWith(":") ? .25 : 0;
    style += next != null && isRule(next) ? .4 : 0;
    return style;
  }

  /// The kind of a text that is a heading word for word.
  static @Nullable Kind exact(String text) {
    var plain = EDGES.matcher(unspaced(text)).replaceAll("");
    if (plain.length() < 2 || plain.length() > 50) {
      return null;
    }
    plain = Lexicon.fold(plain.replace("/", " and ").replace("+", " and ").replace(",", " and "));
    var group = Lexicon.HEADINGS.group(plain);
    if (group == null && plain.startsWith("my ")) {
      group = Lexicon.HEADINGS.group(plain.substring(3));
    }
    if (group == null && plain.endsWith(" (continued)")) {
      group = Lexicon.HEADINGS.group(plain.replace(" (continued)", ""));
    }
    return group == null ? null : Kind.of(group);
  }

  private static @Nullable Kind keyword(String text) {
    var words = List.of(Lexicon.fold(EDGES.matcher(unspaced(text)).replaceAll("")).split("\\W+"));
    if (words.size() > 6) {
      return null;
    }
    return words.stream().filter(KEYWORDS::containsKey).map(KEYWORDS::get).findFirst().orElse(null);
  }

  /// "S K I L L S" as "SKILLS".
  static String unspaced(String text) {
    if (!SPACED.matcher(text).matches()) {
      return text;
    }
    return text.replaceAll("(?<=\\S) (?=\\S)", "").replaceAll("\\s{2,}", " ");
  }
}
