package org.cursus.app.interchange;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes valid JSON Resumes of every shape: parts missing or blank, properties that no schema
/// knows, letters of many scripts, dates of every length. The same seed makes the same resume.
final class RandomResume {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<String> WORDS =
      List.of(
          "Straße",
          "naïve",
          "東京",
          "данные",
          "مرحبا",
          "𝒜lpha",
          "👩‍🔬",
          "C++",
          "q\"uote",
          "back\\slash",
          "tab\there",
          "line\nbreak",
          "O’Neil",
          "&amp;",
          "<b>",
          "plain",
          "été",
          "e\u0301te",
          "x",
          "0");

  private final Random random;
  private int made;

  RandomResume(long seed) {
    this.random = new Random(seed);
  }

  ObjectNode next() {
    var root = JSON.createObjectNode();
    if (often()) {
      basics(root.putObject("basics"));
    }
    list(root, "work", this::role);
    list(root, "volunteer", this::unpaid);
    list(root, "education", this::course);
    list(root, "skills", this::skill);
    list(root, "projects", this::project);
    list(root, "certificates", o -> texts(o, "name", "issuer", "url", "date"));
    list(root, "languages", o -> texts(o, "language", "fluency"));
    list(root, "publications", o -> texts(o, "name", "publisher", "releaseDate", "url", "summary"));
    list(root, "awards", o -> texts(o, "title", "awarder", "date", "summary"));
    list(root, "interests", o -> items(texts(o, "name"), "keywords"));
    list(root, "references", o -> texts(o, "name", "reference"));
    if (seldom()) {
      root.put("$schema", "https://example.org/" + word());
    }
    if (seldom()) {
      texts(root.putObject("meta"), "canonical", "version", "lastModified");
    }
    unknown(root);
    return root;
  }

  private void list(ObjectNode root, String name, Consumer<ObjectNode> fill) {
    if (seldom()) {
      return;
    }
    var array = root.putArray(name);
    for (int i = random.nextInt(4); i > 0; i--) {
      var object = array.addObject();
      fill.accept(object);
      unknown(object);
    }
  }

  private void basics(ObjectNode basics) {
    texts(basics, "name", "label", "image", "email", "phone", "url", "summary");
    if (often()) {
      texts(basics.putObject("location"), "address", "postalCode", "city", "countryCode", "region");
    }
    if (often()) {
      var profiles = basics.putArray("profiles");
      for (int i = random.nextInt(4); i > 0; i--) {
        var profile = profiles.addObject();
        texts(profile, "network", "username");
        if (often()) {
          profile.put(
              "url",
              List.of("https://github.com/", "linkedin.com/in/", "https://example.org/")
                      .get(random.nextInt(3))
                  + random.nextInt(9));
        }
      }
    }
    unknown(basics);
  }

  private void role(ObjectNode role) {
    items(
        texts(role, "name", "position", "location", "summary", "url", "description"), "highlights");
    period(role);
  }

  private void unpaid(ObjectNode role) {
    items(texts(role, "organization", "position", "summary", "url"), "highlights");
    period(role);
  }

  private void course(ObjectNode course) {
    items(texts(course, "institution", "area", "studyType", "score", "url"), "courses");
    period(course);
  }

  private void project(ObjectNode project) {
    items(texts(project, "name", "description", "url", "entity", "type"), "highlights");
    items(items(project, "keywords"), "roles");
    period(project);
  }

  private void skill(ObjectNode skill) {
    skill.put("name", "Group " + made++);
    texts(skill, "level");
    items(skill, "keywords");
  }

  private void period(ObjectNode object) {
    int year = 1960 + random.nextInt(60);
    if (often()) {
      object.put("startDate", date(year));
    }
    if (often()) {
      object.put("endDate", date(year + 1 + random.nextInt(5)));
    }
  }

  private String date(int year) {
    return year
        + (often() ? "-%02d".formatted(1 + random.nextInt(12)) : "-07")
        + (seldom() ? "-%02d".formatted(1 + random.nextInt(28)) : "");
  }

  private ObjectNode texts(ObjectNode object, String... names) {
    for (var name : names) {
      if (name.toLowerCase(java.util.Locale.ROOT).endsWith("date")) {
        if (often()) {
          object.put(name, date(1960 + random.nextInt(60)));
        }
      } else if (often()) {
        object.put(name, seldom() ? List.of("", " ", "  padded ").get(random.nextInt(3)) : words());
      }
    }
    return object;
  }

  private ObjectNode items(ObjectNode object, String name) {
    if (often()) {
      var items = object.putArray(name);
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(words() + " " + made++);
      }
      if (seldom()) {
        items.add("");
      }
    }
    return object;
  }

  private void unknown(ObjectNode object) {
    while (seldom()) {
      var name = List.of("x-theme", "$odd", "given", "id", "日本", "version", "a/b~c", "extras");
      var key = name.get(random.nextInt(name.size()));
      switch (random.nextInt(7)) {
        case 0 -> object.putNull(key);
        case 1 -> object.put(key, random.nextInt());
        case 2 -> object.put(key, new java.math.BigDecimal("0.12345678901234567890123"));
        case 3 -> object.put(key, random.nextBoolean());
        case 4 -> nested(object.putArray(key));
        case 5 -> object.putObject(key).put("deep", words()).putNull("none");
        default -> object.put(key, words());
      }
    }
  }

  private void nested(ArrayNode array) {
    array.add(1).addNull().add(word()).addArray().addObject().put("far", word());
  }

  private String words() {
    var text = new StringBuilder("n" + made++);
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private boolean seldom() {
    return random.nextInt(4) == 0;
  }
}
