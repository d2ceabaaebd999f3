package org.cursus.engine.resume.measure;

import java.util.Arrays;

/// The assignment problem: which of these goes with which of those, so that the sum is greatest.
///
/// After Kuhn (1955) and Munkres (1957), with potentials, in cubic time.
final class Hungarian {

  private Hungarian() {}

  /// @param gain of row i with column j, none negative
  /// @return for each row its column, or -1 where it has none or gains nothing
  static int[] assign(double[][] gain) {
    int rows = gain.length;
    int columns = rows == 0 ? 0 : gain[0].length;
    int n = Math.max(rows, columns);
    var rowPotential = new double[n + 1];
    var columnPotential = new double[n + 1];
    var rowOf = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      var way = new int[n + 1];
      var least = new double[n + 1];
      var used = new boolean[n + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      rowOf[0] = i;
      int at = 0;
      do {
        used[at] = true;
        int row = rowOf[at];
        int next = 0;
        double delta = Double.MAX_VALUE;
        for (int j = 1; j <= n; j++) {
          if (used[j]) {
            continue;
          }
          double cost =
              -(row <= rows && j <= columns ? gain[row - 1][j - 1] : 0)
                  - rowPotential[row]
                  - columnPotential[j];
          if (cost < least[j]) {
            least[j] = cost;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            rowPotential[rowOf[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      while (at != 0) {
        rowOf[at] = rowOf[way[at]];
        at = way[at];
      }
    }
    var assigned = new int[rows];
    Arrays.fill(assigned, -1);
    for (int j = 1; j <= columns; j++) {
      int row = rowOf[j] - 1;
      if (row >= 0 && row < rows && gain[row][j - 1] > 0) {
        assigned[row] = j - 1;
      }
    }
    return assigned;
  }
}
