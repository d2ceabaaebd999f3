package org.cursus.app.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds for each entry of a document the one in the record that it speaks of. Pure rules, without
/// the database: the same record and document always give the same proposals.
final class MergeRules {

  /// Stored with each decision; changes whenever a proposal could.
  static final String VERSION = "merge-rules-3";

  /// From here on two entries are one, and what the document adds is taken at once.
  static final double SURE = 0.85;

  /// From here on the person is asked whether they are one; below, the entry is new.
  static final double UNSURE = 0.65;

  /// So many entries are compared one by one; of more, only those that share a word.
  private static final int FEW = 200;

  private MergeRules() {}

  /// What a document says of one entry.
  ///
  /// @param standing the entry that it speaks of; null for a new one
  /// @param score how surely
  /// @param fields what it adds or contradicts
  record Proposal(
      NewEntry incoming, @Nullable EntryRow standing, double score, List<FieldChoice> fields) {

    boolean sure() {
      return standing == null || score >= SURE && !standing.deleted();
    }
  }

  /// @param record the latest version of every entry, deleted ones too
  /// @return in the order of the document; of entries that it names twice the first
  static List<Proposal> compare(List<EntryRow> record, List<NewEntry> document) {
    var proposals = new ArrayList<Proposal>();
    for (var type : EntityType.values()) {
      var standing = record.stream().filter(row -> row.type() == type).toList();
      var incoming = once(document.stream().filter(entry -> entry.type() == type).toList());
      var pairs = pairs(type, standing, incoming);
      for (var entry : incoming) {
        proposals.add(proposal(entry, pairs.get(entry)));
      }
    }
    return proposals;
  }

  private static Proposal proposal(NewEntry entry, @Nullable Pair pair) {
    if (pair == null) {
      return new Proposal(entry, null, 0, List.of());
    }
    var fields = FieldMerge.compare(entry.type(), pair.row.columns(), entry.fields());
    return new Proposal(entry, pair.row, pair.score, fields);
  }

  private record Pair(EntryRow row, NewEntry entry, double score) {}

  /// Each entry with at most one: first what says the very same, then the surest; one that stands
  /// before one that was deleted.
  private static Map<NewEntry, Pair> pairs(
      EntityType type, List<EntryRow> standing, List<NewEntry> incoming) {
    var pairs = new IdentityHashMap<NewEntry, Pair>();
    var taken = same(type, standing, incoming, pairs);
    var rows = standing.stream().filter(row -> !taken.contains(row)).toList();
    var candidates = new ArrayList<Pair>();
    var byWord = rows.size() > FEW ? byWord(type, rows) : null;
    for (var entry : incoming) {
      if (!pairs.containsKey(entry)) {
        candidates(type, byWord == null ? rows : sharing(byWord, type, entry), entry, candidates);
      }
    }
    candidates.sort(
        Comparator.comparing((Pair pair) -> pair.row.deleted())
            .thenComparing(Comparator.comparingDouble(Pair::score).reversed()));
    for (var pair : candidates) {
      if (!pairs.containsKey(pair.entry) && taken.add(pair.row)) {
        pairs.put(pair.entry, pair);
      }
    }
    return pairs;
  }

  /// Pairs what is the same in all, even without a name to know it by. Looked up and not compared,
  /// so that a large file that comes again takes little longer than a small one.
  ///
  /// @return the rows that are taken
  private static Set<EntryRow> same(
      EntityType type,
      List<EntryRow> standing,
      List<NewEntry> incoming,
      Map<NewEntry, Pair> pairs) {
    var bySaid = new HashMap<List<@Nullable Object>, ArrayDeque<EntryRow>>();
    for (var row : standing) {
      if (!row.deleted()) {
        bySaid
            .computeIfAbsent(EntryRow.said(type, row.columns()), key -> new ArrayDeque<>())
            .add(row);
      }
    }
    var taken = new HashSet<EntryRow>();
    for (var entry : incoming) {
      var row = bySaid.getOrDefault(EntryRow.said(type, entry.fields()), new ArrayDeque<>()).poll();
      if (row != null) {
        taken.add(row);
        pairs.put(entry, new Pair(row, entry, 1));
      }
    }
    return taken;
  }

  private static void candidates(
      EntityType type, Collection<EntryRow> rows, NewEntry entry, List<Pair> candidates) {
    for (var row : rows) {
      double score =
          row.says(entry.fields()) ? 1 : EntryMatch.score(type, row.columns(), entry.fields());
      // What was deleted is only asked about when there is no doubt that it is meant.
      if (score >= (row.deleted() ? SURE : UNSURE)) {
        candidates.add(new Pair(row, entry, score));
      }
    }
  }

  private static Map<String, List<EntryRow>> byWord(EntityType type, List<EntryRow> rows) {
    var byWord = new HashMap<String, List<EntryRow>>();
    for (var row : rows) {
      for (var word : words(type, row.columns())) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(row);
      }
    }
    return byWord;
  }

  private static Set<EntryRow> sharing(
      Map<String, List<EntryRow>> byWord, EntityType type, NewEntry entry) {
    var rows = new LinkedHashSet<EntryRow>();
    var lists =
        words(type, entry.fields()).stream()
            .map(word -> byWord.getOrDefault(word, List.of()))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    for (var sharing : lists) {
      // A word that hundreds share tells nothing apart, least of all beside a rarer one.
      if (sharing.size() > FEW && !rows.isEmpty()) {
        break;
      }
      rows.addAll(sharing.subList(0, Math.min(FEW, sharing.size())));
    }
    return rows;
  }

  /// The words of the name; of kinds that are the same only by their whole name, that.
  private static Set<String> words(EntityType type, Map<String, ?> fields) {
    var words = new HashSet<String>();
    for (var column : type.naming()) {
      var value = fields.get(column);
      if (value != null) {
        boolean whole = type == EntityType.SKILL || type == EntityType.INTEREST;
        words.addAll(
            whole ? List.of(Likeness.key(value.toString())) : Likeness.words(value.toString()));
      }
    }
    return words;
  }

  /// Without those that one document says twice; those without a name stay apart.
  private static List<NewEntry> once(List<NewEntry> entries) {
    var seen = new HashSet<String>();
    var whole = new HashSet<>();
    return entries.stream()
        .filter(
            entry ->
                isWhole(entry)
                    ? whole.add(List.of(entry.fields(), entry.extras()))
                    : !isNamed(entry) || seen.add(identity(entry)))
        .toList();
  }

  /// An imported file says exactly what it means, so that two entries of it are one only when they
  /// are the same in all; but what is only a name is one for every reader.
  private static boolean isWhole(NewEntry entry) {
    return entry.imported()
        && entry.type() != EntityType.SKILL
        && entry.type() != EntityType.INTEREST
        && entry.type() != EntityType.PERSONAL_INFO;
  }

  private static boolean isNamed(NewEntry entry) {
    return entry.type().naming().stream()
        .anyMatch(column -> !Likeness.key(text(entry, column)).isEmpty());
  }

  private static String identity(NewEntry entry) {
    var columns =
        switch (entry.type()) {
          case PERSONAL_INFO -> List.<String>of();
          case WORK_EXPERIENCE -> List.of("company", "title", "start_date");
          case VOLUNTEERING -> List.of("organization", "position", "start_date");
          case EDUCATION -> List.of("institution", "degree", "field_of_study", "end_date");
          case PROJECT -> List.of("name", "start_date");
          case CERTIFICATION -> List.of("name", "issuer", "date_obtained");
          case AWARD -> List.of("title", "awarder", "date_received");
          case PUBLICATION -> List.of("name", "publisher", "release_date");
          case SKILL, INTEREST, REFERENCE -> List.of("name");
        };
    var identity = new StringBuilder();
    columns.forEach(column -> identity.append(Likeness.key(text(entry, column))).append('|'));
    return identity.toString();
  }

  private static @Nullable String text(NewEntry entry, String column) {
    var value = entry.fields().get(column);
    return value == null ? null : value.toString();
  }
}
