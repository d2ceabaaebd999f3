package org.cursus.app.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.application.SentStore.Document;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What happened with an application, its contacts and what was sent, for programs.
@RestController
@RequestMapping(
    path = "/api/v1/applications/{id}",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Applications")
class ApplicationPartsApi {

  private final Applications applications;
  private final Happenings happenings;
  private final Contacts contacts;
  private final SentDocuments documents;

  ApplicationPartsApi(
      Applications applications,
      Happenings happenings,
      Contacts contacts,
      SentDocuments documents) {
    this.applications = applications;
    this.happenings = happenings;
    this.contacts = contacts;
    this.documents = documents;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record EventList(List<ApplicationEvent> items, @Nullable String nextCursor) {}

  /// @param kind `note` (when it is not said), `interview`, `contact` or `follow_up`
  /// @param happenedAt a day or an instant; now when it is not said
  record NewEvent(@Nullable String kind, @Nullable String body, @Nullable String happenedAt) {}

  /// What is not said stays.
  record ChangedEvent(@Nullable String body, @Nullable String happenedAt) {}

  /// @param exportIds files that were made for this job
  /// @param sentAt a day or an instant; now when it is not said
  record Sending(@Nullable List<UUID> exportIds, @Nullable String sentAt) {}

  /// @param sent the last sent first
  /// @param sendable made for the job and not sent
  record Documents(List<Document> sent, List<Document> sendable) {}

  @Operation(summary = "What happened with an application, the newest first")
  @GetMapping("/events")
  EventList events(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, 100);
    var items = happenings.page(id, EventCursor.of(cursor), most + 1);
    boolean more = items.size() > most;
    var page = more ? items.subList(0, most) : items;
    return new EventList(page, more ? EventCursor.after(page.getLast()).text() : null);
  }

  @Operation(summary = "Write down a note, an interview, a contact or a follow-up")
  @PostMapping(path = "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ApplicationEvent> addEvent(@PathVariable UUID id, @RequestBody NewEvent event) {
    var kind = event.kind() == null ? "note" : event.kind();
    var added = happenings.add(id, kind, event.body(), event.happenedAt());
    var place = URI.create("/api/v1/applications/" + id + "/events/" + added.id());
    return ResponseEntity.created(place).eTag(tag(added.version())).body(added);
  }

  @Operation(
      summary = "Change the words or the day of an event",
      description = "Of what Cursus wrote down by itself only the day can be changed.")
  @PatchMapping(path = "/events/{eventId}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ApplicationEvent> changeEvent(
      @PathVariable UUID id,
      @PathVariable UUID eventId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody ChangedEvent change) {
    int version = based(base);
    var changed = happenings.change(id, eventId, version, change.body(), change.happenedAt());
    return ResponseEntity.ok().eTag(tag(changed.version())).body(changed);
  }

  @Operation(summary = "Delete what you noted; it can be brought back for 30 days")
  @DeleteMapping("/events/{eventId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeEvent(
      @PathVariable UUID id,
      @PathVariable UUID eventId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    happenings.remove(id, eventId, based(base));
  }

  @Operation(summary = "Bring back what you deleted")
  @PostMapping("/events/{eventId}/restore")
  ApplicationEvent restoreEvent(@PathVariable UUID id, @PathVariable UUID eventId) {
    return happenings.restore(id, eventId);
  }

  @Operation(summary = "People at the employer")
  @GetMapping("/contacts")
  List<Contact> contacts(@PathVariable UUID id) {
    applications.get(id);
    return contacts.list(id);
  }

  @Operation(summary = "Add somebody at the employer")
  @PostMapping(path = "/contacts", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Contact> addContact(@PathVariable UUID id, @RequestBody Contact.Given given) {
    var added = contacts.add(id, given);
    var place = URI.create("/api/v1/applications/" + id + "/contacts/" + added.id());
    return ResponseEntity.created(place).eTag(tag(added.version())).body(added);
  }

  @Operation(summary = "Replace what is said of somebody")
  @PutMapping(path = "/contacts/{contactId}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Contact> changeContact(
      @PathVariable UUID id,
      @PathVariable UUID contactId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Contact.Given given) {
    var changed = contacts.change(id, contactId, based(base), given);
    return ResponseEntity.ok().eTag(tag(changed.version())).body(changed);
  }

  @Operation(summary = "Delete somebody; they can be brought back for 30 days")
  @DeleteMapping("/contacts/{contactId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeContact(
      @PathVariable UUID id,
      @PathVariable UUID contactId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    contacts.remove(id, contactId, based(base));
  }

  @Operation(summary = "Bring somebody back")
  @PostMapping("/contacts/{contactId}/restore")
  Contact restoreContact(@PathVariable UUID id, @PathVariable UUID contactId) {
    return contacts.restore(id, contactId);
  }

  @Operation(summary = "The exact files that were sent, and those that could be")
  @GetMapping("/documents")
  Documents documents(@PathVariable UUID id) {
    applications.get(id);
    return new Documents(documents.sent(id), documents.sendable(id));
  }

  @Operation(
      summary = "Note that files were sent",
      description = "They are kept for ever, exactly as they were sent.")
  @PostMapping(path = "/documents", consumes = MediaType.APPLICATION_JSON_VALUE)
  Documents send(@PathVariable UUID id, @RequestBody Sending sending) {
    var sent =
        documents.send(
            id, Objects.requireNonNullElse(sending.exportIds(), List.of()), sending.sentAt());
    return new Documents(sent, documents.sendable(id));
  }

  private static String tag(int version) {
    return VersionTag.of(version);
  }

  private static int based(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, ApplicationProblem.VERSION_MISSING);
  }
}
