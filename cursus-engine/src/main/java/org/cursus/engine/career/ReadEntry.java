package org.cursus.engine.career;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.career.CareerEntry.Kind;
import org.jspecify.annotations.Nullable;

/// An entry without what is no evidence, with what can be read from the rest.
///
/// @param span null when its dates do not say
/// @param skills the keys that name each skill
record ReadEntry(
    CareerEntry entry,
    JobTitle title,
    @Nullable Span span,
    List<ReadStatement> statements,
    Map<String, List<String>> skills) {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAME_WORDS = 6;
  private static final int SPLIT_FROM = 45;

  /// Nobody has more to say of a working life; a file that does is cut, not waited for.
  private static final int MOST_ENTRIES = 400;

  private static final int MOST_STATEMENTS = 40;
  private static final int LONGEST_STATEMENT = 2000;

  /// More names than this in one statement are a list of words and not a sentence on work.
  private static final int SKILLS_A_STATEMENT = 5;

  /// In the order in which they are told, whatever the order given: newest first within a kind.
  private static final Comparator<CareerEntry> ORDER =
      Comparator.comparing(CareerEntry::kind)
          .thenComparing(each -> text(each.start()), Comparator.reverseOrder())
          .thenComparing(each -> text(each.end()), Comparator.reverseOrder())
          .thenComparing(each -> text(each.title()))
          .thenComparing(each -> text(each.organisation()))
          .thenComparing(CareerEntry::key);

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// The entries that are evidence, in their own order.
  static List<ReadEntry> all(List<CareerEntry> given, SkillNames known, YearMonth now) {
    var entries =
        given.stream()
            .sorted(ORDER)
            .limit(MOST_ENTRIES)
            .map(ReadEntry::withoutAddresses)
            .sorted(ORDER)
            .toList();
    var own = new LinkedHashSet<String>();
    for (var entry : entries) {
      if (entry.kind() == Kind.SKILL && entry.title() != null) {
        own.add(entry.title());
      }
      own.addAll(entry.names());
    }
    var names = known.with(own);
    var told = new HashSet<String>();
    return entries.stream()
        .filter(ReadEntry::says)
        .map(entry -> read(entry, names, now, told))
        .toList();
  }

  private static boolean says(CareerEntry entry) {
    return entry.title() != null
        || entry.organisation() != null
        || !entry.statements().isEmpty()
        || !entry.names().isEmpty();
  }

  private static CareerEntry withoutAddresses(CareerEntry entry) {
    var statements = new ArrayList<CareerEntry.Statement>();
    for (var statement : first(entry.statements())) {
      var text = Addressed.without(cut(statement.text()));
      if (WordLists.words(text).size() > SPLIT_FROM) {
        for (var sentence : Addressed.sentences(text)) {
          statements.add(new CareerEntry.Statement(statement.key(), sentence));
        }
      } else if (!text.isEmpty()) {
        statements.add(new CareerEntry.Statement(statement.key(), text));
      }
    }
    return new CareerEntry(
        entry.key(),
        entry.kind(),
        name(entry.title(), entry.kind()),
        name(entry.organisation(), entry.kind()),
        entry.start(),
        entry.end(),
        name(entry.location(), entry.kind()),
        statements,
        entry.names().stream().filter(ReadEntry::isName).toList(),
        entry.confidence());
  }

  private static List<CareerEntry.Statement> first(List<CareerEntry.Statement> statements) {
    return statements.subList(0, Math.min(MOST_STATEMENTS, statements.size()));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_STATEMENT ? text : text.substring(0, LONGEST_STATEMENT);
  }

  private static @Nullable String name(@Nullable String name, Kind kind) {
    if (name == null || name.isBlank() || Addressed.isIn(name)) {
      return null;
    }
    return kind == Kind.SKILL && !isName(name) ? null : name;
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && WordLists.words(name).size() <= MOST_NAME_WORDS
        && !Addressed.isIn(name);
  }

  /// @param told the statements of other entries: what is said again counts once
  private static ReadEntry read(
      CareerEntry entry, SkillNames names, YearMonth now, Set<String> told) {
    var statements = new ArrayList<ReadStatement>();
    for (var statement : entry.statements()) {
      var read = ReadStatement.of(statement, statement.text());
      if (!read.words().isEmpty() && told.add(String.join(" ", read.words()))) {
        statements.add(read);
      }
    }
    return new ReadEntry(
        entry,
        JobTitle.of(entry.kind().isRole() ? entry.title() : null),
        Span.of(entry, now),
        List.copyOf(statements),
        skills(entry, statements, names));
  }

  private static Map<String, List<String>> skills(
      CareerEntry entry, List<ReadStatement> statements, SkillNames names) {
    var skills = new LinkedHashMap<String, List<String>>();
    for (var statement : statements) {
      names.in(statement.text()).stream()
          .limit(SKILLS_A_STATEMENT)
          .forEach(each -> put(skills, each, statement.key()));
    }
    if (entry.kind() == Kind.PROJECT) {
      entry.names().forEach(each -> put(skills, each, entry.key()));
    }
    return skills;
  }

  private static void put(Map<String, List<String>> skills, String name, String key) {
    var keys = skills.computeIfAbsent(name, each -> new ArrayList<>());
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  Kind kind() {
    return entry.kind();
  }

  String key() {
    return entry.key();
  }

  /// The most people led by any of its statements.
  double people() {
    return statements.stream().mapToDouble(each -> each.quantities().people()).max().orElse(0);
  }

  /// Whether it is a role in which people were led.
  boolean leads() {
    return kind().isRole() && (people() > 0 || title.rank() > 2);
  }
}
