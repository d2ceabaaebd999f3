package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.web.VersionTag;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Templates for programs: the built-in ones, and what the caller made of them.
@RestController
@RequestMapping(
    path = "/api/v1/templates",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Templates")
class TemplateApi {

  private final Templates templates;
  private final TemplatePhotos photos;

  TemplateApi(Templates templates, TemplatePhotos photos) {
    this.templates = templates;
    this.photos = photos;
  }

  /// All templates.
  record All(@JsonProperty("built_in") List<BuiltIn> builtIn, List<OwnTemplate> own) {}

  /// A template that comes with Cursus.
  ///
  /// @param settings what it looks like when nothing is changed
  record BuiltIn(
      String key,
      String name,
      String purpose,
      @JsonProperty("document_type") String documentType,
      Look settings) {}

  /// A template to be made or changed.
  record Given(
      @Nullable String name,
      @JsonProperty("document_type") @Nullable String documentType,
      @Nullable Look settings,
      @JsonProperty("is_default") boolean isDefault) {

    private Templates.Wanted wanted() {
      var type =
          Stream.of(Draft.Type.values())
              .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(documentType))
              .findFirst()
              .orElseThrow(() -> invalid("/document_type", "Say resume or cover_letter."));
      if (settings == null) {
        throw invalid("/settings", "Say what it looks like.");
      }
      return new Templates.Wanted(Objects.requireNonNullElse(name, ""), type, settings, isDefault);
    }

    private static Problem invalid(String pointer, String advice) {
      return Problem.ofFaults(
          TailoringProblem.TEMPLATE_INVALID, List.of(new Fault(pointer, advice)));
    }
  }

  @Operation(summary = "The built-in templates and your own")
  @GetMapping
  All list() {
    var builtIn =
        Stream.of(Template.values())
            .map(
                each ->
                    new BuiltIn(
                        each.key(),
                        each.label(),
                        each.purpose(),
                        each.type().key(),
                        Look.usual(each)))
            .toList();
    return new All(builtIn, templates.list());
  }

  @Operation(summary = "Make a template of your own")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<OwnTemplate> add(@RequestBody Given given) {
    var made = templates.add(given.wanted());
    return ResponseEntity.created(URI.create("/api/v1/templates/" + made.id()))
        .eTag(String.valueOf(made.version()))
        .body(made);
  }

  @Operation(summary = "One of your templates")
  @GetMapping("/{id}")
  ResponseEntity<OwnTemplate> get(@PathVariable UUID id) {
    return tagged(templates.get(id));
  }

  @Operation(summary = "Change one of your templates")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<OwnTemplate> change(
      @PathVariable UUID id,
      @RequestBody Given given,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        templates.change(
            id, VersionTag.read(base, TailoringProblem.VERSION_MISSING), given.wanted()));
  }

  @Operation(
      summary = "Give one of your templates a photo",
      description = "A PNG or JPEG of at most 10 MB. It is kept without its metadata.")
  @PutMapping(path = "/{id}/photo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<OwnTemplate> photo(@PathVariable UUID id, @RequestParam MultipartFile file)
      throws IOException {
    return tagged(photos.set(id, file.getBytes()));
  }

  @Operation(summary = "Take the photo of one of your templates away")
  @DeleteMapping("/{id}/photo")
  ResponseEntity<OwnTemplate> noPhoto(@PathVariable UUID id) {
    return tagged(photos.set(id, null));
  }

  @Operation(summary = "Your deleted templates, as long as they can be had back")
  @GetMapping("/deleted")
  List<OwnTemplate> deleted() {
    return templates.deleted();
  }

  @Operation(summary = "Have a deleted template back")
  @PostMapping("/{id}/restore")
  ResponseEntity<OwnTemplate> restore(@PathVariable UUID id) {
    return tagged(templates.restore(id));
  }

  @Operation(
      summary = "Delete one of your templates; documents keep their look",
      description = "It can be had back for 30 days.")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    templates.remove(id);
  }

  private static ResponseEntity<OwnTemplate> tagged(OwnTemplate template) {
    return ResponseEntity.ok().eTag(String.valueOf(template.version())).body(template);
  }
}
