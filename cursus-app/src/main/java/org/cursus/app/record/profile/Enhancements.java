package org.cursus.app.record.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Entries;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Rewordings that stand beside a person's own words. A profile shows one only when the person has
/// accepted it, and goes back to their own words whenever they say so.
@NamedInterface("profile")
@Service
public class Enhancements {

  private static final Pattern DESCRIPTION =
      Pattern.compile("(experiences|projects)\\.([0-9a-fA-F-]{36})\\.description");

  private final ProfileStore store;
  private final ProfileEntryStore selections;
  private final MasterProfiles profiles;
  private final Entries entries;
  private final JsonMapper json;

  Enhancements(
      ProfileStore store,
      ProfileEntryStore selections,
      MasterProfiles profiles,
      Entries entries,
      JsonMapper json) {
    this.store = store;
    this.selections = selections;
    this.profiles = profiles;
    this.entries = entries;
    this.json = json;
  }

  /// Puts a rewording beside a text of a profile. One of an entry becomes a new version of the
  /// entry, so that nothing is lost; whatever was chosen before is open again.
  ///
  /// @param field `professional_summary`, `experiences.ID.description` or `projects.ID.description`
  /// @param metadata what made it, such as the model
  /// @throws Problem `no-such-text`, `profile-invalid`, or `profile-stale`
  @Transactional
  public MasterProfile propose(
      UUID id, int base, String field, @Nullable String text, Map<String, ?> metadata) {
    var checked = ProfileRules.checkedWording(text);
    var made = new HashMap<String, @Nullable Object>(metadata);
    // These two say what the person chose; nobody else does.
    made.remove("accepted");
    made.remove("of");
    var written = json.writeValueAsString(made);
    ProfileRules.checkMetadata(written);
    boolean done;
    if (field.equals(Wording.SUMMARY)) {
      done = store.proposeSummary(userId(), id, base, checked, written, profiles.now());
    } else {
      var entry = shown(id, field);
      done = store.touch(userId(), id, base, profiles.now());
      if (done) {
        var type = EntityType.named(entry.type()).orElseThrow();
        entries.enhance(type, entry.id(), checked, made);
      }
    }
    return profiles.changed(id, base, Map.of("field", field, "text", checked), done);
  }

  /// Stores whether the profile shows the rewording of a text.
  ///
  /// @param accepted null leaves it open again
  /// @param of names the two texts that the person chose between, as the metadata gives it
  /// @throws Problem `enhancement-changed` when the texts are others by now; otherwise as `propose`
  @Transactional
  public MasterProfile choose(
      UUID id, int base, String field, @Nullable Boolean accepted, @Nullable String of) {
    var wording =
        profiles
            .document(id, false)
            .wording(field)
            .orElseThrow(ProfileProblem.NO_SUCH_TEXT::problem);
    if (accepted != null && !wording.of().equals(of)) {
      throw ProfileProblem.ENHANCEMENT_CHANGED.problem();
    }
    var digest = accepted == null ? null : wording.of();
    boolean done =
        field.equals(Wording.SUMMARY)
            ? store.chooseSummary(userId(), id, base, accepted, digest, profiles.now())
            : selections.chooseDescription(
                userId(), id, base, entry(field).orElseThrow(), accepted, digest, profiles.now());
    return profiles.changed(id, base, Map.of("field", field), done);
  }

  /// The entry whose description a field names, when the profile shows it.
  private Selected shown(UUID id, String field) {
    var document = profiles.document(id, false);
    return entry(field).filter(document::shows).orElseThrow(ProfileProblem.NO_SUCH_TEXT::problem);
  }

  private static Optional<Selected> entry(String field) {
    var parts = DESCRIPTION.matcher(field);
    return parts.matches()
        ? Optional.of(
            new Selected(
                parts.group(1).equals("projects") ? ProfileDocument.PROJECT : ProfileDocument.WORK,
                UUID.fromString(parts.group(2))))
        : Optional.empty();
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
