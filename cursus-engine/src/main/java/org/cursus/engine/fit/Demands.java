package org.cursus.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cursus.engine.fit.FitTerm.Kind;
import org.cursus.engine.fit.Kinship.Degree;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Words;

/// Reads what a posting asks for, and tells how near a place of a record comes to it. The match
/// score and the ranking share it, so that both weigh the same.
public final class Demands {

  private static final double MUST = 3;
  private static final double PREFERRED = 1;
  private static final double MENTION = .5;
  private static final double LEAST_RARITY = .5;
  private static final double RAREST = 1e-4;
  private static final int MOST_MENTIONS = 15;
  private static final Pattern SPEAKS_TO_MODEL =
      Pattern.compile(
          "(?iu)\\b(?:ignore|disregard|forget)\\b.{0,60}\\b(?:instructions?|prompts?|rules)\\b"
              + "|\\b(?:rate|score|rank)\\s+(?:this|the|every|all|me)\\b"
              + "|\\b(?:language model|system prompt|as an ai)\\b");

  /// French "d'apprentis".
  private static final Pattern ELISION = Pattern.compile("(?iu)(?<!\\p{L})(?:qu|[dlnsjmc])['’]");

  private final Background background;
  private final Kinship kinship;

  /// @param background how common words are elsewhere: a term that every posting has weighs half
  public Demands(Background background, Kinship kinship) {
    this.background = background;
    this.kinship = kinship;
  }

  /// Whether a requirement tells whoever reads or rates what to do, instead of asking for anything.
  public static boolean speaksToModel(Requirement requirement) {
    return SPEAKS_TO_MODEL.matcher(requirement.text()).find();
  }

  /// Each term once, at the most that it is asked for, whatever it is repeated. Job titles and
  /// degrees are none: they are held against titles and degrees.
  public List<Demand> of(Posting posting, KeywordReport keywords) {
    var demands = new ArrayList<Demand>();
    int mentions = 0;
    var real = posting.requirements().stream().filter(each -> !speaksToModel(each)).toList();
    for (var keyword : keywords.keywords()) {
      var asking = asking(real, keyword);
      var kind = kind(asking);
      if (kind == Kind.MENTION
          && (keyword.kind() == Keyword.Kind.TOPIC || ++mentions > MOST_MENTIONS)) {
        continue;
      }
      if (keyword.kind() != Keyword.Kind.TITLE && !isDegree(posting, keyword)) {
        demands.add(demand(keyword, kind, asking));
      }
    }
    return demands;
  }

  private Demand demand(Keyword keyword, Kind kind, List<Requirement> asking) {
    var keys =
        Stream.of(keyword.name(), keyword.text())
            .map(Shown::keys)
            .filter(each -> !each.isBlank())
            .distinct()
            .toList();
    boolean partly = keyword.kind() == Keyword.Kind.TOPIC;
    var words =
        partly
            ? Words.of(ELISION.matcher(keyword.text()).replaceAll("")).stream()
                .map(each -> " " + Gazetteer.key(each) + " ")
                .toList()
            : List.<String>of();
    return new Demand(keyword, kind, weight(kind) * rarity(keyword), asking, keys, words);
  }

  private static List<Requirement> asking(List<Requirement> requirements, Keyword keyword) {
    return requirements.stream()
        .filter(each -> keyword.places().stream().anyMatch(place -> isIn(place, each)))
        .toList();
  }

  private static Kind kind(List<Requirement> asking) {
    if (asking.isEmpty()) {
      return Kind.MENTION;
    }
    boolean must = asking.stream().anyMatch(each -> each.weight() == Requirement.Weight.MUST);
    return must ? Kind.MUST : Kind.PREFERRED;
  }

  /// A degree is a term of its own, in which a higher one is enough.
  private static boolean isDegree(Posting posting, Keyword keyword) {
    return keyword.kind() == Keyword.Kind.CREDENTIAL
        && posting.requirements().stream()
            .filter(r -> r.kind() == Requirement.Kind.DEGREE)
            .anyMatch(r -> keyword.places().stream().anyMatch(p -> isIn(p, r)));
  }

  private static boolean isIn(Keyword.Place place, Requirement requirement) {
    return place.start() >= requirement.place().from() && place.end() <= requirement.place().to();
  }

  private static double weight(Kind kind) {
    return switch (kind) {
      case MUST -> MUST;
      case PREFERRED -> PREFERRED;
      default -> MENTION;
    };
  }

  /// From half for a word that every text has to one for a rare one.
  private double rarity(Keyword asked) {
    double mean =
        Words.of(asked.name()).stream()
            .mapToDouble(
                w -> Math.log(Math.clamp(background.share(Gazetteer.key(w.text())), RAREST, 1)))
            .average()
            .orElse(0);
    return round(LEAST_RARITY + (1 - LEAST_RARITY) * mean / Math.log(RAREST));
  }

  /// How near a place comes to a term: 1 the same, .8 the same concept, .5 related, 0 not at all.
  public double match(Demand asked, Shown place) {
    for (var key : asked.keys()) {
      if (place.keys().contains(key)) {
        return Degree.SAME.share();
      }
    }
    var degree = kinship.between(asked.name(), place.text());
    if (degree != Degree.NONE) {
      return degree.share();
    }
    return partly(asked, place) ? Degree.RELATED.share() : 0;
  }

  /// A phrase of several words is partly there when most of them stand in one place.
  private static boolean partly(Demand asked, Shown place) {
    var words = asked.words();
    if (words.size() < 2) {
      return false;
    }
    int there = 0;
    for (var each : words) {
      there += place.keys().contains(each) ? 1 : 0;
    }
    return there * 2 > words.size();
  }

  static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// What a demand gains in a place, as a term of a score.
  FitTerm term(Demand asked, Shown place, double match) {
    return new FitTerm(
        asked.name(),
        asked.kind(),
        asked.weight(),
        match,
        round(place.strength()),
        place.entry(),
        Objects.requireNonNull(place.text()));
  }
}
