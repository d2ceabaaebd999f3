package org.cursus.engine.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.Periods;
import org.cursus.engine.fit.FitTerm.Kind;
import org.cursus.engine.fit.Kinship.Degree;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// Holds a record against a posting: `100 * sum(weight * match * evidence) / sum(weight)` over the
/// terms, capped at 60 when a must is missing. Title, years, education and location are terms of
/// their own, each of which counts only when the posting says something about it.
public final class JobFit {

  /// Names the rules; scores of two versions are never compared.
  public static final String RULES = "fit-rules-1";

  private static final double MUST = 3;
  private static final double PREFERRED = 1;
  private static final double MENTION = .5;

  /// The terms that are no words count together about a third of a usual posting.
  private static final double TITLE = 4;

  private static final double YEARS = 3;
  private static final double EDUCATION = 2;
  private static final double LOCATION = 1;

  private static final double LEAST_RARITY = .5;
  private static final double RAREST = 1e-4;
  private static final int MOST_MENTIONS = 15;
  private static final Pattern SPEAKS_TO_MODEL =
      Pattern.compile(
          "(?iu)\\b(?:ignore|disregard|forget)\\b.{0,60}\\b(?:instructions?|prompts?|rules)\\b"
              + "|\\b(?:rate|score|rank)\\s+(?:this|the|every|all|me)\\b"
              + "|\\b(?:language model|system prompt|as an ai)\\b");
  private static final List<Set<String>> DEGREES =
      List.of(
          Set.of("diploma", "ged", "abitur", "bac", "apprenticeship", "ausbildung", "certificate"),
          Set.of("associate", "associates", "aas", "adn", "hnd", "dut", "bts"),
          Set.of(
              "bachelor",
              "bachelors",
              "bsc",
              "ba",
              "bs",
              "beng",
              "bsn",
              "licence",
              "licenciatura",
              "grado"),
          Set.of(
              "master", "masters", "msc", "ma", "ms", "mba", "meng", "msn", "maestria", "diplom"),
          Set.of("phd", "doctorate", "doctor", "md", "jd", "edd", "doctorat"));

  private final Background background;
  private final Kinship kinship;

  /// @param background how common words are elsewhere: a term that every posting has weighs half
  public JobFit(Background background, Kinship kinship) {
    this.background = background;
    this.kinship = kinship;
  }

  /// The score of a record, with every term.
  ///
  /// @param keywords of the posting's text
  public FitScore score(Posting posting, KeywordReport keywords, FitRecord record, YearMonth now) {
    var shown = Shown.of(record.entries(), now);
    var terms = new ArrayList<FitTerm>();
    asked(posting, keywords).forEach((term, kind) -> terms.add(term(term, kind, shown)));
    addTitle(posting, record, now, terms);
    addYears(posting, record, now, terms);
    addEducation(posting, record, terms);
    addLocation(posting, record, terms);
    double weight = terms.stream().mapToDouble(FitTerm::weight).sum();
    double gained = terms.stream().mapToDouble(FitTerm::gained).sum();
    double score = weight == 0 ? 0 : round(100 * gained / weight);
    var missing =
        terms.stream()
            .filter(term -> term.kind() == Kind.MUST && term.match() == 0)
            .map(FitTerm::name)
            .toList();
    double capped = missing.isEmpty() ? score : Math.min(score, FitScore.CAP);
    return new FitScore(RULES, capped, score, List.copyOf(terms), missing);
  }

  /// Each term once, at the most that it is asked for, whatever it is repeated.
  private static Map<Keyword, Kind> asked(Posting posting, KeywordReport keywords) {
    var asked = new LinkedHashMap<Keyword, Kind>();
    int mentions = 0;
    for (var keyword : keywords.keywords()) {
      var kind = kind(posting, keyword);
      if (kind == Kind.MENTION
          && (keyword.kind() == Keyword.Kind.TOPIC || ++mentions > MOST_MENTIONS)) {
        continue;
      }
      if (keyword.kind() != Keyword.Kind.TITLE && !isDegree(posting, keyword)) {
        asked.put(keyword, kind);
      }
    }
    return asked;
  }

  /// A degree is a term of its own, in which a higher one is enough.
  private static boolean isDegree(Posting posting, Keyword keyword) {
    return keyword.kind() == Keyword.Kind.CREDENTIAL
        && posting.requirements().stream()
            .filter(r -> r.kind() == Requirement.Kind.DEGREE)
            .anyMatch(r -> keyword.places().stream().anyMatch(p -> isIn(p, r)));
  }

  private static Kind kind(Posting posting, Keyword keyword) {
    return posting.requirements().stream()
        .filter(r -> !SPEAKS_TO_MODEL.matcher(r.text()).find())
        .filter(r -> keyword.places().stream().anyMatch(p -> isIn(p, r)))
        .map(r -> r.weight() == Requirement.Weight.MUST ? Kind.MUST : Kind.PREFERRED)
        .min(Comparator.naturalOrder())
        .orElse(Kind.MENTION);
  }

  private static boolean isIn(Keyword.Place place, Requirement requirement) {
    return place.start() >= requirement.place().from() && place.end() <= requirement.place().to();
  }

  private FitTerm term(Keyword asked, Kind kind, List<Shown> shown) {
    double weight = weight(kind) * rarity(asked);
    FitTerm best = new FitTerm(asked.name(), kind, weight, 0, 0, null, null);
    for (var place : shown) {
      double match = match(asked, place);
      if (match * place.strength() > best.match() * best.evidence()) {
        best =
            new FitTerm(
                asked.name(),
                kind,
                weight,
                match,
                round(place.strength()),
                place.entry(),
                place.text());
      }
    }
    return best;
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

  private double match(Keyword asked, Shown place) {
    if (has(place, asked.name()) || has(place, asked.text())) {
      return Degree.SAME.share();
    }
    var degree = kinship.between(asked.name(), place.text());
    if (degree != Degree.NONE || asked.kind() != Keyword.Kind.TOPIC) {
      return degree.share();
    }
    return partly(asked, place) ? Degree.RELATED.share() : 0;
  }

  private static boolean has(Shown place, String term) {
    var keys = Shown.keys(term);
    return !keys.isBlank() && place.keys().contains(keys);
  }

  /// A phrase of several words is partly there when most of them stand in one place.
  private static boolean partly(Keyword asked, Shown place) {
    var words = Words.of(asked.text());
    long there =
        words.stream()
            .filter(w -> place.keys().contains(" " + Gazetteer.key(w.text()) + " "))
            .count();
    return words.size() > 1 && there * 2 > words.size();
  }

  /// The job title against the titles of the record: the share of its words that the nearest one
  /// has.
  private void addTitle(Posting posting, FitRecord record, YearMonth now, List<FitTerm> terms) {
    if (posting.title() == null) {
      return;
    }
    var asked = titleWords(posting.title());
    if (asked.isEmpty()) {
      return;
    }
    var best = new FitTerm(posting.title(), Kind.TITLE, TITLE, 0, 0, null, null);
    for (var entry : record.entries()) {
      if (entry.title() == null || entry.kind() != CareerEntry.Kind.WORK) {
        continue;
      }
      var shown = titleWords(entry.title());
      long common = asked.stream().filter(shown::contains).count();
      double match = round(2.0 * common / (asked.size() + Math.max(1, shown.size())));
      double strength =
          Shown.of(List.of(entry), now).stream().mapToDouble(Shown::strength).max().orElse(0);
      if (match * strength > best.match() * best.evidence()) {
        best =
            new FitTerm(
                posting.title(),
                Kind.TITLE,
                TITLE,
                match,
                round(strength),
                entry.key(),
                entry.title());
      }
    }
    terms.add(best);
  }

  private static Set<String> titleWords(String title) {
    var bare = title.replaceAll("\\([^)]*\\)", " ");
    return Set.copyOf(
        Words.of(bare).stream()
            .map(w -> Gazetteer.key(w.text()))
            .filter(
                w ->
                    w.length() > 1
                        && !Set.of("of", "and", "the", "for", "in", "senior", "junior", "sr", "jr")
                            .contains(w))
            .toList());
  }

  private static void addYears(
      Posting posting, FitRecord record, YearMonth now, List<FitTerm> terms) {
    posting.requirements().stream()
        .filter(r -> r.weight() == Requirement.Weight.MUST && r.years() != null)
        .max(Comparator.comparingDouble(JobFit::yearsOf))
        .ifPresent(
            r -> {
              double years = Periods.years(record.entries(), now);
              double match = Math.clamp(years / Math.max(1, yearsOf(r)), 0, 1);
              terms.add(
                  new FitTerm(
                      r.text(),
                      Kind.YEARS,
                      YEARS,
                      round(match),
                      1,
                      null,
                      "%.1f years".formatted(years)));
            });
  }

  private static double yearsOf(Requirement requirement) {
    var years = requirement.years();
    return years == null ? 0 : years;
  }

  private static void addEducation(Posting posting, FitRecord record, List<FitTerm> terms) {
    posting.requirements().stream()
        .filter(r -> r.kind() == Requirement.Kind.DEGREE)
        .findFirst()
        .ifPresent(
            r -> {
              int asked = lowest(r.text());
              CareerEntry best = null;
              int level = -1;
              for (var entry : record.entries()) {
                int own = entry.kind() == CareerEntry.Kind.EDUCATION ? highest(entry.title()) : -1;
                if (own > level) {
                  level = own;
                  best = entry;
                }
              }
              double match = level < 0 ? 0 : level >= asked ? 1 : round(1 - .25 * (asked - level));
              terms.add(
                  new FitTerm(
                      r.text(),
                      Kind.EDUCATION,
                      EDUCATION,
                      Math.max(0, match),
                      1,
                      best == null ? null : best.key(),
                      best == null ? null : best.title()));
            });
  }

  private static int lowest(String text) {
    for (int level = 0; level < DEGREES.size(); level++) {
      if (names(text, level)) {
        return level;
      }
    }
    return 2;
  }

  private static int highest(@Nullable String text) {
    if (text == null) {
      return -1;
    }
    for (int level = DEGREES.size() - 1; level >= 0; level--) {
      if (names(text, level)) {
        return level;
      }
    }
    return 0;
  }

  private static boolean names(String text, int level) {
    return Words.of(text.replace(".", "").replace("'s", "")).stream()
        .anyMatch(w -> DEGREES.get(level).contains(w.folded()));
  }

  private static void addLocation(Posting posting, FitRecord record, List<FitTerm> terms) {
    boolean anywhere = posting.workplace() == Posting.Workplace.REMOTE;
    if (posting.location() == null || anywhere || record.location() == null) {
      return;
    }
    var asked = Shown.keys(posting.location().split(",")[0]);
    boolean same = Shown.keys(record.location()).contains(asked);
    terms.add(
        new FitTerm(
            posting.location(), Kind.LOCATION, LOCATION, same ? 1 : 0, 1, null, record.location()));
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
