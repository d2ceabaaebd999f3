package org.cursus.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cursus.engine.text.Lists;
import org.cursus.engine.wording.Unsupported.Kind;
import org.junit.jupiter.api.Test;

class NewFactsTests {

  private static final double LEAST_CAUGHT = 0.95;
  private static final double MOST_FALSE_ALARMS = 0.03;

  /// A rewrite with what it rests on.
  private record Example(String kind, Claim claim) {

    static Example read(String line) {
      int colons = line.indexOf(" :: ");
      var kind = colons < 0 ? "" : line.substring(0, colons);
      var both = line.substring(colons < 0 ? 0 : colons + 4).split(" => ");
      var rest = both[1].split(" \\+\\+ ");
      var record = Arrays.asList(rest).subList(1, rest.length);
      return new Example(kind, new Claim(rest[0], List.of(both[0]), record));
    }
  }

  private static List<Example> examples(String file) {
    return Lists.lines(NewFactsTests.class, file).stream().map(Example::read).toList();
  }

  @Test
  void catchesFabricatedRewrites() {
    var examples = examples("fabricated.txt");
    int caught = 0;
    int named = 0;
    for (var each : examples) {
      var faults = NewFacts.in(each.claim());
      if (faults.isEmpty()) {
        System.out.println("not caught: " + each);
      } else {
        caught++;
      }
      if (faults.stream().anyMatch(fault -> fault.kind() == Kind.valueOf(each.kind()))) {
        named++;
      } else if (!faults.isEmpty()) {
        System.out.println("other kind: " + each + " " + faults);
      }
    }
    System.out.printf(
        "new-facts caught %d of %d, by the right name %d%n", caught, examples.size(), named);
    assertThat(examples).hasSizeGreaterThanOrEqualTo(120);
    assertThat((double) caught / examples.size()).isGreaterThanOrEqualTo(LEAST_CAUGHT);
  }

  @Test
  void leavesHonestRewritesAlone() {
    var examples = examples("honest.txt");
    int alarms = 0;
    for (var each : examples) {
      var faults = NewFacts.in(each.claim());
      if (!faults.isEmpty()) {
        alarms++;
        System.out.println("false alarm: " + each.claim() + "\n  " + faults);
      }
    }
    System.out.printf("new-facts false alarms %d of %d%n", alarms, examples.size());
    assertThat(examples).hasSizeGreaterThanOrEqualTo(120);
    assertThat((double) alarms / examples.size()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }

  @Test
  void staysGoodOnRewritesThatItWasNotFittedTo() {
    int honest = 0;
    int alarms = 0;
    int fabricated = 0;
    int caught = 0;
    for (var each : examples("held-out.txt")) {
      boolean faults = !NewFacts.in(each.claim()).isEmpty();
      if (each.kind().equals("HONEST")) {
        honest++;
        alarms += faults ? 1 : 0;
      } else {
        fabricated++;
        caught += faults ? 1 : 0;
      }
      if (faults == each.kind().equals("HONEST")) {
        System.out.println("wrong: " + each + " " + NewFacts.in(each.claim()));
      }
    }
    System.out.printf(
        "new-facts held out: caught %d of %d, false alarms %d of %d%n",
        caught, fabricated, alarms, honest);
    assertThat((double) caught / fabricated).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void namesTheWordsAndTheirPlace() {
    var text = "Led a team of 12.";
    var faults = NewFacts.in(Claim.of(text, "Was in a team."));

    assertThat(faults).extracting(Unsupported::words).contains("Led", "12");
    assertThat(faults)
        .allSatisfy(
            each -> assertThat(text.substring(each.start(), each.end())).isEqualTo(each.words()));
  }

  @Test
  void findsNothingInATextThatIsItsOwnSource() {
    var texts = new ArrayList<String>();
    for (var file : List.of("fabricated.txt", "honest.txt")) {
      examples(file).forEach(each -> texts.add(each.claim().text()));
    }

    assertThat(texts)
        .allSatisfy(text -> assertThat(NewFacts.in(Claim.of(text, text))).as(text).isEmpty());
  }

  @Test
  void takesAnyTextInShortTime() {
    var long1 = "Led 5 people and saved 20 % in 2019 with SAP, ".repeat(2_000);
    var started = System.nanoTime();

    assertThat(NewFacts.in(Claim.of("1,".repeat(20_000), "x"))).isNotNull();
    assertThat(NewFacts.in(Claim.of("A-".repeat(20_000), "A-".repeat(20_000)))).isNotNull();
    assertThat(NewFacts.in(Claim.of("Led 5 people.", long1))).isEmpty();
    assertThat(System.nanoTime() - started).isLessThan(10_000_000_000L);
  }
}
