package org.cursus.app.chat;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.chat.ChatSearchStore.Earlier;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's conversations for programs.
@RestController
@RequestMapping("/api/v1/chat")
@Tag(name = "Chat")
class ChatApi {

  private static final int MOST = 100;
  private static final int LONGEST_WORDS = 2_000;
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

  private final Chats chats;
  private final ChatAnswering answering;
  private final ChatPassages passages;
  private final ChatStream stream;
  private final ProblemWriter problems;

  ChatApi(
      Chats chats,
      ChatAnswering answering,
      ChatPassages passages,
      ChatStream stream,
      ProblemWriter problems) {
    this.chats = chats;
    this.answering = answering;
    this.passages = passages;
    this.stream = stream;
    this.problems = problems;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record SessionList(List<ChatSession> items, @Nullable UUID nextCursor) {}

  /// @param auditSessionId the run through an assessment that it is about; the newest when it is
  ///     not said
  record Beginning(@Nullable UUID auditSessionId) {}

  /// @param message at most 8,000 characters
  /// @param builtIn whether the built-in engine shall answer, which costs no credits
  record Asking(@Nullable String message, @Nullable Boolean builtIn) {}

  /// @param builtIn whether the built-in engine shall answer, which costs no credits
  record Again(@Nullable Boolean builtIn) {}

  /// In order; ask with `before` for what came earlier.
  record MessageList(List<ChatMessage> items, @Nullable UUID nextCursor) {}

  /// The best first.
  record SimilarList(List<Earlier> items) {}

  /// A passage that an answer could rest on.
  record Ranked(String key, String kind, String title, String href) {}

  /// The best first.
  record SourceList(List<Ranked> items, List<String> suggestions) {}

  @Operation(summary = "Your conversations, the last changed first")
  @GetMapping(
      path = "/sessions",
      produces = {JSON, PROBLEM})
  SessionList list(
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, MOST);
    var items = chats.page(cursor, most + 1);
    boolean more = items.size() > most;
    var page = more ? items.subList(0, most) : items;
    return new SessionList(page, more ? page.getLast().id() : null);
  }

  @Operation(summary = "Begin a conversation")
  @PostMapping(
      path = "/sessions",
      consumes = JSON,
      produces = {JSON, PROBLEM})
  ResponseEntity<ChatSession> begin(@RequestBody Beginning beginning) {
    var begun = chats.begin(beginning.auditSessionId());
    return ResponseEntity.created(URI.create("/api/v1/chat/sessions/" + begun.id())).body(begun);
  }

  @Operation(summary = "One conversation")
  @GetMapping(
      path = "/sessions/{id}",
      produces = {JSON, PROBLEM})
  ChatSession get(@PathVariable UUID id) {
    return chats.get(id);
  }

  @Operation(summary = "Delete a conversation", description = "It can be restored for 30 days.")
  @DeleteMapping(
      path = "/sessions/{id}",
      produces = {JSON, PROBLEM})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    chats.delete(id);
  }

  @Operation(summary = "Take the deletion of a conversation back")
  @PostMapping(
      path = "/sessions/{id}/restore",
      produces = {JSON, PROBLEM})
  ChatSession restore(@PathVariable UUID id) {
    return chats.restore(id);
  }

  @Operation(summary = "The questions of a conversation with their answers, the last page first")
  @GetMapping(
      path = "/sessions/{id}/messages",
      produces = {JSON, PROBLEM})
  MessageList messages(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    chats.get(id);
    int most = Math.clamp(limit, 1, MOST);
    var items = chats.messages(id, cursor, most + 1);
    boolean more = items.size() > most;
    var page = more ? items.subList(1, items.size()) : items;
    return new MessageList(page, more ? page.getFirst().id() : null);
  }

  @Operation(
      summary = "Ask a question and wait for its answer",
      description = "Ask for text/event-stream to have the answer while it is written.")
  @PostMapping(
      path = "/sessions/{id}/messages",
      consumes = JSON,
      produces = {JSON, PROBLEM})
  ResponseEntity<ChatMessage> ask(@PathVariable UUID id, @RequestBody Asking asking) {
    var session = chats.get(id);
    var asked = chats.ask(id, asking.message());
    var answered =
        answering.answer(session, asked, Boolean.TRUE.equals(asking.builtIn()), ChatSink.NONE);
    return ResponseEntity.created(
            URI.create("/api/v1/chat/sessions/%s/messages/%s".formatted(id, asked.id())))
        .body(answered);
  }

  @Operation(summary = "Ask a question and have the answer while it is written")
  @PostMapping(
      path = "/sessions/{id}/messages",
      consumes = JSON,
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void askAndWatch(
      @PathVariable UUID id,
      @RequestBody Asking asking,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      var session = chats.get(id);
      var asked = chats.ask(id, asking.message());
      stream.send(session, asked, Boolean.TRUE.equals(asking.builtIn()), response);
    } catch (Problem problem) {
      problems.write(request, response, problem.type());
    }
  }

  @Operation(summary = "One question with its answer")
  @GetMapping(
      path = "/sessions/{id}/messages/{messageId}",
      produces = {JSON, PROBLEM})
  ChatMessage message(@PathVariable UUID id, @PathVariable UUID messageId) {
    return chats.message(id, messageId);
  }

  @Operation(
      summary = "Ask a question again whose answer was cut off",
      description = "One that is answered keeps its answer.")
  @PostMapping(
      path = "/sessions/{id}/messages/{messageId}/answer",
      consumes = JSON,
      produces = {JSON, PROBLEM})
  ChatMessage again(@PathVariable UUID id, @PathVariable UUID messageId, @RequestBody Again again) {
    return answering.answer(
        chats.get(id),
        chats.message(id, messageId),
        Boolean.TRUE.equals(again.builtIn()),
        ChatSink.NONE);
  }

  @Operation(summary = "Your earlier questions that are like a text")
  @GetMapping(
      path = "/similar",
      produces = {JSON, PROBLEM})
  SimilarList similar(@RequestParam String q, @RequestParam(defaultValue = "5") int limit) {
    var text = Passages.cut(Chats.checked(q), LONGEST_WORDS);
    return new SimilarList(chats.similar(text, null, Math.clamp(limit, 1, 20)));
  }

  @Operation(summary = "What an answer to a question would rest on, the best first")
  @GetMapping(
      path = "/sources",
      produces = {JSON, PROBLEM})
  SourceList sources(@RequestParam String q, @RequestParam(defaultValue = "5") int limit) {
    var text = Passages.cut(Chats.checked(q), LONGEST_WORDS);
    var gathered = passages.find(text, null, null, Math.clamp(limit, 1, 20));
    return new SourceList(
        gathered.found().stream()
            .map(
                each ->
                    new Ranked(
                        each.passage().key(),
                        each.passage().kind().name().toLowerCase(java.util.Locale.ROOT),
                        each.passage().title(),
                        each.passage().href()))
            .toList(),
        gathered.suggestions());
  }
}
