package org.cursus.app.analysis;

import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.profile.Enhancements;
import org.cursus.app.record.profile.MasterProfile;
import org.cursus.app.record.profile.MasterProfiles;
import org.cursus.app.record.profile.ProfileSummary;
import org.cursus.app.usage.Metered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Better words for the professional summary of a profile. What is accepted stands beside it; the
/// profile shows it once the person chooses it there.
@Service
class SummaryWording {

  /// What a result on a summary is about, where one on an entry names the entry's type.
  static final String TYPE = "master_profiles";

  private static final String FIELD = "professional_summary";

  private final WordingAnalysis wording;
  private final MasterProfiles profiles;
  private final Enhancements enhancements;
  private final OwnTexts own;

  SummaryWording(
      WordingAnalysis wording, MasterProfiles profiles, Enhancements enhancements, OwnTexts own) {
    this.wording = wording;
    this.profiles = profiles;
    this.enhancements = enhancements;
    this.own = own;
  }

  /// The caller's profiles, the last changed first.
  List<ProfileSummary> profiles() {
    return profiles.list();
  }

  /// @param key names the request; null for none
  /// @throws Problem `no-such-profile`, `profile-deleted`, or `no-summary`
  Metered<WordingResult> run(UUID profileId, @Nullable String key) {
    return wording.run(text(profileId), own.ofCaller(), key);
  }

  /// Puts a wording beside the summary, in a new version of the profile.
  ///
  /// @param version of the profile that the wording was suggested for
  /// @param result the suggestion in the history; null when the person brought the wording
  /// @throws Problem as `run`, and `text-changed`, `text-missing`, or `adds-facts` with the words
  MasterProfile accept(UUID profileId, int version, @Nullable String words, @Nullable UUID result) {
    var checked = wording.checked(text(profileId), own.ofCaller(), version, words, result);
    return enhancements.propose(profileId, version, FIELD, checked.text(), checked.metadata());
  }

  private WordingText text(UUID profileId) {
    var profile = profiles.get(profileId);
    var summary = profile.professionalSummary();
    if (summary == null || summary.isBlank()) {
      throw AnalysisProblem.NO_SUMMARY.problem();
    }
    return new WordingText(
        TYPE,
        profileId,
        profile.version(),
        "Summary of " + profile.name(),
        summary,
        false,
        List.of());
  }
}
