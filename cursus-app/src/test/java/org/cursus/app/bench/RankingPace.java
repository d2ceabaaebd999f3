package org.cursus.app.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.fit.Kinship;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.PostingParser;
import org.cursus.engine.ranking.ContentRanking;
import org.cursus.engine.ranking.Ranking;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Keywords;
import org.cursus.engine.writing.Choosing;
import org.cursus.engine.writing.JobAim;
import org.cursus.engine.writing.Overrides;
import org.cursus.engine.writing.Writer;
import org.jspecify.annotations.Nullable;

/// How long it takes to rank a record of 60 entries for a posting, and to choose and write a resume
/// and a letter from it; all in memory, warm.
final class RankingPace {

  private static final int WARM_UP = 150;
  private static final int TIMES = 200;
  private static final int JOBS = 15;
  private static final int PROJECTS = 15;
  private static final int SKILLS = 30;
  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final List<String> NAMES =
      List.of(
          "Java",
          "PostgreSQL",
          "Kubernetes",
          "Docker",
          "Kafka",
          "Python",
          "Terraform",
          "React",
          "Scheduling",
          "Mentoring",
          "Excel",
          "SAP",
          "Linux",
          "Ansible",
          "Grafana");
  private static final List<String> DEEDS =
      List.of(
          "Built services in %s for %d shops",
          "Moved %2$d databases to %1$s without downtime",
          "Reduced the nightly import with %s from %d hours to one",
          "Trained %2$d colleagues in %1$s and wrote the handbook",
          "Answered questions about %s of %d customers a week");
  private static final String POSTING =
      """
      Senior Backend Engineer
      Brightwater Systems
      Leeds, UK

      What you will do
      - Build and run services for our ordering platform
      - Move our databases to PostgreSQL and look after them
      - Train colleagues and write handbooks

      Requirements
      - 5 years of experience with Java
      - PostgreSQL and Linux
      - Kubernetes, Docker or another way to run containers
      - Bachelor's degree in computer science
      - Clear writing for customers and colleagues
      Nice to have
      - Kafka, Terraform and Ansible
      - Mentoring
      - React
      """;

  private static final Posting READ = PostingParser.parse(POSTING);

  private RankingPace() {}

  /// Adds the warm medians in milliseconds: `ranking-60-entries` and `writing-both`.
  static void measure(Figures figures) {
    var material = material();
    var keywords = keywords();
    var ranked = median(() -> rank(material, keywords));
    figures.add("ranking-60-entries", ranked, "ms", 20.0);
    var ranking = rank(material, keywords);
    figures.add("writing-both", median(() -> write(material, ranking)), "ms");
  }

  private static double median(Runnable work) {
    var times = new double[TIMES];
    for (int i = -WARM_UP; i < TIMES; i++) {
      long started = System.nanoTime();
      work.run();
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    return Samples.of(times).median();
  }

  private static KeywordReport keywords() {
    var names =
        NAMES.stream()
            .map(each -> new Gazetteer.Name(each, each, Keyword.Kind.TECHNOLOGY))
            .toList();
    return new Keywords(Gazetteer.of(names), Background.NONE).of(POSTING);
  }

  private static Ranking rank(Material material, KeywordReport keywords) {
    return ContentRanking.rank(material, READ, keywords, Background.NONE, Kinship.NONE, NOW);
  }

  private static void write(Material material, Ranking ranking) {
    var options = DraftOptions.USUAL;
    var aim = new JobAim(READ.title(), READ.company(), null, READ, LocalDate.of(2026, 11, 22));
    var chosen = Choosing.choose(material, ranking, options, Overrides.NONE);
    Writer.resume(chosen, material, aim, options);
    Writer.letter(chosen, material, aim, null, options);
  }

  /// 60 entries: jobs and projects of five statements each, and skills.
  private static Material material() {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < JOBS; i++) {
      int year = 2025 - i;
      entries.add(entry(Kind.WORK, i, "Engineer " + i, "Firm " + i, year, statements(i)));
    }
    for (int i = 0; i < PROJECTS; i++) {
      entries.add(entry(Kind.PROJECT, i, "Project " + i, null, 2010 + i, statements(i + JOBS)));
    }
    for (int i = 0; i < SKILLS; i++) {
      var name = i < NAMES.size() ? NAMES.get(i) : "Skill " + i;
      entries.add(entry(Kind.SKILL, i, name, null, 0, List.of()));
    }
    var person =
        new Material.Person(
            "personal_info/1@1", "Ana Silva", null, null, null, "Leeds", List.of(), null);
    return new Material(person, entries);
  }

  private static Entry entry(
      Kind kind, int number, String title, @Nullable String at, int year, List<String> statements) {
    var id = kind + "-" + number;
    var start = year == 0 ? null : year + "-03";
    var end = year == 0 || year == 2025 ? null : year + 1 + "-02";
    return new Entry(
        id,
        id + "@1",
        kind,
        title,
        at,
        null,
        null,
        null,
        start,
        end,
        year == 2025,
        null,
        statements,
        List.of());
  }

  private static List<String> statements(int seed) {
    var statements = new ArrayList<String>();
    for (int i = 0; i < DEEDS.size(); i++) {
      var name = NAMES.get((seed * 3 + i) % NAMES.size());
      statements.add(DEEDS.get(i).formatted(name, 2 + seed + i));
    }
    return statements;
  }
}
