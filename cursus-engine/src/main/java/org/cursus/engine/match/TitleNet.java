package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.match.GroupedNet.Example;
import org.cursus.engine.match.GroupedNet.Input;

/// Small nets that are trained while the index is built, on titles, descriptions and tasks: terms
/// that stand for the same kind of work come to lie near each other, so they also judge words that
/// an occupation never lists.
///
/// There are two of them, since two that err differently are right more often together: one tells
/// major groups apart first, the other minor groups. Each term counts by the square root of
/// `log(texts / texts with the term)`.
final class TitleNet {

  /// Letters of a code that its major group shares, and its minor group.
  private static final int MAJOR = 2;

  private static final int MINOR = 4;

  /// How much a sentence counts against a title.
  private static final float SENTENCE_WEIGHT = .5f;

  /// Terms in fewer texts say nothing about others.
  private static final int FEWEST_TEXTS = 2;

  private final Vocabulary vocabulary;
  private final int[] numbers;
  private final float[] rarities;
  private final GroupedNet byMajor;
  private final GroupedNet byMinor;

  private record Text(int[] terms, int place, float weight) {}

  /// @param terms by title
  /// @param grams by title
  /// @param vocabulary closed already, so that sentences bring no new terms
  TitleNet(Titles titles, int[][] terms, int[][] grams, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    var texts = new ArrayList<Text>();
    for (int title = 0; title < titles.size(); title++) {
      texts.add(new Text(joined(terms[title], grams[title]), titles.owner(title), 1));
    }
    addSentences(titles.occupations, texts);
    var spread = new int[vocabulary.size()];
    for (var text : texts) {
      for (int term : text.terms) {
        spread[term]++;
      }
    }
    numbers = new int[spread.length];
    rarities = new float[spread.length];
    int features = 0;
    for (int term = 0; term < spread.length; term++) {
      numbers[term] = spread[term] < FEWEST_TEXTS ? -1 : features++;
      rarities[term] = (float) Math.sqrt(Math.log((texts.size() + 1.0) / (spread[term] + 1.0)));
    }
    var codes = titles.occupations.stream().map(OccupationText::code).toList();
    byMajor = new GroupedNet(features, codes, MAJOR);
    byMinor = new GroupedNet(features, codes, MINOR);
    if (codes.size() > 1) {
      var examples =
          texts.stream().map(t -> new Example(input(t.terms), t.place, t.weight)).toList();
      // Each in a thread of its own.
      Stream.of(byMajor, byMinor).parallel().forEach(net -> net.learn(examples));
    }
  }

  private void addSentences(List<OccupationText> occupations, List<Text> texts) {
    for (int place = 0; place < occupations.size(); place++) {
      var occupation = occupations.get(place);
      var sentences = new ArrayList<>(occupation.tasks());
      sentences.add(occupation.description());
      for (var sentence : sentences) {
        var terms = vocabulary.terms(Tokens.ofSentence(sentence));
        texts.add(new Text(terms, place, SENTENCE_WEIGHT));
      }
    }
  }

  private static int[] joined(int[] terms, int[] grams) {
    var all = Arrays.copyOf(terms, terms.length + grams.length);
    System.arraycopy(grams, 0, all, terms.length, grams.length);
    return all;
  }

  private Input input(int[] terms) {
    var features = new int[terms.length];
    var values = new float[terms.length];
    int size = 0;
    double squares = 0;
    for (int term : terms) {
      if (numbers[term] >= 0) {
        features[size] = numbers[term];
        values[size++] = rarities[term];
        squares += rarities[term] * rarities[term];
      }
    }
    float length = (float) Math.sqrt(Math.max(1e-9, squares));
    for (int i = 0; i < size; i++) {
      values[i] /= length;
    }
    return new Input(Arrays.copyOf(features, size), Arrays.copyOf(values, size));
  }

  /// By occupation the logarithm of its chance: the mean of both nets and of all ways to read the
  /// words.
  double[] score(List<List<String>> readings) {
    var means = new double[byMajor.size()];
    for (var words : readings) {
      var input = input(joined(vocabulary.terms(words), vocabulary.grams(words)));
      for (var net : List.of(byMajor, byMinor)) {
        var scores = net.score(input);
        for (int place = 0; place < scores.length; place++) {
          means[place] += scores[place] / (2 * readings.size());
        }
      }
    }
    return means;
  }
}
