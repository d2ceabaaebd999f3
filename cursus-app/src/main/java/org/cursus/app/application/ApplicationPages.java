package org.cursus.app.application;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One application: what happened, what is next, whom to talk to and what was sent.
@Controller
@RequestMapping("/applications/{id}")
class ApplicationPages {

  private static final int EVENTS = 50;

  private final Applications applications;
  private final Happenings happenings;
  private final Contacts contacts;
  private final SentDocuments documents;

  ApplicationPages(
      Applications applications,
      Happenings happenings,
      Contacts contacts,
      SentDocuments documents) {
    this.applications = applications;
    this.happenings = happenings;
    this.contacts = contacts;
    this.documents = documents;
  }

  /// @param before where the page of events before ended
  /// @param gone what was deleted just now: `events/ID` or `contacts/ID`
  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(required = false) @Nullable String gone,
      Model model) {
    var part = gone == null ? "" : gone;
    model.addAttribute("gone", part.matches("(events|contacts)/[0-9a-f-]{36}") ? part : null);
    return page(id, EventCursor.of(before), model);
  }

  private String page(UUID id, @Nullable EventCursor before, Model model) {
    var application = applications.get(id);
    var events = happenings.page(id, before, EVENTS + 1);
    boolean more = events.size() > EVENTS;
    var shown = more ? events.subList(0, EVENTS) : events;
    model.addAttribute("sought", application);
    model.addAttribute("events", shown);
    model.addAttribute("older", more ? EventCursor.after(shown.getLast()).text() : null);
    model.addAttribute("contacts", contacts.list(id));
    model.addAttribute("sent", documents.sent(id));
    model.addAttribute("sendable", documents.sendable(id));
    model.addAttribute("statuses", List.of(ApplicationStatus.values()));
    model.addAttribute("outcomes", List.of(Outcome.values()));
    if (!model.containsAttribute("errors")) {
      model.addAttribute("errors", Map.of());
      model.addAttribute("typed", Map.of());
      model.addAttribute("failed", "");
      model.addAttribute("typedContact", given(Map.of()));
    }
    return "application/application";
  }

  /// Does what a form asks for, or shows the page again with what was typed and what is wrong.
  private String attempt(
      UUID id,
      String form,
      Map<String, String> typed,
      Model model,
      HttpServletResponse response,
      Runnable work) {
    try {
      work.run();
      return "redirect:/applications/" + id + "#" + form.split("/")[0];
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.NOT_FOUND) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("errors", PageErrors.byField(problem));
      model.addAttribute("failed", form);
      model.addAttribute("typed", typed);
      model.addAttribute("typedContact", given(typed));
      model.addAttribute("conflict", Conflict.of(problem));
      return page(id, null, model);
    }
  }

  @PostMapping("/follow-up")
  String plan(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "follow-up",
        form,
        model,
        response,
        () -> {
          var input = new ApplicationInput();
          var day = form.get("on");
          var on = day == null || day.isBlank() ? null : input.day("/on", day);
          var note = input.followUpNote(form.get("note"));
          input.check();
          applications.plan(id, base, on, note);
        });
  }

  @PostMapping("/follow-up/done")
  String followedUp(
      @PathVariable UUID id, @RequestParam int base, Model model, HttpServletResponse response) {
    return attempt(
        id, "follow-up", Map.of(), model, response, () -> applications.followedUp(id, base));
  }

  @PostMapping("/outcome")
  String conclude(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String outcome,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "outcome",
        Map.of("outcome", outcome),
        model,
        response,
        () -> {
          var input = new ApplicationInput();
          var checked = input.outcome(outcome);
          input.check();
          applications.conclude(id, base, checked);
        });
  }

  @PostMapping("/events")
  String note(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "events",
        form,
        model,
        response,
        () -> happenings.add(id, form.get("kind"), form.get("body"), form.get("happenedAt")));
  }

  @PostMapping("/events/{eventId}")
  String change(
      @PathVariable UUID id,
      @PathVariable UUID eventId,
      @RequestParam int base,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "events/" + eventId,
        form,
        model,
        response,
        () -> happenings.change(id, eventId, base, form.get("body"), form.get("happenedAt")));
  }

  @PostMapping("/events/{eventId}/delete")
  String remove(@PathVariable UUID id, @PathVariable UUID eventId, @RequestParam int base) {
    happenings.remove(id, eventId, base);
    return "redirect:/applications/" + id + "?gone=events/" + eventId;
  }

  @PostMapping("/events/{eventId}/restore")
  String restore(@PathVariable UUID id, @PathVariable UUID eventId) {
    happenings.restore(id, eventId);
    return "redirect:/applications/" + id + "#events";
  }

  private static Contact.Given given(Map<String, String> form) {
    return new Contact.Given(
        form.get("name"), form.get("role"), form.get("email"), form.get("phone"), form.get("note"));
  }

  @PostMapping("/contacts")
  String addContact(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return attempt(id, "contacts", form, model, response, () -> contacts.add(id, given(form)));
  }

  @PostMapping("/contacts/{contactId}")
  String changeContact(
      @PathVariable UUID id,
      @PathVariable UUID contactId,
      @RequestParam int base,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "contacts/" + contactId,
        form,
        model,
        response,
        () -> contacts.change(id, contactId, base, given(form)));
  }

  @PostMapping("/contacts/{contactId}/delete")
  String removeContact(
      @PathVariable UUID id, @PathVariable UUID contactId, @RequestParam int base) {
    contacts.remove(id, contactId, base);
    return "redirect:/applications/" + id + "?gone=contacts/" + contactId;
  }

  @PostMapping("/contacts/{contactId}/restore")
  String restoreContact(@PathVariable UUID id, @PathVariable UUID contactId) {
    contacts.restore(id, contactId);
    return "redirect:/applications/" + id + "#contacts";
  }

  @PostMapping("/documents")
  String send(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable List<UUID> exportIds,
      @RequestParam(required = false) @Nullable String sentAt,
      Model model,
      HttpServletResponse response) {
    return attempt(
        id,
        "documents",
        Map.of("sentAt", Objects.requireNonNullElse(sentAt, "")),
        model,
        response,
        () -> documents.send(id, Objects.requireNonNullElse(exportIds, List.of()), sentAt));
  }
}
