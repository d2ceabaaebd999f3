package org.cursus.engine.match;

import java.util.Arrays;
import java.util.List;

/// What the words of a query say for each occupation, seen from several sides. Each side is a
/// number by occupation; how much each side counts was learned, see `Fusion`.
final class Evidence {

  /// The sides, by the names that the table of weights uses.
  enum Side {
    /// How likely the roots of the words are in titles of the occupation.
    ROOTS,
    /// The same of neighbouring words.
    PAIRS,
    /// The same of the last word, which says what somebody is.
    HEADS,
    /// The same of pieces of three and four letters, which meet unknown and compound words.
    GRAMS,
    /// How many titles of the occupation are near by their words.
    NEIGHBOURS,
    /// How many are near by their letters.
    GRAM_NEIGHBOURS,
    /// How near the nearest title is by its letters.
    GRAM_NEAREST,
    /// How near the nearest title is by its words.
    WORD_NEAREST,
    /// The judge that was trained on the titles.
    TRAINED,
    /// The nets that were trained on titles, descriptions and tasks.
    NET,
    /// Descriptions and tasks.
    TASKS,
    /// Tools, technologies and activities.
    THINGS,
    /// How likely the roots are in titles that people gave themselves.
    REPORTED_ROOTS,
    /// How many titles the occupation has.
    SIZE
  }

  private final int occupations;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Postings occupationsByTerm;
  private final Postings reportedByTerm;
  private final TitleNeighbours byWords;
  private final TitleNeighbours byLetters;
  private final Families families;
  private final Families reportedFamilies;
  private final SentenceIndex sentences;
  private final SentenceIndex things;
  private final Trained trained;
  private final TitleNet net;
  private final double[] sizes;
  private final Currency currency;
  private final Details details;

  Evidence(Titles titles) {
    occupations = titles.occupations.size();
    var terms = new int[titles.size()][];
    var grams = new int[titles.size()][];
    for (int title = 0; title < titles.size(); title++) {
      terms[title] = vocabulary.terms(titles.words(title));
      grams[title] = vocabulary.grams(titles.words(title));
    }
    sentences = SentenceIndex.ofTasks(titles.occupations, vocabulary);
    things = SentenceIndex.ofThings(titles.occupations, vocabulary);
    vocabulary.close();
    var all = new Postings.Builder();
    var reported = new Postings.Builder();
    sizes = new double[occupations];
    var reportedSizes = new double[occupations];
    for (int title = 0; title < titles.size(); title++) {
      int owner = titles.owner(title);
      sizes[owner]++;
      all.add(terms[title], owner);
      all.add(grams[title], owner);
      if (titles.isReported(title)) {
        reportedSizes[owner]++;
        reported.add(terms[title], owner);
      }
    }
    occupationsByTerm = all.build(vocabulary.size());
    reportedByTerm = reported.build(vocabulary.size());
    families = new Families(titles.occupations, sizes);
    reportedFamilies = new Families(titles.occupations, reportedSizes);
    byWords = new TitleNeighbours(titles, terms, vocabulary.size());
    byLetters = new TitleNeighbours(titles, grams, vocabulary.size());
    currency = new Currency(titles, terms, vocabulary);
    trained = new Trained(titles, terms, occupationsByTerm, byWords);
    net = new TitleNet(titles, terms, grams, vocabulary);
    details =
        new Details(
            titles,
            vocabulary,
            new Details.Sources(occupationsByTerm, reportedByTerm, byWords, sentences, things),
            reportedSizes);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// Whether any of the words occurs in a title, a description or a task.
  boolean knowsAnyOf(List<String> words) {
    return words.stream().anyMatch(word -> vocabulary.root(word) != Vocabulary.NONE);
  }

  /// How much like a title of today the words are.
  double[] currency(List<String> words) {
    return currency.of(words);
  }

  /// What one question shows.
  ///
  /// @param sides by side and occupation
  /// @param words by title, how near it is by its words
  /// @param letters by title, how near it is by its letters
  record Seen(double[][] sides, float[] words, float[] letters) {}

  Seen of(List<String> words) {
    return of(words, List.of(words));
  }

  /// The same of a title that can be read in several ways, each of which the net judges by itself.
  Seen of(List<String> words, List<List<String>> readings) {
    int[] terms = vocabulary.terms(words);
    int[] grams = vocabulary.grams(words);
    int[] roots = vocabulary.only(Vocabulary.ROOT, terms);
    int[] pairs = vocabulary.only(Vocabulary.PAIR, terms);
    int[] heads = vocabulary.only(Vocabulary.HEAD, terms);
    var near = byWords.similarities(terms);
    var letters = byLetters.similarities(grams);
    var sides = new double[Side.values().length][];
    for (var side : Side.values()) {
      sides[side.ordinal()] =
          switch (side) {
            case ROOTS -> families.likelihood(occupationsByTerm, roots);
            case PAIRS -> families.likelihood(occupationsByTerm, pairs);
            case HEADS -> families.likelihood(occupationsByTerm, heads);
            case GRAMS -> families.likelihood(occupationsByTerm, grams);
            case NEIGHBOURS -> byWords.crowd(near);
            case GRAM_NEIGHBOURS -> byLetters.crowd(letters);
            case GRAM_NEAREST -> byLetters.nearest(letters);
            case WORD_NEAREST -> byWords.nearest(near);
            case TRAINED -> trained.score(terms);
            case NET -> net.score(readings);
            case TASKS -> sentences.score(words, vocabulary);
            case THINGS -> things.score(words, vocabulary);
            case REPORTED_ROOTS -> reportedFamilies.likelihood(reportedByTerm, roots);
            case SIZE -> Arrays.stream(sizes).map(Math::log1p).toArray();
          };
    }
    return new Seen(sides, near, letters);
  }

  /// What tells near candidates apart.
  Details details() {
    return details;
  }

  /// By occupation the number of the title that is nearest to the words, or -1 where none is near.
  int[] nearestTitles(List<String> words) {
    var nearest = byWords.nearestTitles(byWords.similarities(vocabulary.terms(words)));
    var byGrams = byLetters.nearestTitles(byLetters.similarities(vocabulary.grams(words)));
    for (int place = 0; place < nearest.length; place++) {
      nearest[place] = nearest[place] < 0 ? byGrams[place] : nearest[place];
    }
    return nearest;
  }
}
