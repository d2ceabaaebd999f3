package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.cursus.app.record.profile.MasterProfiles;
import org.cursus.app.tailoring.NewGeneration.Options;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The caller's documents as a list, and the form that asks for a new one.
@Controller
@RequestMapping("/documents")
class DocumentListPages {

  private static final int PAGE = 20;
  private static final int MOST_JOBS = 50;
  private static final String UUID_LIKE = "[0-9a-fA-F-]{36}";
  private static final String BOTH = "both";

  private final Generations generations;
  private final Templates templates;
  private final Postings postings;
  private final Materials materials;
  private final MasterProfiles profiles;
  private final SentenceWording wording;

  DocumentListPages(
      Generations generations,
      Templates templates,
      Postings postings,
      Materials materials,
      MasterProfiles profiles,
      SentenceWording wording) {
    this.generations = generations;
    this.templates = templates;
    this.postings = postings;
    this.materials = materials;
    this.profiles = profiles;
    this.wording = wording;
  }

  /// A line of the list.
  record Line(UUID id, String name, String status, java.time.Instant createdAt) {}

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable UUID job,
      @RequestParam(required = false) @Nullable UUID before,
      @RequestParam(required = false) @Nullable UUID deleted,
      Model model) {
    var found = generations.list(job, before, PAGE + 1);
    boolean more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    model.addAttribute(
        "documents",
        page.stream()
            .map(
                each ->
                    new Line(each.id(), DocumentPages.name(each), each.status(), each.createdAt()))
            .toList());
    model.addAttribute("job", job == null ? null : postings.find(job));
    model.addAttribute("further", before != null);
    model.addAttribute("next", more ? page.getLast().id() : null);
    model.addAttribute("deleted", deleted);
    return "tailoring/documents";
  }

  @GetMapping("/deleted")
  String deleted(Model model) {
    model.addAttribute(
        "documents",
        generations.deleted().stream()
            .map(
                each ->
                    new Line(each.id(), DocumentPages.name(each), each.status(), each.createdAt()))
            .toList());
    return "tailoring/deleted";
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    return "redirect:/documents/" + generations.restore(id).id();
  }

  /// The form for a job; without one the jobs to choose from.
  ///
  /// @param q words of the job that is looked for
  @GetMapping("/new")
  String form(
      @RequestParam(required = false) @Nullable UUID job,
      @RequestParam(defaultValue = "resume") String kind,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    if (job == null) {
      model.addAttribute("kind", kind);
      model.addAttribute("q", q);
      model.addAttribute("jobs", postings.choices(q, MOST_JOBS));
      return "tailoring/choose-job";
    }
    var usual = new LinkedHashMap<String, String>();
    var options = DraftOptions.USUAL;
    usual.put("kind", kind);
    usual.put("max_experiences", String.valueOf(options.maxExperiences()));
    usual.put("max_projects", String.valueOf(options.maxProjects()));
    usual.put("include_summary", "true");
    usual.put("tone", "professional");
    usual.put("length", "medium");
    usual.put("page_limit", "");
    return page(job, usual, Map.of(), model);
  }

  private String page(UUID job, Map<String, String> form, Map<String, String> errors, Model model) {
    var posting = postings.find(job);
    var languages = DocumentLanguages.of(posting, materials.of(null).material());
    form.putIfAbsent("language", languages.usual());
    model.addAttribute("job", posting);
    model.addAttribute("languages", languages);
    model.addAttribute("builtIn", List.of(Template.values()));
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("profiles", profiles.list());
    model.addAttribute("templates", templates.list());
    model.addAttribute("byModel", wording.isByModel());
    return "tailoring/new";
  }

  @PostMapping("/new")
  String begin(
      @RequestParam UUID job,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var kind = form.getOrDefault("kind", "");
    try {
      if (!kind.equals(BOTH)) {
        return "redirect:/documents/" + generations.begin(wanted(job, kind, form)).id();
      }
      var letter = wanted(job, "cover_letter", form);
      letter.checked();
      generations.begin(wanted(job, "resume", form));
      generations.begin(letter);
      return "redirect:/documents?job=" + job;
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(job, new LinkedHashMap<>(form), errors(problem), model);
    }
  }

  /// By field of the form.
  private static Map<String, String> errors(Problem problem) {
    var errors = new LinkedHashMap<String, String>();
    PageErrors.byField(problem)
        .forEach((place, sentence) -> errors.put(place.replaceFirst("^options/", ""), sentence));
    return errors;
  }

  private static NewGeneration wanted(UUID job, String kind, Map<String, String> form) {
    boolean letter = kind.equals("cover_letter");
    var options =
        new Options(
            number(form.get("max_experiences")),
            number(form.get("max_projects")),
            form.containsKey("include_summary"),
            form.get("tone"),
            form.get("length"),
            letter ? null : number(form.get("page_limit")),
            form.get("language"));
    var template = form.getOrDefault(letter ? "letter_template" : "resume_template", "");
    return new NewGeneration(
        job,
        id(form.get("profile")),
        kind,
        options,
        template.matches(UUID_LIKE) ? id(template) : null,
        template.isEmpty() || template.matches(UUID_LIKE) ? null : template,
        form.get("user_custom_prompt"));
  }

  /// What is no number is none that is allowed, so that the fault stands at its field.
  private static @Nullable Integer number(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.strip().matches("\\d{1,4}") ? Integer.valueOf(text.strip()) : Integer.valueOf(-1);
  }

  private static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException unfit) {
      return new UUID(0, 0);
    }
  }
}
