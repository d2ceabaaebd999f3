package org.cursus.app.occupation;

import java.util.List;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;

/// Keeps the plain words for elements of O*NET.
@Service
class PlainSkills {

  private static final int PAGE = 200;

  private final PlainSkillStore store;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;

  PlainSkills(PlainSkillStore store, SecurityAudit audit, LocalKeeping keeping) {
    this.store = store;
    this.audit = audit;
    this.keeping = keeping;
  }

  /// The skills and what else has words; any element by the words of its name. At most 200.
  List<PlainSkill> list(String text) {
    return keeping.asAdmin(() -> store.list(LocalKeeping.words(text), PAGE));
  }

  /// @throws Problem `no-such-element`
  PlainSkill get(String element) {
    return keeping.asAdmin(() -> find(element));
  }

  /// @param version 0 when there are no words yet
  /// @throws Problem `no-such-element`, `plain-skill-invalid` or `local-version-stale`
  PlainSkill change(String element, int version, PlainSkill.Draft draft) {
    return keeping.asAdmin(
        () -> {
          find(element);
          var words = draft.checked();
          var who = LocalKeeping.who();
          var done =
              version == 0
                  ? store.add(element, words, who)
                  : store.change(element, version, words, who);
          if (!done) {
            throw LocalProblem.LOCAL_VERSION_STALE.with("latestVersion", find(element).version());
          }
          audit.record(AuditAction.PLAIN_SKILL_CHANGED, "element " + element, null);
          return find(element);
        });
  }

  /// Adds the words that come with Cursus to the skills that have none.
  ///
  /// @return how many
  long takeOurs() {
    return keeping.asAdmin(
        () -> {
          long added = store.takeOurs();
          audit.record(AuditAction.PLAIN_SKILLS_TAKEN);
          return added;
        });
  }

  private PlainSkill find(String element) {
    return store.find(element).orElseThrow(LocalProblem.NO_SUCH_ELEMENT::problem);
  }
}
