package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.truth.TruthSet.Example;
import org.cursus.engine.truth.TruthSet.Subject;

/// Puts true sentences another way, by rule: the same ones every time.
final class Paraphraser {

  private static final Pattern DIGIT = Pattern.compile("(?<![\\w£.,-])([2-9]|1[0-2])(?![\\w.,%-])");
  private static final List<String> WORDS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("Helped ", "Assisted "),
          List.of("Assisted ", "Supported "),
          List.of("Supported ", "Assisted "),
          List.of("Built ", "Developed "),
          List.of("Designed ", "Created "),
          List.of("Wrote ", "Composed "),
          List.of("Repaired ", "Fixed "),
          List.of("Fixed ", "Repaired "),
          List.of("Prepared ", "Made ready "),
          List.of("Checked ", "Inspected "),
          List.of("Organised ", "Arranged "),
          List.of("Booked ", "Arranged "),
          List.of("Answered ", "Responded to "),
          List.of("Taught ", "Instructed "),
          List.of("Explained ", "Clarified "),
          List.of("Cleaned ", "Kept clean "),
          List.of("Ordered ", "Purchased "),
          List.of("Documented ", "Recorded "),
          List.of("Reported ", "Notified others of "),
          List.of("Moved ", "Transferred "),
          List.of("Drove ", "Operated "),
          List.of("Visited ", "Called on "),
          List.of("Delivered ", "Brought "),
          List.of("Collected ", "Gathered "),
          List.of("Supervised ", "Oversaw "),
          List.of("Managed ", "Ran "),
          List.of("Led ", "Headed "),
          List.of("Took part in ", "Participated in "),
          List.of("Contributed to ", "Took part in "));

  private final Random random;
  private final Subject subject;
  private final Entry entry;
  private final List<Example> made = new ArrayList<>();

  private Paraphraser(Subject subject, Entry entry, long seed) {
    this.random = new Random(seed);
    this.subject = subject;
    this.entry = entry;
  }

  /// Paraphrases from every entry, in a fixed order.
  static List<Example> of(Subject subject) {
    var all = new ArrayList<Example>();
    for (var entry : subject.base()) {
      var one = new Paraphraser(subject, entry, entry.version().hashCode() * 17L + 3);
      one.make();
      all.addAll(one.made);
    }
    return all;
  }

  private void make() {
    if (!Fabricator.isEnglish(entry)) {
      return;
    }
    var statements = entry.statements();
    var one = statements.get(random.nextInt(statements.size()));
    var role = entry.kind() == org.cursus.engine.draft.Material.Kind.WORK;
    if (role) {
      add(
          Fabricator.phrase(
              "As " + entry.title() + " at " + entry.organisation() + ", I %s.", one, ""));
      add(Fabricator.phrase("At " + entry.organisation() + ", I %s.", other(one), ""));
    }
    var start = entry.start();
    var end = entry.end();
    if (start != null && end != null) {
      add(
          Fabricator.phrase(
              "From " + start.substring(0, 4) + " to " + end.substring(0, 4) + ", I %s.",
              other(one),
              ""));
    }
    merged();
    for (var statement : statements) {
      spelled(statement);
      alike(statement);
      shortened(statement);
    }
  }

  private String other(String one) {
    var rest = entry.statements().stream().filter(each -> !each.equals(one)).toList();
    return rest.isEmpty() ? one : rest.get(random.nextInt(rest.size()));
  }

  private void merged() {
    if (entry.statements().size() > 1) {
      int at = random.nextInt(entry.statements().size() - 1);
      var first = entry.statements().get(at).replaceAll("\\.$", "");
      add(Fabricator.phrase(first + ", and %s.", entry.statements().get(at + 1), ""));
    }
  }

  private void spelled(String statement) {
    var found = DIGIT.matcher(statement);
    if (found.find()) {
      int value = Integer.parseInt(found.group(1));
      add(
          statement.substring(0, found.start())
              + WORDS.get(value - 2)
              + statement.substring(found.end()));
      return;
    }
    for (int at = 0; at < WORDS.size(); at++) {
      if (statement.contains(" " + WORDS.get(at) + " ")) {
        add(statement.replaceFirst("\\b" + WORDS.get(at) + "\\b", String.valueOf(at + 2)));
        return;
      }
    }
    if (statement.contains("%")) {
      add(statement.replace("%", " percent"));
    }
  }

  private void alike(String statement) {
    for (var pair : ALIKE) {
      if (statement.startsWith(pair.get(0))
          && !statement.startsWith("Helped run")
          && !statement.startsWith("Helped write")
          && !statement.startsWith("Helped plan")
          && !statement.startsWith("Helped organise")
          && !statement.startsWith("Helped introduce")
          && !statement.startsWith("Helped design")
          && !statement.startsWith("Assisted in")
          && !statement.startsWith("Assisted with")) {
        add(pair.get(1) + statement.substring(pair.get(0).length()));
        return;
      }
    }
  }

  private void shortened(String statement) {
    int comma = statement.indexOf(", ");
    int with = statement.lastIndexOf(" with ");
    if (comma > 15 && !statement.substring(comma).contains(" and ")) {
      add(statement.substring(0, comma) + ".");
    } else if (with > 15) {
      add(statement.substring(0, with) + ".");
    }
  }

  private void add(String text) {
    made.add(new Example(subject, text, List.of(entry.version()), null, false));
  }
}
