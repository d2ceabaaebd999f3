package org.cursus.engine.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One linear text classifier of Joulin and others (2017): a text is the sum of the vectors of its
/// terms at length one; the chance of an occupation is a softmax over groups of occupations times
/// a softmax within the group, which costs a fraction of one over all. Learned by plain stochastic
/// gradient descent, the steps falling to nothing; the order of the texts and the first vectors
/// come from a fixed seed.
final class GroupedNet {

  private static final int SIZE = 48;
  private static final int ROUNDS = 5;
  private static final float STEP = .25f;
  private static final float START = .05f;
  private static final long SEED = 1;

  /// Least logarithm of a chance.
  private static final double LEAST = -30;

  private final float[] vectors;
  private final int[] groups;
  private final int[] starts;
  private final Softmax byGroup;
  private final Softmax byPlace;

  /// A text as the net sees it: how much each feature counts.
  record Input(int[] features, float[] values) {}

  /// A text of which the occupation is known.
  record Example(Input input, int place, float weight) {}

  /// @param features how many there are
  /// @param codes of the occupations, in their order
  /// @param length how many letters of their codes the occupations of a group share
  GroupedNet(int features, List<String> codes, int length) {
    groups = groups(codes, length);
    starts = new int[groups.length == 0 ? 1 : groups[groups.length - 1] + 2];
    for (int place = 0; place < groups.length; place++) {
      starts[groups[place] + 1] = place + 1;
    }
    vectors = new float[features * SIZE];
    byGroup = new Softmax(starts.length - 1, SIZE);
    byPlace = new Softmax(groups.length, SIZE);
  }

  /// By place the number of its group.
  private static int[] groups(List<String> codes, int length) {
    var numbers = new HashMap<String, Integer>();
    return codes.stream()
        .map(code -> code.substring(0, Math.min(length, code.length())))
        .mapToInt(group -> numbers.computeIfAbsent(group, g -> numbers.size()))
        .toArray();
  }

  void learn(List<Example> examples) {
    var random = new Random(SEED);
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (2 * random.nextFloat() - 1) * START;
    }
    var order = IntStream.range(0, examples.size()).boxed().collect(Collectors.toList());
    var hidden = new float[SIZE];
    var slopes = new float[SIZE];
    double all = (double) ROUNDS * order.size();
    int done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int one : order) {
        var example = examples.get(one);
        float step = (float) (STEP * example.weight * (1 - done++ / all));
        hide(example.input, hidden);
        Arrays.fill(slopes, 0);
        int group = groups[example.place];
        byGroup.learn(hidden, slopes, 0, starts.length - 1, group, step);
        byPlace.learn(hidden, slopes, starts[group], starts[group + 1], example.place, step);
        move(example.input, slopes, step);
      }
    }
  }

  private void hide(Input input, float[] hidden) {
    Arrays.fill(hidden, 0);
    for (int i = 0; i < input.features.length; i++) {
      int at = input.features[i] * SIZE;
      float value = input.values[i];
      for (int d = 0; d < SIZE; d++) {
        hidden[d] += value * vectors[at + d];
      }
    }
  }

  private void move(Input input, float[] slopes, float step) {
    for (int i = 0; i < input.features.length; i++) {
      int at = input.features[i] * SIZE;
      float value = step * input.values[i];
      for (int d = 0; d < SIZE; d++) {
        vectors[at + d] += value * slopes[d];
      }
    }
  }

  /// How many occupations there are.
  int size() {
    return groups.length;
  }

  /// By occupation the logarithm of its chance.
  double[] score(Input input) {
    var hidden = new float[SIZE];
    hide(input, hidden);
    var ofGroups = new float[starts.length - 1];
    var ofPlaces = new float[groups.length];
    byGroup.chances(hidden, 0, ofGroups.length, ofGroups);
    for (int group = 0; group < ofGroups.length; group++) {
      byPlace.chances(hidden, starts[group], starts[group + 1], ofPlaces);
    }
    var scores = new double[groups.length];
    for (int place = 0; place < scores.length; place++) {
      double chance = (double) ofGroups[groups[place]] * ofPlaces[place];
      scores[place] = Math.max(LEAST, Math.log(chance));
    }
    return scores;
  }
}
