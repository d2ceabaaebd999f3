package org.cursus.app.record.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The skills of the record in the four lists of a profile.
final class RecordSkills {

  private static final String SPOKEN = "spoken language";
  private static final Pattern SOFT_CATEGORY =
      Pattern.compile("\\b(soft|interpersonal|personal|people|social|human)\\b");

  /// Where the resume gives no category, the name decides.
  private static final Set<String> SOFT =
      Set.of(
          "adaptability",
          "attention to detail",
          "coaching",
          "collaboration",
          "communication",
          "conflict resolution",
          "creativity",
          "critical thinking",
          "customer service",
          "decision making",
          "delegation",
          "empathy",
          "facilitation",
          "flexibility",
          "initiative",
          "leadership",
          "listening",
          "mentoring",
          "motivation",
          "negotiation",
          "organisation",
          "organization",
          "patience",
          "persuasion",
          "planning",
          "presentation",
          "presentation skills",
          "prioritisation",
          "prioritization",
          "problem solving",
          "problem-solving",
          "public speaking",
          "reliability",
          "resilience",
          "self-motivation",
          "stakeholder management",
          "strategic thinking",
          "team leadership",
          "teaching",
          "teamwork",
          "time management",
          "work ethic");

  private RecordSkills() {}

  /// @param skills rows by column
  /// @param certifications rows by column
  static ObjectNode of(JsonMapper json, JsonNode skills, JsonNode certifications) {
    var lists = json.createObjectNode();
    var technical = lists.putArray("technical");
    var soft = lists.putArray("soft");
    var languages = lists.putArray("languages");
    for (var skill : skills) {
      var name = skill.path("name").asString("");
      var category = skill.path("category").asString("").toLowerCase(Locale.ROOT);
      if (name.isBlank()) {
        continue;
      }
      if (category.equals(SPOKEN)) {
        languages.addObject().put("name", name).set("proficiency", skill.get("proficiency_level"));
      } else if (isSoft(name, category)) {
        soft.add(name);
      } else {
        technical.add(name);
      }
    }
    var certificates = lists.putArray("certifications");
    for (var row : certifications) {
      var certificate = certificates.addObject();
      for (var key : new String[] {"name", "issuer", "date_obtained", "credential_id"}) {
        certificate.set(key, row.get(key));
      }
    }
    return lists;
  }

  private static boolean isSoft(String name, String category) {
    return category.isEmpty()
        ? SOFT.contains(name.toLowerCase(Locale.ROOT))
        : SOFT_CATEGORY.matcher(category).find();
  }
}
