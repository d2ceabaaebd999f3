package org.cursus.engine.resume;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cursus.engine.resume.measure.ParserMeasure;

/// Learns `confidences.txt` from the documents that rules are tuned on. Run it after rules changed
/// and `cursus bench parser` reports a calibration error above its bar.
public final class LearnConfidences {

  /// Real documents are worse than printed ones, so half of what is felt is kept.
  private static final double KEPT = .5;

  /// So many values that agree with what is felt stand beside those that were seen, for feelings
  /// that were rare.
  private static final double IMAGINED = 5;

  private LearnConfidences() {}

  private static final class Block {
    final double felt;
    double right;
    double weight;

    Block(double felt) {
      this.felt = felt;
      this.right = felt * IMAGINED;
      this.weight = IMAGINED;
    }
  }

  /// @param arguments the folder of printed documents, and the file to write
  public static void main(String... arguments) throws Exception {
    var measure = ParserMeasure.run(Path.of(arguments[0]), ResumeParser::uncalibrated);
    var groups =
        measure.judged(false).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.field().label(), TreeMap::new, Collectors.toList()));
    var lines = new ArrayList<String>();
    lines.add(
        "# Felt and true confidences by group of fields, learned on the tuning half of the measuring set.");
    groups.forEach(
        (group, judged) -> {
          var byFelt = new TreeMap<Double, Block>();
          for (var one : judged) {
            double felt = Math.round(one.confidence() * 50) / 50.0;
            var block = byFelt.computeIfAbsent(felt, Block::new);
            block.right += one.right() ? 1 : 0;
            block.weight++;
          }
          lines.add(group + ": " + line(byFelt));
        });
    Files.writeString(Path.of(arguments[1]), String.join("\n", lines) + "\n");
  }

  private static String line(TreeMap<Double, Block> byFelt) {
    var pooled = new ArrayList<List<Block>>();
    for (var block : byFelt.values()) {
      pooled.add(new ArrayList<>(List.of(block)));
      while (pooled.size() > 1 && mean(pooled.get(pooled.size() - 2)) > mean(pooled.getLast())) {
        var last = pooled.removeLast();
        pooled.getLast().addAll(last);
      }
    }
    var pairs = new ArrayList<String>();
    for (var pool : pooled) {
      for (var block : List.of(pool.getFirst(), pool.getLast()).stream().distinct().toList()) {
        double sure = KEPT * block.felt + (1 - KEPT) * mean(pool);
        pairs.add(String.format(Locale.ROOT, "%.2f %.3f", block.felt, sure));
      }
    }
    return String.join(", ", pairs);
  }

  private static double mean(List<Block> pool) {
    double right = pool.stream().mapToDouble(block -> block.right).sum();
    return right / pool.stream().mapToDouble(block -> block.weight).sum();
  }
}
