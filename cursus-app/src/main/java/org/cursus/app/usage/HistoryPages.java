package org.cursus.app.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The history as pages. A feature may bring a fragment of its own for its results: a bean of
/// `ResultShape`, and `templates/analysis/result-<feature key>.html` with a fragment
/// `result(data)`, where `data` is the result as a map.
@Controller
@RequestMapping("/history")
class HistoryPages {

  private static final int PAGE = 20;

  private final History history;
  private final JsonMapper json;
  private final List<ResultShape> shapes;

  HistoryPages(History history, JsonMapper json, List<ResultShape> shapes) {
    this.history = history;
    this.json = json;
    this.shapes = List.copyOf(shapes);
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable String feature,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable UUID gone,
      Model model) {
    var wanted = feature == null || feature.isEmpty() ? null : Feature.of(feature);
    var page = history.list(wanted, cursor, PAGE);
    model.addAttribute("items", page.items());
    model.addAttribute("more", page.nextCursor() == null ? null : more(wanted, page.nextCursor()));
    model.addAttribute("wanted", wanted);
    model.addAttribute("features", Arrays.asList(Feature.values()));
    model.addAttribute("gone", gone);
    return "usage/history";
  }

  private static String more(@Nullable Feature feature, String cursor) {
    var next = UriComponentsBuilder.fromPath("/history").queryParam("cursor", cursor);
    if (feature != null) {
      next.queryParam("feature", feature.key());
    }
    return next.toUriString();
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Model model) {
    var told = history.told(id);
    var result = told.result();
    var data = json.readTree(result.resultData());
    model.addAttribute("result", result);
    model.addAttribute("made", told.made());
    model.addAttribute("feature", Feature.of(result.featureKey()));
    boolean hasOwn = fits(Feature.of(result.featureKey()), result.resultData());
    model.addAttribute("own", hasOwn ? "analysis/result-" + result.featureKey() : null);
    model.addAttribute("data", hasOwn ? json.convertValue(data, Map.class) : Map.of());
    model.addAttribute("block", hasOwn ? emptyBlock() : ResultBlock.of(data));
    return "usage/result";
  }

  /// Whether the feature's own page can show a result: it has every part of the feature's record.
  private boolean fits(Feature feature, String result) {
    return shapes.stream()
        .filter(each -> each.feature() == feature)
        .anyMatch(
            each -> {
              try {
                json.readerFor(each.shape())
                    .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .readValue(result);
                return true;
              } catch (JacksonException unfit) {
                return false;
              }
            });
  }

  private static ResultBlock emptyBlock() {
    return new ResultBlock("", List.of(), List.of(), List.of());
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    history.delete(id);
    return "redirect:/history?gone=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    history.restore(id);
    return "redirect:/history/" + id;
  }
}
