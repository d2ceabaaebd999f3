package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.tailoring.JobRanking.Explanation;
import org.cursus.engine.draft.Material;
import org.cursus.engine.fit.FitScore;
import org.cursus.engine.fit.FitTerm;
import org.cursus.engine.fit.FitTerm.Kind;
import org.jspecify.annotations.Nullable;

/// The match of a record and a job as the page shows it.
///
/// @param score whole, 0 to 100
/// @param meaning what the score says
record MatchView(int score, String meaning, List<Group> groups, List<Ranked> kinds) {

  private static final int MOST_ROWS = 20;
  private static final double WHOLE = 100;

  /// Terms that count alike.
  record Group(String heading, String explanation, List<Line> lines) {}

  /// A term as a bar: what it gives of what it counts.
  ///
  /// @param whole length of what it counts, in percent of the widest
  /// @param part length of what it gives
  /// @param match how near the record comes, in words
  /// @param evidence how well it is shown, in words; empty where it is not
  /// @param shown the words of the record that show it
  record Line(
      String name,
      double whole,
      double part,
      String weight,
      String gained,
      String match,
      String evidence,
      @Nullable String shown,
      @Nullable String href) {}

  /// Entries of one kind, in the order in which documents take them.
  ///
  /// @param key such as `experiences`
  /// @param rest what follows, which is not moved by hand
  record Ranked(String key, String plural, List<Row> rows, List<String> rest) {}

  /// An entry and why it stands where it stands.
  record Row(
      String name,
      String label,
      int percent,
      String reasoning,
      List<String> requirements,
      @Nullable String href) {}

  static MatchView of(JobRanking ranking, Material material) {
    var entries =
        material.entries().stream()
            .collect(Collectors.toMap(Material.Entry::id, each -> each, (a, b) -> a));
    var score = ranking.match().score();
    return new MatchView(
        (int) Math.round(score.score()),
        meaning(score),
        groups(score.terms(), entries),
        Stream.of(
                ranked("experiences", "Jobs and volunteering", ranking, entries),
                ranked("projects", "Projects", ranking, entries),
                ranked("skills", "Skills", ranking, entries))
            .filter(each -> !each.rows().isEmpty())
            .toList());
  }

  private static String meaning(FitScore score) {
    if (score.terms().isEmpty()) {
      return "The posting says too little to hold your record against it.";
    }
    return score.uncapped() > score.score()
        ? "Of all that the posting asks for, your record shows %d in 100 by weight. A must that it does not show keeps the score at %d."
            .formatted(Math.round(score.uncapped()), Math.round(FitScore.CAP))
        : "So much of what the posting asks for does your record show, by weight.";
  }

  private static List<Group> groups(List<FitTerm> terms, Map<String, Material.Entry> entries) {
    double widest = terms.stream().mapToDouble(FitTerm::weight).max().orElse(1);
    var groups = new ArrayList<Group>();
    add(
        groups,
        "Musts",
        "Each counts 3, times how rare it is.",
        Set.of(Kind.MUST),
        terms,
        widest,
        entries);
    add(
        groups,
        "Welcome",
        "Each counts 1, times how rare it is.",
        Set.of(Kind.PREFERRED),
        terms,
        widest,
        entries);
    add(
        groups,
        "Only mentioned",
        "Each counts a half, times how rare it is.",
        Set.of(Kind.MENTION),
        terms,
        widest,
        entries);
    add(
        groups,
        "Title, years, education and place",
        "Each counts only where the posting says something about it.",
        Set.of(Kind.TITLE, Kind.YEARS, Kind.EDUCATION, Kind.LOCATION),
        terms,
        widest,
        entries);
    return groups;
  }

  private static void add(
      List<Group> groups,
      String heading,
      String explanation,
      Set<Kind> kinds,
      List<FitTerm> terms,
      double widest,
      Map<String, Material.Entry> entries) {
    var lines =
        terms.stream()
            .filter(term -> kinds.contains(term.kind()))
            .map(term -> line(term, widest, entries))
            .toList();
    if (!lines.isEmpty()) {
      groups.add(new Group(heading, explanation, lines));
    }
  }

  private static Line line(FitTerm term, double widest, Map<String, Material.Entry> entries) {
    var entry = term.entry() == null ? null : entries.get(term.entry());
    return new Line(
        name(term),
        percent(term.weight() / widest),
        percent(term.gained() / widest),
        number(term.weight()),
        number(term.gained()),
        match(term),
        evidence(term),
        term.match() == 0 ? null : term.shown(),
        entry == null ? null : href(entry));
  }

  private static String name(FitTerm term) {
    return switch (term.kind()) {
      case TITLE -> "Title: " + term.name();
      case YEARS -> "Years: " + term.name();
      case EDUCATION -> "Education: " + term.name();
      case LOCATION -> "Place: " + term.name();
      case MUST, PREFERRED, MENTION -> term.name();
    };
  }

  private static String match(FitTerm term) {
    if (term.match() == 0) {
      return "Not shown in your record";
    }
    if (term.match() >= 1) {
      return "Shown";
    }
    return term.match() >= .8 ? "Shown under another name" : "Something near it is shown";
  }

  private static String evidence(FitTerm term) {
    if (term.match() == 0) {
      return "";
    }
    if (term.evidence() >= .95) {
      return "in something recent that you did";
    }
    return term.evidence() >= .65 ? "only in a list, or some time ago" : "long ago";
  }

  private static @Nullable String href(Material.Entry entry) {
    return RecordPlaces.of(entry.version()).map(RecordPlaces.Place::href).orElse(null);
  }

  private static Ranked ranked(
      String key, String plural, JobRanking ranking, Map<String, Material.Entry> entries) {
    var ids = ids(key, ranking);
    var shown = ids.subList(0, Math.min(MOST_ROWS, ids.size()));
    return new Ranked(
        key,
        plural,
        shown.stream().map(id -> row(key, id, ranking, entries)).toList(),
        ids.stream()
            .skip(MOST_ROWS)
            .map(id -> Objects.requireNonNull(ranking.explanations().get(id)).label())
            .toList());
  }

  /// The ids of a kind in the order that stands.
  static List<String> ids(String key, JobRanking ranking) {
    return switch (key) {
      case "experiences" -> ranking.rankedExperienceIds();
      case "projects" -> ranking.rankedProjectIds();
      default -> ranking.rankedSkillIds();
    };
  }

  private static Row row(
      String key, String id, JobRanking ranking, Map<String, Material.Entry> entries) {
    var why = ranking.explanations().getOrDefault(id, new Explanation(id, 0, "", List.of()));
    var entry = entries.get(id);
    return new Row(
        key + "/" + id,
        why.label(),
        (int) Math.round(WHOLE * why.relevanceScore()),
        why.reasoning(),
        why.requirements(),
        entry == null ? null : href(entry));
  }

  private static double percent(double share) {
    return Math.round(1000 * Math.clamp(share, 0, 1)) / 10.0;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
