package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Certification;
import org.cursus.engine.resume.Section.Kind;
import org.jspecify.annotations.Nullable;

/// A profile as LinkedIn saves it to PDF: a sidebar, and beside it the career, over as many pages
/// as it needs. The sizes of its one font tell employers from titles from the rest, so what would
/// be a guess elsewhere is known here.
final class LinkedInProfile {

  private static final double SURE = .97;
  private static final double HEADING = 1.3;

  private final Document document;
  private final List<Line> side = new ArrayList<>();
  private final List<Line> head = new ArrayList<>();
  private final Map<Kind, List<Line>> sections = new EnumMap<>(Kind.class);
  private final List<Line> main = new ArrayList<>();
  private double body;

  private LinkedInProfile(Document document) {
    this.document = document;
  }

  /// Null when the document is none.
  static @Nullable LinkedInProfile of(Document document) {
    if (document.type() != DocumentType.PDF) {
      return null;
    }
    var profile = new LinkedInProfile(document);
    return profile.divide() ? profile : null;
  }

  private boolean divide() {
    var name =
        document.lines().stream()
            .filter(line -> line.page() == 1)
            .max(Comparator.comparingDouble(LinkedInProfile::size))
            .orElse(null);
    if (name == null || size(name) < 20 || name.box().x() < 150) {
      return false;
    }
    for (var line : document.lines()) {
      (line.box().x() < name.box().x() - 30 ? side : main).add(line);
    }
    var aside = String.join("", side.stream().map(Line::text).toList());
    if (!aside.contains("linkedin.com/in/") || !aside.contains("(LinkedIn)")) {
      return false;
    }
    Comparator<Line> downwards = Comparator.comparingInt(Line::page);
    main.sort(downwards.thenComparingDouble(line -> line.box().y()));
    side.sort(downwards.thenComparingDouble(line -> line.box().y()));
    body = usualSize(main);
    var at = head;
    for (var line : main) {
      var kind = size(line) > body * HEADING ? Headings.exact(line.text()) : null;
      if (kind != null) {
        at = sections.computeIfAbsent(kind, none -> new ArrayList<>());
      } else {
        at.add(line);
      }
    }
    return head.contains(name)
        && (sections.containsKey(Kind.WORK) || sections.containsKey(Kind.EDUCATION));
  }

  static double size(Line line) {
    return line.spans().stream().mapToDouble(Span::fontSize).max().orElse(0);
  }

  /// That of most characters.
  private static double usualSize(List<Line> lines) {
    var count = new java.util.TreeMap<Double, Integer>();
    lines.forEach(line -> count.merge(size(line), line.text().length(), Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  ParsedResume read() {
    var items = LinkedInSidebar.items(side);
    var arranged = new ArrayList<Line>(main);
    items.forEach(item -> arranged.add(LinkedInSidebar.joined(item)));
    var found =
        Confidences.calibrated(
            ResumeParser.uncalibrated(
                new Document(
                    document.type(),
                    document.pages(),
                    arranged,
                    document.hidden(),
                    document.recognisedWords())));
    var career = new LinkedInCareer(body);
    var work = career.work(sections.getOrDefault(Kind.WORK, List.of()));
    var education = career.education(sections.getOrDefault(Kind.EDUCATION, List.of()));
    var certifications = certifications(items);
    var unplaced = new ArrayList<>(career.rest());
    found.unplaced().stream().filter(fact -> !isCareer(fact)).forEach(unplaced::add);
    return new ParsedResume(
        basics(found.basics()),
        choose(work, found.work()),
        found.volunteering(),
        choose(education, found.education()),
        found.skills(),
        found.projects(),
        choose(certifications, found.certifications()),
        found.languages(),
        found.publications(),
        found.awards(),
        found.interests(),
        unplaced,
        found.resumeProbability());
  }

  private static <T> List<T> choose(List<T> known, List<T> guessed) {
    return known.isEmpty() ? guessed : known;
  }

  private boolean isCareer(Fact fact) {
    return sections.entrySet().stream()
        .filter(section -> section.getKey() == Kind.WORK || section.getKey() == Kind.EDUCATION)
        .flatMap(section -> section.getValue().stream())
        .anyMatch(
            line ->
                line.page() == fact.page()
                    && fact.box().y() < line.box().bottom() - 1
                    && fact.box().bottom() > line.box().y() + 1
                    && fact.box().x() > line.box().x() - 1);
  }

  /// Under the name stand the headline, and in the last line the place.
  private Basics basics(Basics found) {
    var rows = new ArrayList<Passage>();
    double largest = head.stream().mapToDouble(LinkedInProfile::size).max().orElse(0);
    head.stream()
        .filter(line -> size(line) < largest - 1)
        .forEach(line -> rows.add(Row.of(line, 0).all()));
    Fact location = found.location();
    if (rows.size() > 1 || rows.size() == 1 && Places.score(rows.getFirst().text()) > .5) {
      location = rows.removeLast().fact(SURE);
    }
    return new Basics(
        found.name(),
        found.suffix(),
        rows.isEmpty() ? null : Passage.join(rows, SURE),
        found.email(),
        found.phone(),
        location,
        found.links(),
        found.summary());
  }

  private static List<Certification> certifications(List<List<Line>> items) {
    var certifications = new ArrayList<Certification>();
    boolean inside = false;
    for (var item : items) {
      var kind = Headings.exact(item.getFirst().text());
      if (kind != null) {
        inside = kind == Kind.CERTIFICATIONS;
      } else if (inside) {
        var name = Passage.join(item.stream().map(line -> Row.of(line, 0).all()).toList(), SURE);
        certifications.add(new Certification(name, null, null, null, null));
      }
    }
    return certifications;
  }
}
