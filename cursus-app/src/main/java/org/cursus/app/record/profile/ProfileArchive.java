package org.cursus.app.record.profile;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's profiles, in the account archive.
@Component
class ProfileArchive implements ArchivePart {

  private final ProfileArchiveStore store;
  private final MasterProfiles profiles;

  ProfileArchive(ProfileArchiveStore store, MasterProfiles profiles) {
    this.store = store;
    this.profiles = profiles;
  }

  @Override
  public String name() {
    return "profiles";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.rows().export(userId, rows);
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        store.rows().add(table, userId, rows);
      }

      @Override
      public void check() {
        profiles.list().forEach(profile -> profiles.get(profile.id()));
      }
    };
  }
}
