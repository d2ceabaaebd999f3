package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Education;
import org.jspecify.annotations.Nullable;

/// Reads courses of study: school, degree, field, dates, grade, honours.
final class EducationReader {

  private static final Pattern GPA =
      Pattern.compile(
          "(?i)(?:(?:c?gpa|grade point average|overall gpa|final grade|grade|note|abschlussnote|average|score)(?:\\s*\\([^)]*\\))?\\s*[:=]?\\s*(?:of\\s+)?(?<a>\\d[.,]\\d{1,2}(?:\\s*/\\s*\\d{1,2}(?:[.,]\\d{1,2})?)?|\\d{1,2}\\s*/\\s*\\d{1,2}|\\d{2}(?:\\.\\d+)?\\s?%)|(?<b>[0-4]\\.\\d{1,2}(?:\\s*/\\s*[45](?:\\.0{1,2})?)?)\\s*(?:c?gpa)|(?<![\\d/.,])(?<c>\\d{1,2}[.,]\\d{1,2}\\s*/\\s*(?:4|5|10|20|100)(?:[.,]0{1,2})?|110\\s*/\\s*110)(?![\\d/]))");
  private static final Pattern HONOURS =
      Pattern.compile(
          "(?i)\\(?((?:summa|magna)?\\s*cum laude|dean[’']?s list[^,;|\\n]*|(?:with )?(?:first[- ]class|second[- ]class|upper second[- ]class|lower second[- ]class)(?: (?:honou?rs|division))?(?: \\([^)]*\\))?|with (?:high )?(?:distinction|honou?rs|merit)|valedictorian|salutatorian|phi beta kappa[^,;|]*|mention (?:très )?bien|2:[12]|mit auszeichnung|honou?rs?: [^|]+|awards?: [^|]+)\\)?");
  private static final Pattern FIELD =
      Pattern.compile("(?i)\\s+(?:in|of|en|em|für|de|der)\\s+|\\s*[:,]\\s+|\\s+[–—-]\\s+|\\s+\\(");
  private static final Pattern MINOR =
      Pattern.compile(
          "(?i)(?:minor|minors|concentration|specialization|emphasis|schwerpunkte?)\\b.*");
  /// How the names of subjects end, which tells them from the names of towns.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i).*(?:ics|ology|ing|ion|try|ences?|ance|ture|law|ment|ies|phy|history|arts?|design|work|health|business|music|medicine|theat(?:re|er)|informatik|wissenschaft(?:en)?|wesen|lehre)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:major|degree|field of study|university|school|institution|studiengang|abschluss)\\s*:\\s*");

  /// @param rest what is in no course
  record Courses(List<Education> education, List<Fact> rest) {}

  private EducationReader() {}

  static Courses read(List<Entry> entries) {
    var education = new ArrayList<Education>();
    var rest = new ArrayList<Fact>();
    for (var entry : entries) {
      var course = course(entry, rest);
      var last = education.isEmpty() ? null : education.getLast();
      if (course.institution() == null
          && course.degree() != null
          && last != null
          && last.institution() != null
          && last.degree() == null
          && last.fieldOfStudy() == null) {
        // The school stood on a dated row of its own.
        education.removeLast();
        course = withSchool(course, last);
      } else if (course.institution() == null
          && course.degree() == null
          && course.fieldOfStudy() == null) {
        entry.header().forEach(row -> rest.add(row.all().fact(.5)));
        continue;
      }
      education.add(course);
    }
    return new Courses(education, rest);
  }

  private static Education withSchool(Education course, Education school) {
    return new Education(
        school.institution(),
        course.degree(),
        course.fieldOfStudy(),
        course.location() == null ? school.location() : course.location(),
        course.startDate() == null ? school.startDate() : course.startDate(),
        course.endDate() == null ? school.endDate() : course.endDate(),
        course.gpa() == null ? school.gpa() : course.gpa(),
        course.honors().isEmpty() ? school.honors() : course.honors());
  }

  private static Education course(Entry entry, List<Fact> rest) {
    var honours = new ArrayList<Fact>();
    Fact gpa = null;
    var cells = new ArrayList<Passage>();
    for (var cell : entry.cells()) {
      var graded = grade(cell);
      gpa = gpa == null ? graded : gpa;
      var honour = honour(cell);
      if (honour != null) {
        honours.add(honour);
      }
      cells.addAll(without(cell));
    }
    boolean named = cells.stream().anyMatch(cell -> Degrees.score(cell.text()) > .5);
    for (var row : entry.body()) {
      var text = row.all();
      if (!named && isDegree(text)) {
        named = true;
        cells.add(text.trim());
        continue;
      }
      var graded = grade(text);
      gpa = gpa == null ? graded : gpa;
      var honour = honour(text);
      if (honour != null) {
        honours.add(honour);
      } else if (graded == null || row.text().length() > 25) {
        rest.add(text.fact(.5));
      }
    }
    var names = new Names(Header.of(cells, false));
    names.rest.forEach(part -> rest.add(part.fact(.5)));
    return new Education(
        names.institution == null ? null : names.institution.fact(names.institutionConfidence),
        names.degree == null ? null : names.degree.fact(names.degreeConfidence),
        names.field == null ? null : names.field.fact(.85),
        names.location == null ? null : names.location.fact(.9),
        entry.startDate(.95),
        entry.endDate(entry.date() != null && entry.date().range() ? .95 : .85),
        gpa,
        honours);
  }

  /// A row under the school that begins with a degree, as lists of bullets have it.
  private static boolean isDegree(Passage text) {
    return Degrees.score(text.text()) > .9
        && text.text().split("\\s+").length <= 10
        && !text.text().endsWith(".");
  }

  private static @Nullable Fact grade(Passage passage) {
    var matcher = GPA.matcher(passage.text());
    if (!matcher.find()) {
      return null;
    }
    var group = matcher.group("a") != null ? "a" : matcher.group("b") != null ? "b" : "c";
    return passage.sub(matcher.start(group), matcher.end(group)).fact(.95);
  }

  private static @Nullable Fact honour(Passage passage) {
    var matcher = HONOURS.matcher(passage.text());
    return matcher.find() ? passage.sub(matcher.start(1), matcher.end(1)).trim().fact(.9) : null;
  }

  /// What is left of a cell between its grade and its honours.
  private static List<Passage> without(Passage cell) {
    var text = cell.text();
    var left = new ArrayList<Passage>();
    int at = 0;
    while (at < text.length()) {
      int from = text.length();
      int to = from;
      for (var pattern : List.of(GPA, HONOURS)) {
        var matcher = pattern.matcher(text);
        if (matcher.find(at) && matcher.start() < from) {
          from = matcher.start();
          to = matcher.end();
        }
      }
      left.add(cell.sub(at, from).trim());
      at = Math.max(to, at + 1);
    }
    left.removeIf(Passage::isBlank);
    return left;
  }

  /// Tells the parts of a header apart.
  private static final class Names {
    @Nullable Passage institution;
    @Nullable Passage degree;
    @Nullable Passage field;
    @Nullable Passage location;
    double institutionConfidence;
    double degreeConfidence = .93;
    final List<Passage> rest = new ArrayList<>();

    Names(Header header) {
      location = header.location();
      var parts = new ArrayList<Passage>();
      header.parts().forEach(part -> parts.addAll(divide(unlabelled(part))));
      boolean wholly = parts.stream().anyMatch(Names::isWhollyDegree);
      for (var part : parts) {
        double school = Organisations.institution(part.text());
        double degreeScore = Degrees.score(part.text());
        if (wholly && school < degreeScore && degreeScore > 0 && !isWhollyDegree(part)) {
          // "Ingeniería Eléctrica" beside "Grado" is what was studied.
          rest.add(part);
          continue;
        }
        if (institution == null && school > degreeScore) {
          institution = part;
          institutionConfidence = school;
        } else if (degree == null && degreeScore > 0) {
          readDegree(part);
        } else {
          rest.add(part);
        }
      }
      fill();
    }

    private static Passage unlabelled(Passage part) {
      var matcher = LABEL.matcher(part.text());
      return matcher.find() ? part.sub(matcher.end(), part.text().length()).trim() : part;
    }

    /// "B.S. in Biology, Reed College" holds a degree and a school.
    private static List<Passage> divide(Passage part) {
      var text = part.text();
      if (text.length() > 300 || Organisations.institution(text) == 0 || Degrees.score(text) == 0) {
        return List.of(part);
      }
      var looks = Header.byLook(part);
      if (looks.size() == 2 && isDegreeAndSchool(looks.get(0).text(), looks.get(1).text())) {
        return looks;
      }
      int school = -1;
      for (int i = text.indexOf(','); i > 0; i = text.indexOf(',', i + 1)) {
        var left = text.substring(0, i);
        var right = text.substring(i + 1);
        boolean degreeFirst =
            Degrees.score(left) > 0
                && Organisations.institution(right) > 0
                && Organisations.institution(left) == 0;
        boolean schoolFirst =
            Organisations.institution(left) > 0
                && Degrees.score(right) > .5
                && Degrees.score(left) < .5;
        if (degreeFirst) {
          // "Bachelor of Science, Nursing, Oregon University": the school begins as late as it can.
          school = i;
        } else if (schoolFirst) {
          return List.of(part.sub(0, i).trim(), part.sub(i + 1, text.length()).trim());
        }
      }
      if (school > 0) {
        return List.of(part.sub(0, school).trim(), part.sub(school + 1, text.length()).trim());
      }
      var from = Pattern.compile("(?i)\\s+(?:from|at|an der)\\s+").matcher(text);
      if (from.find()) {
        return List.of(
            part.sub(0, from.start()).trim(), part.sub(from.end(), text.length()).trim());
      }
      return List.of(part);
    }

    private static boolean isWhollyDegree(Passage part) {
      int length = part.text().length();
      return length < 45 && Degrees.end(part.text()) == length;
    }

    private static boolean isDegreeAndSchool(String one, String other) {
      return Degrees.score(one) > .5 && Organisations.institution(other) > 0
          || Organisations.institution(one) > 0 && Degrees.score(other) > .5;
    }

    private void readDegree(Passage part) {
      var text = part.text();
      int end = Degrees.end(text);
      var matcher = FIELD.matcher(text).region(Math.min(end, text.length()), text.length());
      if (end < text.length() && matcher.find() && matcher.start() >= end) {
        boolean whole = matcher.start() > end + 25;
        degree = whole ? part : part.sub(0, matcher.start()).trim();
        if (!whole) {
          setField(part.sub(matcher.end(), text.length()).trim());
        }
      } else if (end < text.length() && end > 0 && !part.sub(end, text.length()).trim().isBlank()) {
        // "BSc Physics": the field follows at once.
        degree = part.sub(0, end).trim();
        setField(part.sub(end, text.length()).trim());
      } else {
        degree = part;
      }
    }

    private void setField(Passage found) {
      var text = found.text();
      int comma = text.indexOf(", ");
      var matcher = MINOR.matcher(comma < 0 ? "" : text.substring(comma + 2));
      if (text.endsWith(".") && text.length() > 4) {
        setField(found.sub(0, text.length() - 1).trim());
        return;
      }
      if (comma > 0 && matcher.matches()) {
        rest.add(found.sub(comma + 2, text.length()).trim());
        field = found.sub(0, comma).trim();
      } else if (!found.isBlank()) {
        field = found;
      }
    }

    /// "Princeton University, Computer Science" beside a degree holds the field, unless the comma
    /// belongs to the school, as in "University of California, Berkeley".
    private void splitSchool() {
      if (institution == null || degree == null || field != null) {
        return;
      }
      var text = institution.text();
      int comma = text.lastIndexOf(", ");
      if (comma < 0) {
        return;
      }
      var right = text.substring(comma + 2);
      boolean school = Organisations.institution(right) > 0 || Places.score(right) > .5;
      if (!school && SUBJECT.matcher(right).matches()) {
        field = institution.sub(comma + 2, text.length()).trim();
        institution = institution.sub(0, comma).trim();
      }
    }

    /// What the words did not tell, the places do.
    private void fill() {
      splitSchool();
      if (institution == null && !rest.isEmpty()) {
        var guess =
            rest.stream()
                .filter(part -> Organisations.score(part.text()) > .4)
                .findFirst()
                .orElse(rest.getFirst());
        if (degree != null || Organisations.score(guess.text()) > .4) {
          institution = guess;
          institutionConfidence = .6;
          rest.remove(guess);
        }
      }
      if (degree == null
          && institution != null
          && !rest.isEmpty()
          && rest.getFirst().text().length() < 80) {
        degree = rest.removeFirst();
        degreeConfidence = .5;
      } else if (field == null
          && degree != null
          && !rest.isEmpty()
          && !MINOR.matcher(rest.getFirst().text()).matches()
          && rest.getFirst().text().length() < 60
          && rest.getFirst().text().split(" ").length < 7) {
        field = rest.removeFirst();
      }
    }
  }
}
