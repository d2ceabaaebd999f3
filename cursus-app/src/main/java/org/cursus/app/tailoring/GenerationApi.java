package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.web.VersionTag;
import org.cursus.app.tailoring.FeedbackStore.Opinion;
import org.cursus.engine.rendering.Look;
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

/// Resumes and letters made for a job, for programs.
@RestController
@RequestMapping(
    path = "/api/v1/generations",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Documents")
class GenerationApi {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final Generations generations;
  private final GenerationEvents events;
  private final Feedback feedback;

  GenerationApi(Generations generations, GenerationEvents events, Feedback feedback) {
    this.generations = generations;
    this.events = events;
    this.feedback = feedback;
  }

  /// Some documents.
  ///
  /// @param next the cursor of the next page; null on the last
  record Page(List<Generation> items, @Nullable UUID next) {}

  /// @param verdict `accepted`, `rejected`, or null to take back what was said
  record Judged(Feedback.@Nullable Verdict verdict) {}

  /// @param templateId the person's template that it is of; null for a built-in one
  record NewLook(Look look, @JsonProperty("template_id") @Nullable UUID templateId) {}

  @Operation(
      summary = "Have a resume or a letter made for a job",
      description = "It is made in the background; follow `/events`, or ask again.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Generation> begin(@RequestBody NewGeneration wanted) {
    var begun = generations.begin(wanted);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/generations/" + begun.id()))
        .body(begun);
  }

  @Operation(summary = "Your documents, the newest first, without their texts")
  @GetMapping
  Page list(
      @RequestParam(required = false) @Nullable UUID job,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    int wanted = limit == null ? USUAL : Math.clamp(limit, 1, MOST);
    var found = generations.list(job, cursor, wanted + 1);
    boolean more = found.size() > wanted;
    var items = more ? found.subList(0, wanted) : found;
    return new Page(items, more ? items.getLast().id() : null);
  }

  @Operation(summary = "One of your documents, sentence by sentence with what each rests on")
  @GetMapping("/{id}")
  ResponseEntity<Generation> get(@PathVariable UUID id) {
    return tagged(generations.get(id));
  }

  @Operation(summary = "How far a document is, as server-sent events until it is over")
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void events(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    events.send(id, response);
  }

  @Operation(summary = "Stop the making of a document")
  @PostMapping("/{id}/cancel")
  Generation cancel(@PathVariable UUID id) {
    return generations.cancel(id);
  }

  @Operation(
      summary = "Delete a document with its files",
      description =
          "It can be had back for 30 days. Refused for one that was sent with an application.")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    generations.remove(id);
  }

  @Operation(summary = "Your deleted documents, as long as they can be had back")
  @GetMapping("/deleted")
  List<Generation> deleted() {
    return generations.deleted();
  }

  @Operation(summary = "Have a deleted document back, with its files")
  @PostMapping("/{id}/restore")
  ResponseEntity<Generation> restore(@PathVariable UUID id) {
    return tagged(generations.restore(id));
  }

  @Operation(summary = "Give a document another look")
  @PutMapping(path = "/{id}/look", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Generation> look(
      @PathVariable UUID id,
      @RequestBody NewLook look,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return tagged(
        generations.look(
            id,
            VersionTag.read(base, TailoringProblem.VERSION_MISSING),
            look.look(),
            look.templateId()));
  }

  @Operation(summary = "Say what you think of a document")
  @PutMapping(path = "/{id}/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
  Opinion feedback(@PathVariable UUID id, @RequestBody Opinion opinion) {
    return feedback.save(id, opinion.rating(), opinion.comment());
  }

  @Operation(
      summary = "Accept or reject a sentence",
      description = "The next documents choose by it.")
  @PutMapping(
      path = "/{id}/sentences/{sentence}/feedback",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void judge(@PathVariable UUID id, @PathVariable String sentence, @RequestBody Judged judged) {
    feedback.judge(id, sentence, judged.verdict());
  }

  private static ResponseEntity<Generation> tagged(Generation generation) {
    return ResponseEntity.ok().eTag(String.valueOf(generation.version())).body(generation);
  }
}
