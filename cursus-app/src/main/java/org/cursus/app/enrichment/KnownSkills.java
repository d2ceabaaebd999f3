package org.cursus.app.enrichment;

import java.time.Clock;
import java.time.Duration;
import org.cursus.app.knowledge.SkillSpellings;
import org.cursus.app.platform.Kept;
import org.cursus.engine.career.SkillNames;
import org.springframework.stereotype.Component;

/// The shared names of skills, kept in memory for some minutes.
@Component
class KnownSkills {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Kept<SkillNames> kept;

  KnownSkills(SkillSpellings spellings, Clock clock) {
    kept = new Kept<>(() -> new SkillNames(spellings.list()), FRESH, clock);
  }

  SkillNames names() {
    return kept.get();
  }
}
