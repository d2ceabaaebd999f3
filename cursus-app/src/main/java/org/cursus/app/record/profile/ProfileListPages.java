package org.cursus.app.record.profile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The profiles of a person: made, copied, deleted and brought back.
@Controller
@RequestMapping("/profiles")
class ProfileListPages {

  private final MasterProfiles profiles;

  ProfileListPages(MasterProfiles profiles) {
    this.profiles = profiles;
  }

  /// @param gone the profile that was deleted just now
  @GetMapping
  String list(@RequestParam(required = false) @Nullable UUID gone, Model model) {
    return list(gone, "", Map.of(), model);
  }

  private String list(@Nullable UUID gone, String name, Map<String, String> errors, Model model) {
    var deleted = profiles.deleted();
    model.addAttribute("profiles", profiles.list());
    model.addAttribute("deleted", deleted);
    model.addAttribute(
        "gone", deleted.stream().filter(each -> each.id().equals(gone)).findFirst().orElse(null));
    model.addAttribute("name", name);
    model.addAttribute("errors", errors);
    return "profile/profiles";
  }

  @PostMapping
  String create(
      @RequestParam String name,
      @RequestParam(defaultValue = "false") boolean empty,
      Model model,
      HttpServletResponse response) {
    var start = empty ? MasterProfiles.Start.EMPTY : MasterProfiles.Start.RECORD;
    try {
      return "redirect:/profiles/" + profiles.create(name, start, null).id();
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      boolean taken = problem.type() == ProfileProblem.NAME_TAKEN;
      var errors = taken ? Map.of("name", problem.type().title()) : PageErrors.byField(problem);
      return list(null, name, errors, model);
    }
  }

  @PostMapping("/{id}/copy")
  String copy(@PathVariable UUID id) {
    return "redirect:/profiles/" + profiles.create(null, MasterProfiles.Start.PROFILE, id).id();
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id, @RequestParam int base) {
    profiles.delete(id, base);
    return "redirect:/profiles?gone=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    return "redirect:/profiles/" + profiles.restore(id).id();
  }
}
