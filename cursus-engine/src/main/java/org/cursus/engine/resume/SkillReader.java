package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Language;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.jspecify.annotations.Nullable;

/// Reads lists of skills, with the names of their groups; spoken languages among them are told
/// apart.
final class SkillReader {

  private static final int LONGEST_SKILL = 200;

  private static final Pattern CATEGORY =
      Pattern.compile("^([\\p{L}][\\p{L}\\p{N} &/+.,'’()-]{1,42}?)\\s*[:：]\\s*");
  private static final Pattern DASHED =
      Pattern.compile("^([\\p{L}][\\p{L} &/]{2,30}?)\\s+[–—-]\\s+(?=[^,;]+[,;])");
  private static final Pattern LIST =
      Pattern.compile("\\s*[,;|•·▪●∙⋅◦、,]\\s*|\\t|\\s{3,}|\\s+[/]\\s+");
  private static final Pattern AND = Pattern.compile("^(?:and|und|et|y|e|&)\\s+");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)\\s*(?:[–—:-]\\s*)?\\(?(?:expert|advanced|intermediate|beginner|basic|proficient|experienced|skilled|novice|master|fluent|\\d+\\s*%|\\d(?:\\.\\d)?\\s*/\\s*(?:5|10)|[★☆●○■□◉◯⬤✦✧]{2,}|\\d+\\+?\\s*(?:years?|yrs?|jahren?|ans?|années?|años?|anos?)(?: of experience)?)\\)?$");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d ().-]{8,}");
  /// What may be a level: words in closing brackets, or after a dash or a colon.
  private static final Pattern REMARK =
      Pattern.compile("\\s*(?:\\(([^()]{2,30})\\)|(?:\\s[–—-]|:)\\s+([^,;()]{2,25}))$");

  private final List<Skill> skills = new ArrayList<>();
  private final List<Language> languages = new ArrayList<>();
  private final List<Fact> rest = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /// @param rest sentences, which are no skills
  record Skills(List<Skill> skills, List<Language> languages, List<Fact> rest) {}

  private SkillReader() {}

  static Skills read(List<Section> sections) {
    var reader = new SkillReader();
    sections.forEach(section -> reader.read(section.rows(), section.heading()));
    return new Skills(reader.skills, reader.languages, reader.rest);
  }

  private void read(List<Row> rows, @Nullable Passage heading) {
    Passage category = null;
    Passage open = null;
    rows = byLabel(rows);
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var above = i == 0 ? null : rows.get(i - 1);
      int told = open == null || !goesOn(row, above) ? SkillProse.end(rows, i) : i;
      int grid = SkillGrid.end(rows, i);
      if (told > i || grid > i) {
        flush(open, category);
        open = null;
        if (told > i) {
          rows.subList(i, told).forEach(one -> rest.add(one.all().fact(.5)));
        } else {
          SkillGrid.columns(rows.subList(i, grid)).forEach(this::readColumn);
        }
        category = null;
        i = Math.max(told, grid) - 1;
        continue;
      }
      var label = label(row);
      if (label != null) {
        flush(open, category);
        open = null;
        category = label.passage(0, label.text().length()).trim();
        var content = row.after(label.text().length());
        content = content.after(content.text().startsWith(":") ? 1 : 0);
        open = content.isBlank() ? null : content.all();
        continue;
      }
      if (isGroup(rows, i)) {
        flush(open, category);
        open = null;
        category = row.all().trim();
        continue;
      }
      if (open != null && above != null && goesOn(row, above)) {
        flushJoined(open, row.all(), category);
        open = null;
        if (pending != null) {
          open = pending;
          pending = null;
        }
        continue;
      }
      flush(open, category);
      if (above != null && category != null && endsGroup(row, above, category)) {
        category = null;
      }
      open = row.all();
    }
    flush(open, category);
  }

  /// One group of several that stand beside each other.
  private void readColumn(SkillGrid.Column column) {
    Passage open = null;
    for (var part : column.parts()) {
      if (open == null) {
        open = part;
        continue;
      }
      flushJoined(open, part, column.head());
      open = pending;
      pending = null;
    }
    flush(open, column.head());
  }

  /// "Languages: Java, C	Tools: Git" holds two groups.
  private static List<Row> byLabel(List<Row> rows) {
    var divided = new ArrayList<Row>();
    for (var row : rows) {
      var cells = row.cells();
      int cut = -1;
      for (int i = 1; i < cells.size() && cut < 0; i++) {
        var cell = cells.get(i);
        boolean labelled = CATEGORY.matcher(cell.text()).find();
        cut = labelled && hasList(row.before(cell.from()).text()) ? cell.from() : -1;
      }
      divided.add(cut < 0 ? row : row.before(cut));
      if (cut >= 0) {
        divided.addAll(byLabel(List.of(row.after(cut))));
      }
    }
    return divided;
  }

  private @Nullable Passage pending;

  /// The last item of a row and the first of the next are one when a list was wrapped between.
  private void flushJoined(Passage open, Passage below, @Nullable Passage category) {
    var text = open.text();
    var items = open.split(LIST);
    boolean wrapped =
        !isRangedRight(below.row(), open.row())
            && !text.strip().matches("(?s).*[,;|•·]")
            && !text.strip().endsWith(";")
            && !items.isEmpty()
            && hasList(text)
            && !below.text().matches("^[,;|•·].*");
    if (!wrapped) {
      flush(open, category);
      pending = below;
      return;
    }
    var last = items.getLast();
    items.subList(0, items.size() - 1).forEach(item -> add(item, category));
    var next = below.split(LIST);
    if (next.isEmpty()) {
      add(last, category);
      return;
    }
    var joined = Passage.join(List.of(last, next.getFirst()), .8);
    addFact(joined, category);
    int from = next.size() > 1 ? next.get(1).from() : below.to();
    pending = below.row().passage(from, below.to());
  }

  /// Rows that end at one edge and begin anywhere were broken by hand.
  private static boolean isRangedRight(Row row, Row above) {
    return Math.abs(row.right() - above.right()) < 1 && Math.abs(row.x() - above.x()) > 6;
  }

  static boolean hasList(String text) {
    return text.indexOf(',') >= 0
        || text.indexOf(';') >= 0
        || text.indexOf('|') >= 0
        || text.indexOf('•') >= 0
        || text.indexOf('·') >= 0
        || text.contains(" / ");
  }

  /// The label of a group at the row's start, as a row of its own.
  private static @Nullable Row label(Row row) {
    var text = row.text();
    var matcher = CATEGORY.matcher(text);
    if (matcher.find() && matcher.group(1).split("\\s+").length <= 6) {
      return row.before(matcher.end(1));
    }
    var cells = row.cells();
    if (cells.size() == 2
        && cells.getFirst().text().length() < 40
        && hasList(cells.get(1).text())
        && !hasList(cells.getFirst().text())) {
      return row.before(cells.getFirst().to());
    }
    var dashed = DASHED.matcher(text);
    if (dashed.find()) {
      return row.before(dashed.end(1));
    }
    return boldLabel(row);
  }

  /// A bold start before a plain list.
  private static @Nullable Row boldLabel(Row row) {
    var text = row.text();
    int end = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (row.boldShare(end, i) < .9) {
          break;
        }
        end = i;
      }
    }
    boolean label =
        end > 2
            && end < text.length() - 3
            && end < 45
            && hasList(text.substring(end))
            && !hasList(text.substring(0, end));
    return label ? row.before(end) : null;
  }

  /// A row on its own that names the list below it.
  private static boolean isGroup(List<Row> rows, int i) {
    var row = rows.get(i);
    if (i + 1 >= rows.size()
        || hasList(row.text())
        || row.text().length() > 40
        || row.cells().size() > 1) {
      return false;
    }
    var next = rows.get(i + 1);
    if (row.text().endsWith(":")) {
      return true;
    }
    boolean distinct =
        row.bold() && !next.bold()
            || row.size() > next.size() + .8
            || row.capitals() && !next.capitals() && hasList(next.text());
    boolean listBelow = next.bullet() && !row.bullet() || hasList(next.text());
    return distinct && !row.bullet() && (listBelow || row.bold()) && !isLevel(next.text());
  }

  private static boolean goesOn(Row row, Row above) {
    if (row.bullet() || row.gapAbove() > 1.2 && row.gapAbove() < 9) {
      return false;
    }
    var text = above.text();
    boolean listed = hasList(text) && hasList(row.text()) || text.endsWith(",");
    return listed && !row.bold()
        || Character.isLowerCase(row.text().charAt(0)) && hasList(text)
        || depth(text) > 0
        || listEnd(row, above);
  }

  /// The short last row of a wrapped list has no comma of its own.
  private static boolean listEnd(Row row, Row above) {
    return hasList(above.text())
        && above.text().length() > 45
        && row.text().length() < above.text().length()
        && !row.bold()
        && row.x() >= above.lineX() - 2;
  }

  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }

  private static boolean endsGroup(Row row, Row above, Passage category) {
    return category.row() == above && row.lineX() < above.lineX() - 3;
  }

  private void flush(@Nullable Passage open, @Nullable Passage category) {
    if (open == null || open.isBlank()) {
      return;
    }
    var text = open.text();
    if (isSentence(text)) {
      rest.add(open.fact(.5));
      return;
    }
    if (category != null && isAboutLanguages(category.text())) {
      var spoken = LanguageReader.items(open);
      if (!spoken.isEmpty()) {
        languages.addAll(spoken);
        return;
      }
    }
    open.split(LIST).forEach(item -> add(item, category));
  }

  static boolean isAboutLanguages(String category) {
    return Headings.exact(category) == Section.Kind.LANGUAGES
        || Lexicon.fold(category).contains("language")
            && !Lexicon.fold(category).contains("program");
  }

  private static boolean isSentence(String text) {
    int words = text.split("\\s+").length;
    return words >= 8 && !hasList(text) && text.indexOf('\t') < 0
        || words >= 6 && text.endsWith(".") && text.split(",").length < 4
        || words >= 12 && text.split("[,;|•·\t]| / ").length * 5 < words;
  }

  private void add(Passage item, @Nullable Passage category) {
    if (item.text().length() > LONGEST_SKILL) {
      rest.add(item.fact(.5));
      return;
    }
    var and = AND.matcher(item.text());
    var plain = and.find() ? item.sub(and.end(), item.text().length()).trim() : item;
    var level = LEVEL.matcher(plain.text());
    if (level.find() && level.start() > 1) {
      plain = plain.sub(0, level.start()).trim();
    }
    var remark = REMARK.matcher(plain.text());
    if (remark.find() && remark.start() > 1 && isLevel(remark)) {
      plain = plain.sub(0, remark.start()).trim();
    }
    while (plain.text().endsWith(".") && plain.text().length() > 3) {
      plain = plain.sub(0, plain.text().length() - 1).trim();
    }
    if (!plain.isBlank() && !isLevel(plain.text()) && !isContact(plain)) {
      addFact(plain.fact(category == null ? .88 : .92), category);
    }
  }

  private static boolean isLevel(java.util.regex.Matcher remark) {
    return isLevel(remark.group(1) == null ? remark.group(2) : remark.group(1));
  }

  static boolean isLevel(String text) {
    return Lexicon.LEVELS.has("level", text);
  }

  /// What a footer or a neighbouring box of contact details left among the skills.
  private static boolean isContact(Passage item) {
    var text = item.text();
    if (text.indexOf('@') <= 0 && text.indexOf('/') < 0 && !PHONE.matcher(text).matches()) {
      return false;
    }
    return ContactTokens.find(item.row()).stream()
        .filter(token -> token.kind() != ContactTokens.Kind.LINK || token.value().length() > 20)
        .anyMatch(token -> text.contains(token.passage().text()));
  }

  private void addFact(Fact fact, @Nullable Passage category) {
    boolean readable = fact.value().chars().anyMatch(Character::isLetterOrDigit);
    if (!readable || fact.value().split(" ").length > 8) {
      if (readable) {
        rest.add(fact);
      }
      return;
    }
    if (seen.add(Lexicon.fold(fact.value()))) {
      skills.add(new Skill(fact, category == null ? null : category.fact(.9)));
    }
  }
}
