package org.cursus.app.ai;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The language model, for administrators' programs.
@RestController
@RequestMapping(
    path = "/api/v1/admin/ai",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Language model")
class AiAdminApi {

  private final AiAdmin ai;

  AiAdminApi(AiAdmin ai) {
    this.ai = ai;
  }

  @Operation(summary = "The language model as this node sees it, without its key")
  @GetMapping
  AiAdmin.View view() {
    return ai.view();
  }

  @Operation(summary = "Test the connection: latency, context size, JSON, streaming, embeddings")
  @PostMapping("/test")
  AiReport test() {
    return ai.test();
  }
}
