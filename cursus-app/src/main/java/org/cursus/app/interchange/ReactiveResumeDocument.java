package org.cursus.app.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a JSON Resume as Reactive Resume (version 4, which later versions read) has it: lists of
/// items in sections, prose as HTML, dates as one text.
final class ReactiveResumeDocument {

  private int ids;

  private ReactiveResumeDocument() {}

  /// @param resume as JSON Resume
  static ObjectNode of(JsonNode resume) {
    return new ReactiveResumeDocument().write(resume);
  }

  private ObjectNode write(JsonNode resume) {
    var root = JsonNodeFactory.instance.objectNode();
    var basics = resume.path("basics");
    basics(root.putObject("basics"), basics);
    var sections = root.putObject("sections");
    frame(sections, "summary", "Summary").put("content", paragraphs(text(basics, "summary")));
    profiles(items(sections, "profiles", "Profiles"), basics.path("profiles"));
    for (var work : resume.path("work")) {
      var item = item(sections, "experience", "Experience", work);
      item.put("company", text(work, "name")).put("position", text(work, "position"));
      item.put("location", text(work, "location"));
    }
    for (var study : resume.path("education")) {
      var item = item(sections, "education", "Education", study);
      item.put("institution", text(study, "institution"));
      item.put("studyType", text(study, "studyType")).put("area", text(study, "area"));
      item.put("score", text(study, "score")).put("location", text(study, "location"));
      words(item, "courses", study.path("courses"));
    }
    for (var skill : resume.path("skills")) {
      var item = item(sections, "skills", "Skills", skill);
      item.put("name", text(skill, "name")).put("description", text(skill, "level"));
      item.put("level", 0);
      words(item, "keywords", skill.path("keywords"));
    }
    for (var language : resume.path("languages")) {
      var item = item(sections, "languages", "Languages", language);
      item.put("name", text(language, "language"));
      item.put("description", text(language, "fluency")).put("level", 0);
    }
    for (var project : resume.path("projects")) {
      var item = item(sections, "projects", "Projects", project);
      item.put("name", text(project, "name")).put("description", "");
      words(item, "keywords", project.path("keywords"));
    }
    for (var certificate : resume.path("certificates")) {
      var item = item(sections, "certifications", "Certifications", certificate);
      item.put("name", text(certificate, "name")).put("issuer", text(certificate, "issuer"));
    }
    others(sections, resume);
    // Sections that hold nothing must be there, too.
    for (var name : List.of("experience", "education", "skills", "languages", "projects")) {
      items(sections, name, title(name));
    }
    for (var name :
        List.of(
            "certifications", "volunteer", "publications", "awards", "interests", "references")) {
      items(sections, name, title(name));
    }
    sections.putObject("custom");
    return root;
  }

  private void others(ObjectNode sections, JsonNode resume) {
    for (var role : resume.path("volunteer")) {
      var item = item(sections, "volunteer", "Volunteer", role);
      item.put("organization", text(role, "organization")).put("position", text(role, "position"));
      item.put("location", text(role, "location"));
    }
    for (var publication : resume.path("publications")) {
      var item = item(sections, "publications", "Publications", publication);
      item.put("name", text(publication, "name")).put("publisher", text(publication, "publisher"));
    }
    for (var award : resume.path("awards")) {
      var item = item(sections, "awards", "Awards", award);
      item.put("title", text(award, "title")).put("awarder", text(award, "awarder"));
    }
    for (var interest : resume.path("interests")) {
      var item = item(sections, "interests", "Interests", interest);
      item.put("name", text(interest, "name"));
      words(item, "keywords", interest.path("keywords"));
    }
    for (var reference : resume.path("references")) {
      var item = item(sections, "references", "References", reference);
      item.put("name", text(reference, "name")).put("description", "");
      item.put("summary", paragraphs(text(reference, "reference")));
    }
  }

  private static void basics(ObjectNode basics, JsonNode given) {
    basics.put("name", text(given, "name")).put("headline", text(given, "label"));
    basics.put("email", text(given, "email")).put("phone", text(given, "phone"));
    var location = given.path("location");
    var place = new ArrayList<String>();
    for (var part : List.of("address", "city", "region", "postalCode", "countryCode")) {
      place.add(text(location, part));
    }
    place.removeIf(String::isEmpty);
    basics.put("location", String.join(", ", place));
    link(basics, text(given, "url"));
    basics.putArray("customFields");
  }

  private void profiles(ArrayNode items, JsonNode profiles) {
    for (var profile : profiles) {
      var item = identified(items);
      item.put("network", text(profile, "network")).put("username", text(profile, "username"));
      item.put("icon", "");
      link(item, text(profile, "url"));
    }
  }

  private static ObjectNode frame(ObjectNode sections, String name, String title) {
    if (sections.get(name) instanceof ObjectNode there) {
      return there;
    }
    var section = sections.putObject(name);
    section.put("id", name).put("name", title);
    return section.put("columns", 1).put("visible", true).put("separateLinks", true);
  }

  private static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static ArrayNode items(ObjectNode sections, String name, String title) {
    return frame(sections, name, title).withArray("items");
  }

  private ObjectNode item(ObjectNode sections, String name, String title, JsonNode given) {
    var item = identified(items(sections, name, title));
    item.put("date", period(given));
    item.put("summary", prose(given));
    link(item, text(given, "url"));
    return item;
  }

  /// Ids need only differ within the file; the same record gives the same file.
  private ObjectNode identified(ArrayNode items) {
    var id = new UUID(0x4000, 0x8000_0000_0000_0000L | ids++);
    return items.addObject().put("id", id.toString()).put("visible", true);
  }

  private static void link(ObjectNode node, String href) {
    node.putObject("url").put("label", "").put("href", href);
  }

  /// "2019-03 - 2021", "2019 - Present", or one date.
  private static String period(JsonNode given) {
    var once = text(given, "date") + text(given, "releaseDate");
    var start = text(given, "startDate");
    var end = text(given, "endDate");
    if (start.isEmpty()) {
      return once + end;
    }
    return start + " - " + (end.isEmpty() ? "Present" : end);
  }

  private static String prose(JsonNode given) {
    var text = text(given, given.has("summary") ? "summary" : "description");
    var items =
        given
            .path("highlights")
            .valueStream()
            .map(item -> "<li>" + HtmlUtils.htmlEscape(item.asString("")) + "</li>")
            .collect(Collectors.joining());
    return paragraphs(text) + (items.isEmpty() ? "" : "<ul>" + items + "</ul>");
  }

  private static String paragraphs(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + HtmlUtils.htmlEscape(line.strip()) + "</p>")
        .collect(Collectors.joining());
  }

  private static void words(ObjectNode item, String name, JsonNode words) {
    var list = item.putArray(name);
    words.valueStream().map(word -> word.asString("")).forEach(list::add);
  }

  private static String text(JsonNode node, String member) {
    return node.path(member).asString("");
  }
}
