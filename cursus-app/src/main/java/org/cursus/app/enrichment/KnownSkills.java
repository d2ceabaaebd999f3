package org.cursus.app.enrichment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cursus.app.knowledge.SkillSpellings;
import org.cursus.engine.career.SkillNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The shared names of skills, kept in memory for some minutes.
@Component
class KnownSkills {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final SkillSpellings spellings;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  KnownSkills(SkillSpellings spellings, Clock clock) {
    this.spellings = spellings;
    this.clock = clock;
  }

  private record Kept(SkillNames names, Instant until) {}

  /// Two that ask at once may both read them; that does no harm.
  SkillNames names() {
    var now = clock.instant();
    var current = kept;
    if (current == null || current.until().isBefore(now)) {
      current = new Kept(new SkillNames(spellings.list()), now.plus(FRESH));
      kept = current;
    }
    return current.names();
  }
}
