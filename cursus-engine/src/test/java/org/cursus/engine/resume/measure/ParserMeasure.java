package org.cursus.engine.resume.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ResumeParser;
import org.cursus.engine.resume.measure.Corpus.Sample;
import org.cursus.engine.resume.measure.Layout.Shape;
import org.cursus.engine.resume.measure.Scorer.Field;
import org.cursus.engine.resume.measure.Scorer.Judged;
import org.cursus.engine.resume.measure.Scorer.Score;

/// Prints the documents, reads them and scores what was read.
public final class ParserMeasure {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final double MILLISECOND = 1e6;

  private final List<Scored> scored = new ArrayList<>();
  private final List<String> skipped;

  private record Scored(Sample sample, Score score) {

    double f1() {
      return Scorer.macro(score.tallies());
    }

    int faults() {
      return score.tallies().values().stream().mapToInt(Tally::faults).sum();
    }
  }

  /// One field of one class of layouts.
  ///
  /// @param expected how many values the documents hold
  public record FieldScore(
      String shape, String field, int expected, double precision, double recall, double f1) {}

  private ParserMeasure(Path cache, Function<Document, ParsedResume> parser)
      throws IOException, InterruptedException, UnreadableDocument {
    var printed = Corpus.print(cache);
    this.skipped = printed.skipped();
    for (var sample : printed.samples()) {
      var document = DocumentReader.read(sample.content(), sample.name());
      var resume = parser.apply(document);
      scored.add(new Scored(sample, Scorer.score(sample.subject().person(), resume)));
    }
  }

  /// @param cache where printed documents are kept from run to run
  public static ParserMeasure run(Path cache)
      throws IOException, InterruptedException, UnreadableDocument {
    return run(cache, ResumeParser::parse);
  }

  /// @param parser what is measured
  public static ParserMeasure run(Path cache, Function<Document, ParsedResume> parser)
      throws IOException, InterruptedException, UnreadableDocument {
    return new ParserMeasure(cache, parser);
  }

  /// Programs that are not on this machine, with their reasons.
  public List<String> skipped() {
    return skipped;
  }

  public int documents(boolean heldOut) {
    return (int) scored.stream().filter(one -> one.sample.heldOut() == heldOut).count();
  }

  /// The classes of layouts that were printed.
  public List<String> shapes() {
    return scored.stream()
        .map(one -> one.sample.layout().shape())
        .distinct()
        .sorted()
        .map(Shape::label)
        .toList();
  }

  /// Per field and class; the mean over the fields of a class is its macro F1.
  public List<FieldScore> fields(boolean heldOut) {
    var scores = new ArrayList<FieldScore>();
    for (var shape : shapes()) {
      tallies(heldOut, shape)
          .forEach(
              (field, tally) ->
                  scores.add(
                      new FieldScore(
                          shape,
                          field.label(),
                          tally.expected(),
                          tally.precision(),
                          tally.recall(),
                          tally.f1())));
    }
    return scores;
  }

  public double macro(boolean heldOut, String shape) {
    return Scorer.macro(tallies(heldOut, shape));
  }

  private Map<Field, Tally> tallies(boolean heldOut, String shape) {
    var sum = new EnumMap<Field, Tally>(Field.class);
    for (var field : Field.values()) {
      sum.put(field, new Tally());
    }
    for (var one : scored) {
      if (one.sample.heldOut() == heldOut && one.sample.layout().shape().label().equals(shape)) {
        one.score.tallies().forEach((field, tally) -> sum.get(field).add(tally));
      }
    }
    return sum;
  }

  public double calibrationError(boolean heldOut) {
    return Calibration.error(judged(heldOut));
  }

  /// Every value that was read, with its confidence and whether it was right.
  public List<Judged> judged(boolean heldOut) {
    return scored.stream()
        .filter(one -> one.sample.heldOut() == heldOut)
        .flatMap(one -> one.score.judged().stream())
        .toList();
  }

  /// Milliseconds to read each PDF of one or two pages, warm, in this thread.
  public double[] paces() throws IOException, UnreadableDocument {
    var times = new ArrayList<Double>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (var one : scored) {
        if (!one.sample.heldOut() || !one.sample.name().endsWith(".pdf")) {
          continue;
        }
        var content = one.sample.content();
        var started = System.nanoTime();
        var document = DocumentReader.read(content, one.sample.name());
        ResumeParser.parse(document);
        var took = (System.nanoTime() - started) / MILLISECOND;
        if (round >= 0 && document.type() == DocumentType.PDF && document.pages().size() <= 2) {
          times.add(took);
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Of the tuning set, the worst documents with what is wrong in them; and the mean of every
  /// layout.
  public String worst(int count) {
    return worst(false, count);
  }

  String worst(boolean heldOut, int count) {
    var text = new StringBuilder();
    scored.stream()
        .filter(one -> one.sample.heldOut() == heldOut)
        .collect(
            Collectors.groupingBy(
                one -> one.sample.layout().name(), Collectors.averagingDouble(Scored::f1)))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> text.append("%s %.3f%n".formatted(e.getKey(), e.getValue())));
    scored.stream()
        .filter(one -> one.sample.heldOut() == heldOut)
        .sorted(Comparator.comparingInt(Scored::faults).reversed())
        .limit(count)
        .forEach(
            one -> {
              text.append(
                  "%n%s %.3f %s%n".formatted(one.sample.name(), one.f1(), one.sample.file()));
              one.score.faults().forEach(fault -> text.append("  ").append(fault).append('\n'));
            });
    return text.toString();
  }
}
