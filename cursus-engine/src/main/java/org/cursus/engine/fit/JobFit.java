package org.cursus.engine.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.Periods;
import org.cursus.engine.fit.FitTerm.Kind;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// Holds a record against a posting: `100 * sum(weight * match * evidence) / sum(weight)` over the
/// terms, capped at 60 when a must is missing. Title, years, education and location are terms of
/// their own, each of which counts only when the posting says something about it.
public final class JobFit {

  /// Names the rules; scores of two versions are never compared.
  public static final String RULES = "fit-rules-1";

  /// The terms that are no words count together about a third of a usual posting.
  public static final double TITLE = 4;

  private static final double YEARS = 3;
  private static final double EDUCATION = 2;
  private static final double LOCATION = 1;

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

  private final Demands demands;

  /// @param background how common words are elsewhere: a term that every posting has weighs half
  public JobFit(Background background, Kinship kinship) {
    this.demands = new Demands(background, kinship);
  }

  /// The score of a record, with every term.
  ///
  /// @param keywords of the posting's text
  public FitScore score(Posting posting, KeywordReport keywords, FitRecord record, YearMonth now) {
    var shown = Shown.of(record.entries(), now);
    var terms = new ArrayList<FitTerm>();
    demands.of(posting, keywords).forEach(asked -> terms.add(term(asked, shown)));
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

  private FitTerm term(Demand asked, List<Shown> shown) {
    var best = new FitTerm(asked.name(), asked.kind(), asked.weight(), 0, 0, null, null);
    for (var place : shown) {
      double match = demands.match(asked, place);
      if (match * place.strength() > best.match() * best.evidence()) {
        best = demands.term(asked, place, match);
      }
    }
    return best;
  }

  /// The job title against the titles of the record: the share of its words that the nearest one
  /// has.
  private void addTitle(Posting posting, FitRecord record, YearMonth now, List<FitTerm> terms) {
    if (posting.title() == null) {
      return;
    }
    if (titleWords(posting.title()).isEmpty()) {
      return;
    }
    var best = new FitTerm(posting.title(), Kind.TITLE, TITLE, 0, 0, null, null);
    for (var entry : record.entries()) {
      if (entry.title() == null || entry.kind() != CareerEntry.Kind.WORK) {
        continue;
      }
      double match = titleMatch(posting.title(), entry.title());
      double strength = Shown.strength(entry, now);
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

  /// How near two job titles are: twice the words that both have in the words of both, 0 to 1.
  public static double titleMatch(String asked, String own) {
    var wanted = titleWords(asked);
    var shown = titleWords(own);
    long common = wanted.stream().filter(shown::contains).count();
    return common == 0 ? 0 : round(2.0 * common / (wanted.size() + shown.size()));
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

  /// How much of the degree that is asked for a degree gives: all from its level on.
  ///
  /// @param asked the requirement
  /// @param own the name of the degree; null for none
  public static double degreeMatch(String asked, @Nullable String own) {
    return degreeMatch(lowest(asked), highest(own));
  }

  private static double degreeMatch(int asked, int level) {
    double match = level < 0 ? 0 : level >= asked ? 1 : round(1 - .25 * (asked - level));
    return Math.max(0, match);
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
              terms.add(
                  new FitTerm(
                      r.text(),
                      Kind.EDUCATION,
                      EDUCATION,
                      degreeMatch(asked, level),
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
    return Demands.round(value);
  }
}
