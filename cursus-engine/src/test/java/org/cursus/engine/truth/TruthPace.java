package org.cursus.engine.truth;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Head;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.Draft.Type;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.truth.TruthSet.Example;
import org.cursus.engine.truth.TruthSet.Subject;
import org.cursus.engine.wording.Grounds;

/// How much processor time checking takes, warm, and what is left in drafts that were checked.
public final class TruthPace {

  private static final int ENTRIES = 60;
  private static final int SENTENCES = 40;
  private static final int ROUNDS = 60;
  private static final int LARGE = 90_000;
  private static final double MILLISECOND = 1e6;

  /// Medians in milliseconds.
  ///
  /// @param draft 40 rewritten sentences about 60 entries, the entries read anew
  /// @param sentence one sentence whose entries are read
  /// @param large one sentence with 90 KB of support that is read
  public record Pace(double draft, double sentence, double large) {}

  private TruthPace() {}

  /// Measures.
  public static Pace run() {
    var subjects = TruthSet.all();
    var entries = new ArrayList<Entry>();
    var examples = new ArrayList<Example>();
    for (var subject : subjects) {
      for (var base : subject.base()) {
        if (entries.size() < ENTRIES) {
          entries.add(renamed(base, entries.size()));
        }
      }
    }
    for (var subject : subjects) {
      examples.addAll(subject.written());
    }
    var material = new Material(subjects.getFirst().material().person(), entries);
    var draft =
        median(
            () -> {
              var check = ClaimCheck.of(material, Addressee.NOBODY, TruthMeasure.NOW);
              int faults = 0;
              for (int at = 0; at < SENTENCES; at++) {
                var support = List.of(entries.get(at % ENTRIES).version());
                faults += check.faults(examples.get(at * 5).text(), support).size();
              }
              return faults;
            });
    var check = ClaimCheck.of(material, Addressee.NOBODY, TruthMeasure.NOW);
    var support = List.of(entries.getFirst().version());
    var sentence =
        median(
            () -> {
              int faults = 0;
              for (int at = 0; at < SENTENCES; at++) {
                faults += check.faults(examples.get(at).text(), support).size();
              }
              return faults;
            });
    var long1 = new StringBuilder();
    while (long1.length() < LARGE) {
      entries.forEach(each -> long1.append(String.join("\n", each.statements())).append('\n'));
    }
    var grounds = Grounds.of(List.of(long1.toString()), List.of());
    var large = median(() -> grounds.faults(examples.getFirst().text()).size());
    return new Pace(draft, sentence / SENTENCES, large);
  }

  private static Entry renamed(Entry e, int number) {
    return new Entry(
        "p" + number,
        "p" + number + "@1",
        e.kind(),
        e.title(),
        e.organisation(),
        e.subject(),
        e.location(),
        e.url(),
        e.start(),
        e.end(),
        e.current(),
        e.level(),
        e.statements(),
        e.names());
  }

  /// Processor time of this thread: other programs on the machine do not count.
  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(IntSupplier work) {
    var times = new double[ROUNDS];
    int sum = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      var started = spent();
      sum += work.getAsInt();
      if (round >= 0) {
        times[round] = (spent() - started) / MILLISECOND;
      }
    }
    Arrays.sort(times);
    return sum < 0 ? 0 : times[ROUNDS / 2];
  }

  /// Sentences without support in drafts that were made of every example and then checked.
  public static int unsupportedInDrafts() {
    int left = 0;
    for (var subject : TruthSet.all()) {
      var material = TruthMeasure.material(subject);
      var check = ClaimCheck.of(material, subject.to(), TruthMeasure.NOW);
      var checked = check.check(draft(subject, material)).draft();
      for (var section : checked.sections()) {
        for (var item : section.items()) {
          for (var each : item.sentences()) {
            left += check.faults(each.text(), each.support()).isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return left;
  }

  /// A draft that says everything that was made up about somebody.
  static Draft draft(Subject subject, Material material) {
    var examples = new ArrayList<>(subject.written());
    examples.addAll(Fabricator.of(subject));
    var items = new ArrayList<Item>();
    for (var entry : subject.base()) {
      var sentences = new ArrayList<Sentence>();
      for (var example : examples) {
        if (example.support().contains(entry.version())) {
          sentences.add(
              new Sentence(
                  "s" + sentences.size(),
                  example.text(),
                  sentences.size() % 3 == 0 ? null : entry.statements().getFirst(),
                  example.support(),
                  Origin.MODEL,
                  null,
                  1));
        }
      }
      items.add(
          new Item(
              entry.id(),
              entry.version(),
              entry.title(),
              entry.organisation(),
              entry.location(),
              entry.start() + " – " + entry.end(),
              null,
              Form.BULLETS,
              1,
              sentences));
    }
    return new Draft(
        Type.RESUME,
        "en",
        new Head("person@1", material.person().fullName(), null, List.of()),
        null,
        List.of(new Section(Part.WORK, "Work", items)));
  }
}
