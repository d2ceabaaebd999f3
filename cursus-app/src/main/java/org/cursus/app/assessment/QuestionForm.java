package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/// A step as a form sends it. Each question that was shown sends its key as `shown` and what it
/// showed as `was.KEY`, so that a window that stood open long changes only what was changed in it.
/// The order of a ranking is sent as `order.KEY`, and is an answer once `ranked.KEY` is set.
final class QuestionForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST_NUMBER = 40;

  private final MultiValueMap<String, String> form;
  private final JsonMapper json;
  private final Map<String, @Nullable JsonNode> values = new LinkedHashMap<>();
  private final List<ReadinessEdit> edits = new ArrayList<>();

  /// @param questions of the step
  QuestionForm(MultiValueMap<String, String> form, List<Question> questions, JsonMapper json) {
    this.form = form;
    this.json = json;
    var shown = form.getOrDefault("shown", List.of());
    for (var question : questions) {
      if (shown.contains(question.key())) {
        read(question);
      }
    }
  }

  private void read(Question question) {
    var key = question.key();
    var value = key.equals(form.getFirst("clear")) ? null : value(question);
    values.put(key, value);
    var was = was(key);
    if (!QuestionValue.same(value, was)) {
      edits.add(new ReadinessEdit(key, orNull(value), null, orNull(was)));
    }
  }

  private static JsonNode orNull(@Nullable JsonNode value) {
    return value == null ? NullNode.getInstance() : value;
  }

  private JsonNode was(String key) {
    var text = form.getFirst("was." + key);
    try {
      return text == null || text.isBlank() ? NullNode.getInstance() : json.readTree(text);
    } catch (JacksonException e) {
      return NullNode.getInstance();
    }
  }

  private @Nullable JsonNode value(Question question) {
    var sent = form.getOrDefault("a." + question.key(), List.of());
    var first = sent.isEmpty() ? "" : sent.getFirst();
    var value =
        switch (question.kind()) {
          case SINGLE -> text(first);
          case SCALE, NUMBER -> number(first.strip().replace(',', '.'));
          case MULTIPLE -> list(sent);
          // A browser sends line breaks as two characters.
          case SHORT_TEXT, LONG_TEXT -> text(first.replace("\r\n", "\n"));
          case RANKING -> ranking(question.key());
        };
    return QuestionValue.kept(question, value);
  }

  private static JsonNode text(String text) {
    return JSON.stringNode(text);
  }

  private static JsonNode list(List<String> values) {
    var list = JSON.arrayNode();
    values.forEach(list::add);
    return list;
  }

  /// What is no number stays as it was typed, and is refused as such.
  private static JsonNode number(String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?") || text.length() > LONGEST_NUMBER) {
      return text(text);
    }
    return JSON.numberNode(new BigDecimal(text));
  }

  private JsonNode ranking(String key) {
    var move = form.getFirst("move");
    boolean moved = move != null && move.startsWith(key + ":");
    if (form.getFirst("ranked." + key) == null && !moved) {
      return NullNode.getInstance();
    }
    var order = new ArrayList<>(form.getOrDefault("order." + key, List.of()));
    if (moved) {
      move(order, move.substring(key.length() + 1));
    }
    return list(order);
  }

  /// @param what `up:VALUE`, `down:VALUE`, or `keep:`
  private static void move(List<String> order, String what) {
    int at = order.indexOf(what.substring(what.indexOf(':') + 1));
    int to = what.startsWith("up:") ? at - 1 : what.startsWith("down:") ? at + 1 : at;
    if (at >= 0 && to >= 0 && to < order.size()) {
      order.add(to, order.remove(at));
    }
  }

  /// What differs from what was shown.
  List<ReadinessEdit> edits() {
    return edits;
  }

  /// All that was sent, by question; null where nothing was.
  Map<String, @Nullable JsonNode> values() {
    return values;
  }

  /// Whether a ranking was moved or an answer cleared, after which the same step is shown.
  boolean stays() {
    return form.getFirst("move") != null || form.getFirst("clear") != null;
  }

  /// The question that was moved or cleared; null for none.
  @Nullable String touched() {
    var clear = form.getFirst("clear");
    var move = form.getFirst("move");
    var name = clear == null && move != null ? move.split(":", 2)[0] : clear;
    return name != null && values.containsKey(name) ? name : null;
  }
}
