package org.cursus.app.record.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cursus.app.record.NeverUse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the database tells of a profile, put together: what the profile says itself, what it
/// follows of the record, and nothing that is never to be used.
final class ProfileDocument {

  static final List<String> PERSONAL_INFO =
      List.of("full_name", "email", "phone", "location", "linkedin", "github", "website");
  static final List<String> SKILLS = List.of("technical", "soft", "languages", "certifications");

  static final String WORK = "work_experience";
  static final String EDUCATION = "education";
  static final String PROJECT = "project";
  static final String CERTIFICATION = "certification";

  /// In the order in which the editor shows them.
  static final List<String> SELECTABLE =
      List.of(
          WORK,
          EDUCATION,
          PROJECT,
          CERTIFICATION,
          "volunteering",
          "publication",
          "award",
          "interest",
          "reference");

  /// Lists of entries beyond those of the shapes, by kind of entry.
  private static final Map<String, String> FURTHER =
      Map.of(
          "volunteering", "volunteering",
          "publication", "publications",
          "award", "awards",
          "interest", "interests",
          "reference", "references");

  private static final String EVIDENCE = "evidence";
  private static final String PLACE = "place";
  private static final String DESCRIPTION = "description";
  private static final String ENHANCED = "enhanced_description";
  private static final String METADATA = "enhancement_metadata";

  private final JsonMapper json;
  private final ObjectNode root;
  private final ObjectNode stored;

  /// The summary that the record has, or null.
  private final @Nullable String recordSummary;

  private final ObjectNode recordSkills;
  private final List<Wording> wordings = new ArrayList<>();

  private ProfileDocument(JsonMapper json, ObjectNode root) {
    this.json = json;
    this.root = root;
    this.stored = (ObjectNode) root.get("profile");
    var withheldOfPerson = withheld(root.path("person"));
    if (root.get("person") instanceof ObjectNode person) {
      NeverUse.removeFromRow(person);
    }
    NeverUse.removeFromRows((ArrayNode) root.get("skill"));
    recordSummary = text(root.path("person").get(Wording.SUMMARY));
    settleSummary(withheldOfPerson);
    SELECTABLE.forEach(type -> settleRows(type, (ArrayNode) root.get(type)));
    recordSkills = RecordSkills.of(json, root.get("skill"), certificates());
  }

  /// @param text what `ProfileDocumentStore.DOCUMENT` gives
  static ProfileDocument read(JsonMapper json, String text) {
    return new ProfileDocument(json, (ObjectNode) json.readTree(text));
  }

  boolean deleted() {
    return !stored.path("deleted_at").isNull();
  }

  private void settleSummary(List<String> withheld) {
    var enhanced = text(stored.get("enhanced_professional_summary"));
    boolean follows = stored.path(Wording.SUMMARY).isNull();
    if (enhanced == null || follows && withheld.contains(Wording.SUMMARY)) {
      stored.putNull("enhanced_professional_summary");
      stored.putObject(METADATA);
      return;
    }
    var of = Wording.digest(summary(), enhanced, follows ? String.join(" ", withheld) : "");
    add(new Wording(Wording.SUMMARY, "Summary", summary(), enhanced, accepted(stored, of), of));
    tell(stored, of);
  }

  private void settleRows(String type, ArrayNode rows) {
    rows.forEach(row -> ((ObjectNode) row).put("withheld", String.join(" ", withheld(row))));
    NeverUse.removeFromRows(rows);
    if (type.equals(WORK) || type.equals(PROJECT)) {
      rows.forEach(row -> settle(type, (ObjectNode) row));
    }
  }

  private void settle(String type, ObjectNode row) {
    var enhanced = text(row.get(ENHANCED));
    var withheld = row.path("withheld").asString("");
    if (enhanced == null || List.of(withheld.split(" ")).contains(DESCRIPTION)) {
      row.putNull(ENHANCED);
      row.putObject(METADATA);
      return;
    }
    var original = text(row.get(DESCRIPTION));
    var of = Wording.digest(original, enhanced, withheld);
    if (isChosen(row)) {
      var place = type.equals(WORK) ? "experiences." : "projects.";
      var field = place + row.path("id").asString() + "." + DESCRIPTION;
      add(new Wording(field, label(type, row), original, enhanced, accepted(row, of), of));
    }
    tell(row, of);
  }

  /// Those that the profile selects, in its order; all of the record while it selects none.
  private ArrayNode certificates() {
    var chosen = chosen(CERTIFICATION);
    return chosen.isEmpty() ? (ArrayNode) root.get(CERTIFICATION) : chosen;
  }

  private void add(Wording wording) {
    wordings.add(wording);
  }

  private static List<String> withheld(JsonNode row) {
    return NeverUse.places(row.path(EVIDENCE)).stream().sorted().toList();
  }

  private static @Nullable Boolean accepted(ObjectNode row, String of) {
    return row.path("enhancement_digest").asString("").equals(of)
        ? Boolean.valueOf(row.path("enhancement_accepted").asBoolean(false))
        : null;
  }

  /// Says in the metadata what was chosen, and of which texts.
  private static void tell(ObjectNode row, String of) {
    var metadata = row.get(METADATA) instanceof ObjectNode made ? made : row.putObject(METADATA);
    var accepted = accepted(row, of);
    metadata.put("of", of);
    metadata.remove("accepted");
    if (accepted != null) {
      metadata.put("accepted", accepted.booleanValue());
    }
  }

  private static boolean isChosen(JsonNode row) {
    return !row.path(PLACE).isNull();
  }

  /// The texts that have a rewording.
  List<Wording> wordings() {
    return wordings;
  }

  Optional<Wording> wording(String field) {
    return wordings.stream().filter(each -> each.field().equals(field)).findFirst();
  }

  /// Whether the profile shows the entry.
  boolean shows(Selected entry) {
    return StreamSupport.stream(root.path(entry.type()).spliterator(), false)
        .anyMatch(row -> isChosen(row) && row.path("id").asString().equals(entry.id().toString()));
  }

  private @Nullable String summary() {
    return stored.path(Wording.SUMMARY).isNull()
        ? recordSummary
        : text(stored.get(Wording.SUMMARY));
  }

  /// The profile in its shapes.
  MasterProfile profile() {
    var shape = stored.deepCopy();
    shape.set("personal_info", personalInfo(stored.path("personal_info")));
    shape.put(Wording.SUMMARY, summary());
    shape.set("skills", skills(stored.path("skills")));
    shape.set("experiences", chosen(WORK));
    shape.set("education", chosen(EDUCATION));
    shape.set("projects", chosen(PROJECT));
    FURTHER.forEach((type, list) -> shape.set(list, chosen(type)));
    shape.path("education").forEach(row -> Grade.settle((ObjectNode) row));
    return json.treeToValue(shape, MasterProfile.class);
  }

  /// What the record says, which a profile follows where it says nothing itself.
  ///
  /// @param summary null where the record has none
  record Followed(
      MasterProfile.PersonalInfo personalInfo,
      @Nullable String summary,
      MasterProfile.Skills skills) {}

  Followed followed() {
    var nothing = json.createObjectNode();
    return new Followed(
        json.treeToValue(personalInfo(nothing), MasterProfile.PersonalInfo.class),
        recordSummary,
        json.treeToValue(skills(nothing), MasterProfile.Skills.class));
  }

  private ObjectNode personalInfo(JsonNode own) {
    var info = json.createObjectNode();
    for (var key : PERSONAL_INFO) {
      info.put(key, text(own.has(key) ? own.get(key) : root.path("person").get(key)));
    }
    return info;
  }

  private ObjectNode skills(JsonNode own) {
    var lists = json.createObjectNode();
    for (var key : SKILLS) {
      lists.set(key, own.has(key) ? own.get(key) : recordSkills.get(key));
    }
    return lists;
  }

  private ArrayNode chosen(String type) {
    var rows = json.createArrayNode();
    root.path(type).forEach(row -> addTo(rows, row));
    return rows;
  }

  private static void addTo(ArrayNode rows, JsonNode row) {
    if (isChosen(row)) {
      rows.add(row);
    }
  }

  /// An entry of the record as the editor lists it.
  ///
  /// @param text what tells it from others
  record Option(Selected entry, String text, boolean chosen) {

    /// Such as `work_experience/ID`.
    public String name() {
      return entry.name();
    }
  }

  /// Every entry of a kind, those that the profile shows first and in its order.
  List<Option> options(String type) {
    return StreamSupport.stream(root.path(type).spliterator(), false)
        .map(
            row ->
                new Option(
                    new Selected(type, UUID.fromString(row.path("id").asString())),
                    label(type, row),
                    isChosen(row)))
        .toList();
  }

  /// The entries that are selected but deleted: they come back when the entry does.
  List<Selected> waiting() {
    return StreamSupport.stream(root.path("entries").spliterator(), false)
        .map(row -> json.treeToValue(row, Selected.class))
        .filter(entry -> !shows(entry))
        .toList();
  }

  private static String label(String type, JsonNode row) {
    var keys =
        switch (type) {
          case WORK -> Stream.of("title", "company");
          case EDUCATION -> Stream.of("degree", "field_of_study", "institution");
          case CERTIFICATION -> Stream.of("name", "issuer");
          case "volunteering" -> Stream.of("position", "organization");
          case "award" -> Stream.of("title", "awarder");
          default -> Stream.of("name");
        };
    var label =
        keys.map(key -> text(row.get(key)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return label.isEmpty() ? "Without a name" : label;
  }

  /// A text that says something, or null.
  static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return null;
    }
    var text = value.asString("");
    return text.isBlank() ? null : text;
  }
}
