package org.cursus.app.knowledge;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the skills and technologies that everybody shares are written.
@Service
public class SkillSpellings {

  private final KnowledgeStore names;

  SkillSpellings(KnowledgeStore names) {
    this.names = names;
  }

  /// Every spelling of every approved name.
  @Transactional(readOnly = true)
  public List<String> list() {
    return names.skillSpellings();
  }
}
