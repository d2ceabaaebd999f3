package org.cursus.engine.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.ranking.Ranking;
import org.cursus.engine.ranking.Ranking.Ranked;
import org.cursus.engine.writing.Chosen.Line;
import org.cursus.engine.writing.Chosen.Pick;

/// Chooses what of a record a document says: which entries, which of their statements, in which
/// order. Jobs stand newest first, whatever their rank; the rank decides which of them are told at
/// length, and how much of each. A job that is not told at length keeps a line, so that no gap
/// appears.
public final class Choosing {

  /// Names the rules.
  public static final String RULES = "choosing-rules-1";

  private static final double ACCEPTED = .5;
  private static final double CURRENT_RANK = 3;
  private static final double JOB_RANK = 1;
  private static final double BRIEF_RANK = .05;

  private final Material material;
  private final Ranking ranking;
  private final DraftOptions options;
  private final Overrides overrides;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Ranked> ranks = new HashMap<>();

  private Choosing(Material material, Ranking ranking, DraftOptions options, Overrides overrides) {
    this.material = material;
    this.ranking = ranking;
    this.options = options;
    this.overrides = overrides;
    material.entries().forEach(each -> entries.put(each.id(), each));
    ranking.all().forEach(each -> ranks.put(each.entry(), each));
  }

  /// What a document says.
  ///
  /// @param overrides what the person decided; it goes before the ranking
  public static Chosen choose(
      Material material, Ranking ranking, DraftOptions options, Overrides overrides) {
    return new Choosing(material, ranking, options, overrides).choose();
  }

  private Chosen choose() {
    var picks = new ArrayList<Pick>();
    var experiences = ordered(overrides.experiences(), ranking.experiences());
    var atLength = atLength(experiences);
    experiences.stream()
        .filter(each -> atLength.contains(each.id()) || each.kind() == Kind.WORK)
        .sorted(Dates.NEWEST_FIRST)
        .map(each -> experience(each, experiences, atLength))
        .forEach(picks::add);
    var projects = ordered(overrides.projects(), ranking.projects());
    projects.stream()
        .limit(options.maxProjects())
        .map(each -> pick(each, projects.indexOf(each), rank(each)))
        .forEach(picks::add);
    var skills = ordered(overrides.skills(), ranking.skills());
    skills.stream()
        .limit(many(10, 18, 30))
        .map(each -> new Pick(each.id(), Kind.SKILL, .1 + rank(each), false, List.of()))
        .forEach(picks::add);
    others(Kind.EDUCATION, many(3, 5, 8), true).forEach(picks::add);
    others(Kind.CERTIFICATION, many(4, 8, 15), false).forEach(picks::add);
    others(Kind.LANGUAGE, many(6, 10, 15), false).forEach(picks::add);
    others(Kind.PUBLICATION, many(2, 4, 12), false).forEach(picks::add);
    others(Kind.AWARD, many(2, 4, 12), false).forEach(picks::add);
    others(Kind.INTEREST, many(0, 6, 12), false).forEach(picks::add);
    return new Chosen(ranking, picks, telling(experiences, atLength, projects));
  }

  private int many(int few, int usual, int most) {
    return switch (options.length()) {
      case SHORT -> few;
      case MEDIUM -> usual;
      case LONG -> most;
    };
  }

  /// The person's order, then the ranking's.
  private List<Entry> ordered(List<String> byHand, List<Ranked> byRank) {
    return Stream.concat(byHand.stream(), byRank.stream().map(Ranked::entry))
        .distinct()
        .filter(id -> byRank.stream().anyMatch(each -> each.entry().equals(id)))
        .map(entries::get)
        .toList();
  }

  private double rank(Entry entry) {
    var ranked = ranks.get(entry.id());
    return ranked == null ? 0 : ranked.score();
  }

  /// The best of all, with the current jobs before the others.
  private Set<String> atLength(List<Entry> experiences) {
    var chosen = new HashSet<String>();
    experiences.stream()
        .sorted(Comparator.comparing((Entry each) -> !isCurrentJob(each)))
        .limit(options.maxExperiences())
        .forEach(each -> chosen.add(each.id()));
    return chosen;
  }

  private static boolean isCurrentJob(Entry entry) {
    return entry.kind() == Kind.WORK && entry.current();
  }

  private Pick experience(Entry entry, List<Entry> order, Set<String> atLength) {
    if (!atLength.contains(entry.id())) {
      return new Pick(entry.id(), entry.kind(), BRIEF_RANK, true, List.of());
    }
    double rank = isCurrentJob(entry) ? CURRENT_RANK : rank(entry) + (isJob(entry) ? JOB_RANK : 0);
    return pick(entry, order.indexOf(entry), rank);
  }

  private static boolean isJob(Entry entry) {
    return entry.kind() == Kind.WORK;
  }

  private Pick pick(Entry entry, int place, double rank) {
    int most = isCurrentJob(entry) ? most(Math.min(place, 2)) : most(place);
    return new Pick(entry.id(), entry.kind(), rank, false, lines(entry, most));
  }

  /// Statements at most, by the place in the ranking.
  private int most(int place) {
    if (place < 2) {
      return many(3, 5, 8);
    }
    return place < 4 ? many(2, 4, 6) : many(1, 2, 4);
  }

  /// The best statements, the best first; of equals the person's order holds.
  private List<Line> lines(Entry entry, int most) {
    var ranked = ranks.get(entry.id());
    if (ranked == null) {
      return List.of();
    }
    return ranked.statements().stream()
        .filter(each -> !each.text().isBlank() && !isRejected(entry, each.index(), each.text()))
        .map(each -> new Line(each.index(), plain(each.text()), score(each), each.terms()))
        .sorted(Comparator.comparingDouble(Line::score).reversed())
        .limit(most)
        .toList();
  }

  private boolean isRejected(Entry entry, int index, String text) {
    return overrides.isRejected(text) || overrides.isRejected(entry.statements().get(index));
  }

  private double score(Ranking.RankedStatement statement) {
    double liked = overrides.isAccepted(statement.text()) ? ACCEPTED : 0;
    return Math.min(1, statement.score() + liked);
  }

  /// Without the mark of a list.
  private static String plain(String text) {
    return text.replaceAll("^[\\s•●◦▪■–—*·‣-]+(?=\\S)", "").replaceAll("\\s+", " ").strip();
  }

  private Stream<Pick> others(Kind kind, int most, boolean newestFirst) {
    var of = material.entries().stream().filter(each -> each.kind() == kind).toList();
    var best =
        of.stream().sorted(Comparator.comparingDouble(this::rank).reversed()).limit(most).toList();
    var shown = newestFirst ? best.stream().sorted(Dates.NEWEST_FIRST) : best.stream();
    int lines = kind == Kind.EDUCATION ? many(0, 2, 4) : many(0, 1, 2);
    double least = kind == Kind.INTEREST ? .02 : kind == Kind.EDUCATION ? JOB_RANK : .2;
    return shown.map(
        each -> new Pick(each.id(), kind, least + rank(each), false, lines(each, lines)));
  }

  /// A letter tells of what serves the posting most, whether it was paid or not.
  private List<String> telling(
      List<Entry> experiences, Set<String> atLength, List<Entry> projects) {
    var told = experiences.stream().filter(each -> atLength.contains(each.id()));
    var made = projects.stream().limit(options.maxProjects());
    var all = Stream.concat(told, made);
    boolean byHand = !overrides.experiences().isEmpty() || !overrides.projects().isEmpty();
    var order = byHand ? all : all.sorted(Comparator.comparingDouble(this::tellable).reversed());
    return order.map(Entry::id).toList();
  }

  private double tellable(Entry entry) {
    double best =
        Optional.ofNullable(ranks.get(entry.id())).stream()
            .flatMap(each -> each.statements().stream())
            .mapToDouble(Ranking.RankedStatement::score)
            .max()
            .orElse(0);
    return best + rank(entry) + (isCurrentJob(entry) ? .1 : 0);
  }
}
