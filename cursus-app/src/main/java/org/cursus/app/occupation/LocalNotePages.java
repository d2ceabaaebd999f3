package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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

/// Local notes on occupations as pages for administrators: a list to search, and an editor.
@Controller
@RequestMapping("/admin/occupations")
class LocalNotePages {

  private static final int SPARE_FIELDS = 2;

  private final LocalNotes notes;
  private final Sectors sectors;

  LocalNotePages(LocalNotes notes, Sectors sectors) {
    this.notes = notes;
    this.sectors = sectors;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("found", notes.list(q));
    return "admin/occupations";
  }

  @GetMapping("/{code}")
  String edit(@PathVariable String code, @RequestParam(required = false) String done, Model model) {
    model.addAttribute(
        "notice",
        done == null ? null : done.equals("moved") ? "Moved. The notes are here now." : "Saved.");
    var note = notes.get(code);
    return page(note, form(note.local()), note.version(), null, model);
  }

  @PostMapping("/{code}")
  String save(
      @PathVariable String code,
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) @Nullable List<String> fieldName,
      @RequestParam(required = false) @Nullable List<String> fieldText,
      Model model,
      HttpServletResponse response) {
    var faults = new LocalFaults();
    int version = LocalKeeping.version(form.get("version"));
    var shown = new LinkedHashMap<String, Object>(form);
    var fields = fields(fieldName, fieldText);
    shown.put("fields", padded(fields));
    try {
      notes.change(code, version, draft(form, fields, faults), faults);
      return "redirect:/admin/occupations/" + code + "?done=saved";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(notes.get(code), shown, version, problem, model);
    }
  }

  @PostMapping("/{code}/move")
  String move(
      @PathVariable String code,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String to,
      Model model,
      HttpServletResponse response) {
    try {
      var moved = notes.move(code, version, to.isBlank() ? null : to.strip());
      return "redirect:/admin/occupations/" + moved.code() + "?done=moved";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var note = notes.get(code);
      return page(note, form(note.local()), note.version(), problem, model);
    }
  }

  private static LocalNote.Draft draft(
      Map<String, String> form, Map<String, @Nullable String> fields, LocalFaults faults) {
    return new LocalNote.Draft(
        form.get("notes"),
        faults.amount("wageLow", form.get("wageLow")),
        faults.amount("wageMedian", form.get("wageMedian")),
        faults.amount("wageHigh", form.get("wageHigh")),
        form.get("wagePeriod"),
        form.get("wageCurrency"),
        form.get("wageSource"),
        form.get("demand"),
        form.containsKey("featured"),
        sector(form.get("sectorId"), faults),
        fields);
  }

  private static @Nullable UUID sector(@Nullable String id, LocalFaults faults) {
    try {
      return id == null || id.isBlank() ? null : UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      faults.add("sectorId", "There is no such sector. Choose one of the list.");
      return null;
    }
  }

  private static Map<String, @Nullable String> fields(
      @Nullable List<String> names, @Nullable List<String> texts) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    int count = names == null || texts == null ? 0 : Math.min(names.size(), texts.size());
    for (int i = 0; i < count; i++) {
      if (!(names.get(i).isBlank() && texts.get(i).isBlank())) {
        fields.put(names.get(i), texts.get(i));
      }
    }
    return fields;
  }

  /// What a form shows: numbers without needless zeros.
  private static Map<String, Object> form(LocalNote.Draft local) {
    var form = new LinkedHashMap<String, Object>();
    put(form, "notes", local.notes());
    put(form, "wageLow", ProgramCsv.number(local.wageLow()));
    put(form, "wageMedian", ProgramCsv.number(local.wageMedian()));
    put(form, "wageHigh", ProgramCsv.number(local.wageHigh()));
    put(form, "wagePeriod", local.wagePeriod());
    put(form, "wageCurrency", local.wageCurrency());
    put(form, "wageSource", local.wageSource());
    put(form, "demand", local.demand());
    put(form, "featured", local.isFeatured() ? "on" : null);
    put(form, "sectorId", local.sectorId() == null ? null : local.sectorId().toString());
    form.put("fields", padded(local.fields()));
    return form;
  }

  private static void put(Map<String, Object> form, String name, @Nullable Object value) {
    if (value != null) {
      form.put(name, value);
    }
  }

  /// With a few empty ones to fill in.
  private static List<Map<String, String>> padded(Map<String, @Nullable String> fields) {
    var all = new ArrayList<Map<String, String>>();
    fields.forEach((name, text) -> all.add(Map.of("name", name, "text", text == null ? "" : text)));
    for (int i = 0; i < SPARE_FIELDS; i++) {
      all.add(Map.of("name", "", "text", ""));
    }
    return all;
  }

  private String page(
      LocalNote note,
      Map<String, Object> form,
      int version,
      @Nullable Problem problem,
      Model model) {
    model.addAttribute("note", note);
    model.addAttribute("form", form);
    model.addAttribute("version", version);
    model.addAttribute("sectors", sectors.list());
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("errors", problem == null ? Map.of() : LocalFaults.byField(problem));
    return "admin/occupation";
  }
}
