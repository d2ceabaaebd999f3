package org.cursus.engine.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.cursus.engine.assessment.AssessmentConfig.Effort;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.AssessmentScore.Gain;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.rendering.Look.PageSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Results of a made-up assessment.
final class Samples {

  static final String HEBREW = "אני רוצה לעבוד כמהנדסת מים בחיפה (2026).";
  static final String ARABIC = "أريد أن أعمل مهندسة مياه في المدينة.";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Condition ALWAYS =
      new Condition(null, null, true, null, null, null, null, null, 0.0, null, null);
  private static final List<Band> BANDS =
      List.of(
          new Band(
              0,
              "Setting out",
              "You are at the beginning. A few small steps in one section will show soon; choose"
                  + " the one that you like best."),
          new Band(
              35,
              "Finding your footing",
              "Some things stand, others do not yet. What is listed under \"What helps most\" is"
                  + " worth an evening each."),
          new Band(
              60,
              "On your way",
              "Most of what employers look for is in place. What is left is to show it, and to"
                  + " keep at it for some weeks."),
          new Band(
              80,
              "Ready to go",
              "You can apply today and speak about what you did. Keep your record current and"
                  + " ask somebody to read it."));
  private static final String[] NAMES = {
    "Direction",
    "Evidence of what you did",
    "Resume and letters",
    "Skills for the work",
    "People who know you",
    "Finding and choosing openings",
    "Interviews",
    "Everyday footing"
  };

  private Samples() {}

  static AssessmentConfig config(int sections) {
    var parts = new ArrayList<Section>();
    var steps = new ArrayList<Step>();
    var questions = new ArrayList<Question>();
    for (int i = 0; i < sections; i++) {
      var name = NAMES[i % NAMES.length];
      parts.add(new Section("s" + i, name, "About " + name + ".", 1.0 / sections, List.of()));
      steps.add(new Step("t" + i, name, ""));
      questions.addAll(questions(i, name));
    }
    return new AssessmentConfig(
        "career-readiness",
        "1.0",
        "en",
        "Career readiness",
        "How ready you are to find work that fits you, and what would help most next.",
        15,
        steps,
        parts,
        questions,
        BANDS,
        List.of(),
        List.of(),
        Map.of());
  }

  private static List<Question> questions(int i, String name) {
    var options =
        List.of(
            new Option("no", "No, not yet", 0, true),
            new Option("some", "In part, for some of it", 50, false),
            new Option("yes", "Yes, and I could show it", 100, false));
    return List.of(
        question(
            i + "a",
            i,
            Kind.SCALE,
            "How sure are you about %s when somebody asks you tomorrow?".formatted(name),
            List.of(),
            new Scale(1, 5, "not at all", "very"),
            null),
        question(
            i + "b",
            i,
            Kind.SINGLE,
            "Have you written down what you would say about it?",
            options,
            null,
            null),
        question(i + "c", i, Kind.MULTIPLE, "Which of these have you got?", options, null, null),
        question(
            i + "d",
            i,
            Kind.NUMBER,
            "How many hours a week do you give it?",
            List.of(),
            null,
            new NumberRange(0, 60, "hours", 1, List.of())),
        question(
            i + "e",
            i,
            Kind.LONG_TEXT,
            "What is it that you would like to do, in your own words?",
            List.of(),
            null,
            null),
        question(
            i + "f", i, Kind.RANKING, "Put these in the order that matters.", options, null, null));
  }

  private static Question question(
      String key,
      int section,
      Kind kind,
      String text,
      List<Option> options,
      @Nullable Scale scale,
      @Nullable NumberRange number) {
    boolean counts = kind != Kind.LONG_TEXT;
    return new Question(
        "q" + key,
        "t" + section,
        counts ? "s" + section : null,
        kind,
        text,
        null,
        true,
        1,
        false,
        false,
        options,
        scale,
        number,
        5000,
        List.of(),
        null);
  }

  /// @param scores of sections in order; a negative one for none
  static Report report(AssessmentConfig config, String text, double... scores) {
    var answers = answers(config, text, scores);
    return new Report(
        config,
        answers,
        score(config, scores),
        "en",
        "Ana Cook",
        LocalDate.of(2026, 11, 22),
        false,
        PageSize.A4,
        true,
        Branding.USUAL,
        "https://careers.example.org");
  }

  private static Map<String, JsonNode> answers(
      AssessmentConfig config, String text, double... scores) {
    var answers = new LinkedHashMap<String, JsonNode>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] < 0) {
        continue;
      }
      var high = scores[i] > 50;
      answers.put("q" + i + "a", JSON.readTree(high ? "5" : "1"));
      answers.put("q" + i + "b", JSON.readTree(high ? "\"yes\"" : "\"no\""));
      answers.put("q" + i + "c", JSON.readTree(high ? "[\"some\",\"yes\"]" : "[\"no\"]"));
      answers.put("q" + i + "d", JSON.readTree("7.5"));
      answers.put("q" + i + "e", JSON.getNodeFactory().stringNode(text));
      answers.put("q" + i + "f", JSON.readTree("[\"yes\",\"some\",\"no\"]"));
    }
    return answers;
  }

  static AssessmentScore score(AssessmentConfig config, double... scores) {
    var sections = new ArrayList<SectionScore>();
    double sum = 0;
    int scored = 0;
    for (int i = 0; i < scores.length; i++) {
      var section = config.sections().get(i);
      boolean none = scores[i] < 0;
      var value = decimal(scores[i]);
      sections.add(
          new SectionScore(
              section.id(),
              section.title(),
              none ? null : value,
              none ? null : band(scores[i]),
              section.weight(),
              none ? 0 : scores[i] % 1 == 0 ? 5 : 3,
              5));
      sum += Math.max(0, scores[i]);
      scored += none ? 0 : 1;
    }
    var total = scored == 0 ? null : sum / scored;
    var asked = new LinkedHashSet<String>();
    config.questions().forEach(each -> asked.add(each.key()));
    return new AssessmentScore(
        total == null ? null : decimal(total),
        total == null ? null : band(total),
        sections,
        asked,
        List.of(),
        total == null || total > 70 || total == 0 ? List.of() : caps(),
        total == null || total >= 100 ? List.of() : advice(),
        total == null || total >= 100 ? List.of() : gains(config));
  }

  private static List<Cap> caps() {
    return List.of(
        new Cap(
            ALWAYS,
            null,
            60,
            "Without a current resume nobody can tell what you did, so the total stays in the"
                + " second band."),
        new Cap(ALWAYS, "s1", 50, "Evidence that you cannot show counts for half."));
  }

  private static List<Recommendation> advice() {
    return List.of(
        new Recommendation(
            "r1",
            ALWAYS,
            "s1",
            Effort.SMALL,
            "Write down three things you did, each with a number",
            "For each: what was wanted, what you did, what came of it. Put them in your record, so"
                + " that every resume and letter can use them.",
            "/record"),
        new Recommendation(
            "r2",
            ALWAYS,
            "s4",
            Effort.MEDIUM,
            "Ask two people who know your work for half an hour",
            "Ask what they would say about you to somebody who is hiring. You learn which of your"
                + " strengths others can see.",
            null),
        new Recommendation(
            "r3",
            ALWAYS,
            null,
            Effort.LARGE,
            "Learn the one skill that most of your openings ask for",
            "Look at ten openings that you would take. Count what they ask for. Learn the first on"
                + " that list that you cannot do yet, by doing a small thing with it.",
            "/jobs"));
  }

  private static List<Gain> gains(AssessmentConfig config) {
    return List.of(
        new Gain("q1b", new BigDecimal("4.17")),
        new Gain(config.sections().size() > 2 ? "q2c" : "q0c", new BigDecimal("2.50")),
        new Gain("q0a", new BigDecimal("1.25")));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static Band band(double score) {
    return BANDS.stream().filter(each -> each.from() <= score).toList().getLast();
  }

  static Report usual() {
    return report(
        config(8),
        "I would like to plan cooling chains for medicines.\nThen to lead a small team.",
        72,
        41.25,
        35,
        66,
        20,
        58,
        81.5,
        90);
  }

  static Report with(Report report, Branding branding, PageSize paper) {
    return new Report(
        report.config(),
        report.answers(),
        report.score(),
        report.language(),
        report.name(),
        report.date(),
        report.preliminary(),
        paper,
        report.withAnswers(),
        branding,
        report.home());
  }

  static Report german() {
    return german(usual());
  }

  static Report german(Report usual) {
    var branding =
        new Branding(
            "Karrierezentrum der Technischen Hochschule",
            null,
            "#7a1f3d",
            "Herausgegeben vom Karrierezentrum, Raum 2.14.",
            "https://karriere.example.org/");
    return new Report(
        usual.config(),
        usual.answers(),
        usual.score(),
        "de",
        usual.name(),
        usual.date(),
        false,
        PageSize.A4,
        true,
        branding,
        usual.home());
  }

  static Report half() {
    var whole = report(config(8), ARABIC, 72, 41.25, -1, 66, -1, -1, 81.5, -1);
    return new Report(
        whole.config(),
        whole.answers(),
        whole.score(),
        "en",
        null,
        whole.date(),
        true,
        PageSize.LETTER,
        true,
        whole.branding(),
        whole.home());
  }
}
