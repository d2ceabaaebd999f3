package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// A verb as it is used: what it claims there, and of what.
///
/// @param part what the use claims; a verb that hangs on "helped" claims help
/// @param about concepts of the clause
/// @param sure whether it stands where only a verb stands
record VerbUse(
    String lemma, Part part, Set<String> about, String words, int start, int end, boolean sure) {

  private static final Set<String> HELP =
      Set.of(
          "help",
          "assist",
          "support",
          "contribute",
          "participate",
          "aid",
          "collaborate",
          "cooperate");
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "to",
          "and",
          "i",
          "we",
          "they",
          "who",
          "that",
          "by",
          "while",
          "of",
          "for",
          "in",
          "then",
          "also",
          "successfully",
          "was",
          "were",
          "been",
          "be",
          "is",
          "are",
          "had",
          "have",
          "has",
          "or",
          "with",
          "through");
  private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "–", "—");
  private static final Map<String, Verbs.Form> BY_STEM = new HashMap<>();

  static {
    for (var lemma : Verbs.lemmas()) {
      Verbs.of(lemma)
          .filter(form -> form.part().compareTo(Part.MADE) >= 0 || HELP.contains(lemma))
          .ifPresent(form -> BY_STEM.putIfAbsent(Stem.of(lemma), form));
    }
    BY_STEM.remove("run");
    BY_STEM.remove("own");
    BY_STEM.remove("head");
    BY_STEM.remove("make");
    // Whose job bears the name does what it says.
    Verbs.of("lead").ifPresent(form -> BY_STEM.put("leadership", form));
  }

  /// All uses of verbs in a text.
  static List<VerbUse> of(String text) {
    var uses = new ArrayList<VerbUse>();
    for (var sentence : Sentences.of(text)) {
      var words = Words.of(sentence.text(), sentence.start());
      for (var clause : clauses(text, words)) {
        uses.addAll(ofClause(clause));
      }
    }
    return uses;
  }

  /// All uses of verbs in a sentence.
  ///
  /// @param words of the sentence
  static List<VerbUse> of(String sentence, List<Word> words) {
    var uses = new ArrayList<VerbUse>();
    for (var clause : clauses(sentence, words)) {
      uses.addAll(ofClause(clause));
    }
    return uses;
  }

  /// A clause ends at a mark, and before "and" with a verb of its own.
  private static List<List<Word>> clauses(String text, List<Word> words) {
    var clauses = new ArrayList<List<Word>>();
    var clause = new ArrayList<Word>();
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at);
      if (!clause.isEmpty()) {
        var gap = text.substring(clause.getLast().end(), word.start());
        boolean mark = ENDS.stream().anyMatch(gap::contains);
        boolean list = mark && gap.contains(",") && !startsVerb(words, at);
        boolean own =
            Set.of("and", "then", "but").contains(word.folded())
                && at + 1 < words.size()
                && isPast(words.get(at + 1))
                && !governed(clause);
        if (mark && !list || own) {
          clauses.add(clause);
          clause = new ArrayList<>();
        }
      }
      clause.add(word);
    }
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
    return clauses;
  }

  private static boolean startsVerb(List<Word> words, int at) {
    return Verbs.of(words.get(at).folded())
            .filter(form -> form.tense() == Verbs.Tense.PAST || form.tense() == Verbs.Tense.GERUND)
            .isPresent()
        || words.get(at).folded().equals("and")
            && at + 1 < words.size()
            && isPast(words.get(at + 1))
        || words.get(at).folded().equals("which");
  }

  private static boolean isPast(Word word) {
    return Verbs.of(word.folded()).filter(form -> form.tense() == Verbs.Tense.PAST).isPresent();
  }

  /// "part of the team that designed and built" stays one clause.
  private static boolean governed(List<Word> clause) {
    var folded = clause.stream().map(Word::folded).toList();
    return folded.contains("that") && folded.contains("team");
  }

  private static List<VerbUse> ofClause(List<Word> clause) {
    var about = new HashSet<String>();
    for (var word : clause) {
      if (Vocabulary.isContent(word.folded())) {
        for (var part : Vocabulary.parts(word.folded())) {
          if (!part.isEmpty()) {
            about.add(Vocabulary.concept(part));
          }
        }
      }
    }
    var uses = new ArrayList<VerbUse>();
    var most = Part.LED;
    for (int at = 0; at < clause.size(); at++) {
      var word = clause.get(at);
      var phrase = phrase(clause, at);
      if (phrase != null) {
        var lower = phrase.compareTo(most) < 0 ? phrase : most;
        uses.add(
            new VerbUse(word.folded(), lower, about, word.text(), word.start(), word.end(), true));
      }
      var governing = governing(clause, at);
      if (governing != null && governing.compareTo(most) < 0) {
        most = governing;
      }
      var form = Verbs.of(word.folded());
      var found = form.isPresent() ? form.get() : BY_STEM.get(Stem.of(word.folded()));
      if (found == null || isUnder(clause, at)) {
        continue;
      }
      boolean sure = form.isPresent() && isVerbThere(clause, at, form.get());
      var part = lightened(clause, at, found);
      var effective = part.compareTo(most) < 0 ? part : most;
      uses.add(
          new VerbUse(
              found.lemma(), effective, about, word.text(), word.start(), word.end(), sure));
      boolean limits =
          found.part().compareTo(Part.HELPED) <= 0
              && (form.isPresent() || at == 0 || HELP.contains(found.lemma()));
      if (limits && found.part().compareTo(most) < 0) {
        most = found.part();
      }
    }
    return uses;
  }

  /// Several words that say what one verb would: "came up with", "in charge of", "set up".
  private static @Nullable Part phrase(List<Word> clause, int at) {
    var next = at + 1 < clause.size() ? clause.get(at + 1).folded() : "";
    var third = at + 2 < clause.size() ? clause.get(at + 2).folded() : "";
    return switch (clause.get(at).folded()) {
      case "charge" -> next.equals("of") ? Part.LED : null;
      case "came", "come" -> next.equals("up") && third.equals("with") ? Part.MADE : null;
      case "set", "setting", "sets" ->
          next.equals("up") ? isPutUp(clause, at) ? Part.WORKED : Part.MADE : null;
      case "put" -> next.equals("in") && third.equals("place") ? Part.MADE : null;
      case "brought" -> next.equals("in") ? Part.MADE : null;
      case "took", "taking" -> next.equals("over") ? Part.LED : null;
      default -> null;
    };
  }

  /// Who works under supervision does not supervise.
  private static boolean isUnder(List<Word> clause, int at) {
    var before = clause.subList(Math.max(0, at - 3), at).stream().map(Word::folded).toList();
    return before.contains("under") && !before.contains("my");
  }

  private static boolean isOneOf(Set<String> objects, Word word) {
    var folded = word.folded();
    return objects.contains(Facts.singular(folded))
        || folded.endsWith("ies")
            && objects.contains(folded.substring(0, folded.length() - 3) + "y");
  }

  private static boolean isPutUp(List<Word> clause, int at) {
    return clause.subList(Math.min(at + 2, clause.size()), Math.min(at + 6, clause.size())).stream()
        .anyMatch(each -> isOneOf(PUT_UP, each));
  }

  /// "part of the team that", "was involved in", "exposure to".
  private static @Nullable Part governing(List<Word> clause, int at) {
    var word = clause.get(at).folded();
    var before = at > 0 ? clause.get(at - 1).folded() : "";
    var next = at + 1 < clause.size() ? clause.get(at + 1).folded() : "";
    if (Set.of("involved", "involvement", "helper", "alongside").contains(word)
        || word.equals("part") && (next.equals("of") || next.equals("in") || before.equals("took"))
        || word.equals("member") && next.equals("of")) {
      return Part.HELPED;
    }
    return Set.of("exposure", "exposed", "trainee", "familiar", "introduced-to").contains(word)
            || word.equals("introduced") && next.equals("to")
        ? Part.LEARNED
        : null;
  }

  /// "provided support" is support; "managed to finish" is finishing; "ran tests" is testing.
  private static Part lightened(List<Word> clause, int at, Verbs.Form form) {
    var next = at + 1 < clause.size() ? clause.get(at + 1).folded() : "";
    if (Set.of("provide", "carry", "perform").contains(form.lemma())
        || form.lemma().equals("give")) {
      for (int i = at + 1; i < Math.min(clause.size(), at + 4); i++) {
        var each = Verbs.of(clause.get(i).folded());
        if (each.isPresent() && HELP.contains(each.get().lemma())
            || clause.get(i).folded().equals("assistance")) {
          return Part.HELPED;
        }
      }
    }
    if (next.equals("to") && Set.of("manage", "lead", "run").contains(form.lemma())) {
      return Part.LEARNED;
    }
    if (Set.of("write", "program", "code").contains(form.lemma())) {
      var rest = clause.subList(Math.min(at + 1, clause.size()), Math.min(at + 5, clause.size()));
      boolean software =
          rest.stream().anyMatch(each -> SOFTWARE.contains(Facts.singular(each.folded())));
      return software ? Part.MADE : form.part();
    }
    var plain =
        switch (form.lemma()) {
          case "run", "drive" -> PLAIN_OBJECTS;
          case "manage" -> HANDLED;
          case "lead" -> HELD;
          case "introduce" -> PEOPLE;
          default -> Set.<String>of();
        };
    if (!plain.isEmpty()) {
      var rest = clause.subList(Math.min(at + 1, clause.size()), Math.min(at + 5, clause.size()));
      if (rest.stream().anyMatch(each -> isOneOf(plain, each))) {
        return Part.WORKED;
      }
    }
    return form.part();
  }

  /// Who writes one of these makes it.
  private static final Set<String> SOFTWARE =
      Set.of(
          "software",
          "firmware",
          "app",
          "application",
          "program",
          "website",
          "script",
          "tool",
          "library",
          "game",
          "service",
          "curriculum",
          "novel",
          "book");
  /// Who manages one of these handles it.
  private static final Set<String> HANDLED =
      Set.of(
          "caseload",
          "workload",
          "inbox",
          "diary",
          "calendar",
          "deadline",
          "complaint",
          "query",
          "inquiry",
          "enquiry",
          "correspondence",
          "stock",
          "inventory",
          "order",
          "appointment",
          "reservation",
          "file",
          "record",
          "medication",
          "symptom",
          "pain",
          "post",
          "mail",
          "call",
          "email",
          "request",
          "ticket",
          "paperwork",
          "invoice",
          "cash",
          "time",
          "priority",
          "behaviour",
          "database",
          "backlog");

  /// Who leads one of these holds it.
  private static final Set<String> HELD =
      Set.of(
          "lesson",
          "tour",
          "exercise",
          "song",
          "prayer",
          "walk",
          "seminar",
          "tutorial",
          "class",
          "classe",
          "circle",
          "game");

  /// Who introduces one of these shows them around.
  private static final Set<String> PEOPLE =
      Set.of(
          "colleague",
          "newcomer",
          "starter",
          "joiner",
          "trainee",
          "apprentice",
          "student",
          "pupil",
          "carer",
          "nurse",
          "guest",
          "visitor",
          "client",
          "customer",
          "patient",
          "employee",
          "people",
          "staff",
          "recruit",
          "hire",
          "member",
          "volunteer",
          "waiter",
          "worker",
          "beginner",
          "speaker",
          "child",
          "children",
          "parent",
          "user");

  /// What is set up without making anything.
  private static final Set<String> PUT_UP =
      Set.of(
          "account",
          "laptop",
          "computer",
          "machine",
          "equipment",
          "printer",
          "phone",
          "device",
          "table",
          "chair",
          "room",
          "stall",
          "light",
          "display",
          "appointment",
          "meeting",
          "interview",
          "workstation",
          "lathe",
          "press",
          "instrument",
          "camera",
          "stage",
          "bed",
          "tool",
          "desk",
          "router",
          "experiment",
          "call");

  private static final Set<String> PLAIN_OBJECTS =
      Set.of(
          "test",
          "report",
          "truck",
          "van",
          "car",
          "bus",
          "lorry",
          "forklift",
          "machine",
          "errand",
          "till",
          "register",
          "script",
          "query",
          "experiment",
          "analysis",
          "analyses",
          "payroll",
          "vehicle",
          "taxi",
          "check",
          "sample",
          "simulation",
          "interview",
          "survey",
          "session",
          "workshop",
          "lesson",
          "class",
          "course",
          "cable",
          "trial",
          "assay",
          "analyse",
          "pass",
          "calculation",
          "backup",
          "tractor",
          "harvester",
          "minibus",
          "ambulance",
          "tram",
          "train",
          "digger",
          "excavator",
          "crane",
          "bath",
          "press",
          "lathe");

  private static boolean isVerbThere(List<Word> clause, int at, Verbs.Form form) {
    if (form.tense() == Verbs.Tense.PAST) {
      return true;
    }
    if (at == 0) {
      return true;
    }
    var before = clause.get(at - 1).folded();
    if (form.tense() == Verbs.Tense.GERUND) {
      return BEFORE_VERBS.contains(before);
    }
    return Set.of("to", "i", "we", "also", "and", "then").contains(before);
  }
}
