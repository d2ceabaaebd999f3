package org.cursus.engine.resume.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.engine.resume.fixtures.Person;
import org.cursus.engine.resume.measure.Sheet.Entry;
import org.cursus.engine.resume.measure.Sheet.Item;
import org.cursus.engine.resume.measure.Sheet.Paragraph;
import org.cursus.engine.resume.measure.Sheet.Part;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Skills;

/// Writes a person down in the order and the words of a layout.
final class Composer {

  private static final Map<String, List<String>> WORDS = words();

  private final Subject subject;
  private final Person person;
  private final Layout layout;
  private final PrintedDates dates;

  private Composer(Subject subject, Layout layout) {
    this.subject = subject;
    this.person = subject.person();
    this.layout = layout;
    this.dates =
        new PrintedDates(layout.get("dates"), Locale.of(subject.language()), word("present"));
  }

  static Sheet compose(Subject subject, Layout layout) {
    return new Composer(subject, layout).sheet();
  }

  private static Map<String, List<String>> words() {
    var words = new HashMap<String, List<String>>();
    for (var line : Pools.text("/measure/headings.txt").lines().toList()) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        words.put(line.substring(0, colon), List.of(line.substring(colon + 2).split("; ")));
      }
    }
    return words;
  }

  private String word(String kind) {
    return WORDS.get(subject.language() + " " + kind).get(Integer.parseInt(layout.get("words")));
  }

  private Sheet sheet() {
    var side = layout.list("side");
    return new Sheet(
        person.name(),
        person.label() == null ? "" : person.label(),
        side.contains("contact") ? List.of() : contact(),
        parts(layout.list("sections")),
        parts(side),
        layout,
        subject.language());
  }

  private List<Row> contact() {
    var values = new LinkedHashMap<String, String>();
    values.put("email", person.email());
    values.put("phone", person.phone());
    values.put("city", person.location());
    values.put("links", String.join(layout.is("icons", "yes") ? "  " : " | ", person.links()));
    return RowPattern.fill(layout.get("contact"), values);
  }

  private List<Part> parts(List<String> kinds) {
    var parts = new ArrayList<Part>();
    for (var kind : kinds) {
      var items = items(kind);
      if (!items.isEmpty()) {
        parts.add(new Part(kind, word(kind), items));
      }
    }
    return parts;
  }

  private List<? extends Item> list(String kind) {
    return switch (kind) {
      case "contact" -> List.of(new Entry(contact(), List.of()));
      case "summary" ->
          person.summary() == null ? List.of() : List.of(new Paragraph(person.summary()));
      case "work" -> jobs();
      case "education" -> courses();
      case "certificates" -> certificates();
      case "skills" ->
          person.skills().entrySet().stream()
              .map(group -> new Skills(group.getKey(), group.getValue()))
              .toList();
      case "languages" -> languages();
      case "projects" ->
          person.projects().stream()
              .map(project -> new Entry(title(project), project.bullets()))
              .toList();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private List<Item> items(String kind) {
    return List.copyOf(list(kind));
  }

  private static List<Row> title(Person.Project project) {
    var values = new HashMap<String, String>();
    values.put("name", project.name());
    values.put("url", project.url() == null ? "" : project.url());
    return RowPattern.fill("*{name}*[ | {url}]", values);
  }

  private List<Entry> jobs() {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < person.work().size(); i++) {
      var job = person.work().get(i);
      var roles = person.rolesFrom(i);
      if (layout.is("grouped", "yes") && roles.size() > 1) {
        entries.add(
            new Entry(
                RowPattern.fill(
                    "*{company}*[, {city}]",
                    Map.of("company", job.company(), "city", job.location())),
                List.of()));
        for (var role : roles) {
          entries.add(
              new Entry(
                  RowPattern.fill(
                      "_{title}_>>{dates}",
                      Map.of(
                          "title", role.title(), "dates", dates.range(role.start(), role.end()))),
                  role.bullets()));
        }
        i += roles.size() - 1;
        continue;
      }
      var values =
          Map.of(
              "title", job.title(),
              "company", job.company(),
              "city", job.location(),
              "dates", dates.range(job.start(), job.end()));
      entries.add(
          new Entry(RowPattern.fill(inOwnWords(layout.get("work")), values), job.bullets()));
    }
    return entries;
  }

  private List<Entry> courses() {
    var entries = new ArrayList<Entry>();
    for (var course : person.education()) {
      var values = new HashMap<String, String>();
      values.put("school", course.institution());
      values.put("degree", course.degree());
      values.put("field", course.field() == null ? "" : course.field());
      values.put("city", course.location() == null ? "" : course.location());
      values.put("dates", dates.range(course.start(), course.end()));
      var notes = new ArrayList<String>();
      if (course.gpa() != null) {
        notes.add("GPA: " + course.gpa());
      }
      if (course.honors() != null) {
        notes.add(course.honors());
      }
      entries.add(new Entry(RowPattern.fill(inOwnWords(layout.get("study")), values), notes));
    }
    return entries;
  }

  /// "Licence en Gestion": the word between degree and field is of the document's language.
  private String inOwnWords(String pattern) {
    return switch (subject.language()) {
      case "de" -> pattern.replace("} at {", "} bei {");
      case "fr" -> pattern.replace("[ in ", "[ en ").replace("} at {", "} chez {");
      case "es" -> pattern.replace("[ in ", "[ en ").replace("} at {", "}, {");
      case "pt" -> pattern.replace("[ in ", "[ em ").replace("} at {", "}, {");
      default -> pattern;
    };
  }

  private List<Entry> certificates() {
    return person.certifications().stream()
        .map(
            one ->
                new Entry(
                    RowPattern.fill(
                        layout.get("certificate"),
                        Map.of("name", one.get(0), "issuer", one.get(1), "date", one.get(2))),
                    List.of()))
        .toList();
  }

  private List<Item> languages() {
    var spoken = person.languages();
    if (layout.list("side").contains("languages")) {
      return spoken.stream()
          .<Item>map(one -> new Paragraph(one.get(0) + " – " + one.get(1)))
          .toList();
    }
    var line =
        String.join(", ", spoken.stream().map(o -> o.get(0) + " (" + o.get(1) + ")").toList());
    return spoken.isEmpty() ? List.of() : List.of(new Paragraph(line));
  }
}
