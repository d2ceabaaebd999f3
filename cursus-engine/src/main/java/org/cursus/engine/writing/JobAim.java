package org.cursus.engine.writing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cursus.engine.career.Addressed;
import org.cursus.engine.posting.Posting;
import org.jspecify.annotations.Nullable;

/// The job that a document is written for.
///
/// @param title as the posting has it; null where it names none
/// @param contact the person it is addressed to, as one writes it after "Dear"; null for none
/// @param today on which it is written
public record JobAim(
    @Nullable String title,
    @Nullable String company,
    @Nullable String contact,
    Posting posting,
    LocalDate today) {

  private static final int LONGEST = 100;

  /// "(m/f/d)", "(remote)": what belongs to the posting and not to the job.
  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]|\\s*\\*in\\b");

  private static final Pattern AFTER = Pattern.compile("\\s+[|–—-]\\s+.*$");

  /// The title as it stands in a sentence; null for none.
  @Nullable String titleInSentence() {
    if (title == null) {
      return null;
    }
    var bare = AFTER.matcher(ASIDE.matcher(title).replaceAll("")).replaceFirst("");
    return told(bare);
  }

  /// The company as it stands in a sentence; null for none.
  @Nullable String companyInSentence() {
    return company == null ? null : told(company);
  }

  /// A posting's own words are never more than a name.
  private static @Nullable String told(String text) {
    var plain = Addressed.without(text).replaceAll("\\s+", " ").strip();
    return plain.isEmpty() || plain.length() > LONGEST ? null : plain;
  }
}
