package org.cursus.engine.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cursus.engine.draft.Material;
import org.cursus.engine.truth.TruthSet.Example;
import org.cursus.engine.truth.TruthSet.Subject;
import org.cursus.engine.wording.Unsupported;

/// How many fabrications are caught and how many honest sentences refused, in the half that the
/// rules were fitted to and in the one that they were not.
public final class TruthMeasure {

  static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final int FABRICATED = 1_000;
  private static final int HONEST = 500;

  /// Caught or refused of how many.
  public record Share(int hits, int of) {

    /// From 0 to 100.
    public double percent() {
      return of == 0 ? 0 : 100.0 * hits / of;
    }
  }

  /// An example with what the check said of it.
  record Judged(Example example, List<Unsupported> faults) {

    boolean isWrong() {
      return faults.isEmpty() != example.isHonest();
    }
  }

  private final List<Judged> judged;

  private TruthMeasure(List<Judged> judged) {
    this.judged = judged;
  }

  /// Judges all examples.
  public static TruthMeasure run() {
    var judged = new ArrayList<Judged>();
    for (var example : examples()) {
      var check = ClaimCheck.of(material(example.subject()), example.subject().to(), NOW);
      judged.add(new Judged(example, check.faults(example.text(), example.support())));
    }
    return new TruthMeasure(judged);
  }

  /// The person's record and the tools that some fabrications cite.
  static Material material(Subject subject) {
    var entries = new ArrayList<>(subject.material().entries());
    entries.add(Fabricator.tools());
    return new Material(subject.material().person(), entries);
  }

  /// All written examples, and as many made ones as fill the set, half of each from either half.
  static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (boolean heldOut : new boolean[] {false, true}) {
      var subjects = TruthSet.all().stream().filter(each -> each.heldOut() == heldOut).toList();
      fill(examples, subjects, true, HONEST / 2);
      fill(examples, subjects, false, FABRICATED / 2);
    }
    return examples;
  }

  private static void fill(
      List<Example> examples, List<Subject> subjects, boolean honest, int wanted) {
    var written =
        subjects.stream()
            .flatMap(each -> each.written().stream())
            .filter(each -> each.isHonest() == honest)
            .toList();
    examples.addAll(written);
    var made = new ArrayList<Example>();
    for (var subject : subjects) {
      made.addAll(honest ? Paraphraser.of(subject) : Fabricator.of(subject));
    }
    Collections.shuffle(made, new Random(11));
    if (made.size() + written.size() < wanted) {
      throw new IllegalStateException("only " + (made.size() + written.size()) + " examples");
    }
    examples.addAll(made.subList(0, wanted - written.size()));
  }

  /// How many fabrications were caught.
  public Share caught(boolean heldOut) {
    return share(false, heldOut, false);
  }

  /// How many honest sentences were refused.
  public Share alarms(boolean heldOut) {
    return share(true, heldOut, false);
  }

  /// How many fabrications written by hand were caught.
  public Share caughtWritten(boolean heldOut) {
    return share(false, heldOut, true);
  }

  /// How many honest sentences written by hand were refused.
  public Share alarmsWritten(boolean heldOut) {
    return share(true, heldOut, true);
  }

  /// How many fabrications were caught in both halves.
  public Share caught() {
    return both(caught(false), caught(true));
  }

  /// How many honest sentences were refused in both halves.
  public Share alarms() {
    return both(alarms(false), alarms(true));
  }

  private static Share both(Share one, Share other) {
    return new Share(one.hits() + other.hits(), one.of() + other.of());
  }

  private Share share(boolean honest, boolean heldOut, boolean written) {
    var of =
        judged.stream()
            .filter(each -> each.example().isHonest() == honest)
            .filter(each -> each.example().subject().heldOut() == heldOut)
            .filter(each -> !written || each.example().written())
            .toList();
    return new Share((int) of.stream().filter(each -> !each.faults().isEmpty()).count(), of.size());
  }

  /// How many fabrications of each kind were caught, in both halves.
  public Map<String, Share> kinds() {
    var kinds = new TreeMap<String, Share>();
    for (var each : judged) {
      if (!each.example().isHonest()) {
        kinds.merge(
            TruthSet.kind(each.example()),
            new Share(each.faults().isEmpty() ? 0 : 1, 1),
            (one, other) -> new Share(one.hits() + other.hits(), one.of() + other.of()));
      }
    }
    return kinds;
  }

  /// What went wrong, one line each.
  ///
  /// @param heldOut which half; looking at the held-out one makes it one that is fitted to
  public List<String> wrong(boolean heldOut) {
    return judged.stream()
        .filter(each -> each.example().subject().heldOut() == heldOut)
        .filter(Judged::isWrong)
        .map(
            each ->
                "%s %s%s%n      %s"
                    .formatted(
                        TruthSet.kind(each.example()),
                        each.example().written() ? "* " : "",
                        each.example().text(),
                        each.faults().isEmpty()
                            ? "not caught"
                            : String.valueOf(
                                each.faults().stream()
                                    .map(one -> one.kind() + " " + one.words())
                                    .toList())))
        .toList();
  }
}
