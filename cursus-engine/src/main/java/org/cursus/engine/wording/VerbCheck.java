package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.wording.Unsupported.Kind;

/// Verbs of a claim that make one's part larger than the sources say.
final class VerbCheck {

  private final List<VerbUse> stated = new ArrayList<>();
  private final List<Set<String>> bare = new ArrayList<>();

  VerbCheck(Facts support) {
    for (var source : support.sources) {
      var uses = VerbUse.of(source.text(), source.words());
      stated.addAll(uses);
      if (uses.isEmpty()) {
        // Without a verb, such as "Payroll for 40 people", it says that the work was done.
        var about = new HashSet<String>();
        source.words().stream()
            .map(each -> each.folded())
            .filter(Vocabulary::isContent)
            .map(Vocabulary::concept)
            .forEach(about::add);
        bare.add(about);
      }
    }
  }

  List<Unsupported> of(String claim) {
    var faults = new ArrayList<Unsupported>();
    for (var sentence : Sentences.of(claim)) {
      for (var use : VerbUse.of(sentence.text())) {
        if (use.sure() && !isSupported(use)) {
          faults.add(
              new Unsupported(
                  Kind.STRONGER_VERB,
                  use.words(),
                  sentence.start() + use.start(),
                  sentence.start() + use.end(),
                  "The sources claim a smaller part in this."));
        }
      }
    }
    return faults;
  }

  private boolean isSupported(VerbUse claimed) {
    var wanted = besidesVerb(claimed);
    boolean same =
        stated.stream()
            .anyMatch(
                each ->
                    each.lemma().equals(claimed.lemma())
                        && each.part().compareTo(claimed.part()) >= 0
                        && shared(wanted, each.about()) > 0);
    if (same) {
      return true;
    }
    int best = 0;
    for (var each : stated) {
      best = Math.max(best, shared(wanted, each.about()));
    }
    for (var each : bare) {
      best = Math.max(best, shared(wanted, each));
    }
    Part most = best == 0 ? Part.WORKED : Part.LEARNED;
    for (var each : stated) {
      if (best > 0 && shared(wanted, each.about()) * 2 > best && each.part().compareTo(most) > 0) {
        most = each.part();
      }
    }
    for (var each : bare) {
      if (best > 0 && shared(wanted, each) * 2 > best && most.compareTo(Part.WORKED) < 0) {
        most = Part.WORKED;
      }
    }
    // Coffee is made without inventing it: "made" is more as a source than as a claim.
    var part =
        claimed.lemma().equals("make") && claimed.part() == Part.MADE
            ? Part.WORKED
            : claimed.part();
    return part.compareTo(most) <= 0;
  }

  /// The concepts of a clause besides the verb itself.
  private static Set<String> besidesVerb(VerbUse claimed) {
    var wanted = new HashSet<>(claimed.about());
    wanted.remove(Stem.of(claimed.lemma()));
    wanted.remove(Stem.of(claimed.words().toLowerCase(Locale.ROOT)));
    return wanted;
  }

  /// How many concepts two clauses share. A claim of the verb alone can only be held against the
  /// verb.
  private static int shared(Set<String> wanted, Set<String> about) {
    int shared = wanted.isEmpty() ? 1 : 0;
    for (var each : wanted) {
      shared += about.contains(each) ? 1 : 0;
    }
    return shared;
  }
}
