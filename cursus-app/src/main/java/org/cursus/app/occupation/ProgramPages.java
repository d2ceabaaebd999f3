package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Training programs as pages for administrators: a list to search, a form for each, and pairs that
/// look the same.
@Controller
@RequestMapping("/admin/programs")
class ProgramPages {

  private final Programs programs;
  private final LocalNotes occupations;

  ProgramPages(Programs programs, LocalNotes occupations) {
    this.programs = programs;
    this.occupations = occupations;
  }

  /// What a page says after something was done.
  enum Done {
    ADDED("Added."),
    SAVED("Saved."),
    REMOVED("Removed. It can be added again."),
    MERGED("Merged. This program has what both said."),
    TOLD_APART("Kept as two. They are not shown as a pair again.");

    private final String text;

    Done(String text) {
      this.text = text;
    }
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(required = false) @Nullable Done done,
      Model model) {
    var shown = Math.clamp(page, 0, 10_000);
    var found = programs.search(q, shown);
    model.addAttribute("q", q);
    model.addAttribute("found", found.stream().limit(Programs.PAGE).toList());
    model.addAttribute("page", shown);
    model.addAttribute("more", found.size() > Programs.PAGE);
    model.addAttribute("notice", done == null ? null : done.text);
    return "admin/programs";
  }

  @GetMapping("/new")
  String blank(@RequestParam(defaultValue = "") String find, Model model) {
    return form(null, new LinkedHashMap<>(), find, null, model);
  }

  @PostMapping("/new")
  String add(
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) @Nullable List<String> code,
      Model model,
      HttpServletResponse response) {
    return save(null, form, code, model, response);
  }

  @GetMapping("/{id}")
  String edit(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done, Model model) {
    var program = programs.get(id);
    model.addAttribute("notice", done == null ? null : done.text);
    return form(program, form(program), "", null, model);
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) @Nullable List<String> code,
      Model model,
      HttpServletResponse response) {
    return save(programs.get(id), form, code, model, response);
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable UUID id, @RequestParam int version) {
    programs.remove(id, version);
    return "redirect:/admin/programs?done=" + Done.REMOVED;
  }

  @GetMapping("/alike")
  String alike(@RequestParam(required = false) @Nullable Done done, Model model) {
    model.addAttribute("notice", done == null ? null : done.text);
    model.addAttribute("pairs", programs.pairs());
    return "admin/programs-alike";
  }

  @PostMapping("/{id}/merge")
  String merge(@PathVariable UUID id, @RequestParam UUID into) {
    return "redirect:/admin/programs/" + programs.merge(id, into).id() + "?done=" + Done.MERGED;
  }

  @PostMapping("/{id}/differs")
  String tellApart(@PathVariable UUID id, @RequestParam UUID from) {
    programs.tellApart(id, from);
    return "redirect:/admin/programs/alike?done=" + Done.TOLD_APART;
  }

  /// The button "Find" only looks for occupations to tick; what was typed stays.
  private String save(
      @Nullable Program program,
      Map<String, String> form,
      @Nullable List<String> codes,
      Model model,
      HttpServletResponse response) {
    var shown = new LinkedHashMap<String, Object>(form);
    var ticked = codes == null ? List.<String>of() : codes;
    shown.put("codes", ticked);
    if (form.containsKey("search")) {
      return form(program, shown, form.getOrDefault("find", ""), null, model);
    }
    try {
      var faults = new LocalFaults();
      var draft = draft(form, ticked, faults);
      var saved =
          program == null
              ? programs.add(draft, faults)
              : programs.change(
                  program.id(), LocalKeeping.version(form.get("version")), draft, faults);
      return "redirect:/admin/programs/"
          + saved.id()
          + "?done="
          + (program == null ? Done.ADDED : Done.SAVED);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return form(program, shown, form.getOrDefault("find", ""), problem, model);
    }
  }

  private static Program.Draft draft(
      Map<String, String> form, List<String> ticked, LocalFaults faults) {
    var codes = new ArrayList<>(ticked);
    codes.addAll(Arrays.asList(form.getOrDefault("more", "").split("[\\s,;]+")));
    return new Program.Draft(
        form.get("provider"),
        form.get("name"),
        form.get("level"),
        faults.amount("lengthMonths", form.get("lengthMonths")),
        faults.amount("cost", form.get("cost")),
        form.get("currency"),
        form.get("url"),
        form.get("location"),
        form.get("description"),
        form.get("cip"),
        codes);
  }

  private static Map<String, Object> form(Program program) {
    var form = new LinkedHashMap<String, Object>();
    put(form, "provider", program.provider());
    put(form, "name", program.name());
    put(form, "level", program.level());
    put(form, "lengthMonths", ProgramCsv.number(program.lengthMonths()));
    put(form, "cost", ProgramCsv.number(program.cost()));
    put(form, "currency", program.currency());
    put(form, "url", program.url());
    put(form, "location", program.location());
    put(form, "description", program.description());
    put(form, "cip", program.cip());
    put(form, "version", String.valueOf(program.version()));
    form.put(
        "codes",
        program.occupations().stream()
            .filter(each -> each.source().equals("manual"))
            .map(Program.Leads::code)
            .toList());
    return form;
  }

  private static void put(Map<String, Object> form, String name, @Nullable Object value) {
    if (value != null) {
      form.put(name, value);
    }
  }

  /// An occupation to tick.
  record Choice(String code, String title, boolean ticked) {}

  /// Those of the program and those ticked, then those found.
  private List<Choice> choices(@Nullable Program program, List<?> ticked, String find) {
    var choices = new LinkedHashMap<String, Choice>();
    for (var code : ticked) {
      choices.put(code.toString(), new Choice(code.toString(), code.toString(), true));
    }
    if (program != null) {
      for (var each : program.occupations()) {
        if (each.source().equals("manual")) {
          var code = each.code();
          choices.put(code, new Choice(code, each.title(), ticked.contains(code)));
        }
      }
    }
    if (!find.isBlank()) {
      for (var each : occupations.list(find)) {
        if (choices.size() < 60) {
          choices.put(
              each.code(), new Choice(each.code(), each.title(), ticked.contains(each.code())));
        }
      }
    }
    return List.copyOf(choices.values());
  }

  private String form(
      @Nullable Program program,
      Map<String, Object> form,
      String find,
      @Nullable Problem problem,
      Model model) {
    var ticked = form.get("codes") instanceof List<?> codes ? codes : List.of();
    model.addAttribute("program", program);
    model.addAttribute("form", form);
    model.addAttribute("find", find);
    model.addAttribute("choices", choices(program, ticked, find));
    model.addAttribute("levels", Program.LEVELS);
    model.addAttribute("like", program == null ? List.of() : programs.like(program.id()));
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("errors", problem == null ? Map.of() : LocalFaults.byField(problem));
    return "admin/program";
  }
}
