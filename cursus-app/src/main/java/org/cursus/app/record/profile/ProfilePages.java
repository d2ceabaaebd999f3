package org.cursus.app.record.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The editor of a profile. It saves as one goes where scripts run, and by its buttons everywhere.
@Controller
@RequestMapping("/profiles/{id}")
class ProfilePages {

  private static final String EDITOR = "profile/profile";
  private static final String SAVED = "profile/parts :: saved";

  private final MasterProfiles profiles;
  private final Enhancements enhancements;

  ProfilePages(MasterProfiles profiles, Enhancements enhancements) {
    this.profiles = profiles;
    this.enhancements = enhancements;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    return editor(model, form(id));
  }

  private ProfileForm form(UUID id) {
    return ProfileForm.of(profiles.document(id, true));
  }

  private static String editor(Model model, ProfileForm form) {
    model.addAttribute("form", form);
    model.addAttribute("base", form.base());
    model.addAttribute("savedAt", null);
    for (var attribute : List.of("errors", "conflicts")) {
      if (!model.containsAttribute(attribute)) {
        model.addAttribute(attribute, attribute.equals("errors") ? Map.of() : List.of());
      }
    }
    return EDITOR;
  }

  @PostMapping
  String save(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model,
      HttpServletResponse response) {
    try {
      var saved = profiles.amend(id, base(form), ProfileForm.changes(form));
      return fragment ? saved(model, saved) : "redirect:/profiles/" + id;
    } catch (Problem problem) {
      var stands = form(id);
      var stale = problem.type() == ProfileProblem.PROFILE_STALE;
      var conflicts = stale ? stands.conflicts(form) : List.<ProfileForm.Conflict>of();
      // Who saves again after seeing both sides means it.
      int base = stale ? stands.base() : base(form);
      refused(model, response, problem, conflicts, base);
      return fragment ? "profile/parts :: state" : editor(model, stands.withTyped(form));
    }
  }

  private String saved(Model model, MasterProfile profile) {
    model.addAttribute("place", "/profiles/" + profile.id());
    model.addAttribute("wordings", profiles.document(profile.id(), false).wordings());
    model.addAttribute("base", profile.version());
    model.addAttribute("savedAt", profile.updatedAt());
    model.addAttribute("errors", Map.of());
    model.addAttribute("conflicts", List.of());
    model.addAttribute("name", profile.name());
    model.addAttribute("preview", ProfilePreview.of(profile));
    return SAVED;
  }

  private static void refused(
      Model model,
      HttpServletResponse response,
      Problem problem,
      List<ProfileForm.Conflict> conflicts,
      int base) {
    response.setStatus(problem.type().status().value());
    model.addAttribute("base", base);
    model.addAttribute("savedAt", null);
    model.addAttribute("errors", byField(problem));
    model.addAttribute("conflicts", conflicts);
  }

  /// By field of the form; faults within a list stand at the list.
  private static Map<String, String> byField(Problem problem) {
    if (problem.type() == ProfileProblem.NAME_TAKEN) {
      return Map.of("name", problem.type().title());
    }
    var errors = new LinkedHashMap<String, String>();
    PageErrors.byField(problem)
        .forEach(
            (place, sentence) -> {
              var steps = place.split("/");
              boolean nested = steps[0].equals("skills") || steps[0].equals("personal_info");
              errors.putIfAbsent(nested && steps.length > 1 ? steps[1] : steps[0], sentence);
            });
    return errors;
  }

  /// Stores which entries are shown, and in which order.
  ///
  /// @param move what a button does beyond that, such as `up:work_experience/ID`
  @PostMapping("/entries")
  String arrange(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(required = false) @Nullable String move,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model,
      HttpServletResponse response) {
    var names = new ArrayList<>(Objects.requireNonNullElse(form.get("entry"), List.<String>of()));
    // Where scripts run the page has moved the entry already; htmx sends the button all the same.
    if (move != null && !fragment) {
      move(names, move);
    }
    try {
      var saved = profiles.select(id, base(form), names.stream().map(ProfilePages::entry).toList());
      return fragment ? saved(model, saved) : "redirect:/profiles/" + id + "#entries";
    } catch (Problem problem) {
      var stands = form(id);
      boolean stale = problem.type() == ProfileProblem.PROFILE_STALE;
      var conflicts = stale ? List.of(stands.conflict(names)) : List.<ProfileForm.Conflict>of();
      refused(model, response, problem, conflicts, stale ? stands.base() : base(form));
      return fragment ? "profile/parts :: state" : editor(model, stands);
    }
  }

  /// Entries are told apart by kind, so a neighbour is the next of the same kind.
  private static void move(List<String> names, String move) {
    int colon = move.indexOf(':');
    var name = move.substring(colon + 1);
    switch (move.substring(0, Math.max(colon, 0))) {
      case "in" -> names.add(name);
      case "out" -> names.remove(name);
      case "up" -> swap(names, name, -1);
      case "down" -> swap(names, name, 1);
      default -> throw PlatformProblem.REQUEST_INVALID.problem();
    }
  }

  private static void swap(List<String> names, String name, int step) {
    var kind = name.substring(0, name.indexOf('/') + 1);
    int from = names.indexOf(name);
    for (int to = from + step; from >= 0 && to >= 0 && to < names.size(); to += step) {
      if (names.get(to).startsWith(kind)) {
        Collections.swap(names, from, to);
        return;
      }
    }
  }

  private static Selected entry(String name) {
    int slash = name.indexOf('/');
    try {
      return new Selected(
          name.substring(0, Math.max(slash, 0)), UUID.fromString(name.substring(slash + 1)));
    } catch (IllegalArgumentException unfit) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
  }

  /// @param accepted `true`, `false`, or empty to leave it open
  @PostMapping("/choice")
  String choose(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String field,
      @RequestParam String of,
      @RequestParam String accepted,
      Model model,
      HttpServletResponse response) {
    try {
      var choice = accepted.isEmpty() ? null : Boolean.valueOf(accepted);
      enhancements.choose(id, base, field, choice, of);
      return "redirect:/profiles/" + id + "#wordings";
    } catch (Problem problem) {
      var stands = form(id);
      refused(model, response, problem, List.of(), stands.base());
      return editor(model, stands);
    }
  }

  private static int base(MultiValueMap<String, String> form) {
    var base = form.getFirst("base");
    if (base == null || !base.matches("\\d{1,9}")) {
      throw ProfileProblem.VERSION_MISSING.problem();
    }
    return Integer.parseInt(base);
  }
}
