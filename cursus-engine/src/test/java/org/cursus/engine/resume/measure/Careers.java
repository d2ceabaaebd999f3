package org.cursus.engine.resume.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cursus.engine.resume.fixtures.Person.Course;
import org.cursus.engine.resume.fixtures.Person.Job;
import org.cursus.engine.resume.measure.Pools.Pool;
import org.jspecify.annotations.Nullable;

/// Invents working lives and studies: promotions at one employer, gaps, jobs that go on, students
/// who never worked, thirty years at ten employers.
final class Careers {

  private static final YearMonth NOW = YearMonth.of(2026, 9);

  private final Random random;
  private final Pool trade;
  private final Words words;
  private final String home;
  private YearMonth began = NOW;

  Careers(Random random, Pool trade, Words words, String home) {
    this.random = random;
    this.trade = trade;
    this.words = words;
    this.home = home;
  }

  /// Jobs, the newest first.
  List<Job> work(int index) {
    boolean student = trade.name().equals("student");
    int count =
        student ? index % 3 : trade.name().equals("executive") ? 8 + index % 3 : 2 + index % 4;
    var titles = trade.get("titles");
    var jobs = new ArrayList<Job>();
    // Some stopped working some months ago.
    var end = index % 4 == 2 ? NOW.minusMonths(5 + index % 9) : null;
    var employer = employer();
    for (int i = 0; i < count; i++) {
      var last = end == null ? NOW : end;
      var start = last.minusMonths(student ? 3 + random.nextInt(8) : 14 + random.nextInt(34));
      int rank = titles.size() - 1 - i * titles.size() / Math.max(count, titles.size());
      var title = student ? words.any(titles) : titles.get(Math.max(0, rank));
      int bullets = i > 4 ? 1 : 2 + random.nextInt(3);
      jobs.add(
          new Job(
              employer.name(),
              title,
              employer.town(),
              start.toString(),
              end == null ? "present" : end.toString(),
              words.some(trade.get("bullets"), bullets)));
      began = start;
      // Every third career has two roles at one employer; others leave gaps.
      boolean stays = index % 3 == 0 && i == 0 && rank > 0 && titles.size() > 1;
      end = stays ? start : start.minusMonths(index % 5 == 1 ? 7 : 1);
      employer = stays ? employer : another(employer);
    }
    return jobs;
  }

  private record Employer(String name, String town) {}

  private Employer employer() {
    var town = random.nextInt(3) == 0 ? words.town() : home;
    return new Employer(words.filled(words.any(trade.get("employers")), town), town);
  }

  private Employer another(Employer employer) {
    var next = employer();
    for (int tries = 0; tries < 9 && next.name().equals(employer.name()); tries++) {
      next = employer();
    }
    return next;
  }

  /// Courses, the newest first; empty for people without a degree.
  List<Course> education(int index) {
    var degrees = new ArrayList<>(trade.get("degrees"));
    degrees.remove("-");
    boolean student = trade.name().equals("student");
    int count = Math.min(degrees.size(), student ? 1 : index % 8 == 7 ? 0 : 1 + index % 2);
    var courses = new ArrayList<Course>();
    int year = student ? 2027 : began.getYear() - 1;
    for (int i = 0; i < count; i++) {
      // The pools name the first degree first.
      var parts = degrees.get(count - 1 - i).split("/");
      int length = parts[0].startsWith("PhD") ? 4 : parts[0].matches("M.*") ? 2 : 3;
      var town = words.town();
      @Nullable String field = parts[1].equals("-") ? null : parts[1];
      courses.add(
          new Course(
              words.school(town),
              parts[0],
              field,
              index % 3 == 1 ? null : town,
              index % 4 == 3 ? "" : "" + (year - length),
              "" + year,
              index % 5 == 2 ? "3." + (4 + random.nextInt(6)) : null,
              index % 7 == 3 ? "Dean's List" : null));
      year -= length;
    }
    return courses;
  }
}
