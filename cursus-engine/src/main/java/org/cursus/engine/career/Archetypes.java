package org.cursus.engine.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.cursus.engine.career.CareerInsights.Choice;
import org.cursus.engine.career.CareerInsights.Score;
import org.jspecify.annotations.Nullable;

/// The kind of role that a career has come to: the first rule of the list that holds.
final class Archetypes {

  private static final int START_MONTHS = 24;
  private static final int NEW_MONTHS = 36;
  private static final int LEADS_FROM = 35;
  private static final int DEEP_FROM = 45;
  private static final int LEADING_RANK = 3;
  private static final int HIGHEST_RANK = 6;
  private static final int FIELDS_OF_A_GENERALIST = 3;

  private final Career career;
  private final Score leadership;
  private final Score depth;
  private final @Nullable ReadEntry latest;

  Archetypes(Career career, Score leadership, Score depth) {
    this.career = career;
    this.leadership = leadership;
    this.depth = depth;
    this.latest = career.latest();
  }

  private record Rule(String name, String asks, Predicate<Archetypes> holds) {}

  /// The kinds in the order in which they are tried, with what each asks for.
  static Map<String, String> published() {
    var published = new LinkedHashMap<String, String>();
    RULES.forEach(each -> published.put(each.name(), each.asks()));
    return published;
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "Executive Leader",
              "The latest job heads an organisation, as a chief or a president does.",
              Archetypes::heads),
          new Rule(
              "Entrepreneur",
              "The latest job is on the person's own account, as a founder's or an owner's is.",
              a -> a.latestIs(each -> each.title().owner())),
          new Rule(
              "Career Starter",
              "Less than two years of paid work, and none of it leading.",
              Archetypes::starts),
          new Rule(
              "Career Changer",
              "Less than three years in the latest field, after more in another, and not leading yet.",
              Archetypes::changed),
          new Rule(
              "Technical Leader",
              "A leadership score of 35 or more and a latest job that leads, in a technical field.",
              a -> a.leads() && JobTitle.isIn("technical fields", a.field())),
          new Rule(
              "People Manager",
              "A leadership score of 35 or more and a latest job that leads.",
              Archetypes::leads),
          new Rule(
              "Researcher",
              "Most months were in science or research.",
              a -> "science".equals(a.field())),
          new Rule("Educator", "Most months were in teaching.", a -> "education".equals(a.field())),
          new Rule(
              "Care Giver",
              "Most months were in health or care.",
              a -> JobTitle.isIn("caring fields", a.field())),
          new Rule(
              "Skilled Tradesperson",
              "Most months were in a trade.",
              a -> "trades".equals(a.field())),
          new Rule(
              "Specialist", "A technical depth of 45 or more.", a -> a.depth.value() >= DEEP_FROM),
          new Rule(
              "Generalist",
              "Work in three fields or more.",
              a -> a.career.fields().size() >= FIELDS_OF_A_GENERALIST),
          new Rule(
              "Service Professional",
              "Most months were in service to customers, guests or the public.",
              a -> JobTitle.isIn("service fields", a.field())),
          new Rule("Individual Contributor", "None of the other rules holds.", a -> true));

  Choice choose() {
    if (latest == null) {
      return career.entries().isEmpty()
          ? new Choice(
              "Unknown", "No entry to go by.", "This resume has no entry to go by.", List.of())
          : new Choice(
              "Career Starter",
              "No paid work yet.",
              "This resume names no paid work yet.",
              Career.keys(career.of(CareerEntry.Kind.EDUCATION)));
    }
    var rule = RULES.stream().filter(each -> each.holds().test(this)).findFirst().orElseThrow();
    return new Choice(rule.name(), rule.asks(), explanation(rule), cited(rule));
  }

  private String explanation(Rule rule) {
    var role = Objects.requireNonNull(latest).entry().label();
    return rule.asks() + " The latest job is " + role + ".";
  }

  private List<String> cited(Rule rule) {
    var field = career.mainField();
    var inField =
        career.work().stream()
            .filter(each -> field != null && field.equals(each.title().field()))
            .toList();
    return switch (rule.name()) {
      case "Researcher", "Educator", "Care Giver", "Skilled Tradesperson", "Service Professional" ->
          Career.keys(inField);
      case "Generalist", "Career Changer", "Career Starter" -> Career.keys(career.work());
      default -> List.of(Objects.requireNonNull(latest).key());
    };
  }

  private boolean latestIs(Predicate<ReadEntry> wanted) {
    return latest != null && wanted.test(latest);
  }

  private @Nullable String field() {
    return career.mainField();
  }

  private boolean heads() {
    return latestIs(each -> each.title().rank() == HIGHEST_RANK && !each.title().owner());
  }

  private boolean leads() {
    return leadership.value() >= LEADS_FROM
        && latestIs(each -> each.title().rank() >= LEADING_RANK || each.people() > 0);
  }

  private boolean starts() {
    int months = career.months(each -> each.kind() == CareerEntry.Kind.WORK);
    return !career.course().isEmpty()
        && months < START_MONTHS
        && career.work().stream().allMatch(each -> each.title().rank() < LEADING_RANK);
  }

  private boolean changed() {
    var field = latest == null ? null : latest.title().field();
    if (field == null || latest.title().rank() >= LEADING_RANK) {
      return false;
    }
    var fields = career.fields();
    int here = fields.getOrDefault(field, 0);
    return here < NEW_MONTHS
        && fields.entrySet().stream()
            .anyMatch(each -> !each.getKey().equals(field) && each.getValue() >= NEW_MONTHS);
  }
}
