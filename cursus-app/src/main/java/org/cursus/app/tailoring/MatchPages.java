package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the caller's record serves a job as a page: the score term by term, and what a document
/// would take first, which the person may put in another order.
@Controller
@RequestMapping("/jobs/{id}/match")
class MatchPages {

  private final Rankings rankings;
  private final Materials materials;
  private final Postings postings;
  private final Clock clock;

  MatchPages(Rankings rankings, Materials materials, Postings postings, Clock clock) {
    this.rankings = rankings;
    this.materials = materials;
    this.postings = postings;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return page(id, rankings.get(id), Map.of(), model);
  }

  private String page(UUID id, JobRanking ranking, Map<String, String> errors, Model model) {
    model.addAttribute("job", postings.find(id));
    model.addAttribute("ranking", ranking);
    model.addAttribute("view", MatchView.of(ranking, materials.of(null).material()));
    state(model, ranking.version(), errors, false);
    return "tailoring/match";
  }

  private void state(Model model, int base, Map<String, String> errors, boolean saved) {
    model.addAttribute("base", base);
    model.addAttribute("savedAt", saved ? clock.instant() : null);
    model.addAttribute("errors", errors);
    model.addAttribute("conflicts", List.of());
  }

  /// @param entry what stands on the page, such as `experiences/ID`, in the order that it stands
  /// @param move what a button does beyond that, such as `up:experiences/ID`
  @PostMapping("/order")
  String order(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam List<String> entry,
      @RequestParam(required = false) @Nullable String move,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model,
      HttpServletResponse response) {
    var names = new ArrayList<>(entry);
    // Where scripts run the page has moved the entry already; htmx sends the button all the same.
    if (move != null && !fragment) {
      move(names, move);
    }
    var stands = rankings.get(id);
    var own = rankings.orders(id);
    var orders =
        new Orders(
            list("experiences", names, stands, own.experienceIds()),
            list("projects", names, stands, own.projectIds()),
            list("skills", names, stands, own.skillIds()));
    try {
      var saved = orders.isNone() ? stands : rankings.order(id, base, orders);
      state(model, saved.version(), Map.of(), true);
      return fragment ? "profile/parts :: state" : "redirect:/jobs/" + id + "/match#order";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var errors = Map.of("order", problem.type().title());
      var current = rankings.get(id);
      state(model, current.version(), errors, false);
      return fragment ? "profile/parts :: state" : page(id, current, errors, model);
    }
  }

  /// The person's own order of a kind; null while it is that of the ranking.
  private static @Nullable List<String> list(
      String key, List<String> names, JobRanking stands, @Nullable List<String> own) {
    var given =
        names.stream()
            .filter(each -> each.startsWith(key + "/"))
            .map(each -> each.substring(key.length() + 1))
            .toList();
    var ranked = MatchView.ids(key, stands);
    boolean moved = !given.equals(ranked.subList(0, Math.min(given.size(), ranked.size())));
    return moved || own != null ? given : null;
  }

  private static void move(List<String> names, String move) {
    int colon = move.indexOf(':');
    int from = names.indexOf(move.substring(colon + 1));
    int to = from + (move.startsWith("up:") ? -1 : 1);
    if (colon < 0 || from < 0) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    if (to >= 0 && to < names.size() && kind(names.get(to)).equals(kind(names.get(from)))) {
      Collections.swap(names, from, to);
    }
  }

  private static String kind(String name) {
    return name.substring(0, name.indexOf('/') + 1);
  }

  /// Takes the person's own order back.
  @PostMapping("/order/reset")
  String reset(
      @PathVariable UUID id, @RequestParam int base, Model model, HttpServletResponse response) {
    try {
      rankings.order(id, base, Orders.NONE);
      return "redirect:/jobs/" + id + "/match#order";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(id, rankings.get(id), Map.of("order", problem.type().title()), model);
    }
  }
}
