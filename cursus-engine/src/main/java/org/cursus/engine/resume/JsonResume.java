package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cursus.engine.document.HiddenText;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON Resume, the format other resume tools read (schema 1.0.0, draft-07).
public final class JsonResume {

  private static final JsonMapper JSON = JsonMapper.shared();
  /// Where the schema is.
  public static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
  private static final Pattern POST_CODE =
      Pattern.compile("\\b\\d{4,5}(?:-\\d{4})?\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2})?");

  private JsonResume() {}

  /// The values of a resume as JSON text, indented. What the resume does not say is left out, and a
  /// current role has no end date, as the schema asks.
  public static String write(ParsedResume resume) {
    return write(resume, List.of(), false);
  }

  /// The same, with the text that the document hides as `hiddenText` in `meta`, each with its
  /// place in points from the top left corner of its page, and `recognised` when text was
  /// recognised in a picture.
  public static String write(ParsedResume resume, List<HiddenText> hidden, boolean recognised) {
    var root = JSON.createObjectNode();
    root.put("$schema", SCHEMA);
    writeBasics(root.putObject("basics"), resume.basics());
    var work = root.putArray("work");
    for (var role : resume.work()) {
      var json = work.addObject();
      put(json, "name", role.company());
      put(json, "position", role.title());
      put(json, "location", role.location());
      putDate(json, "startDate", role.startDate());
      putDate(json, "endDate", role.endDate());
      put(json, "summary", role.description());
      putAll(json, "highlights", role.achievements());
    }
    var volunteer = root.putArray("volunteer");
    for (var role : resume.volunteering()) {
      var json = volunteer.addObject();
      put(json, "organization", role.organization());
      put(json, "position", role.role());
      put(json, "location", role.location());
      putDate(json, "startDate", role.startDate());
      putDate(json, "endDate", role.endDate());
      put(json, "summary", role.description());
      putAll(json, "highlights", role.achievements());
    }
    var education = root.putArray("education");
    for (var course : resume.education()) {
      var json = education.addObject();
      put(json, "institution", course.institution());
      put(json, "studyType", course.degree());
      put(json, "area", course.fieldOfStudy());
      put(json, "location", course.location());
      putDate(json, "startDate", course.startDate());
      putDate(json, "endDate", course.endDate());
      put(json, "score", course.gpa());
      putAll(json, "honors", course.honors());
    }
    writeSkills(root.putArray("skills"), resume.skills());
    writeRest(root, resume);
    var meta = root.putObject("meta");
    meta.put("canonical", SCHEMA);
    meta.put("version", "v1.0.0");
    writeHidden(meta, hidden);
    if (recognised) {
      meta.put("recognised", true);
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  /// The `basics` of JSON Resume alone.
  public static ObjectNode basics(ParsedResume.Basics basics) {
    var json = JSON.createObjectNode();
    writeBasics(json, basics);
    return json;
  }

  private static void writeHidden(ObjectNode meta, List<HiddenText> hidden) {
    if (hidden.isEmpty()) {
      return;
    }
    var all = meta.putArray("hiddenText");
    for (var one : hidden) {
      var json = all.addObject();
      json.put("text", one.text());
      json.put("reason", one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.put("page", one.page());
      json.put("x", rounded(one.box().x()));
      json.put("y", rounded(one.box().y()));
      json.put("width", rounded(one.box().width()));
      json.put("height", rounded(one.box().height()));
    }
  }

  private static double rounded(double points) {
    return Math.round(10 * points) / 10.0;
  }

  private static void writeBasics(ObjectNode json, ParsedResume.Basics basics) {
    if (basics.name() != null) {
      var suffix = basics.suffix();
      json.put("name", basics.name().value() + (suffix == null ? "" : ", " + suffix.value()));
    }
    put(json, "label", basics.label());
    put(json, "email", basics.email());
    put(json, "phone", basics.phone());
    put(json, "summary", basics.summary());
    if (basics.location() != null) {
      writeLocation(json.putObject("location"), basics.location().value());
    }
    var profiles = JSON.createArrayNode();
    for (var link : basics.links()) {
      var network = network(link.value());
      if (network == null && !json.has("url")) {
        json.put("url", link.value());
        continue;
      }
      var profile = profiles.addObject();
      profile.put("network", network == null ? "Website" : network);
      var user = link.value().replaceAll("[/?#]+$", "").replaceAll(".*/", "");
      if (network != null && !user.isEmpty()) {
        profile.put("username", user);
      }
      profile.put("url", link.value());
    }
    if (!profiles.isEmpty()) {
      json.set("profiles", profiles);
    }
  }

  /// City, region and country each to its member; what cannot be told apart stays in `city`.
  private static void writeLocation(ObjectNode json, String location) {
    var code = POST_CODE.matcher(location);
    var rest = location;
    if (code.find()) {
      json.put("postalCode", code.group());
      rest = Passage.fold(code.replaceFirst(""));
    }
    var parts = new ArrayList<>(List.of(rest.split("\\s*,\\s*")));
    parts.removeIf(String::isBlank);
    if (parts.size() > 1 && Places.isStreet(parts.getFirst())) {
      json.put("address", parts.removeFirst());
    }
    var country = Places.countryCode(location);
    if (country != null) {
      json.put("countryCode", country);
    }
    if (parts.size() > 1
        && (Places.isCountry(parts.getLast()) || parts.getLast().equals(country))) {
      parts.removeLast();
    }
    if (parts.size() > 1) {
      json.put("region", parts.removeLast());
    }
    if (!parts.isEmpty()) {
      json.put("city", String.join(", ", parts));
    }
  }

  private static @Nullable String network(String link) {
    var lower = link.toLowerCase(Locale.ROOT);
    for (var name :
        List.of(
            "LinkedIn",
            "GitHub",
            "GitLab",
            "Twitter",
            "XING",
            "Medium",
            "Behance",
            "Dribbble",
            "ORCID")) {
      if (lower.matches(
          "https?://(?:[a-z]+\\.)?" + name.toLowerCase(Locale.ROOT) + "\\.(?:com|org)/.+")) {
        return name;
      }
    }
    return null;
  }

  private static void writeSkills(ArrayNode skills, List<Skill> all) {
    var groups = new LinkedHashMap<String, ArrayNode>();
    for (var skill : all) {
      if (skill.category() == null) {
        skills.addObject().put("name", skill.name().value());
        continue;
      }
      groups
          .computeIfAbsent(
              skill.category().value(),
              name -> skills.addObject().put("name", name).putArray("keywords"))
          .add(skill.name().value());
    }
  }

  private static void writeRest(ObjectNode root, ParsedResume resume) {
    var projects = root.putArray("projects");
    for (var project : resume.projects()) {
      var json = projects.addObject();
      put(json, "name", project.name());
      put(json, "description", project.description());
      put(json, "url", project.url());
      putDate(json, "startDate", project.startDate());
      putDate(json, "endDate", project.endDate());
      putAll(json, "keywords", project.technologies());
      putAll(json, "highlights", project.achievements());
    }
    var certificates = root.putArray("certificates");
    for (var certificate : resume.certifications()) {
      var json = certificates.addObject();
      put(json, "name", certificate.name());
      put(json, "issuer", certificate.issuer());
      putDate(json, "date", certificate.date());
      put(json, "credentialId", certificate.credentialId());
      put(json, "url", certificate.url());
    }
    var languages = root.putArray("languages");
    for (var language : resume.languages()) {
      var json = languages.addObject();
      put(json, "language", language.language());
      put(json, "fluency", language.fluency());
    }
    var publications = root.putArray("publications");
    for (var publication : resume.publications()) {
      var json = publications.addObject();
      put(json, "name", publication.name());
      put(json, "publisher", publication.publisher());
      putDate(json, "releaseDate", publication.releaseDate());
      put(json, "url", publication.url());
      put(json, "summary", publication.citation());
    }
    var awards = root.putArray("awards");
    for (var award : resume.awards()) {
      var json = awards.addObject();
      put(json, "title", award.title());
      put(json, "awarder", award.awarder());
      putDate(json, "date", award.date());
      put(json, "summary", award.summary());
    }
    var interests = root.putArray("interests");
    resume.interests().forEach(interest -> interests.addObject().put("name", interest.value()));
  }

  private static void put(ObjectNode json, String name, @Nullable Fact fact) {
    if (fact != null) {
      json.put(name, fact.value());
    }
  }

  private static void putDate(ObjectNode json, String name, @Nullable Fact fact) {
    if (fact != null && DATE.matcher(fact.value()).matches()) {
      json.put(name, fact.value());
    }
  }

  private static void putAll(ObjectNode json, String name, List<Fact> facts) {
    if (!facts.isEmpty()) {
      var array = json.putArray(name);
      facts.forEach(fact -> array.add(fact.value()));
    }
  }
}
