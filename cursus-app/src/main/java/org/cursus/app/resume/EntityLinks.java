package org.cursus.app.resume;

import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Links the values of the caller's resumes and record to the names that everybody shares, so that
/// "k8s" here and "Kubernetes" there count as one.
@Service
class EntityLinks {

  /// Below this a link is not relied on until somebody has looked.
  static final double SURE = 0.75;

  private final EntityLinkStore links;
  private final NameMeanings meanings;

  EntityLinks(EntityLinkStore links, NameMeanings meanings) {
    this.links = links;
    this.meanings = meanings;
  }

  /// Links every value anew. What a person linked by hand stays as long as the value does; doing it
  /// again changes nothing. What spelling does not settle is looked for in the background.
  ///
  /// @return how many links changed
  @Transactional
  public long renew() {
    long changed = links.link(userId(), SURE);
    return changed + meanings.follow(userId());
  }

  /// What the values of a resume mean; without one, those of the record.
  @Transactional(readOnly = true)
  public List<EntityLink> list(@Nullable UUID versionId) {
    return links.list(userId(), versionId);
  }

  /// Says what a value means.
  ///
  /// @param target the fact's id, or kind of entry, entry and field with slashes between
  /// @throws Problem `no-such-value`
  @Transactional
  public EntityLink set(String target, UUID entityId) {
    var id =
        links.set(userId(), target, entityId).orElseThrow(ResumeProblem.NO_SUCH_VALUE::problem);
    return links.find(userId(), id).orElseThrow();
  }

  /// Takes back what a value means.
  ///
  /// @throws Problem `no-such-link`
  @Transactional
  public void remove(UUID id) {
    if (!links.remove(userId(), id)) {
      throw ResumeProblem.NO_SUCH_LINK.problem();
    }
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
