package org.cursus.app.occupation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.app.occupation.GapStore.Answer;
import org.cursus.app.occupation.GapStore.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody has of each element, and how that is known: by their own answer where there is
/// one; else by the job or the name in the record that says most.
@Component
class GapOwn {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final GapNames speaking;

  GapOwn(GapNames speaking) {
    this.speaking = speaking;
  }

  /// @param answers by element
  /// @return by element; what nothing speaks of is absent
  Map<String, GapEvidence> of(
      GapReference reference,
      Map<String, Answer> answers,
      List<OwnJob> jobs,
      List<Name> names,
      LocalDate today) {
    var own = new HashMap<String, GapEvidence>();
    jobs.forEach(job -> addJob(own, reference, job, today));
    var elements =
        reference.elements().stream()
            .collect(
                Collectors.toMap(
                    element -> GapNames.key(element.name()),
                    GapElement::id,
                    // Mathematics is both; as a skill it is the use that a name in a list speaks
                    // of.
                    (first, second) -> first));
    names.forEach(name -> addName(own, elements, name));
    answers.forEach(
        (element, answer) ->
            own.put(element, GapEvidence.answer(answer.level(), DAY.format(answer.day()))));
    return own;
  }

  private static void addJob(
      Map<String, GapEvidence> own, GapReference reference, OwnJob job, LocalDate today) {
    var code = job.onetCode();
    if (code == null || !reference.has(code)) {
      return;
    }
    var occupation = reference.occupation(code);
    long months = GapRules.months(job.startDate(), job.endDate(), job.current(), today);
    double years = GapRules.yearsSince(job.endDate(), job.current(), today);
    double factor = GapRules.practice(months, occupation.zone()) * GapRules.decay(years);
    for (int i = 0; i < reference.elements().size(); i++) {
      if (occupation.levels().has(i)) {
        double whole = occupation.levels().level(i);
        own.merge(
            reference.elements().get(i).id(),
            new GapEvidence(
                "job", whole * factor, because(job, occupation.title(), months, factor)),
            GapEvidence::or);
      }
    }
  }

  private static String because(OwnJob job, String occupation, long months, double factor) {
    return "%s%s, %s: %d %% of the level of %s."
        .formatted(
            job.title(), at(job.company()), length(months), Math.round(factor * 100), occupation);
  }

  private static String at(@Nullable String company) {
    return company == null || company.isBlank() ? "" : " at " + company;
  }

  private static String length(long months) {
    if (months == 0) {
      return "for a time not known";
    }
    long years = months / 12;
    return years == 0
        ? months == 1 ? "1 month" : months + " months"
        : years == 1 ? "1 year" : years + " years";
  }

  private void addName(Map<String, GapEvidence> own, Map<String, String> elements, Name name) {
    for (var spoken : speaking.spokenOf(name, elements)) {
      double level = GapRules.named(spoken.least(), name.years());
      var because =
          name.years() > 0
              ? "Your record names %s, with %d years.".formatted(name.value(), name.years())
              : "Your record names %s, which says at least this much.".formatted(name.value());
      own.merge(spoken.element(), new GapEvidence("record", level, because), GapEvidence::or);
    }
  }
}
