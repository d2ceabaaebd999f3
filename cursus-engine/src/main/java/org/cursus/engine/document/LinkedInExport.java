package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.node.ObjectNode;

/// Turns a copy of one's data from LinkedIn, a ZIP of tables, into JSON Resume. Most of its tables
/// are about other things and are not looked at; any of those that count may be missing.
final class LinkedInExport {

  private static final int LARGEST_TABLE = 4 * 1024 * 1024;
  private static final Set<String> READ =
      Set.of(
          "profile.csv",
          "profile summary.csv",
          "email addresses.csv",
          "phonenumbers.csv",
          "phone numbers.csv",
          "whatsapp phone numbers.csv",
          "positions.csv",
          "education.csv",
          "skills.csv",
          "languages.csv",
          "certifications.csv",
          "projects.csv",
          "publications.csv",
          "honors.csv",
          "volunteering.csv",
          "volunteering experiences.csv");
  private static final Pattern WEBSITE = Pattern.compile("https?://[^,\\]\\s]+");

  private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
  private final ObjectNode resume = ResumeTree.root();

  private LinkedInExport() {}

  static ObjectNode toJsonResume(byte[] zip) throws UnreadableDocument {
    var export = new LinkedInExport();
    try {
      export.unpack(zip);
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
    export.basics();
    export.work();
    export.education();
    export.rest();
    return export.resume;
  }

  private void unpack(byte[] content) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        var name = ZipInspection.fileName(entry.getName());
        if (READ.contains(name) && !tables.containsKey(name)) {
          var text = TextDecoding.decode(zip.readNBytes(LARGEST_TABLE));
          tables.put(name, text == null ? List.of() : Csv.records(text));
        }
      }
    }
  }

  private List<Map<String, String>> table(String... names) {
    for (var name : names) {
      if (tables.containsKey(name)) {
        return tables.get(name);
      }
    }
    return List.of();
  }

  private static String cell(Map<String, String> row, String... names) {
    for (var name : names) {
      var value = row.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private void basics() {
    var basics = resume.putObject("basics");
    var profile = table("profile.csv").stream().findFirst().orElse(Map.of());
    var summary = cell(profile, "summary");
    if (summary.isEmpty()) {
      summary =
          table("profile summary.csv").stream()
              .map(row -> cell(row, "profile summary", "summary"))
              .findFirst()
              .orElse("");
    }
    ResumeTree.put(
        basics, "name", (cell(profile, "first name") + " " + cell(profile, "last name")).strip());
    ResumeTree.put(basics, "label", cell(profile, "headline"));
    ResumeTree.put(basics, "email", email());
    ResumeTree.put(
        basics,
        "phone",
        table("phonenumbers.csv", "phone numbers.csv", "whatsapp phone numbers.csv").stream()
            .map(row -> cell(row, "number"))
            .filter(number -> !number.isEmpty())
            .findFirst()
            .orElse(""));
    var place = cell(profile, "geo location", "address");
    ResumeTree.put(basics, "location", place);
    ResumeTree.put(basics, "summary", String.join(" ", ResumeTree.lines(summary)));
    var profiles = basics.putArray("profiles");
    for (var found = WEBSITE.matcher(cell(profile, "websites")); found.find(); ) {
      profiles.addObject().put("network", "Website").put("url", found.group());
    }
    for (var name : cell(profile, "twitter handles").replaceAll("[\\[\\]@\\s]", "").split(",")) {
      if (name.matches("\\w{1,30}")) {
        profiles
            .addObject()
            .put("network", "Twitter")
            .put("username", name)
            .put("url", "https://twitter.com/" + name);
      }
    }
  }

  /// The main address, or the first.
  private String email() {
    var rows = table("email addresses.csv");
    return rows.stream()
        .filter(row -> cell(row, "primary").equalsIgnoreCase("yes"))
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(row -> cell(row, "email address"))
        .orElse("");
  }

  private void work() {
    var work = resume.putArray("work");
    for (var row : table("positions.csv")) {
      var role = ResumeTree.root();
      ResumeTree.put(role, "name", cell(row, "company name", "company"));
      ResumeTree.put(role, "position", cell(row, "title"));
      ResumeTree.put(role, "location", cell(row, "location"));
      ResumeTree.putDates(role, cell(row, "started on"), cell(row, "finished on"));
      ResumeTree.putProse(role, "summary", cell(row, "description"));
      ResumeTree.add(work, role);
    }
  }

  private void education() {
    var education = resume.putArray("education");
    for (var row : table("education.csv")) {
      var course = ResumeTree.root();
      ResumeTree.put(course, "institution", cell(row, "school name", "school"));
      // The degree and what was studied stand in one cell: "Master of Science, Physics".
      var degree = cell(row, "degree name", "degree").split("\\s*[,·]\\s+", 2);
      ResumeTree.put(course, "studyType", degree[0]);
      ResumeTree.put(course, "area", degree.length > 1 ? degree[1] : cell(row, "field of study"));
      ResumeTree.putDates(
          course, cell(row, "start date", "started on"), cell(row, "end date", "finished on"));
      ResumeTree.put(course, "score", cell(row, "grade"));
      ResumeTree.put(course, "notes", cell(row, "notes"));
      ResumeTree.put(course, "activities", cell(row, "activities"));
      ResumeTree.add(education, course);
    }
  }

  private void rest() {
    list("skills", "skills.csv", (one, row) -> ResumeTree.put(one, "name", cell(row, "name")));
    list(
        "languages",
        "languages.csv",
        (one, row) -> {
          ResumeTree.put(one, "language", cell(row, "name"));
          ResumeTree.put(one, "fluency", cell(row, "proficiency"));
        });
    list(
        "certificates",
        "certifications.csv",
        (one, row) -> {
          ResumeTree.put(one, "name", cell(row, "name"));
          ResumeTree.put(one, "issuer", cell(row, "authority"));
          ResumeTree.put(one, "date", ResumeDates.iso(cell(row, "started on", "finished on")));
          ResumeTree.put(one, "credentialId", cell(row, "license number"));
          ResumeTree.put(one, "url", cell(row, "url"));
        });
    list(
        "projects",
        "projects.csv",
        (one, row) -> {
          ResumeTree.put(one, "name", cell(row, "title"));
          ResumeTree.putDates(one, cell(row, "started on"), cell(row, "finished on"));
          ResumeTree.put(one, "url", cell(row, "url"));
          ResumeTree.putProse(one, "description", cell(row, "description"));
        });
    list(
        "publications",
        "publications.csv",
        (one, row) -> {
          ResumeTree.put(one, "name", cell(row, "name"));
          ResumeTree.put(one, "publisher", cell(row, "publisher"));
          ResumeTree.put(one, "releaseDate", ResumeDates.iso(cell(row, "published on")));
          ResumeTree.put(one, "url", cell(row, "url"));
          ResumeTree.put(one, "summary", cell(row, "description"));
        });
    list(
        "awards",
        "honors.csv",
        (one, row) -> {
          ResumeTree.put(one, "title", cell(row, "title"));
          ResumeTree.put(one, "date", ResumeDates.iso(cell(row, "issued on")));
          ResumeTree.put(one, "summary", cell(row, "description"));
        });
    var volunteering =
        tables.containsKey("volunteering.csv")
            ? "volunteering.csv"
            : "volunteering experiences.csv";
    list(
        "volunteer",
        volunteering,
        (one, row) -> {
          ResumeTree.put(one, "organization", cell(row, "company name", "organization"));
          ResumeTree.put(one, "position", cell(row, "role"));
          ResumeTree.putDates(one, cell(row, "started on"), cell(row, "finished on"));
          ResumeTree.putProse(one, "summary", cell(row, "description"));
        });
  }

  private interface Writing {
    void write(ObjectNode one, Map<String, String> row);
  }

  private void list(String name, String table, Writing writing) {
    var list = resume.putArray(name);
    for (var row : table(table)) {
      var one = ResumeTree.root();
      writing.write(one, row);
      ResumeTree.add(list, one);
    }
  }
}
