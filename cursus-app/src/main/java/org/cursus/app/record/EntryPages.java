package org.cursus.app.record;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/// Writing the record by hand: entries are added, changed as one types, deleted and brought back.
@Controller
@RequestMapping("/record/entries")
class EntryPages {

  private static final String EDITOR = "record/entry";
  private static final String STATE = "record/entry :: state";

  private final Entries entries;
  private final CareerRecord record;

  EntryPages(Entries entries, CareerRecord record) {
    this.entries = entries;
    this.record = record;
  }

  @GetMapping("/{type}")
  String list(@PathVariable String type, Model model) {
    var kind = typeOf(type);
    model.addAttribute("kind", kind);
    model.addAttribute("entries", EntryList.of(kind, record.profile()));
    return "record/entries";
  }

  @GetMapping("/{type}/new")
  String showNew(@PathVariable String type, Model model) {
    return editor(model, EntryForm.empty(typeOf(type)), Map.of());
  }

  @PostMapping("/{type}")
  String create(
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      HttpServletResponse response) {
    var kind = typeOf(type);
    try {
      var entry = entries.create(kind, EntryForm.fields(kind, form));
      return "redirect:" + place(kind, entry.id());
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return editor(model, EntryForm.typed(kind, form), PageErrors.byField(problem));
    }
  }

  @GetMapping("/{type}/{id}")
  String show(@PathVariable String type, @PathVariable UUID id, Model model) {
    var kind = typeOf(type);
    return editor(model, EntryForm.of(kind, entries.history(kind, id)), Map.of());
  }

  @PostMapping("/{type}/{id}")
  String save(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model,
      HttpServletResponse response) {
    var kind = typeOf(type);
    var fields = EntryForm.fields(kind, form);
    try {
      var entry = entries.replace(kind, id, base(form), fields);
      if (!fragment) {
        return "redirect:" + place(kind, id);
      }
      return state(model, entry, entry.version(), Map.of(), List.of());
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      boolean stale = problem.type() == RecordProblem.VERSION_STALE;
      var current = entries.get(kind, id);
      var conflicts = stale ? EntryForm.conflicts(kind, fields, current) : List.<Conflict>of();
      if (fragment) {
        // Who saves again after seeing both sides means it.
        int base = stale ? current.version() : base(form);
        return state(model, null, base, PageErrors.byField(problem), conflicts);
      }
      model.addAttribute("conflicts", conflicts);
      var shown = EntryForm.of(kind, entries.history(kind, id)).withTyped(form);
      return editor(model, shown, PageErrors.byField(problem));
    }
  }

  /// A field that two writers gave different values.
  record Conflict(String label, String yours, String theirs) {}

  /// The part of the editor that says how saving went.
  ///
  /// @param entry what was saved; null when nothing was
  /// @param base what the next change is based on
  private static String state(
      Model model,
      @Nullable Entry entry,
      int base,
      Map<String, String> errors,
      List<Conflict> conflicts) {
    model.addAttribute("saved", entry);
    model.addAttribute("base", base);
    model.addAttribute("errors", errors);
    model.addAttribute("conflicts", conflicts);
    return STATE;
  }

  @PostMapping("/{type}/{id}/delete")
  String delete(@PathVariable String type, @PathVariable UUID id, @RequestParam int base) {
    var kind = typeOf(type);
    entries.delete(kind, id, base);
    return "redirect:/record/deleted";
  }

  @PostMapping("/{type}/{id}/restore")
  String restore(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam int base) {
    var kind = typeOf(type);
    entries.restore(kind, id, version, base);
    return "redirect:" + place(kind, id);
  }

  /// @param said the place and the mark, such as `title:confirmed`; no mark takes back what was
  /// said
  @PostMapping("/{type}/{id}/marks")
  String mark(
      @PathVariable String type,
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String said) {
    var kind = typeOf(type);
    int colon = said.lastIndexOf(':');
    if (colon < 1) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    entries.mark(kind, id, base, said.substring(0, colon), Mark.of(said.substring(colon + 1)));
    return "redirect:" + place(kind, id) + "#facts";
  }

  private static String editor(Model model, EntryForm form, Map<String, String> errors) {
    model.addAttribute("form", form);
    model.addAttribute("base", form.base());
    model.addAttribute("errors", errors);
    if (!model.containsAttribute("conflicts")) {
      model.addAttribute("conflicts", List.of());
    }
    model.addAttribute("saved", null);
    return EDITOR;
  }

  private static int base(MultiValueMap<String, String> form) {
    var base = form.getFirst("base");
    if (base == null || !base.matches("\\d{1,9}")) {
      throw RecordProblem.VERSION_MISSING.problem();
    }
    return Integer.parseInt(base);
  }

  private static String place(EntityType type, UUID id) {
    return "/record/entries/" + type.table() + "/" + id;
  }

  private static EntityType typeOf(String name) {
    return EntityType.named(name).orElseThrow(PlatformProblem.NOT_FOUND::problem);
  }
}
