package org.cursus.engine.resume;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Education;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.cursus.engine.resume.ParsedResume.Work;
import org.jspecify.annotations.Nullable;

/// Turns what the rules feel into how often they are right. `confidences.txt` holds, by group of
/// fields, rising pairs of both, learned by isotonic regression (Zadrozny and Elkan 2002) on the
/// measuring set; between two pairs lies a straight line.
final class Confidences {

  private static final Map<String, TreeMap<Double, Double>> LEARNED = load();

  private Confidences() {}

  static ParsedResume calibrated(ParsedResume resume) {
    var basics = resume.basics();
    return new ParsedResume(
        new Basics(
            sure("name", basics.name()),
            basics.suffix(),
            basics.label(),
            sure("email", basics.email()),
            sure("phone", basics.phone()),
            basics.location(),
            basics.links(),
            basics.summary()),
        resume.work().stream().map(Confidences::work).toList(),
        resume.volunteering(),
        resume.education().stream().map(Confidences::education).toList(),
        resume.skills().stream().map(Confidences::skill).toList(),
        resume.projects(),
        resume.certifications(),
        resume.languages(),
        resume.publications(),
        resume.awards(),
        resume.interests(),
        resume.unplaced(),
        resume.resumeProbability());
  }

  private static Work work(Work work) {
    return new Work(
        sure("company", work.company()),
        sure("title", work.title()),
        work.location(),
        sure("work-dates", work.startDate()),
        sure("work-dates", work.endDate()),
        work.description(),
        work.achievements());
  }

  private static Education education(Education course) {
    return new Education(
        sure("institution", course.institution()),
        sure("degree", course.degree()),
        course.fieldOfStudy(),
        course.location(),
        sure("study-dates", course.startDate()),
        sure("study-dates", course.endDate()),
        course.gpa(),
        course.honors());
  }

  private static Skill skill(Skill skill) {
    return new Skill(Objects.requireNonNull(sure("skills", skill.name())), skill.category());
  }

  private static @Nullable Fact sure(String group, @Nullable Fact fact) {
    var learned = LEARNED.get(group);
    if (fact == null || learned == null) {
      return fact;
    }
    double confidence = at(learned, fact.confidence());
    return new Fact(fact.raw(), fact.value(), confidence, fact.page(), fact.box());
  }

  private static double at(TreeMap<Double, Double> learned, double felt) {
    var below = learned.floorEntry(felt);
    var above = learned.ceilingEntry(felt);
    if (above == null) {
      return Objects.requireNonNull(below).getValue();
    }
    if (below == null) {
      // Less than was ever felt while learning: as much less sure.
      return felt / above.getKey() * above.getValue();
    }
    double width = above.getKey() - below.getKey();
    double share = width == 0 ? 0 : (felt - below.getKey()) / width;
    double exact = below.getValue() + share * (above.getValue() - below.getValue());
    return Math.round(exact * 1000) / 1000.0;
  }

  private static Map<String, TreeMap<Double, Double>> load() {
    var groups = new HashMap<String, TreeMap<Double, Double>>();
    var file = "confidences.txt";
    try (var stream = Objects.requireNonNull(Confidences.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        int colon = line.indexOf(": ");
        var pairs = new TreeMap<Double, Double>();
        for (var pair : List.of(line.substring(colon + 2).split(", "))) {
          var both = pair.split(" ");
          pairs.put(Double.valueOf(both[0]), Double.valueOf(both[1]));
        }
        groups.put(line.substring(0, colon), pairs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }
}
