package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerInsights.Advice;

/// What would make an entry stronger. It asks for facts and never supplies one.
final class Advising {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 32;
  private static final int MOST = 6;

  private final ReadEntry entry;
  private final List<Advice> advice = new ArrayList<>();

  private Advising(ReadEntry entry) {
    this.entry = entry;
  }

  static List<Advice> of(ReadEntry entry) {
    var advising = new Advising(entry);
    advising.wholeEntry();
    if (entry.kind().isRole() || entry.kind() == Kind.PROJECT) {
      entry.statements().forEach(advising::statement);
    }
    return List.copyOf(advising.advice.subList(0, Math.min(MOST, advising.advice.size())));
  }

  private void wholeEntry() {
    boolean role = entry.kind().isRole();
    if (role && entry.span() == null) {
      whole("no_dates", "Say when this began and ended. A month and a year are enough.");
    }
    if (role && entry.statements().isEmpty()) {
      whole("no_statements", "Say in two to four bullets what you did here and what came of it.");
      return;
    }
    if (role && entry.statements().stream().noneMatch(each -> each.quantities().any())) {
      whole(
          "missing_number",
          "Add a number that you can stand by: how many people, how often, how much, how large.");
    }
    if (role && entry.statements().stream().noneMatch(each -> each.quantities().result())) {
      whole("no_result", "Say what changed because of your work: what grew, fell, or went faster.");
    }
  }

  private void whole(String code, String text) {
    advice.add(new Advice(code, text, null, null));
  }

  private void statement(ReadStatement said) {
    int length = said.words().size();
    if (said.opensWith("weak") || startsWithDuty(said)) {
      about(said, "weak_verb", "Begin with what you did yourself, in one clear verb.");
    }
    if (said.passive()) {
      about(
          said,
          "passive",
          "Say who did it: begin with the verb and leave out \"was\" or \"were\".");
    }
    if (length < SHORTEST) {
      about(said, "too_short", "Say more: of what kind, for whom, with what, and what came of it.");
    }
    if (length > LONGEST) {
      about(
          said,
          "too_long",
          "Make two bullets of this. A reader takes in about 20 words at a time.");
    }
  }

  private static boolean startsWithDuty(ReadStatement said) {
    var start = String.join(" ", said.words());
    return start.startsWith("responsible for")
        || start.startsWith("duties included")
        || start.startsWith("tasked with");
  }

  private void about(ReadStatement said, String code, String text) {
    advice.add(new Advice(code, text, said.key(), Scoring.quote(said.text())));
  }
}
