package org.cursus.engine.ranking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.fit.Demands;
import org.cursus.engine.fit.FitRecord;
import org.cursus.engine.fit.FitTerm;
import org.cursus.engine.fit.JobFit;
import org.cursus.engine.fit.Kinship;
import org.cursus.engine.fit.Shown;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.ranking.Ranking.Ranked;
import org.cursus.engine.ranking.Ranking.Served;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// Ranks what a record says for a posting. The weights are those of the match score: a must 3,
/// preferred 1, a mention .5, times how rare the term is; a dated statement 1, a list .7, less the
/// longer ago.
public final class ContentRanking {

  /// Names the rules; rankings of two versions are never compared.
  public static final String RULES = "ranking-rules-1";

  private static final double MUST = 3;

  /// What the likeness of the work counts, beside the terms.
  private static final double LIKE = 4;

  private static final double CLOSE_TITLE = .5;
  private static final double ENOUGH_LIKE = .15;

  /// A skill that is only listed counts as the match score has it.
  private static final double ONLY_LISTED = .7;

  /// A posting of fewer requirements was hardly read.
  private static final double ENOUGH_REQUIREMENTS = 4;

  private static final int MOST_DUTIES = 2;
  private static final int LAST_MONTH = 12;

  private final Posting posting;
  private final Evidence evidence;
  private final YearMonth now;

  private ContentRanking(Posting posting, Evidence evidence, YearMonth now) {
    this.posting = posting;
    this.evidence = evidence;
    this.now = now;
  }

  /// Ranks a record for a posting.
  ///
  /// @param keywords of the posting's text
  /// @param background how common words are elsewhere
  /// @param kinship what terms have to do with each other that are not spelled alike
  public static Ranking rank(
      Material material,
      Posting posting,
      KeywordReport keywords,
      Background background,
      Kinship kinship,
      YearMonth now) {
    var demands = new Demands(background, kinship);
    var asked = demands.of(posting, keywords);
    var likeness = new Likeness(posting, background);
    var evidence = new Evidence(material, asked, demands, likeness, now);
    return new ContentRanking(posting, evidence, now).rank(material, keywords);
  }

  private Ranking rank(Material material, KeywordReport keywords) {
    var experiences = new ArrayList<Ranked>();
    var projects = new ArrayList<Ranked>();
    var skills = new ArrayList<Ranked>();
    var others = new ArrayList<Ranked>();
    var told = evidence.told(material);
    var ends = new HashMap<String, Integer>();
    for (var entry : material.entries()) {
      ends.put(entry.id(), monthOf(entry));
      switch (entry.kind()) {
        case WORK, VOLUNTEERING -> experiences.add(experience(entry));
        case PROJECT -> projects.add(experience(entry));
        case SKILL -> skills.add(skill(entry, told));
        default -> others.add(other(entry));
      }
    }
    // Of equal experiences the one that ended last comes first; else the person's order holds.
    var byScore = Comparator.comparingDouble(Ranked::score).reversed();
    var byEnd = Comparator.comparingInt((Ranked each) -> ends.getOrDefault(each.entry(), 0));
    experiences.sort(byScore.thenComparing(byEnd.reversed()));
    projects.sort(byScore.thenComparing(byEnd.reversed()));
    skills.sort(byScore);
    others.sort(byScore);
    double confidence = material.entries().isEmpty() ? 0 : confidence(keywords);
    var missing = new Missings(posting, evidence).of(material, now);
    return new Ranking(RULES, confidence, experiences, projects, skills, others, missing);
  }

  private int monthOf(Material.Entry entry) {
    var end = entry.current() ? now.toString() : entry.end() == null ? entry.start() : entry.end();
    if (end == null || !end.matches("\\d{4}(-\\d{2}.*)?")) {
      return 0;
    }
    int month = end.length() > 4 ? Integer.parseInt(end.substring(5, 7)) : LAST_MONTH;
    return Integer.parseInt(end.substring(0, 4)) * LAST_MONTH + month;
  }

  /// The share of all that is asked for that an entry shows, with its title and its likeness.
  private Ranked experience(Material.Entry entry) {
    double gained = 0;
    double asks = LIKE;
    for (int i = 0; i < evidence.asked.size(); i++) {
      double weight = evidence.asked.get(i).weight();
      asks += weight;
      gained += weight * evidence.share(entry, i);
    }
    double title = 0;
    if (posting.title() != null) {
      asks += JobFit.TITLE;
      title = entry.title() == null ? 0 : JobFit.titleMatch(posting.title(), entry.title());
      gained += JobFit.TITLE * title * Shown.strength(FitRecord.entry(entry), now);
    }
    var like = evidence.like(entry);
    gained += LIKE * like.value();
    var serves = evidence.serves(entry);
    return new Ranked(
        entry.id(),
        entry.kind(),
        Evidence.round(Math.min(1, gained / asks)),
        Reasons.of(
            entry.kind(),
            serves,
            title < CLOSE_TITLE ? null : posting.title(),
            like.value() < ENOUGH_LIKE ? List.of() : like.words()),
        serves,
        evidence.statements(entry));
  }

  /// How much the term counts that a skill answers, less when nothing but the list shows it.
  private Ranked skill(Material.Entry entry, Evidence.@Nullable Found[] told) {
    double score = 0;
    Served best = null;
    for (var place : evidence.of(entry)) {
      for (int i = 0; i < told.length; i++) {
        double match = place.matches()[i];
        double weight = Math.min(1, evidence.asked.get(i).weight() / MUST);
        var statement = match == 1 ? told[i] : null;
        double gain = weight * match * (statement == null ? ONLY_LISTED : 1);
        if (gain > score) {
          score = gain;
          best = evidence.served(i, statement == null ? place : statement);
        }
      }
    }
    return new Ranked(
        entry.id(),
        Kind.SKILL,
        Evidence.round(score),
        best == null
            ? "The posting does not ask for it."
            : Reasons.of(Kind.SKILL, List.of(best), null, List.of()),
        best == null ? List.of() : List.of(best),
        List.of());
  }

  /// A degree answers what is asked of degrees, a language what is asked of languages; a
  /// certificate answers terms, as a skill does.
  private Ranked other(Material.Entry entry) {
    var serves = new ArrayList<Served>();
    double score =
        IntStream.range(0, evidence.asked.size())
            .mapToDouble(
                i -> evidence.share(entry, i) * Math.min(1, evidence.asked.get(i).weight() / MUST))
            .max()
            .orElse(0);
    var asking = asking(entry);
    var title = entry.title();
    if (asking != null && title != null) {
      boolean must = asking.weight() == Requirement.Weight.MUST;
      double weight = must ? MUST : 1;
      double match = entry.kind() == Kind.EDUCATION ? JobFit.degreeMatch(asking.text(), title) : 1;
      var kind = must ? FitTerm.Kind.MUST : FitTerm.Kind.PREFERRED;
      serves.add(
          new Served(asking.text(), title, true, kind, weight, match, Shown.IN_TITLE, title));
      score = Math.max(score, match * weight / MUST);
    }
    serves.addAll(evidence.serves(entry));
    return new Ranked(
        entry.id(),
        entry.kind(),
        Evidence.round(score),
        Reasons.of(entry.kind(), serves, null, List.of()),
        serves,
        evidence.statements(entry));
  }

  /// The requirement that an entry answers by what it is.
  private @Nullable Requirement asking(Material.Entry entry) {
    return posting.requirements().stream()
        .filter(each -> !Demands.speaksToModel(each) && answers(entry, each))
        .findFirst()
        .orElse(null);
  }

  static boolean answers(Material.Entry entry, Requirement asking) {
    var title = entry.title();
    if (title == null || title.isBlank()) {
      return false;
    }
    var name = Words.fold(title).strip();
    var text = Words.fold(asking.text());
    return switch (entry.kind()) {
      case EDUCATION ->
          asking.kind() == Requirement.Kind.DEGREE && JobFit.degreeMatch(text, title) > 0;
      case LANGUAGE -> asking.kind() == Requirement.Kind.LANGUAGE && text.contains(name);
      case CERTIFICATION ->
          text.contains(name)
              || asking.kind() == Requirement.Kind.CERTIFICATE
                  && name.contains(text.replaceAll("[.;]+$", ""));
      default -> false;
    };
  }

  /// The share of the requirements in which something was recognised, less when there are few.
  private double confidence(KeywordReport keywords) {
    var real =
        posting.requirements().stream().filter(each -> !Demands.speaksToModel(each)).toList();
    long understood = real.stream().filter(this::isUnderstood).count();
    double read = real.isEmpty() ? 0 : understood / (double) real.size();
    int told = real.size() + Math.min(MOST_DUTIES, posting.duties().size());
    double many = Math.min(1, told / ENOUGH_REQUIREMENTS);
    double named = Math.min(1, evidence.asked.size() / ENOUGH_REQUIREMENTS);
    double titled = posting.title() == null ? 0 : 1;
    double known = keywords.language().isKnown() ? 1 : .5;
    return Evidence.round(known * (.6 * read * many + .2 * named + .2 * titled));
  }

  private boolean isUnderstood(Requirement requirement) {
    return requirement.kind() == Requirement.Kind.DEGREE
        || requirement.kind() == Requirement.Kind.LANGUAGE
        || evidence.asked.stream().anyMatch(each -> each.asking().contains(requirement));
  }
}
