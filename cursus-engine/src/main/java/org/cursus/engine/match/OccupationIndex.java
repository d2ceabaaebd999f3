package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds occupations by the words that people use for them. Built once over a release; never
/// changes afterwards, so any number of threads may ask it.
///
/// The full O*NET release takes about two seconds to build and about 60 MB of memory.
public final class OccupationIndex {

  private static final int MOST_CANDIDATES = 10;

  /// What is less likely than this, next to the best, is no answer but noise.
  private static final double LEAST_SHARE = 1e-4;

  private final Titles titles;
  private final Evidence evidence;
  private final Fusion fusion;

  private OccupationIndex(Collection<OccupationText> occupations) {
    titles = new Titles(occupations);
    evidence = new Evidence(titles);
    fusion = new Fusion(Tables.read("weights.txt"));
  }

  /// An index over these occupations.
  ///
  /// @param occupations each code at most once
  public static OccupationIndex of(Collection<OccupationText> occupations) {
    return new OccupationIndex(occupations);
  }

  /// How many occupations can be found.
  public int size() {
    return titles.occupations.size();
  }

  /// Occupations for any words a person would use, the best first: job titles, nicknames,
  /// abbreviations, with mistyped letters, or what somebody does all day.
  ///
  /// @param words anything; blank or unknown words find nothing
  /// @param limit how many at most, at least 0
  public List<OccupationMatch> search(String words, int limit) {
    return matches(Tokens.of(words), limit);
  }

  /// The occupations that a job title may stand for. What says nothing about the work is left out
  /// before: company, place, rank, "(m/f/d)".
  public TitleCoding code(String jobTitle) {
    var matches = matches(Tokens.of(jobTitle), MOST_CANDIDATES);
    double confidence = matches.isEmpty() ? 0 : matches.getFirst().score();
    return new TitleCoding(matches, confidence, confidence >= .9);
  }

  private List<OccupationMatch> matches(List<String> words, int limit) {
    var terms = evidence.vocabulary().terms(words);
    if (limit <= 0 || size() == 0 || terms.length == 0) {
      return List.of();
    }
    var shares = Fusion.probabilities(fusion.logits(evidence.of(words)));
    var order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer place) -> -shares[place]))
            .limit(limit)
            .toList();
    var nearest = evidence.nearestTitles(terms);
    var matches = new ArrayList<OccupationMatch>();
    for (int place : order) {
      if (shares[place] >= LEAST_SHARE * shares[order.getFirst()]) {
        var occupation = titles.occupations.get(place);
        var matched = nearest[place] < 0 ? occupation.title() : titles.texts.get(nearest[place]);
        matches.add(
            new OccupationMatch(occupation.code(), occupation.title(), shares[place], matched));
      }
    }
    return matches;
  }
}
