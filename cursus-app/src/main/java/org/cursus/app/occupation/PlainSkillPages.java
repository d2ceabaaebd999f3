package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Plain words for skills as pages for administrators.
@Controller
@RequestMapping("/admin/plain-skills")
class PlainSkillPages {

  private final PlainSkills skills;

  PlainSkillPages(PlainSkills skills) {
    this.skills = skills;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer taken,
      Model model) {
    model.addAttribute("q", q);
    model.addAttribute("found", skills.list(q));
    model.addAttribute(
        "notice",
        taken == null
            ? null
            : taken == 0
                ? "Every skill has words already. Nothing was changed."
                : "Added words for " + taken + " skills.");
    return "admin/plain-skills";
  }

  @PostMapping("/defaults")
  String takeOurs() {
    return "redirect:/admin/plain-skills?taken=" + skills.takeOurs();
  }

  @GetMapping("/{element}")
  String edit(
      @PathVariable String element,
      @RequestParam(required = false) @Nullable String done,
      Model model) {
    var skill = skills.get(element);
    model.addAttribute("notice", done == null ? null : "Saved.");
    return page(skill, skill.plain(), skill.version(), null, model);
  }

  @PostMapping("/{element}")
  String save(
      @PathVariable String element,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    int version = LocalKeeping.version(form.get("version"));
    var words =
        new PlainSkill.Draft(
            form.get("name"),
            form.get("description"),
            form.get("example"),
            form.containsKey("active"));
    try {
      skills.change(element, version, words);
      return "redirect:/admin/plain-skills/" + element + "?done=saved";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(skills.get(element), words, version, problem, model);
    }
  }

  private static String page(
      PlainSkill skill,
      PlainSkill.Draft words,
      int version,
      @Nullable Problem problem,
      Model model) {
    model.addAttribute("skill", skill);
    model.addAttribute("words", words);
    model.addAttribute("version", version);
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("errors", problem == null ? Map.of() : LocalFaults.byField(problem));
    return "admin/plain-skill";
  }
}
