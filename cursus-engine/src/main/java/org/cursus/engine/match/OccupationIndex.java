package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds occupations by the words that people use for them. Built once over a release; never
/// changes afterwards, so any number of threads may ask it.
///
/// Each question looks at every occupation from several sides (`Evidence`), whose weights were
/// learned on titles that were held out (`Fusion`).
public final class OccupationIndex {

  private static final int MOST_CANDIDATES = 10;

  /// What is less likely than this, next to the best, is no answer but noise.
  private static final double LEAST_SHARE = 1e-4;

  /// How much likelier an occupation becomes by listing exactly what was asked.
  private static final double LISTED = 200;

  /// How sure a title is that one occupation alone lists.
  private static final double LISTED_ONCE = .98;

  private final Titles titles;
  private final Evidence evidence;
  private final Fusion fusion;
  private final Ranking ranking;
  private final Assurance assurance;
  private final Everyday everyday;
  private final Spelling spelling;
  private final Map<String, Set<Integer>> verbatim = new HashMap<>();

  /// By the words of its own title, whatever their order and number.
  private final Map<List<String>, Set<Integer>> official = new HashMap<>();

  private OccupationIndex(Collection<OccupationText> occupations) {
    titles = new Titles(occupations);
    evidence = new Evidence(titles);
    var learned = Tables.read("weights.txt");
    fusion = new Fusion(learned);
    ranking = new Ranking(Tables.read("ranking.txt"));
    assurance = new Assurance(Tables.read("assurance.txt"));
    everyday = new Everyday(Tables.read("everyday.txt"));
    var vocabulary = evidence.vocabulary();
    var uses = new HashMap<String, Integer>();
    for (int title = 0; title < titles.size(); title++) {
      verbatim
          .computeIfAbsent(key(titles.text(title)), k -> new HashSet<>(1))
          .add(titles.owner(title));
      titles.words(title).forEach(word -> uses.merge(word, 1, Integer::sum));
    }
    for (int place = 0; place < size(); place++) {
      official
          .computeIfAbsent(sorted(titles.occupations.get(place).title()), k -> new HashSet<>(1))
          .add(place);
    }
    spelling = new Spelling(vocabulary.words(), word -> uses.getOrDefault(word, 0));
  }

  /// An index over these occupations. The full O*NET release takes ten to twenty seconds on two
  /// busy cores, most of them for the nets.
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
    var asked = understood(words);
    if (limit <= 0 || !canAnswer(asked)) {
      return List.of();
    }
    var shares = shares(asked);
    var meant = everyday.translate(asked);
    if (!meant.equals(asked) && canAnswer(meant)) {
      // A listed title may mean something else to those who use it every day: "caretaker".
      var others = shares(meant);
      for (int place = 0; place < shares.length; place++) {
        shares[place] = (shares[place] + others[place]) / 2;
      }
    }
    return matches(asked, shares, limit);
  }

  /// The occupations that a job title may stand for. What says nothing about the work is left out
  /// before: company, place, rank, "(m/f/d)".
  public TitleCoding code(String jobTitle) {
    var words = titleWords(jobTitle);
    if (!canAnswer(words)) {
      return new TitleCoding(List.of(), 0, false);
    }
    var seen = seen(jobTitle);
    var shares = fused(words, seen);
    var candidates = Ranking.candidates(shares);
    var rows = rows(words, seen, shares, candidates);
    var dealt = ranking.deal(of(shares, candidates), rows);
    double confidence = assurance.confidence(Assurance.row(dealt, rows));
    for (int i = 0; i < candidates.length; i++) {
      shares[candidates[i]] = dealt[i];
    }
    var owners = owners(jobTitle);
    if (!owners.isEmpty()) {
      // Listed titles are known, not guessed: only which of several occupations is still open.
      shares = favouring(owners, shares);
      double most = Arrays.stream(shares).max().orElse(0);
      confidence = owners.size() == 1 ? LISTED_ONCE : Math.min(LISTED_ONCE, most);
    }
    var matches = matches(words, shares, MOST_CANDIDATES);
    return new TitleCoding(matches, confidence, assurance.accepts(confidence));
  }

  /// Who lists exactly this. An occupation that is called so itself is meant before those that it
  /// is only another name for: "Registered Nurse" is listed for five kinds of nurses.
  private Set<Integer> owners(String jobTitle) {
    var own = official.get(sorted(TitleCleaning.clean(jobTitle)));
    return own != null ? own : verbatim.getOrDefault(key(jobTitle), Set.of());
  }

  private static List<String> sorted(String title) {
    return Tokens.of(title).stream().sorted().toList();
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  /// What a job title is coded by. Its words are not mended: in an unknown word a code would be
  /// guessed from another trade (plaiter, plater), and pieces of words meet a mistyped one anyway.
  List<String> titleWords(String jobTitle) {
    return everyday.translate(
        Tokens.of(TitleCleaning.clean(jobTitle)), evidence.vocabulary()::knows);
  }

  /// What the evidence says of a job title. "Manager (Food)" is read both ways, as the titles of
  /// the index are.
  Evidence.Seen seen(String jobTitle) {
    var readings =
        Titles.readings(TitleCleaning.clean(jobTitle)).stream()
            .map(this::titleWords)
            .filter(words -> !words.isEmpty())
            .toList();
    return evidence.of(titleWords(jobTitle), readings);
  }

  /// Shares by occupation before the best are ranked.
  double[] fused(List<String> words, Evidence.Seen seen) {
    return fusion.shares(seen.sides(), evidence.currency(words));
  }

  static double[] of(double[] shares, int[] candidates) {
    return Arrays.stream(candidates).mapToDouble(place -> shares[place]).toArray();
  }

  /// What the ranking sees of the candidates.
  double[][] rows(List<String> words, Evidence.Seen seen, double[] shares, int[] candidates) {
    double current = fusion.current(evidence.currency(words));
    return evidence.details().of(words, seen, shares, candidates, current);
  }

  String code(int place) {
    return titles.occupations.get(place).code();
  }

  Evidence evidence() {
    return evidence;
  }

  /// The words as titles would put them. A whole title is taken as it is; mistakes are mended only
  /// in words that nobody uses.
  private List<String> understood(String text) {
    var asked = Tokens.of(text);
    if (evidence.details().listing(asked).length > 0) {
      return asked;
    }
    var words = new ArrayList<String>();
    for (var word : everyday.translate(asked)) {
      var near = evidence.vocabulary().knows(word) ? word : spelling.nearest(word);
      words.add(near == null ? word : near);
    }
    return everyday.translate(words);
  }

  private boolean canAnswer(List<String> words) {
    return size() > 0 && evidence.knowsAnyOf(words);
  }

  private double[] shares(List<String> words) {
    var shares = fusion.shares(evidence.of(words).sides(), evidence.currency(words));
    var owners = evidence.details().listing(words);
    return favouring(Arrays.stream(owners).boxed().toList(), shares);
  }

  private static double[] favouring(Collection<Integer> owners, double[] shares) {
    var favoured = shares.clone();
    owners.forEach(owner -> favoured[owner] *= LISTED);
    double sum = Arrays.stream(favoured).sum();
    return Arrays.stream(favoured).map(share -> share / sum).toArray();
  }

  private List<OccupationMatch> matches(List<String> words, double[] shares, int limit) {
    var order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer place) -> -shares[place]))
            .limit(limit)
            .toList();
    var nearest = evidence.nearestTitles(words);
    var matches = new ArrayList<OccupationMatch>();
    for (int place : order) {
      if (shares[place] >= LEAST_SHARE * shares[order.getFirst()]) {
        var occupation = titles.occupations.get(place);
        var matched = nearest[place] < 0 ? occupation.title() : titles.text(nearest[place]);
        matches.add(
            new OccupationMatch(occupation.code(), occupation.title(), shares[place], matched));
      }
    }
    return matches;
  }
}
