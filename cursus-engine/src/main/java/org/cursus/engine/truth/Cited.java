package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
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
    var others =
        person ? List.of(about.fullName()) : List.of(about.fullName(), text(about.location()));
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

  /// Title, employer and dates as one text, in which the words of one stay together.
  private static String head(Entry entry) {
    var parts = new ArrayList<String>();
    Stream.of(
            entry.title(),
            entry.subject(),
            entry.organisation(),
            entry.location(),
            entry.level(),
            entry.start(),
            entry.end())
        .filter(each -> each != null && !each.isBlank())
        .forEach(parts::add);
    parts.addAll(entry.names());
    return String.join("\n", parts);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
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
