package org.cursus.app.record.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The caller's profiles. A change names the version it is based on, so that two writers never
/// overwrite each other.
@NamedInterface("profile")
@Service
public class MasterProfiles {

  private final ProfileStore store;
  private final ProfileEntryStore entries;
  private final JsonMapper json;
  private final Clock clock;

  MasterProfiles(ProfileStore store, ProfileEntryStore entries, JsonMapper json, Clock clock) {
    this.store = store;
    this.entries = entries;
    this.json = json;
    this.clock = clock;
  }

  /// What a new profile shows.
  enum Start {
    EMPTY,
    RECORD,
    PROFILE
  }

  /// The last changed first.
  @Transactional(readOnly = true)
  public List<ProfileSummary> list() {
    return store.list(userId(), false);
  }

  /// The last deleted first.
  @Transactional(readOnly = true)
  public List<ProfileSummary> deleted() {
    return store.list(userId(), true);
  }

  /// The profile that was changed last; one of the whole record is made where there is none.
  @Transactional
  public MasterProfile usual() {
    return list().stream()
        .findFirst()
        .map(last -> get(last.id()))
        .orElseGet(() -> create(null, Start.RECORD, null));
  }

  /// @throws Problem `no-such-profile` or `profile-deleted`
  public MasterProfile get(UUID id) {
    return document(id, false).profile();
  }

  /// @param everything whether entries that the profile leaves out are wanted, too
  ProfileDocument document(UUID id, boolean everything) {
    var document =
        store
            .document(id, everything)
            .map(text -> ProfileDocument.read(json, text))
            .orElseThrow(ProfileProblem.NO_SUCH_PROFILE::problem);
    if (document.deleted()) {
      throw ProfileProblem.PROFILE_DELETED.problem();
    }
    return document;
  }

  /// @param name null for one that is free
  /// @param source the profile to copy; null unless the start is one
  /// @throws Problem `profile-invalid`, `name-taken`, `too-many` or `no-such-profile`
  @Transactional
  MasterProfile create(@Nullable String name, Start start, @Nullable UUID source) {
    var checked = ProfileRules.checkedName(name);
    var id = Ids.next();
    boolean made = naming(() -> make(id, checked, start, source));
    if (!made) {
      if (source != null) {
        refuseAbsent(store.state(userId(), source).orElse(null));
      }
      throw ProfileProblem.TOO_MANY.problem();
    }
    return get(id);
  }

  private boolean make(UUID id, @Nullable String name, Start start, @Nullable UUID source) {
    if (start == Start.PROFILE) {
      if (source == null) {
        throw Problem.ofFaults(
            ProfileProblem.PROFILE_INVALID,
            List.of(new Problem.Fault("/profile_id", "Name the profile to copy.")));
      }
      boolean copied = store.copy(userId(), id, source, name, now());
      if (copied) {
        entries.copy(userId(), id, source);
      }
      return copied;
    }
    boolean made = store.create(userId(), id, name, now());
    if (made && start == Start.RECORD) {
      entries.takeWholeRecord(userId(), id);
    }
    return made;
  }

  /// Changes what is named: `name`, `personal_info`, `professional_summary`, `skills`,
  /// `custom_fields`. Null follows the record.
  ///
  /// @param base the version that the change is based on
  /// @throws Problem `profile-invalid`, `name-taken`, or `profile-stale` with both sides
  @Transactional
  MasterProfile amend(UUID id, int base, Map<String, ?> changes) {
    var checked = json.writeValueAsString(ProfileRules.checked(changes));
    return changed(
        id, base, changes, naming(() -> store.amend(userId(), id, base, checked, now())));
  }

  /// Puts an ordered selection of entries in place of the one that stands.
  ///
  /// @throws Problem `entry-unknown` that names each entry that is not of this person's record;
  ///     otherwise as `amend`
  @Transactional
  MasterProfile select(UUID id, int base, List<Selected> wanted) {
    var rows = json.writeValueAsString(ProfileRules.checkedSelection(wanted));
    var selection = entries.select(userId(), id, base, rows, now());
    if (!selection.unknown().isEmpty()) {
      refuseAbsent(store.state(userId(), id).orElse(null));
      throw Problem.ofFaults(
          ProfileProblem.ENTRY_UNKNOWN, ProfileRules.unknown(wanted, selection.unknown()));
    }
    return changed(id, base, Map.of("entries", wanted), selection.changed());
  }

  /// Deletes a profile; it can be restored.
  ///
  /// @throws Problem as `amend`
  @Transactional
  void delete(UUID id, int base) {
    if (!store.delete(userId(), id, base, now())) {
      throw refusal(id, base, Map.of());
    }
  }

  /// Brings back a deleted profile, under another name where its own was taken meanwhile. One that
  /// is not deleted stays as it is.
  ///
  /// @throws Problem `no-such-profile` or `too-many`
  @Transactional
  MasterProfile restore(UUID id) {
    if (!naming(() -> store.restore(userId(), id, now()))) {
      var state = store.state(userId(), id).orElseThrow(ProfileProblem.NO_SUCH_PROFILE::problem);
      if (state.deleted()) {
        throw ProfileProblem.TOO_MANY.problem();
      }
    }
    return get(id);
  }

  /// The profile after a change, or the refusal when there was none.
  MasterProfile changed(UUID id, int base, Map<String, ?> yours, boolean done) {
    if (!done) {
      throw refusal(id, base, yours);
    }
    return get(id);
  }

  private Problem refusal(UUID id, int base, Map<String, ?> yours) {
    refuseAbsent(store.state(userId(), id).orElse(null));
    return ProfileProblem.PROFILE_STALE.with(
        Map.of("yours", yours, "basedOn", base, "current", get(id)));
  }

  private static void refuseAbsent(ProfileStore.@Nullable State state) {
    if (state == null) {
      throw ProfileProblem.NO_SUCH_PROFILE.problem();
    }
    if (state.deleted()) {
      throw ProfileProblem.PROFILE_DELETED.problem();
    }
  }

  private static boolean naming(java.util.function.BooleanSupplier change) {
    try {
      return change.getAsBoolean();
    } catch (DuplicateKeyException taken) {
      throw ProfileProblem.NAME_TAKEN.problem();
    }
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
