package org.cursus.engine.match;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.cursus.engine.match.HeldOut.Question;

/// Many titles that an index did not know, as the ranking saw them: drawn in several disjoint
/// draws, each with an index of its own, and none of them in a reported figure.
final class Practice {

  private static final int DRAWS = 8;
  private static final int REPORTED = 560;
  private static final int ALTERNATE = 2800;
  private static final long SEED = 100;

  /// One title.
  ///
  /// @param fold which draw it was in
  /// @param shares of the candidates, before they were ranked
  /// @param rows of the candidates
  /// @param right which candidates are right
  record Case(int fold, boolean reported, double[] shares, double[][] rows, boolean[] right) {}

  private Practice() {}

  static List<Case> collect(Collection<OccupationText> release) {
    var taken = new HashSet<>(TitleMeasure.heldOut(release).titles());
    var cases = new ArrayList<Case>();
    for (int fold = 0; fold < DRAWS; fold++) {
      var drawn = HeldOut.draw(release, REPORTED, ALTERNATE, SEED + fold, taken);
      taken.addAll(drawn.titles());
      var index = OccupationIndex.of(drawn.known());
      cases.addAll(seen(index, fold, true, drawn.reported()));
      cases.addAll(seen(index, fold, false, drawn.alternate()));
      System.err.printf(
          "draw %d: %d and %d titles%n", fold, drawn.reported().size(), drawn.alternate().size());
    }
    return cases;
  }

  private static List<Case> seen(
      OccupationIndex index, int fold, boolean reported, List<Question> questions) {
    return questions.parallelStream().map(q -> seen(index, fold, reported, q)).toList();
  }

  private static Case seen(OccupationIndex index, int fold, boolean reported, Question question) {
    var words = index.titleWords(question.title());
    var seen = index.seen(question.title());
    var shares = index.fused(words, seen);
    var candidates = Ranking.candidates(shares);
    var rows = index.rows(words, seen, shares, candidates);
    var right = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      right[i] = question.right().contains(index.code(candidates[i]));
    }
    return new Case(fold, reported, OccupationIndex.of(shares, candidates), rows, right);
  }

  static void write(List<Case> cases, Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(cases.size());
      for (var one : cases) {
        out.writeInt(one.fold);
        out.writeBoolean(one.reported);
        out.writeInt(one.right.length);
        for (int i = 0; i < one.right.length; i++) {
          out.writeBoolean(one.right[i]);
          out.writeDouble(one.shares[i]);
          for (double value : one.rows[i]) {
            out.writeFloat((float) value);
          }
        }
      }
    }
  }

  static List<Case> read(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int size = in.readInt();
      var cases = new ArrayList<Case>();
      for (int c = 0; c < size; c++) {
        int fold = in.readInt();
        boolean reported = in.readBoolean();
        int n = in.readInt();
        var one =
            new Case(fold, reported, new double[n], new double[n][Details.width()], new boolean[n]);
        for (int i = 0; i < n; i++) {
          one.right[i] = in.readBoolean();
          one.shares[i] = in.readDouble();
          for (int f = 0; f < Details.width(); f++) {
            one.rows[i][f] = in.readFloat();
          }
        }
        cases.add(one);
      }
      return cases;
    }
  }
}
