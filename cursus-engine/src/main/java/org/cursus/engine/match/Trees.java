package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Small decision trees whose answers are added up (gradient boosting, Friedman 2001), read from a
/// text file: a line a tree, the root first and then its left and its right side, where
/// `TASKS<-1.5` goes left below that number and `=.03` is an answer.
final class Trees {

  private final List<int[]> numbers = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final List<int[]> rights = new ArrayList<>();

  /// @param at where the number with a name stands in a row
  Trees(Tables table, ToIntFunction<String> at) {
    table
        .lines()
        .forEach(
            (key, line) -> {
              if (key.startsWith("tree ")) {
                add(line.split(" "), at);
              }
            });
  }

  private void add(String[] nodes, ToIntFunction<String> at) {
    var number = new int[nodes.length];
    var value = new double[nodes.length];
    var right = new int[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      int sign = nodes[node].indexOf('<');
      number[node] = sign < 0 ? -1 : at.applyAsInt(nodes[node].substring(0, sign));
      value[node] = Double.parseDouble(nodes[node].substring(sign < 0 ? 1 : sign + 1));
    }
    if (end(number, right, 0) != nodes.length) {
      throw new IllegalArgumentException("a tree with loose ends: " + String.join(" ", nodes));
    }
    numbers.add(number);
    values.add(value);
    rights.add(right);
  }

  /// Notes where right sides begin, and answers where the side below a node ends.
  private static int end(int[] number, int[] right, int node) {
    if (number[node] < 0) {
      return node + 1;
    }
    right[node] = end(number, right, node + 1);
    return end(number, right, right[node]);
  }

  /// The sum of the answers to a row.
  double sum(double[] row) {
    double sum = 0;
    for (int tree = 0; tree < numbers.size(); tree++) {
      var number = numbers.get(tree);
      var value = values.get(tree);
      int node = 0;
      while (number[node] >= 0) {
        node = row[number[node]] < value[node] ? node + 1 : rights.get(tree)[node];
      }
      sum += value[node];
    }
    return sum;
  }
}
