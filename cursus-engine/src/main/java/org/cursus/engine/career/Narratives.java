package org.cursus.engine.career;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerInsights.Narrative;
import org.cursus.engine.career.CareerInsights.Sentence;
import org.jspecify.annotations.Nullable;

/// A career in sentences. Each is made of facts of the entries it cites: titles, employers, dates
/// and the words of statements; it counts and concludes nothing that no entry says.
final class Narratives {

  private static final int STRENGTHS = 4;
  private static final int STEPS = 6;
  private static final int SKILLS = 6;
  private static final int YEAR = 4;
  private static final int YEAR_AND_MONTH = 7;

  private final Career career;

  Narratives(Career career) {
    this.career = career;
  }

  List<Narrative> all() {
    var all = new ArrayList<Narrative>();
    add(all, "career_summary", summary());
    add(all, "key_strengths", strengths());
    add(all, "growth_trajectory", growth());
    return all;
  }

  private static void add(List<Narrative> all, String type, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      all.add(new Narrative(type, sentences));
    }
  }

  private List<Sentence> summary() {
    var sentences = new ArrayList<Sentence>();
    var latest = career.latest();
    if (latest != null) {
      boolean open = latest.span() != null && latest.span().open();
      var since = open ? ", since " + date(latest.entry().start()) : "";
      sentences.add(
          one(
              (open ? "Your job now is " : "Your latest job was ") + place(latest) + since + ".",
              latest));
    }
    var course = career.course();
    if (course.size() > 1) {
      var first = course.getFirst();
      var since = date(first.entry().start());
      sentences.add(
          one("The first job named here is " + place(first) + ", from " + since + ".", first));
    }
    career.of(Kind.EDUCATION).stream()
        .filter(each -> each.entry().title() != null)
        .max(Comparator.comparingInt(Narratives::degree))
        .ifPresent(
            each -> sentences.add(one("Your education: " + each.entry().label() + ".", each)));
    var credentials =
        career.of(Kind.CERTIFICATION).stream()
            .filter(each -> each.entry().title() != null)
            .toList();
    if (!credentials.isEmpty()) {
      var shown = credentials.subList(0, Math.min(3, credentials.size()));
      var names = String.join(", ", shown.stream().map(each -> each.entry().title()).toList());
      sentences.add(new Sentence("You hold: " + names + ".", Career.keys(shown)));
    }
    return sentences;
  }

  private static int degree(ReadEntry entry) {
    return Quantities.degree(WordLists.words(String.valueOf(entry.entry().title())));
  }

  private static String place(ReadEntry entry) {
    return entry.entry().label();
  }

  private static Sentence one(String text, ReadEntry entry) {
    return new Sentence(text, List.of(entry.key()));
  }

  /// The statements with the most kinds of evidence, one a role, then the skills that recur.
  private List<Sentence> strengths() {
    var sentences = new ArrayList<Sentence>();
    career.roles().stream()
        .filter(each -> strongest(each) != null)
        .sorted(Comparator.comparingInt((ReadEntry each) -> -strength(strongest(each))))
        .limit(STRENGTHS)
        .forEach(
            each ->
                sentences.add(
                    one("As " + place(each) + ": \"" + quoted(strongest(each)) + "\".", each)));
    var recurring = new LinkedHashMap<String, List<String>>();
    for (var entry : career.entries()) {
      for (var skill : entry.skills().keySet()) {
        recurring.computeIfAbsent(skill, key -> new ArrayList<>()).add(entry.key());
      }
    }
    recurring.values().removeIf(keys -> keys.size() < 2);
    if (!recurring.isEmpty()) {
      var names = recurring.keySet().stream().limit(SKILLS).toList();
      var keys = names.stream().flatMap(each -> recurring.get(each).stream()).distinct().toList();
      sentences.add(
          new Sentence("You used again and again: " + String.join(", ", names) + ".", keys));
    }
    return sentences;
  }

  private static @Nullable ReadStatement strongest(ReadEntry entry) {
    return entry.statements().stream()
        .filter(each -> strength(each) > 0)
        .max(Comparator.comparingInt(Narratives::strength))
        .orElse(null);
  }

  private static int strength(@Nullable ReadStatement said) {
    if (said == null) {
      return 0;
    }
    return said.kinds().size() + (said.quantities().result() ? 1 : 0);
  }

  private static String quoted(@Nullable ReadStatement said) {
    return said == null ? "" : said.text().replaceAll("[.\\s]+$", "").replace('"', '\'');
  }

  private List<Sentence> growth() {
    var sentences = new ArrayList<Sentence>();
    var course = career.course();
    for (int i = 1; i < course.size(); i++) {
      var before = course.get(i - 1);
      var after = course.get(i);
      var when = "In " + date(after.entry().start()) + " you ";
      var text =
          switch (EntryFindings.step(before, after)) {
            case "promotion" ->
                when + "stepped up from " + place(before) + " to " + place(after) + ".";
            case "change_of_field" ->
                when + "changed your field, from " + place(before) + " to " + place(after) + ".";
            case "lateral", "step_back" ->
                when + "moved from " + place(before) + " to " + place(after) + ".";
            default -> null;
          };
      if (text != null) {
        sentences.add(new Sentence(text, List.of(before.key(), after.key())));
      }
    }
    return sentences.size() <= STEPS
        ? sentences
        : sentences.subList(sentences.size() - STEPS, sentences.size());
  }

  /// A date as people write it.
  private static String date(@Nullable String date) {
    if (date == null || date.length() < YEAR_AND_MONTH) {
      return date == null ? "" : date;
    }
    var month = Month.of(Integer.parseInt(date.substring(YEAR + 1, YEAR_AND_MONTH)));
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.substring(0, YEAR);
  }
}
