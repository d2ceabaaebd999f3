package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.match.Evidence.Seen;
import org.cursus.engine.match.Evidence.Side;

/// What tells the few best candidates of a question apart, mostly siblings: for each of them a row
/// of numbers, first what `Evidence` says of it next to the best of them, then its marks (`Mark`).
/// Learned trees (`Ranking`) read the rows; everything here is a count, a share or a logarithm.
final class Details {

  private static final int SIDES = Side.values().length;
  private static final double LEAST = 1e-6;
  private static final int[] NOBODY = {};

  private final Titles titles;
  private final Vocabulary vocabulary;
  private final Postings byTerm;
  private final Postings reportedByTerm;
  private final TitleNeighbours rarities;
  private final SentenceIndex tasks;
  private final SentenceIndex things;
  private final double[] reported;
  private final int[] sizes;
  private final int[][] names;
  private final Votes votes;

  /// By occupation its official name, the first of its titles.
  private final int[] firsts;
  private final Map<List<String>, int[]> listed = new HashMap<>();

  /// What is known of the occupations.
  record Sources(
      Postings titles,
      Postings reported,
      TitleNeighbours rarities,
      SentenceIndex tasks,
      SentenceIndex things) {}

  Details(Titles titles, Vocabulary vocabulary, Sources sources, double[] reported) {
    this.titles = titles;
    this.vocabulary = vocabulary;
    byTerm = sources.titles;
    reportedByTerm = sources.reported;
    rarities = sources.rarities;
    tasks = sources.tasks;
    things = sources.things;
    this.reported = reported;
    names = new int[titles.occupations.size()][];
    sizes = new int[names.length];
    for (int place = 0; place < names.length; place++) {
      var words = Tokens.of(titles.occupations.get(place).title());
      names[place] = vocabulary.only(Vocabulary.ROOT, vocabulary.terms(words));
    }
    var owners = new HashMap<List<String>, Set<Integer>>();
    for (int title = 0; title < titles.size(); title++) {
      owners.computeIfAbsent(titles.words(title), k -> new HashSet<>(1)).add(titles.owner(title));
      sizes[titles.owner(title)]++;
    }
    owners.forEach((k, v) -> listed.put(k, v.stream().mapToInt(Integer::intValue).toArray()));
    var owned = new float[titles.size()];
    firsts = new int[names.length];
    for (int title = titles.size() - 1; title >= 0; title--) {
      owned[title] = 1f / owners.getOrDefault(titles.words(title), Set.of()).size();
      firsts[titles.owner(title)] = title;
    }
    votes = new Votes(titles, owned);
  }

  /// How many numbers a row has.
  static int width() {
    return SIDES + Mark.values().length;
  }

  /// Where a mark stands in a row.
  static int at(Mark mark) {
    return SIDES + mark.ordinal();
  }

  /// Where each number of a row stands, by the name that the learned trees use.
  static Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (var side : Side.values()) {
      places.put(side.name(), side.ordinal());
    }
    for (var mark : Mark.values()) {
      places.put(mark.name(), at(mark));
    }
    return places;
  }

  /// The places of the occupations that list exactly these words.
  int[] listing(List<String> words) {
    return listed.getOrDefault(words, NOBODY);
  }

  /// A row for each candidate.
  ///
  /// @param current how likely the words are a title of today
  double[][] of(List<String> words, Seen seen, double[] shares, int[] candidates, double current) {
    var rows = new double[candidates.length][width()];
    var sides = seen.sides();
    relative(rows, sides, candidates);
    votes.count(rows, seen.words(), candidates, Mark.WORD_VOTES);
    votes.count(rows, seen.letters(), candidates, Mark.LETTER_VOTES);
    votes.nearReported(rows, seen.letters(), candidates);
    double most = LEAST;
    double squares = 0;
    for (double share : shares) {
      most = Math.max(most, share);
      squares += share * share;
    }
    var asked = new Asked(words);
    for (int i = 0; i < candidates.length; i++) {
      int place = candidates[i];
      var row = rows[i];
      set(row, Mark.ODDS, Math.log((shares[place] + LEAST) / (most + LEAST)));
      set(row, Mark.CONCENTRATION, squares);
      set(row, Mark.CURRENT, current);
      set(row, Mark.NEAR_WORDS, sides[Side.WORD_NEAREST.ordinal()][place]);
      set(row, Mark.NEAR_LETTERS, sides[Side.GRAM_NEAREST.ordinal()][place]);
      set(row, Mark.NEAR_NAME, seen.letters()[firsts[place]]);
      set(row, Mark.LEAD, lead(shares, candidates, i));
      asked.mark(row, place);
      relatives(row, place, shares, candidates);
    }
    return rows;
  }

  private static void set(double[] row, Mark mark, double value) {
    row[at(mark)] = value;
  }

  private static double lead(double[] shares, int[] candidates, int own) {
    double best = 0;
    for (int i = 0; i < candidates.length; i++) {
      best = i == own ? best : Math.max(best, shares[candidates[i]]);
    }
    return Math.log((shares[candidates[own]] + LEAST) / (best + LEAST));
  }

  private static void relative(double[][] rows, double[][] sides, int[] candidates) {
    for (int side = 0; side < SIDES; side++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int place : candidates) {
        best = Math.max(best, sides[side][place]);
      }
      for (int i = 0; i < candidates.length; i++) {
        rows[i][side] = sides[side][candidates[i]] - best;
        rows[i][at(Mark.BEST_SIDES)] += rows[i][side] >= 0 ? 1 : 0;
      }
    }
  }

  private void relatives(double[] row, int place, double[] shares, int[] candidates) {
    var code = titles.occupations.get(place).code();
    for (int other : candidates) {
      var its = titles.occupations.get(other).code();
      int same = 0;
      while (same < Math.min(code.length(), its.length())
          && code.charAt(same) == its.charAt(same)) {
        same++;
      }
      if (other != place) {
        row[at(Mark.SAME_DETAILED)] += same >= 7 ? shares[other] : 0;
        row[at(Mark.SAME_MINOR)] += same >= 4 ? shares[other] : 0;
        row[at(Mark.SAME_MAJOR)] += same >= 2 ? shares[other] : 0;
      }
    }
    var title = titles.occupations.get(place).title();
    set(row, Mark.MAJOR, major(code));
    set(row, Mark.ALL_OTHER, title.endsWith("All Other") ? 1 : 0);
    set(row, Mark.TITLES, Math.log1p(sizes[place]));
    set(row, Mark.REPORTED, Math.log1p(reported[place]));
  }

  private static int major(String code) {
    return code.length() < 2
            || !Character.isDigit(code.charAt(0))
            || !Character.isDigit(code.charAt(1))
        ? 0
        : Integer.parseInt(code.substring(0, 2));
  }

  /// The words of one question, cut and weighed once for all candidates.
  private final class Asked {
    private final int[] roots;
    private final double[] weights;
    private final Set<Integer> known = new HashSet<>();
    private final double all;
    private final int unknown;
    private final int words;
    private final int head;
    private final int lastRoot;
    private final int rarest;
    private final int pair;
    private final Map<Integer, Double> butOne = new HashMap<>();
    private final Map<Integer, Double> butFirst = new HashMap<>();

    Asked(List<String> asked) {
      words = asked.size();
      roots = asked.stream().distinct().mapToInt(vocabulary::root).toArray();
      weights = new double[roots.length];
      double sum = LEAST;
      int missing = 0;
      for (int i = 0; i < roots.length; i++) {
        weights[i] = rarities.rarity(roots[i]);
        sum += weights[i];
        missing += byTerm.spread(roots[i]) == 0 ? 1 : 0;
        known.add(roots[i]);
      }
      all = sum;
      unknown = missing;
      var terms = vocabulary.terms(asked);
      head = rarest(vocabulary.only(Vocabulary.HEAD, terms));
      pair = rarest(vocabulary.only(Vocabulary.PAIR, terms));
      rarest = rarest(roots);
      lastRoot = asked.isEmpty() ? Vocabulary.NONE : vocabulary.root(asked.getLast());
      for (int left = 0; left < asked.size() && asked.size() > 1; left++) {
        var rest = new ArrayList<>(asked);
        rest.remove(left);
        var owners = listing(rest);
        for (int owner : owners) {
          butOne.merge(owner, 1.0 / owners.length, Math::max);
          if (left == 0) {
            butFirst.put(owner, 1.0 / owners.length);
          }
        }
      }
    }

    private int rarest(int[] terms) {
      int best = Vocabulary.NONE;
      for (int term : terms) {
        boolean better = best < 0 || rarities.rarity(term) > rarities.rarity(best);
        best = byTerm.spread(term) > 0 && better ? term : best;
      }
      return best;
    }

    void mark(double[] row, int place) {
      double inTitles = 0;
      double inTasks = 0;
      double inThings = 0;
      var last = new double[3];
      for (int i = 0; i < roots.length; i++) {
        last[0] = roots[i] >= 0 && byTerm.find(roots[i], place) >= 0 ? weights[i] : 0;
        last[1] = tasks.has(roots[i], place) ? weights[i] : 0;
        last[2] = things.has(roots[i], place) ? weights[i] : 0;
        inTitles += last[0];
        inTasks += last[1];
        inThings += last[2];
      }
      double rest = all - (roots.length == 0 ? 0 : weights[roots.length - 1]);
      set(row, Mark.KIND_IN_TITLES, roots.length < 2 ? -1 : (inTitles - last[0]) / rest);
      set(row, Mark.KIND_IN_TASKS, roots.length < 2 ? -1 : (inTasks - last[1]) / rest);
      set(row, Mark.KIND_IN_THINGS, roots.length < 2 ? -1 : (inThings - last[2]) / rest);
      set(row, Mark.WORDS, words);
      set(row, Mark.UNKNOWN, unknown);
      set(row, Mark.IN_TITLES, inTitles / all);
      set(row, Mark.IN_TASKS, inTasks / all);
      set(row, Mark.IN_THINGS, inThings / all);
      double met = 0;
      double name = LEAST;
      for (int root : names[place]) {
        name += rarities.rarity(root);
        met += known.contains(root) ? rarities.rarity(root) : 0;
        row[at(Mark.HEAD_IN_NAME)] += root == lastRoot ? 1 : 0;
      }
      set(row, Mark.IN_NAME, met / all);
      set(row, Mark.NAME_IN_WORDS, met / name);
      set(row, Mark.HEAD_SHARE, part(byTerm, head, place));
      set(row, Mark.LAST_ROOT_SHARE, part(byTerm, lastRoot, place));
      set(row, Mark.RAREST_SHARE, part(byTerm, rarest, place));
      set(row, Mark.PAIR_SHARE, part(byTerm, pair, place));
      set(row, Mark.REPORTED_HEAD_SHARE, part(reportedByTerm, head, place));
      set(row, Mark.REPORTED_ROOT_SHARE, part(reportedByTerm, lastRoot, place));
      set(row, Mark.BUT_ONE_LISTED, butOne.getOrDefault(place, 0.0));
      set(row, Mark.BUT_FIRST_LISTED, butFirst.getOrDefault(place, 0.0));
    }

    private double part(Postings byTerm, int term, int place) {
      if (term < 0 || byTerm.spread(term) == 0) {
        return -1;
      }
      int own = byTerm.find(term, place);
      double sum = LEAST;
      for (int i = byTerm.start(term); i < byTerm.end(term); i++) {
        sum += byTerm.count(i);
      }
      return own < 0 ? 0 : byTerm.count(own) / sum;
    }
  }
}
