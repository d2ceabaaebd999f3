package org.cursus.engine.resume.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.fixtures.Person;
import org.jspecify.annotations.Nullable;

/// Compares what was read with what was meant. Entries are aligned by the assignment that makes
/// most of their fields agree; then each field counts.
public final class Scorer {

  /// The fields that count, each once in the mean.
  public enum Field {
    NAME,
    EMAIL,
    PHONE,
    COMPANY,
    TITLE,
    WORK_DATES,
    INSTITUTION,
    DEGREE,
    STUDY_DATES,
    SKILLS;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// One value that was read, with its confidence.
  public record Judged(Field field, double confidence, boolean right) {}

  /// @param faults what differs, for people
  record Score(Map<Field, Tally> tallies, List<Judged> judged, List<String> faults) {}

  private final Person person;
  private final ParsedResume read;
  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
  private final List<Judged> judged = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Scorer(Person person, ParsedResume read) {
    this.person = person;
    this.read = read;
    for (var field : Field.values()) {
      tallies.put(field, new Tally());
    }
  }

  static Score score(Person person, ParsedResume read) {
    var scorer = new Scorer(person, read);
    scorer.compare();
    return new Score(scorer.tallies, scorer.judged, scorer.faults);
  }

  /// The mean over the fields that any document had.
  static double macro(Map<Field, Tally> tallies) {
    return tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
  }

  private void compare() {
    var basics = read.basics();
    name(Field.NAME, person.name(), whole(basics));
    count(
        Field.EMAIL,
        person.email(),
        basics.email(),
        Alike.exact(person.email(), value(basics.email())));
    count(
        Field.PHONE,
        person.e164(),
        basics.phone(),
        Alike.phones(person.e164(), person.phone(), value(basics.phone())));
    work();
    education();
    skills();
  }

  private void work() {
    var gain = new double[person.work().size()][read.work().size()];
    for (int i = 0; i < gain.length; i++) {
      for (int j = 0; j < gain[i].length; j++) {
        var meant = person.work().get(i);
        var seen = read.work().get(j);
        gain[i][j] =
            Alike.words(meant.company(), value(seen.company()))
                + Alike.words(meant.title(), value(seen.title()))
                + same(meant.start(), seen.startDate())
                + same(meant.end(), seen.endDate());
      }
    }
    var pairs = pairs(gain, read.work().size());
    pairs.forEach(
        (i, j) -> {
          var meant = i < 0 ? null : person.work().get(i);
          var seen = j < 0 ? null : read.work().get(j);
          name(
              Field.COMPANY,
              meant == null ? null : meant.company(),
              seen == null ? null : seen.company());
          name(
              Field.TITLE,
              meant == null ? null : meant.title(),
              seen == null ? null : seen.title());
          date(
              Field.WORK_DATES,
              meant == null ? null : meant.start(),
              seen == null ? null : seen.startDate());
          date(
              Field.WORK_DATES,
              meant == null ? null : meant.end(),
              seen == null ? null : seen.endDate());
        });
  }

  private void education() {
    var gain = new double[person.education().size()][read.education().size()];
    for (int i = 0; i < gain.length; i++) {
      for (int j = 0; j < gain[i].length; j++) {
        var meant = person.education().get(i);
        var seen = read.education().get(j);
        gain[i][j] =
            Alike.words(meant.institution(), value(seen.institution()))
                + Alike.words(meant.degree(), value(seen.degree()))
                + same(meant.end(), seen.endDate());
      }
    }
    pairs(gain, read.education().size())
        .forEach(
            (i, j) -> {
              var meant = i < 0 ? null : person.education().get(i);
              var seen = j < 0 ? null : read.education().get(j);
              name(
                  Field.INSTITUTION,
                  meant == null ? null : meant.institution(),
                  seen == null ? null : seen.institution());
              degree(meant, seen == null ? null : seen.degree());
              var start = meant == null || meant.start().isEmpty() ? null : meant.start();
              date(Field.STUDY_DATES, start, seen == null ? null : seen.startDate());
              date(
                  Field.STUDY_DATES,
                  meant == null ? null : meant.end(),
                  seen == null ? null : seen.endDate());
            });
  }

  /// Which goes with which; those that are alone go with -1 and, on the left, a number below it.
  private static Map<Integer, Integer> pairs(double[][] gain, int others) {
    var assigned = Hungarian.assign(gain);
    var pairs = new LinkedHashMap<Integer, Integer>();
    for (int i = 0; i < assigned.length; i++) {
      pairs.put(i, assigned[i]);
    }
    for (int j = 0; j < others; j++) {
      if (!pairs.containsValue(j)) {
        pairs.put(-1 - j, j);
      }
    }
    return pairs;
  }

  private void skills() {
    var left = new HashMap<String, Integer>();
    person
        .skills()
        .values()
        .forEach(group -> group.forEach(s -> left.merge(Alike.folded(s), 1, Integer::sum)));
    var tally = tallies.get(Field.SKILLS);
    left.values().forEach(n -> tally.count(true, false, false));
    for (var skill : read.skills()) {
      boolean right = left.remove(Alike.folded(skill.name().value())) != null;
      tally.count(false, true, right);
      judged.add(new Judged(Field.SKILLS, skill.name().confidence(), right));
      if (!right) {
        faults.add("SKILLS: read " + skill.name().value());
      }
    }
    left.keySet().forEach(skill -> faults.add("SKILLS: missed " + skill));
  }

  /// People of the set are called with what follows their names.
  private static @Nullable Fact whole(ParsedResume.Basics basics) {
    var name = basics.name();
    var suffix = basics.suffix();
    return name == null || suffix == null
        ? name
        : new Fact(
            name.raw(),
            name.value() + ", " + suffix.value(),
            name.confidence(),
            name.page(),
            name.box());
  }

  private void name(Field field, @Nullable String meant, @Nullable Fact seen) {
    count(field, meant, seen, Alike.names(meant, value(seen)));
  }

  /// "Bachelor of Science in Nursing" is one degree to some and a degree with its field to others.
  private void degree(Person.@Nullable Course meant, @Nullable Fact seen) {
    var degree = meant == null ? null : meant.degree();
    var whole = meant == null || meant.field() == null ? degree : degree + " in " + meant.field();
    boolean right = Alike.names(degree, value(seen)) || Alike.names(whole, value(seen));
    count(Field.DEGREE, degree, seen, right);
  }

  private void date(Field field, @Nullable String meant, @Nullable Fact seen) {
    count(field, meant, seen, Alike.exact(meant, value(seen)));
  }

  private void count(Field field, @Nullable String meant, @Nullable Fact seen, boolean right) {
    tallies.get(field).count(meant != null, seen != null, right);
    if (seen != null) {
      judged.add(new Judged(field, seen.confidence(), right));
    }
    if (!right && (meant != null || seen != null)) {
      faults.add(field + ": meant " + meant + ", read " + value(seen));
    }
  }

  private static double same(String meant, @Nullable Fact seen) {
    return Alike.exact(meant, value(seen)) ? 1 : 0;
  }

  private static @Nullable String value(@Nullable Fact fact) {
    return fact == null ? null : fact.value();
  }
}
