package org.cursus.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says in JSON-LD by the type `JobPosting` of schema.org.
final class JobPostingData {

  private static final int MOST_SCRIPTS = 20;
  private static final int DEEPEST = 6;
  private static final List<String> PERIODS = List.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

  /// What stands apart from the description, with the heading that it gets.
  private static final List<List<String>> PARTS =
      List.of(
          List.of("responsibilities", "Responsibilities"),
          List.of("qualifications", "Requirements"),
          List.of("experienceRequirements", "Requirements"),
          List.of("educationRequirements", "Requirements"),
          List.of("skills", "Requirements"),
          List.of("jobBenefits", "Benefits"));

  private final JsonNode posting;

  private JobPostingData(JsonNode posting) {
    this.posting = posting;
  }

  /// Null where the page has none that can be read.
  static @Nullable JobPostingData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .limit(MOST_SCRIPTS)
        .map(script -> parsed(script.data()))
        .filter(Objects::nonNull)
        .map(tree -> find(tree, 0))
        .filter(Objects::nonNull)
        .findFirst()
        .map(JobPostingData::new)
        .orElse(null);
  }

  private static @Nullable JsonNode parsed(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException broken) {
      return null;
    }
  }

  private static @Nullable JsonNode find(JsonNode node, int depth) {
    if (node.isObject() && texts(node.path("@type")).anyMatch("JobPosting"::equals)) {
      return node;
    }
    if (depth == DEEPEST) {
      return null;
    }
    for (var child : node) {
      var found = child.isContainer() ? find(child, depth + 1) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The description with what stands beside it.
  String text() {
    var text = new StringBuilder(PostingPages.textOf(word(posting.path("description"))));
    for (var part : PARTS) {
      var lines = lines(posting.path(part.getFirst()));
      if (!lines.isEmpty() && text.indexOf(lines.getFirst()) < 0) {
        text.append("\n\n").append(part.getLast()).append('\n');
        lines.forEach(line -> text.append("• ").append(line).append('\n'));
      }
    }
    return text.toString().strip();
  }

  private static List<String> lines(JsonNode node) {
    var lines = new ArrayList<String>();
    texts(node)
        .forEach(
            text ->
                PostingPages.textOf(text)
                    .lines()
                    .map(line -> line.replaceFirst("^[•*-]\\s*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add));
    return lines;
  }

  PostingPage page(String text) {
    var pay = posting.path("baseSalary").path("value");
    var single = number(pay.isObject() ? pay.path("value") : pay);
    var from = number(pay.path("minValue"));
    return new PostingPage(
        text,
        "json-ld",
        name(posting.path("title")),
        name(named(posting.path("hiringOrganization"))),
        place(),
        texts(posting.path("jobLocationType")).anyMatch("TELECOMMUTE"::equalsIgnoreCase),
        texts(posting.path("employmentType")).findFirst().orElse(null),
        from == null ? single : from,
        number(pay.path("maxValue")),
        currency(),
        period(pay.path("unitText")),
        day(posting.path("datePosted")),
        day(posting.path("validThrough")));
  }

  private @Nullable String place() {
    var places = posting.path("jobLocation");
    var address = (places.isArray() ? places.path(0) : places).path("address");
    if (address.isString()) {
      return name(address);
    }
    return PostingPages.name(
        Stream.of("addressLocality", "addressRegion", "addressCountry")
            .map(part -> word(named(address.path(part))))
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private @Nullable String currency() {
    var code =
        Stream.of(
                posting.path("baseSalary").path("currency"),
                posting.path("baseSalary").path("value").path("currency"),
                posting.path("salaryCurrency"))
            .map(JobPostingData::word)
            .map(each -> each.strip().toUpperCase(Locale.ROOT))
            .filter(each -> each.matches("[A-Z]{3}"));
    return code.findFirst().orElse(null);
  }

  private static @Nullable String period(JsonNode unit) {
    var name = word(unit).strip().toUpperCase(Locale.ROOT);
    return PERIODS.contains(name) ? name : null;
  }

  private static @Nullable String day(JsonNode date) {
    var text = word(date).strip();
    return text.matches("\\d{4}-\\d\\d-\\d\\d.*") ? text.substring(0, 10) : null;
  }

  private static @Nullable String number(JsonNode node) {
    var text = node.isNumber() ? node.decimalValue().toPlainString() : word(node);
    var plain = text.replaceAll("[,\\s]", "");
    return plain.matches("\\d{1,12}(\\.\\d{1,6})?") ? plain : null;
  }

  private static @Nullable String name(JsonNode node) {
    return PostingPages.name(PostingPages.textOf(word(node)));
  }

  /// A thing is given by its name, or by an object that has one.
  private static JsonNode named(JsonNode node) {
    return node.isObject() ? node.path("name") : node;
  }

  private static String word(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asString("") : "";
  }

  /// One text or several; objects by their name or description.
  private static Stream<String> texts(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(JobPostingData::texts);
    }
    if (node.isObject()) {
      return Stream.of(word(node.path("name")), word(node.path("description")))
          .filter(text -> !text.isBlank())
          .limit(1);
    }
    return Stream.of(word(node)).filter(text -> !text.isBlank());
  }
}
