package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.resume.ParsedResume.Work;
import org.jspecify.annotations.Nullable;

/// Reads roles from the entries of sections about work: which part names the employer and which the
/// title, by words first and by what the other entries of the document do second.
final class WorkReader {

  private static final int MOST_PARTS = 10;

  private final List<Job> jobs = new ArrayList<>();
  private final Map<String, Double> titleLooks = new HashMap<>();
  private double titleFirst;

  /// @param rest what is in no role
  record Roles(List<Work> work, List<Fact> rest) {}

  private static final class Job {
    final Entry entry;
    Header header;
    List<Passage> parts;
    @Nullable Passage title;
    @Nullable Passage company;
    double titleConfidence;
    double companyConfidence;

    Job(Entry entry) {
      this.entry = entry;
      this.header = Header.of(entry.cells(), true);
      this.parts = new ArrayList<>(Header.divideByLook(header.parts()));
      if (parts.size() == 1) {
        parts = new ArrayList<>(Header.divide(parts.getFirst()));
      }
      if (parts.size() == 1 && Titles.score(parts.getFirst().text()) < .5) {
        // "Internship" beside nothing but an employer is what the job is called.
        header.kinds().stream()
            .filter(kind -> Titles.score(kind.text()) > .5)
            .findFirst()
            .ifPresent(parts::add);
      }
    }

    boolean hasBody() {
      return !entry.body().isEmpty();
    }
  }

  private WorkReader(List<Entry> entries) {
    entries.forEach(entry -> jobs.add(new Job(entry)));
  }

  static Roles read(List<Entry> entries) {
    var reader = new WorkReader(entries);
    reader.learn();
    reader.jobs.forEach(reader::assign);
    return reader.roles();
  }

  /// How much more a part is a title than an employer, -1 to 1.
  private static double lean(Passage part) {
    return Header.lean(part.text());
  }

  private void learn() {
    for (var job : jobs) {
      for (var part : job.parts) {
        titleLooks.merge(look(part), lean(part) - .25, Double::sum);
      }
      if (job.parts.size() >= 2) {
        double difference = lean(job.parts.get(0)) - lean(job.parts.get(1));
        titleFirst += Math.max(-1, Math.min(1, difference));
      }
    }
  }

  private static String look(Passage part) {
    return part.bold()
        + "/"
        + part.italic()
        + "/"
        + Math.round(part.size())
        + "/"
        + Row.isCapitals(part.text());
  }

  private double habit(Passage part, int index) {
    double look =
        Math.max(
            -1, Math.min(1, titleLooks.getOrDefault(look(part), 0.0) / Math.max(1, jobs.size())));
    double order = Math.max(-1, Math.min(1, titleFirst / Math.max(1, jobs.size())));
    return look * .5 + (index == 0 ? order : index == 1 ? -order : 0) * .5;
  }

  private void assign(Job job) {
    var parts = job.parts;
    if (parts.size() == 1) {
      assignOne(job, parts.getFirst());
      return;
    }
    // Headings that name more than this are no headings, and each is compared with each.
    int likely = Math.min(parts.size(), MOST_PARTS);
    double best = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < likely; t++) {
      for (int c = 0; c < likely; c++) {
        if (t == c) {
          continue;
        }
        // The first two parts are likelier than the later ones.
        double score =
            lean(parts.get(t))
                - lean(parts.get(c))
                + habit(parts.get(t), t)
                - habit(parts.get(c), c)
                - .2 * Math.max(0, t - 1)
                - .2 * Math.max(0, c - 1);
        if (score > best + 1e-9) {
          best = score;
          job.title = parts.get(t);
          job.company = parts.get(c);
        }
      }
    }
    if (job.title != null && job.company != null) {
      double sure = Math.min(.97, .6 + Math.max(0, best) * .2);
      job.titleConfidence = Math.max(sure, Titles.score(job.title.text()) > .9 ? .93 : 0);
      job.companyConfidence = sure;
    }
  }

  private void assignOne(Job job, Passage part) {
    double lean = lean(part) + habit(part, 0) * .6;
    if (lean > .2) {
      job.title = part;
      job.titleConfidence = Math.min(.95, .6 + lean * .3);
    } else {
      job.company = part;
      job.companyConfidence = Math.min(.9, .6 - lean * .3);
    }
  }

  private Roles roles() {
    var work = new ArrayList<Work>();
    var rest = new ArrayList<Fact>();
    Job employer = null;
    for (int i = 0; i < jobs.size(); i++) {
      var job = jobs.get(i);
      var next = i + 1 < jobs.size() ? jobs.get(i + 1) : null;
      if (job.title == null
          && job.company != null
          && !job.hasBody()
          && next != null
          && isRole(next)) {
        // An employer with its own dates over several roles.
        employer = job;
        continue;
      }
      if (job.company == null && job.title != null && employer != null) {
        job.company = employer.company;
        job.companyConfidence = employer.companyConfidence * .97;
      } else if (job.company != null && job.title == null && isWithin(job, employer)) {
        job.title = job.company;
        job.titleConfidence = .6;
        job.company = employer == null ? null : employer.company;
        job.companyConfidence = .8;
      } else if (job.company != null) {
        employer = job;
      }
      work.add(work(job, employer, rest));
    }
    return new Roles(work, rest);
  }

  private static boolean isRole(Job next) {
    return next.parts.size() == 1 && next.title != null;
  }

  /// The dates of the entry lie in those of the employer above it, which tells a role of unknown
  /// name from a new employer.
  private static boolean isWithin(Job job, @Nullable Job employer) {
    if (employer == null
        || employer.title != null
        || job.entry.date() == null
        || employer.entry.date() == null) {
      return false;
    }
    var inner = job.entry.date();
    var outer = employer.entry.date();
    return inner.range()
        && outer.range()
        && order(inner.start()) >= order(outer.start())
        && order(inner.end()) <= order(outer.end());
  }

  private static int order(@Nullable String date) {
    if (date == null || date.equals("present")) {
      return 999_912;
    }
    return Integer.parseInt(date.substring(0, 4)) * 100
        + (date.length() > 4 ? Integer.parseInt(date.substring(5, 7)) : 6);
  }

  private static Work work(Job job, @Nullable Job employer, List<Fact> rest) {
    var location = job.header.location();
    if (location == null
        && employer != null
        && employer != job
        && job.company == employer.company) {
      location = employer.header.location();
    }
    double locationConfidence = .93;
    var left = new ArrayList<Passage>();
    for (var part : job.parts) {
      if (part != job.title && part != job.company) {
        left.add(part);
      }
    }
    if (location == null) {
      var guess =
          left.stream()
              .filter(part -> Header.isLikePlace(part.text()))
              .min(Comparator.comparingInt(Passage::from));
      if (guess.isPresent()) {
        location = guess.get();
        locationConfidence = .5;
        left.remove(location);
      }
    }
    var told = new ArrayList<>(left);
    told.addAll(job.entry.prose());
    job.header.kinds().stream()
        .filter(kind -> kind != job.title)
        .forEach(kind -> rest.add(kind.fact(.6)));
    return new Work(
        job.company == null ? null : job.company.fact(job.companyConfidence),
        job.title == null ? null : job.title.fact(job.titleConfidence),
        location == null ? null : location.fact(locationConfidence),
        job.entry.date() == null ? null : start(job.entry),
        job.entry.date() == null || !job.entry.date().range()
            ? end(job.entry)
            : job.entry.endDate(.95),
        told.isEmpty() ? null : Passage.join(told, .8),
        job.entry.bullets());
  }

  /// A lone date is when a job was held; it starts and ends there.
  private static @Nullable Fact start(Entry entry) {
    return entry.date() != null && entry.date().range() ? entry.startDate(.95) : entry.endDate(.7);
  }

  private static @Nullable Fact end(Entry entry) {
    return entry.endDate(.6);
  }
}
