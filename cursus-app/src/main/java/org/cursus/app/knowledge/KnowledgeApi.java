package org.cursus.app.knowledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.cursus.app.knowledge.KnownName.Proposal;
import org.cursus.app.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The shared names for administrators' programs.
@RestController
@RequestMapping(
    path = "/api/v1/admin/knowledge",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Administration")
class KnowledgeApi {

  private final Knowledge knowledge;
  private final KnowledgeReview review;

  KnowledgeApi(Knowledge knowledge, KnowledgeReview review) {
    this.knowledge = knowledge;
    this.review = review;
  }

  /// Which name takes the spellings over.
  record Merge(@Nullable UUID into) {}

  /// A spelling to add.
  record Spelling(@Nullable String alias) {}

  @Operation(summary = "Names that several people use and nobody has reviewed")
  @GetMapping("/proposals")
  List<Proposal> proposals() {
    return knowledge.proposals();
  }

  @Operation(summary = "Link everybody's values, and propose names that several people use")
  @PostMapping("/proposals")
  Knowledge.Collected collect() {
    return knowledge.collect();
  }

  @Operation(summary = "Names by any of their spellings")
  @GetMapping("/names")
  List<KnownName> search(@RequestParam String q, @RequestParam(required = false) String type) {
    return knowledge.search(q, type == null ? null : typeOf(type));
  }

  @Operation(summary = "A name, its spellings, and what was done to it")
  @GetMapping("/names/{id}")
  Knowledge.Details details(@PathVariable UUID id) {
    return knowledge.details(id);
  }

  @Operation(summary = "Approve a name: values are linked to it from now on")
  @PostMapping("/names/{id}/approve")
  KnownName approve(@PathVariable UUID id) {
    return review.approve(id);
  }

  @Operation(summary = "Reject a name: no value is linked to it")
  @PostMapping("/names/{id}/flag")
  KnownName flag(@PathVariable UUID id) {
    return review.flag(id);
  }

  @Operation(summary = "Merge a name into another, with its spellings and all links")
  @PostMapping(path = "/names/{id}/merge", consumes = MediaType.APPLICATION_JSON_VALUE)
  KnownName merge(@PathVariable UUID id, @RequestBody Merge merge) {
    if (merge.into() == null) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return review.merge(id, merge.into());
  }

  @Operation(summary = "Make a spelling a name of its own")
  @PostMapping("/names/{id}/aliases/{aliasId}/split")
  @ResponseStatus(HttpStatus.CREATED)
  KnownName split(@PathVariable UUID id, @PathVariable UUID aliasId) {
    return review.split(id, aliasId);
  }

  @Operation(summary = "Add a spelling to a name")
  @PostMapping(path = "/names/{id}/aliases", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  KnownName addAlias(@PathVariable UUID id, @RequestBody Spelling spelling) {
    return review.addAlias(id, spelling.alias() == null ? "" : spelling.alias());
  }

  @Operation(summary = "What was changed, newest first")
  @GetMapping("/changes")
  List<KnowledgeChange> changes() {
    return knowledge.changes();
  }

  @Operation(summary = "Undo a change; of several to one name the latest first")
  @PostMapping("/changes/{id}/undo")
  KnowledgeChange undo(@PathVariable UUID id) {
    return review.undo(id);
  }

  static NameType typeOf(String code) {
    return NameType.named(code).orElseThrow(PlatformProblem.REQUEST_INVALID::problem);
  }
}
