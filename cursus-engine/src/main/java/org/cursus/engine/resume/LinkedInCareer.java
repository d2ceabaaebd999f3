package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Line;
import org.cursus.engine.resume.ParsedResume.Education;
import org.cursus.engine.resume.ParsedResume.Work;
import org.jspecify.annotations.Nullable;

/// Reads the employers, roles and schools of a LinkedIn profile by the sizes of their lines.
final class LinkedInCareer {

  private static final double SURE = .97;

  /// How long one was with an employer in all, in any language: "3 years 2 months".
  private static final Pattern DURATION =
      Pattern.compile(
          "\\d{1,2} \\p{L}+\\.?(?: (?:\\p{L}+ )?\\d{1,2} \\p{L}+\\.?)?|\\p{Ll}+ than \\p{L}+ year");

  private static final Pattern AREA =
      Pattern.compile(
          "(?:Greater )?\\p{Lu}[\\p{L}.'’ -]+ (?:Area|Region|Metroplex|Metropolitan Area)(?:, .+)?|(?i:remote|hybrid)");
  private static final Pattern DATES =
      Pattern.compile("\\s*[·•]?\\s*\\(([^()]*\\d{4}[^()]*)\\)\\s*$");
  private static final Pattern FIELD = Pattern.compile("\\s*,\\s+");

  private final double body;
  private final List<Fact> rest = new ArrayList<>();

  /// @param body the size of running text
  LinkedInCareer(double body) {
    this.body = body;
  }

  List<Fact> rest() {
    return rest;
  }

  /// One role while its lines are read.
  private static final class Role {
    final List<Passage> company;
    final List<Passage> title = new ArrayList<>();
    final List<Passage> prose = new ArrayList<>();
    final List<List<Passage>> bullets = new ArrayList<>();
    @Nullable Passage dates;
    @Nullable Passage location;
    double lastRight;

    Role(List<Passage> company) {
      this.company = company;
    }
  }

  /// Nothing when the lines are not of the sizes that LinkedIn uses.
  List<Work> work(List<Line> lines) {
    double largest = lines.stream().mapToDouble(LinkedInProfile::size).max().orElse(0);
    double widest = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    if (largest < body * 1.08) {
      return List.of();
    }
    var roles = new ArrayList<Role>();
    List<Passage> company = new ArrayList<>();
    double above = 0;
    for (var line : lines) {
      var text = Row.of(line, 0).all();
      double size = LinkedInProfile.size(line);
      if (size > largest - .3) {
        company = above > largest - .3 ? company : new ArrayList<>();
        company.add(text);
      } else if (size > body + .3) {
        if (!(above < largest - .3 && above > body + .3) || roles.isEmpty()) {
          roles.add(new Role(company));
        }
        roles.getLast().title.add(text);
      } else if (!roles.isEmpty() && roles.getLast().company == company) {
        detail(roles.getLast(), line, text, widest);
      } else if (!DURATION.matcher(text.text()).matches()) {
        rest.add(text.fact(.5));
      }
      above = size;
    }
    return roles.stream().anyMatch(role -> role.dates != null)
        ? roles.stream().map(LinkedInCareer::work).toList()
        : List.of();
  }

  private static void detail(Role role, Line line, Passage text, double widest) {
    boolean first = role.prose.isEmpty() && role.bullets.isEmpty();
    if (role.dates == null && first && Dates.first(text.text()) != null) {
      role.dates = text;
    } else if (role.dates != null && role.location == null && first && isPlace(text)) {
      role.location = text;
    } else if (text.row().bullet()) {
      role.bullets.add(new ArrayList<>(List.of(text)));
    } else if (!role.bullets.isEmpty() && role.lastRight > widest - 60) {
      role.bullets.getLast().add(text);
    } else {
      role.prose.add(text);
    }
    role.lastRight = line.box().right();
  }

  private static boolean isPlace(Passage text) {
    var printed = text.text();
    return !text.row().bullet()
        && printed.length() < 70
        && (Places.score(printed) >= .5
            || AREA.matcher(printed).matches()
            || printed.indexOf(',') > 0 && Header.isLikePlace(printed));
  }

  private static Work work(Role role) {
    var found = role.dates == null ? null : Dates.first(role.dates.text());
    return new Work(
        role.company.isEmpty() ? null : Passage.join(role.company, SURE),
        Passage.join(role.title, SURE),
        role.location == null ? null : role.location.fact(SURE),
        found == null || found.start() == null ? null : role.dates.fact(found.start(), SURE),
        found == null || found.end() == null ? null : role.dates.fact(found.end(), SURE),
        role.prose.isEmpty() ? null : Passage.join(role.prose, .9),
        role.bullets.stream().map(bullet -> Passage.join(bullet, .9)).toList());
  }

  List<Education> education(List<Line> lines) {
    double largest = lines.stream().mapToDouble(LinkedInProfile::size).max().orElse(0);
    if (largest < body * 1.08) {
      return List.of();
    }
    var courses = new ArrayList<Education>();
    List<Passage> school = new ArrayList<>();
    List<Passage> details = new ArrayList<>();
    for (var line : lines) {
      var text = Row.of(line, 0).all();
      if (LinkedInProfile.size(line) < largest - .3) {
        details.add(text);
        continue;
      }
      if (!details.isEmpty()) {
        courses.add(course(school, details));
        school = new ArrayList<>();
        details = new ArrayList<>();
      }
      school.add(text);
    }
    if (!school.isEmpty()) {
      courses.add(course(school, details));
    }
    return courses;
  }

  /// "Master of Science, Physics · (2010 - 2012)", in one line or two.
  private Education course(List<Passage> school, List<Passage> details) {
    var name = school.isEmpty() ? null : Passage.join(school, SURE);
    for (int count = 1; count <= Math.min(3, details.size()); count++) {
      var whole = Passage.join(details.subList(0, count), SURE);
      var dates = DATES.matcher(whole.value());
      if (dates.find()) {
        details.subList(count, details.size()).forEach(more -> rest.add(more.fact(.5)));
        var parts = FIELD.split(whole.value().substring(0, dates.start()).strip(), 2);
        var found = Dates.first(dates.group(1));
        return new Education(
            name,
            parts[0].isEmpty() ? null : with(whole, parts[0]),
            parts.length < 2 ? null : with(whole, parts[1]),
            null,
            found == null || found.start() == null || !found.range()
                ? null
                : with(whole, found.start()),
            found == null ? null : with(whole, found.last()),
            null,
            List.of());
      }
    }
    if (details.isEmpty()) {
      return new Education(name, null, null, null, null, null, null, List.of());
    }
    details.subList(1, details.size()).forEach(more -> rest.add(more.fact(.5)));
    var whole = details.getFirst().fact(.9);
    var parts = FIELD.split(whole.value(), 2);
    return new Education(
        name,
        with(whole, parts[0]),
        parts.length < 2 ? null : with(whole, parts[1]),
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Fact with(Fact fact, String value) {
    return new Fact(fact.raw(), value, fact.confidence(), fact.page(), fact.box());
  }
}
