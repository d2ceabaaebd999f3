package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerInsights.Score;
import org.cursus.engine.career.CareerInsights.Term;

/// The three scores, term by term.
///
/// Every amount is a maximum, or a count of roles, months or different names. So more evidence
/// never lowers a score, saying a thing twice adds nothing, and one entry cannot carry a score by
/// its length.
final class Scoring {

  private static final int QUOTED = 110;
  private static final int HANDS_ON_A_ROLE = 2;
  private static final int SKILLS_A_ROLE = 6;
  private static final int SHOWN = 3;
  private static final String[] REACH = {
    "",
    "a department",
    "several departments",
    "a whole organisation or region",
    "a country",
    "several countries"
  };

  private final Career career;

  Scoring(Career career) {
    this.career = career;
  }

  /// An amount with what it rests on.
  private record Found(double amount, String because, List<String> cited) {

    static final Found NOTHING = new Found(0, "", List.of());
  }

  Score score(String name) {
    var terms = new ArrayList<Term>();
    double sum = 0;
    for (var weight : Weights.of(name)) {
      var found = found(weight.term());
      double points = weight.points(found.amount());
      sum += points;
      terms.add(
          new Term(
              weight.term(),
              weight.label(),
              weight.most(),
              found.amount(),
              points,
              found.because(),
              found.cited()));
    }
    int value = (int) Math.clamp(Math.round(sum), 0, 100);
    return new Score(name, value, terms, explanation(value, terms), cited(terms));
  }

  private static List<String> cited(List<Term> terms) {
    var cited = new LinkedHashSet<String>();
    terms.stream().filter(each -> each.points() > 0).forEach(each -> cited.addAll(each.cited()));
    return List.copyOf(cited);
  }

  /// What gave the most, and what gave nothing.
  private static String explanation(int value, List<Term> terms) {
    var given =
        terms.stream()
            .filter(each -> each.points() > 0)
            .sorted(Comparator.comparingDouble(Term::points).reversed())
            .limit(SHOWN)
            .toList();
    if (given.isEmpty()) {
      return "Nothing in this resume speaks of it, so the score is 0. That says something of the"
          + " resume, and nothing of the person.";
    }
    var text = new StringBuilder();
    for (var term : given) {
      text.append(term.label()).append(": ").append(term.because()).append(' ');
    }
    var missing =
        terms.stream().filter(each -> each.points() == 0).map(each -> lower(each.label())).toList();
    if (!missing.isEmpty() && value < 100) {
      text.append("Nothing was found for: ").append(String.join("; ", missing)).append('.');
    }
    return text.toString().strip();
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private Found found(String term) {
    return switch (term) {
      case "people_led" -> most(each -> each.quantities().people(), career.roles());
      case "money" -> most(each -> each.quantities().money(), doing());
      case "people_served" -> most(each -> each.quantities().served(), doing());
      case "places" -> most(each -> each.quantities().places(), doing());
      case "breadth" -> breadth();
      case "rank" -> rank();
      case "roles_with_team" -> roles(ReadEntry::leads);
      case "months_leading" -> months(career.roles().stream().filter(ReadEntry::leads).toList());
      case "developing_others" -> roles(each -> any(each, ReadStatement::develops));
      case "initiative" -> roles(each -> any(each, said -> said.opensWith("initiate")));
      case "skills_used" -> skillsUsed();
      case "years_in_field" -> field();
      case "hands_on" -> handsOn();
      case "credentials" -> credentials();
      case "education" -> education();
      case "skills_listed" -> skillsListed();
      default -> throw new IllegalStateException(term);
    };
  }

  private static boolean any(ReadEntry entry, Predicate<ReadStatement> wanted) {
    return entry.statements().stream().anyMatch(wanted);
  }

  /// Roles and projects.
  private List<ReadEntry> doing() {
    return Stream.concat(career.roles().stream(), career.of(Kind.PROJECT).stream()).toList();
  }

  private static Found most(ToDoubleFunction<ReadStatement> amount, List<ReadEntry> entries) {
    var best = Found.NOTHING;
    for (var entry : entries) {
      for (var said : entry.statements()) {
        double here = amount.applyAsDouble(said);
        if (here > best.amount()) {
          best = new Found(here, because(entry, said), List.of(entry.key()));
        }
      }
    }
    return best;
  }

  private static String because(ReadEntry entry, ReadStatement said) {
    return "\"" + quote(said.text()) + "\" (" + entry.entry().label() + ").";
  }

  /// The words of a statement, cut where they are many.
  static String quote(String text) {
    if (text.length() <= QUOTED) {
      return text;
    }
    int cut = text.lastIndexOf(' ', QUOTED);
    return text.substring(0, cut < 1 ? QUOTED : cut) + " ...";
  }

  private Found breadth() {
    return most(each -> Quantities.breadth(String.join(" ", each.words())), doing())
                instanceof Found found
            && found.amount() > 0
        ? new Found(
            found.amount(),
            "it reached " + REACH[(int) found.amount()] + ": " + found.because(),
            found.cited())
        : Found.NOTHING;
  }

  private Found rank() {
    var best = Found.NOTHING;
    for (var each : career.roles()) {
      if (each.title().rank() > Math.max(1, best.amount())) {
        best = new Found(each.title().rank(), each.entry().label() + ".", List.of(each.key()));
      }
    }
    return best;
  }

  private Found roles(Predicate<ReadEntry> wanted) {
    return named(career.roles().stream().filter(wanted).toList());
  }

  private static Found named(List<ReadEntry> entries) {
    return entries.isEmpty()
        ? Found.NOTHING
        : new Found(entries.size(), labels(entries), Career.keys(entries));
  }

  private static String labels(List<ReadEntry> entries) {
    var labels = entries.stream().map(each -> each.entry().label()).distinct().toList();
    var shown = String.join("; ", labels.subList(0, Math.min(SHOWN, labels.size())));
    return shown + (labels.size() > SHOWN ? "; and others." : ".");
  }

  private Found months(List<ReadEntry> entries) {
    int months = career.months(entries::contains);
    return months == 0 ? Found.NOTHING : new Found(months, labels(entries), Career.keys(entries));
  }

  private Found field() {
    var field = career.mainField();
    if (field == null) {
      return Found.NOTHING;
    }
    return months(
        career.roles().stream().filter(each -> field.equals(each.title().field())).toList());
  }

  private Found skillsUsed() {
    var names = new LinkedHashSet<String>();
    var entries = new ArrayList<ReadEntry>();
    for (var entry : doing()) {
      if (!entry.skills().isEmpty()) {
        entries.add(entry);
        entry.skills().keySet().stream()
            .limit(SKILLS_A_ROLE)
            .forEach(each -> names.add(WordLists.fold(each)));
      }
    }
    return names.isEmpty()
        ? Found.NOTHING
        : new Found(
            names.size(),
            listed(entries.stream().flatMap(e -> e.skills().keySet().stream()).distinct().toList()),
            Career.keys(entries));
  }

  private static String listed(List<String> names) {
    int shown = SHOWN + 2;
    return String.join(", ", names.subList(0, Math.min(shown, names.size())))
        + (names.size() > shown ? ", and others." : ".");
  }

  private Found handsOn() {
    int count = 0;
    var entries = new ArrayList<ReadEntry>();
    for (var entry : doing()) {
      long here = entry.statements().stream().filter(each -> each.opensWith("craft")).count();
      if (here > 0) {
        entries.add(entry);
        count += (int) Math.min(HANDS_ON_A_ROLE, here);
      }
    }
    return entries.isEmpty()
        ? Found.NOTHING
        : new Found(count, labels(entries), Career.keys(entries));
  }

  private Found credentials() {
    var names = new java.util.LinkedHashMap<String, ReadEntry>();
    for (var each : career.of(Kind.CERTIFICATION)) {
      if (each.entry().title() != null) {
        names.putIfAbsent(String.join(" ", WordLists.words(each.entry().title())), each);
      }
    }
    return named(List.copyOf(names.values()));
  }

  private Found education() {
    var best = Found.NOTHING;
    for (var each : career.of(Kind.EDUCATION)) {
      var degree = each.entry().title();
      int level = degree == null ? 0 : Quantities.degree(WordLists.words(degree));
      if (level > best.amount()) {
        best = new Found(level, each.entry().label() + ".", List.of(each.key()));
      }
    }
    return best;
  }

  private Found skillsListed() {
    Map<String, ReadEntry> names = new java.util.LinkedHashMap<>();
    for (var each : career.of(Kind.SKILL)) {
      if (each.entry().title() != null) {
        names.putIfAbsent(String.join(" ", WordLists.words(each.entry().title())), each);
      }
    }
    names.remove("");
    return names.isEmpty()
        ? Found.NOTHING
        : new Found(
            names.size(),
            listed(names.values().stream().map(each -> each.entry().label()).toList()),
            Career.keys(List.copyOf(names.values())));
  }
}
