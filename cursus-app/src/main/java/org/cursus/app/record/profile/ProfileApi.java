package org.cursus.app.record.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;

/// Profiles for programs. A change names the version it is based on in `If-Match`; every answer
/// with a profile has its version as `ETag`.
@RestController
@RequestMapping(path = "/api/v1/profiles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Profiles")
class ProfileApi {

  private final MasterProfiles profiles;
  private final Enhancements enhancements;

  ProfileApi(MasterProfiles profiles, Enhancements enhancements) {
    this.profiles = profiles;
    this.enhancements = enhancements;
  }

  /// A profile to be made.
  ///
  /// @param name null for one that is free
  /// @param from `empty`, `record` or `profile`; `record` when null
  /// @param profileId the profile to copy
  record NewProfile(
      @Nullable String name,
      @Nullable String from,
      @JsonProperty("profile_id") @Nullable UUID profileId) {}

  /// An ordered selection.
  record Selection(@Nullable List<Selected> entries) {}

  /// A rewording.
  record Proposal(@Nullable String text, @Nullable Map<String, @Nullable Object> metadata) {}

  /// A choice between a text and its rewording.
  ///
  /// @param accepted null leaves it open
  /// @param of from the metadata of the rewording that was read
  record Choice(@Nullable Boolean accepted, @Nullable String of) {}

  @Operation(summary = "Your profiles, the last changed first; or those you deleted")
  @GetMapping
  List<ProfileSummary> list(@RequestParam(defaultValue = "false") boolean deleted) {
    return deleted ? profiles.deleted() : profiles.list();
  }

  @Operation(
      summary = "Make a profile",
      description =
          "From the whole record, empty, or as a copy of another (`from`: record, empty, profile).")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MasterProfile> create(@RequestBody NewProfile profile) {
    var made = profiles.create(profile.name(), start(profile.from()), profile.profileId());
    return ResponseEntity.created(URI.create("/api/v1/profiles/" + made.id()))
        .eTag(tag(made))
        .body(made);
  }

  @Operation(
      summary = "One profile",
      description =
          "Dates are partial, as far as they are known: 2019, 2019-03 or 2019-03-14. What is never"
              + " to be used is left out. A rewording counts when `accepted` in its metadata is"
              + " true. `gpa` is a number where the grade is one, else as it was printed.")
  @GetMapping("/{id}")
  ResponseEntity<MasterProfile> get(@PathVariable UUID id) {
    return answer(profiles.get(id));
  }

  @Operation(
      summary = "Change a profile",
      description =
          "`name`, `personal_info`, `professional_summary`, `skills`, `custom_fields`; what is not"
              + " named stays. Personal info and skills hold only what the profile says otherwise"
              + " than the record, by key; null follows the record.")
  @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MasterProfile> amend(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Map<String, @Nullable Object> changes) {
    return answer(profiles.amend(id, version(base), changes));
  }

  @Operation(summary = "Choose the entries of a profile and their order")
  @PutMapping(path = "/{id}/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MasterProfile> select(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Selection selection) {
    if (selection.entries() == null) {
      throw Problem.ofFaults(
          ProfileProblem.PROFILE_INVALID,
          List.of(new Problem.Fault("/entries", "List the entries here, none for an empty list.")));
    }
    return answer(profiles.select(id, version(base), selection.entries()));
  }

  @Operation(summary = "Delete a profile; it can be restored")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    profiles.delete(id, version(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Bring back a deleted profile")
  @PostMapping("/{id}/restore")
  ResponseEntity<MasterProfile> restore(@PathVariable UUID id) {
    return answer(profiles.restore(id));
  }

  @Operation(
      summary = "Put a rewording beside a text of a profile",
      description =
          "`field` is professional_summary, experiences.ID.description or projects.ID.description.")
  @PutMapping(path = "/{id}/enhancements/{field}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MasterProfile> propose(
      @PathVariable UUID id,
      @PathVariable String field,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Proposal proposal) {
    var metadata = Objects.requireNonNullElse(proposal.metadata(), Map.<String, Object>of());
    return answer(enhancements.propose(id, version(base), field, proposal.text(), metadata));
  }

  @Operation(
      summary = "Accept or refuse a rewording",
      description =
          "`accepted` null leaves it open again; `of` is that of the metadata that was read.")
  @PutMapping(
      path = "/{id}/enhancements/{field}/choice",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MasterProfile> choose(
      @PathVariable UUID id,
      @PathVariable String field,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Choice choice) {
    return answer(enhancements.choose(id, version(base), field, choice.accepted(), choice.of()));
  }

  private static ResponseEntity<MasterProfile> answer(MasterProfile profile) {
    return ResponseEntity.ok().eTag(tag(profile)).body(profile);
  }

  private static String tag(MasterProfile profile) {
    return VersionTag.of(profile.version());
  }

  private static MasterProfiles.Start start(@Nullable String from) {
    if (from == null) {
      return MasterProfiles.Start.RECORD;
    }
    return switch (from) {
      case "empty", "record", "profile" ->
          MasterProfiles.Start.valueOf(from.toUpperCase(Locale.ROOT));
      default ->
          throw Problem.ofFaults(
              ProfileProblem.PROFILE_INVALID,
              List.of(new Problem.Fault("/from", "Say empty, record or profile.")));
    };
  }

  private static int version(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, ProfileProblem.VERSION_MISSING);
  }
}
