package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.platform.Problem;
import org.cursus.app.tailoring.Templates.Wanted;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Format;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Photo;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Templates as pages: the built-in ones, each shown with sample text, and the person's own.
@Controller
@RequestMapping("/templates")
class TemplatePages {

  private static final String LIST = "tailoring/templates";

  private final Templates templates;
  private final TemplatePhotos photos;
  private final DocumentMaking making;

  TemplatePages(Templates templates, TemplatePhotos photos, DocumentMaking making) {
    this.templates = templates;
    this.photos = photos;
    this.making = making;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable UUID deleted, Model model) {
    model.addAttribute("undo", deleted);
    return list(Map.of(), model);
  }

  private String list(Map<String, String> errors, Model model) {
    model.addAttribute("builtIn", List.of(Template.values()));
    model.addAttribute("own", templates.list());
    model.addAttribute("deleted", templates.deleted());
    model.addAttribute("errors", errors);
    return LIST;
  }

  @GetMapping("/built-in/{key}/preview")
  ResponseEntity<byte[]> preview(@PathVariable String key) {
    return sample(Look.usual(builtIn(key)), null);
  }

  private static Template builtIn(String key) {
    return Template.of(key).orElseThrow(TailoringProblem.NO_SUCH_TEMPLATE::problem);
  }

  @GetMapping("/{id}/preview")
  ResponseEntity<byte[]> preview(@PathVariable UUID id) {
    var own = templates.get(id);
    return sample(own.settings(), templates.photo(id, own.settings()));
  }

  private ResponseEntity<byte[]> sample(Look look, @Nullable Photo photo) {
    var type = Template.of(look.template()).orElseThrow().type();
    var draft = SampleDraft.of(type);
    return SafeFrame.of(making.documents().write(draft, look, Format.HTML, photo));
  }

  /// Makes an own template of a built-in one.
  @PostMapping
  String add(@RequestParam String base, Model model, HttpServletResponse response) {
    var template = builtIn(base);
    try {
      var made =
          templates.add(
              new Wanted(freeName(template), template.type(), Look.usual(template), false));
      return "redirect:/templates/" + made.id();
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return list(LookForm.errors(problem), model);
    }
  }

  private String freeName(Template template) {
    var taken = templates.list().stream().map(OwnTemplate::name).collect(Collectors.toSet());
    var name = "My " + template.label().toLowerCase(Locale.ROOT);
    return Stream.iterate(2, each -> each + 1)
        .map(each -> each == 2 ? name : name + " " + (each - 1))
        .filter(each -> !taken.contains(each))
        .findFirst()
        .orElseThrow();
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, Model model) {
    var own = templates.get(id);
    return editor(own, LookForm.of(own.settings(), type(own)), own.name(), Map.of(), model);
  }

  private static String editor(
      OwnTemplate own, LookForm look, String name, Map<String, String> errors, Model model) {
    model.addAttribute("template", own);
    model.addAttribute("look", look);
    model.addAttribute("name", name);
    model.addAttribute("base", own.version());
    model.addAttribute("errors", errors);
    model.addAttribute("own", List.of());
    model.addAttribute("isDefault", own.isDefault());
    return "tailoring/template";
  }

  private static Draft.Type type(OwnTemplate own) {
    return Draft.Type.valueOf(own.documentType().toUpperCase(Locale.ROOT));
  }

  @PostMapping("/{id}")
  String save(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam(defaultValue = "") String name,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var own = templates.get(id);
    try {
      var look = LookForm.read(form, own.settings());
      boolean isDefault = form.containsKey("is_default");
      templates.change(id, base, new Wanted(name, type(own), look, isDefault));
      return "redirect:/templates/" + id;
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var errors =
          problem.type() == TailoringProblem.NAME_TAKEN
              ? Map.of("name", problem.type().title())
              : LookForm.errors(problem);
      var current = templates.get(id);
      return editor(current, LookForm.typed(form, type(own)), name, errors, model);
    }
  }

  /// @param photo none takes the photo away
  @PostMapping("/{id}/photo")
  String photo(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      photos.set(id, photo == null || photo.isEmpty() ? null : photo.getBytes());
      return "redirect:/templates/" + id + "#photo";
    } catch (Problem problem) {
      var own = templates.get(id);
      response.setStatus(problem.type().status().value());
      var look = LookForm.of(own.settings(), type(own));
      return editor(own, look, own.name(), Map.of("photo-file", first(problem)), model);
    }
  }

  private static String first(Problem problem) {
    return LookForm.errors(problem).values().iterator().next();
  }

  @PostMapping("/{id}/default")
  String makeDefault(@PathVariable UUID id) {
    var own = templates.get(id);
    templates.change(id, own.version(), new Wanted(own.name(), type(own), own.settings(), true));
    return "redirect:/templates#own";
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    templates.remove(id);
    return "redirect:/templates?deleted=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    templates.restore(id);
    return "redirect:/templates#own";
  }
}
