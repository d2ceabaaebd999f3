package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sectors as pages for administrators: an ordered list, and a form for each.
@Controller
@RequestMapping("/admin/sectors")
class SectorPages {

  private final Sectors sectors;

  SectorPages(Sectors sectors) {
    this.sectors = sectors;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable Done done, Model model) {
    model.addAttribute("notice", done == null ? null : done.text);
    return list(Map.of(), null, model);
  }

  @PostMapping
  String add(@RequestParam Map<String, String> form, Model model, HttpServletResponse response) {
    return tried(
        () -> {
          sectors.add(draft(form));
          return "redirect:/admin/sectors?done=" + Done.ADDED;
        },
        problem -> list(form, problem, model),
        response);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, Model model) {
    var sector = sectors.get(id);
    return edit(
        sector,
        Map.of(
            "name", sector.name(),
            "description", sector.description() == null ? "" : sector.description(),
            "codes", String.join(" ", sector.codes()),
            "version", String.valueOf(sector.version())),
        null,
        model);
  }

  @PostMapping("/{id}")
  String save(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return tried(
        () -> {
          sectors.change(id, LocalKeeping.version(form.get("version")), draft(form));
          return "redirect:/admin/sectors?done=" + Done.SAVED;
        },
        problem -> edit(sectors.get(id), form, problem, model),
        response);
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable UUID id, @RequestParam int version) {
    sectors.remove(id, version);
    return "redirect:/admin/sectors?done=" + Done.REMOVED;
  }

  @PostMapping("/{id}/up")
  String up(@PathVariable UUID id) {
    sectors.move(id, -1);
    return "redirect:/admin/sectors?done=" + Done.MOVED;
  }

  @PostMapping("/{id}/down")
  String down(@PathVariable UUID id) {
    sectors.move(id, 1);
    return "redirect:/admin/sectors?done=" + Done.MOVED;
  }

  /// What a page says after something was done.
  enum Done {
    ADDED("Added. It stands last."),
    SAVED("Saved."),
    REMOVED("Removed. Its occupations go where their codes say."),
    MOVED("Moved.");

    private final String text;

    Done(String text) {
      this.text = text;
    }
  }

  private static Sector.Draft draft(Map<String, String> form) {
    return new Sector.Draft(
        form.get("name"),
        form.get("description"),
        Arrays.asList(form.getOrDefault("codes", "").split("[\\s,;]+")));
  }

  private static String tried(
      Supplier<String> work,
      java.util.function.Function<Problem, String> page,
      HttpServletResponse response) {
    try {
      return work.get();
    } catch (Problem problem) {
      if (problem.type() == LocalProblem.NO_SUCH_SECTOR) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      return page.apply(problem);
    }
  }

  private String list(Map<String, String> form, @Nullable Problem problem, Model model) {
    List<Sector> all = sectors.list();
    model.addAttribute("sectors", all);
    return told(form, problem, model, "admin/sectors");
  }

  private static String edit(
      Sector sector, Map<String, String> form, @Nullable Problem problem, Model model) {
    model.addAttribute("sector", sector);
    return told(form, problem, model, "admin/sector");
  }

  private static String told(
      Map<String, String> form, @Nullable Problem problem, Model model, String template) {
    model.addAttribute("form", form);
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("errors", problem == null ? Map.of() : LocalFaults.byField(problem));
    return template;
  }
}
