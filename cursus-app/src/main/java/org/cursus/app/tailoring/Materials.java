package org.cursus.app.tailoring;

import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.CareerRecord;
import org.cursus.app.record.profile.MasterProfile;
import org.cursus.app.record.profile.MasterProfiles;
import org.cursus.engine.draft.Material;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What a document may be made from: what a profile of the caller shows of the record, without what
/// the person marked as not to be confirmed or never to be used.
@Service
class Materials {

  private final CareerRecord record;
  private final MasterProfiles profiles;

  Materials(CareerRecord record, MasterProfiles profiles) {
    this.record = record;
    this.profiles = profiles;
  }

  /// A profile and what may be said by it.
  record OfProfile(MasterProfile profile, Material material) {}

  /// What a profile shows, in two queries.
  ///
  /// @param profileId null for the profile that was changed last; one of the whole record is made
  ///     where there is none
  /// @throws Problem `no-such-profile` or `profile-deleted`
  OfProfile of(@Nullable UUID profileId) {
    var profile = profileId == null ? profiles.usual() : profiles.get(profileId);
    return new OfProfile(profile, new MaterialMapping(record.profile(), profile).material());
  }
}
