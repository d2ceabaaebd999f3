package org.cursus.engine.truth;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Grounds;
import org.jspecify.annotations.Nullable;

/// What a sentence rests on, made ready to be asked.
///
/// @param entries that are cited
/// @param own words of the record, each of which may stand as it is
record Cited(List<Entry> entries, Set<String> own, Grounds grounds) {

  private static final Set<Kind> DATED =
      Set.of(Kind.WORK, Kind.VOLUNTEERING, Kind.PROJECT, Kind.EDUCATION);

  /// @param person null where the person's own words are not cited
  static Cited of(List<Entry> entries, Material.Person about, boolean person) {
    var texts = new ArrayList<String>();
    var own = new ArrayList<String>();
    for (var entry : entries) {
      texts.addAll(entry.statements());
      texts.add(head(entry));
      own.addAll(entry.statements());
      own.addAll(entry.names());
      Stream.of(entry.title(), entry.organisation(), entry.subject())
          .filter(each -> each != null && !each.isBlank())
          .forEach(own::add);
    }
    if (person) {
      add(texts, own, about.summary());
      add(texts, own, about.headline());
      add(texts, own, about.location());
    }
    // Dates are no numbers: the 3 of 2016-03 counts nothing.
    var others = new ArrayList<>(List.of(about.fullName()));
    for (var entry : entries) {
      Stream.of(entry.start(), entry.end())
          .filter(each -> each != null && !each.isBlank())
          .forEach(each -> others.add(spelled(each)));
    }
    return new Cited(
        List.copyOf(entries),
        own.stream().map(Cited::plain).collect(Collectors.toUnmodifiableSet()),
        Grounds.of(texts, others));
  }

  private static void add(List<String> texts, List<String> own, @Nullable String text) {
    if (text != null) {
      texts.add(text);
      own.add(text);
    }
  }

  /// Title, employer and place as one text, in which the words of one stay together.
  private static String head(Entry entry) {
    var parts = new ArrayList<String>();
    Stream.of(entry.title(), entry.subject(), entry.organisation(), entry.location(), entry.level())
        .filter(each -> each != null && !each.isBlank())
        .forEach(parts::add);
    parts.addAll(entry.names());
    return String.join("\n", parts);
  }

  /// `2016-03` as "March 2016", which no rule takes for anything else.
  private static String spelled(String day) {
    if (!day.matches("\\d{4}-\\d{2}.*")) {
      return day;
    }
    int month = Integer.parseInt(day.substring(5, 7));
    return month < 1 || month > 12
        ? day.substring(0, 4)
        : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + day.substring(0, 4);
  }

  /// Whether a title of these entries ends so.
  boolean isHeldBySomebody(String folded) {
    return entries.stream()
        .map(Entry::title)
        .anyMatch(each -> each != null && (" " + Words.fold(each)).endsWith(" " + folded));
  }

  /// Whether a text is the record's own.
  boolean isOwn(String text) {
    return own.contains(plain(text));
  }

  /// Without what differs between a text and itself in print.
  static String plain(String text) {
    var folded = Words.fold(text).strip().replaceAll("\\s+", " ");
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /// Entries of a span of time.
  List<Entry> dated() {
    return entries.stream().filter(each -> DATED.contains(each.kind())).toList();
  }
}
