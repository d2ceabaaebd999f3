package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree of a JSON Resume from what other tools export.
final class ResumeTree {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&[a-z]{2,8};|&#\\d+;");
  private static final Pattern ITEM = Pattern.compile("(?:[•◦▪●‣·*–—-]|\\d{1,2}[.)])\\s+(\\S.*)");

  private ResumeTree() {}

  static ObjectNode root() {
    return JSON.createObjectNode();
  }

  /// The text of a plain value; empty when it is none.
  static String text(JsonNode value) {
    return value.isString() || value.isNumber() ? value.asString().strip() : "";
  }

  /// The first of the members that says something; addresses may be objects of their own.
  static String text(JsonNode node, String... names) {
    for (var name : names) {
      var value = node.path(name);
      var found = text(value);
      for (var inner : List.of("href", "url", "body", "content", "label")) {
        found = found.isEmpty() && value.isObject() ? text(value.path(inner)) : found;
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  static void put(ObjectNode node, String name, String value) {
    if (!value.isBlank()) {
      node.put(name, value.strip());
    }
  }

  static void add(ArrayNode array, ObjectNode item) {
    if (!item.isEmpty()) {
      array.add(item);
    }
  }

  /// Sets the dates of a period, which may be one text or an object with a start and an end.
  ///
  /// @param spans whether a single date is the whole of the period, as for work; else its end
  static void putPeriod(ObjectNode node, JsonNode period, boolean spans) {
    if (period.isObject()) {
      putDates(node, text(period, "start"), text(period, "end"));
      return;
    }
    var printed = text(period);
    if (printed.isEmpty()) {
      return;
    }
    var ends = ResumeDates.ends(printed);
    if (ends.size() == 2) {
      putDates(node, ends.get(0), ends.get(1));
    } else {
      put(node, "startDate", spans ? ends.getFirst() : "");
      put(node, "endDate", ends.getFirst());
    }
  }

  /// A role that goes on has no end, as the schema asks.
  static void putDates(ObjectNode node, String start, String end) {
    put(node, "startDate", ResumeDates.iso(start));
    put(
        node,
        "endDate",
        !start.isBlank() && ResumeDates.isPresent(end) ? "" : ResumeDates.iso(end));
  }

  /// Sets running text and list items, each to its member.
  static void putProse(ObjectNode node, String member, String printed) {
    var prose = new ArrayList<String>();
    var items = new ArrayList<String>();
    for (var line : lines(printed)) {
      var item = ITEM.matcher(line);
      if (item.matches()) {
        items.add(item.group(1).strip());
      } else {
        prose.add(line);
      }
    }
    put(node, member, String.join(" ", prose));
    if (!items.isEmpty()) {
      var highlights = node.putArray("highlights");
      items.forEach(highlights::add);
    }
  }

  /// The lines of a text that may be written as HTML or Markdown; items begin with a bullet.
  static List<String> lines(String printed) {
    var text = new StringBuilder();
    if (TAG.matcher(printed).find()) {
      Jsoup.parseBodyFragment(printed).body().traverse((node, depth) -> write(text, node));
    } else {
      text.append(printed);
    }
    return text.toString()
        .lines()
        .map(line -> line.replace("**", "").replace('\u00A0', ' ').strip())
        .filter(line -> !line.isEmpty() && !line.equals("•"))
        .toList();
  }

  private static void write(StringBuilder text, Node node) {
    if (node instanceof TextNode words) {
      text.append(words.text());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("li")) {
        text.append("\n• ");
      } else if ((element.isBlock() || element.normalName().equals("br"))
          && !element.parents().is("li")) {
        text.append('\n');
      } else if (element.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}
