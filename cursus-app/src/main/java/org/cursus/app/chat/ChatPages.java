package org.cursus.app.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.cursus.app.platform.web.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Conversations as pages. A form that is sent plainly waits for the answer; with JavaScript the
/// same addresses answer with server-sent events.
@Controller
@RequestMapping("/chat")
class ChatPages {

  private static final int CONVERSATIONS = 50;
  private static final int MESSAGES = 50;
  private static final int SIMILAR = 3;

  private final Chats chats;
  private final ChatAnswering answering;
  private final ChatPassages passages;
  private final ChatStream stream;
  private final ProblemWriter problems;
  private final Onet onet;

  ChatPages(
      Chats chats,
      ChatAnswering answering,
      ChatPassages passages,
      ChatStream stream,
      ProblemWriter problems,
      Onet onet) {
    this.chats = chats;
    this.answering = answering;
    this.passages = passages;
    this.stream = stream;
    this.problems = problems;
    this.onet = onet;
  }

  /// @param about the run through an assessment to talk about
  /// @param gone the conversation that was deleted just now
  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(required = false) @Nullable UUID gone,
      Model model) {
    model.addAttribute("gone", gone);
    return start(about, "", Map.of(), model);
  }

  private String start(
      @Nullable UUID about, String typed, Map<String, String> errors, Model model) {
    model.addAttribute("conversations", chats.page(null, CONVERSATIONS));
    model.addAttribute("deleted", chats.deleted(CONVERSATIONS));
    model.addAttribute("suggestions", passages.suggestions(about));
    model.addAttribute("about", about);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "chat/chats";
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String begin(
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(required = false) @Nullable String message,
      Model model,
      HttpServletResponse response) {
    Chats.Begun begun;
    try {
      begun = chats.begin(about, message);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return start(about, typed(message), PageErrors.byField(problem), model);
    }
    try {
      return answered(begun.session(), begun.asked(), false);
    } catch (Problem problem) {
      // The question is kept, and can be asked again in its conversation.
      return refused(begun.session().id(), "", problem, model, response);
    }
  }

  @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void beginAndWatch(
      @RequestParam(required = false) @Nullable UUID about,
      @RequestParam(required = false) @Nullable String message,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    watching(
        request,
        response,
        () -> {
          var begun = chats.begin(about, message);
          return new Watched(begun.session(), begun.asked(), false);
        });
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before, Model model) {
    return page(id, before, "", Map.of(), model);
  }

  private String page(
      UUID id, @Nullable UUID before, String typed, Map<String, String> errors, Model model) {
    var session = chats.get(id);
    var messages = chats.messages(id, before, MESSAGES + 1);
    boolean more = messages.size() > MESSAGES;
    var shown = more ? messages.subList(1, messages.size()) : messages;
    var views = shown.stream().map(ChatView::of).toList();
    model.addAttribute("talk", session);
    model.addAttribute("messages", views);
    model.addAttribute("asksModel", answering.asksModel());
    model.addAttribute("earlier", more ? shown.getFirst().id() : null);
    model.addAttribute(
        "similar",
        shown.isEmpty() ? List.of() : chats.similar(shown.getLast().message(), id, SIMILAR));
    model.addAttribute(
        "suggestions",
        shown.isEmpty() ? passages.suggestions(session.auditSessionId()) : List.of());
    model.addAttribute(
        "attribution",
        views.stream().anyMatch(ChatView::fromOnet)
            ? onet.live().map(live -> live.attribution()).orElse(null)
            : null);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "chat/chat";
  }

  @PostMapping(path = "/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String ask(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String message,
      Model model,
      HttpServletResponse response) {
    var session = chats.get(id);
    try {
      return answered(session, chats.ask(id, message), false);
    } catch (Problem problem) {
      return refused(id, typed(message), problem, model, response);
    }
  }

  /// What is too long to be shown again stays in the browser's history.
  private static String typed(@Nullable String message) {
    return message == null ? "" : message;
  }

  private String refused(
      UUID id, String typed, Problem problem, Model model, HttpServletResponse response) {
    if (problem.type().status() == HttpStatus.NOT_FOUND) {
      throw problem;
    }
    response.setStatus(problem.type().status().value());
    boolean kept = problem.type().status() == HttpStatus.PAYMENT_REQUIRED;
    return page(id, null, kept ? "" : typed, PageErrors.byField(problem), model);
  }

  private String answered(ChatSession session, ChatMessage asked, boolean builtIn) {
    answering.answer(session, asked, builtIn, ChatSink.NONE);
    return "redirect:/chat/%s#m-%s".formatted(session.id(), asked.id());
  }

  @PostMapping(path = "/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void askAndWatch(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String message,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    watching(request, response, () -> new Watched(chats.get(id), chats.ask(id, message), false));
  }

  @PostMapping(path = "/{id}/messages/{messageId}/answer", produces = MediaType.TEXT_HTML_VALUE)
  String again(
      @PathVariable UUID id,
      @PathVariable UUID messageId,
      @RequestParam(defaultValue = "false") boolean builtIn,
      Model model,
      HttpServletResponse response) {
    try {
      return answered(chats.get(id), chats.message(id, messageId), builtIn);
    } catch (Problem problem) {
      return refused(id, "", problem, model, response);
    }
  }

  @PostMapping(
      path = "/{id}/messages/{messageId}/answer",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void againAndWatch(
      @PathVariable UUID id,
      @PathVariable UUID messageId,
      @RequestParam(defaultValue = "false") boolean builtIn,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    watching(
        request, response, () -> new Watched(chats.get(id), chats.message(id, messageId), builtIn));
  }

  private record Watched(ChatSession session, ChatMessage asked, boolean builtIn) {}

  private void watching(
      HttpServletRequest request,
      HttpServletResponse response,
      java.util.function.Supplier<Watched> begin)
      throws IOException {
    Watched watched;
    try {
      watched = begin.get();
    } catch (Problem problem) {
      problems.write(request, response, problem.type());
      return;
    }
    stream.send(watched.session(), watched.asked(), watched.builtIn(), response);
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    chats.delete(id);
    return "redirect:/chat?gone=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    chats.restore(id);
    return "redirect:/chat/" + id;
  }
}
