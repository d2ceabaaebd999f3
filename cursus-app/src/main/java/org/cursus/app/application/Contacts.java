package org.cursus.app.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People at the employers that the caller applies to.
@Service
class Contacts {

  private final ApplicationStore applications;
  private final ContactStore store;
  private final Clock clock;

  Contacts(ApplicationStore applications, ContactStore store, Clock clock) {
    this.applications = applications;
    this.store = store;
    this.clock = clock;
  }

  /// The first added first.
  @Transactional(readOnly = true)
  public List<Contact> list(UUID applicationId) {
    return store.list(userId(), applicationId);
  }

  /// @throws Problem `no-such-application`, `application-invalid` or `too-many-contacts`
  @Transactional
  public Contact add(UUID applicationId, Contact.Given given) {
    if (applications.find(userId(), applicationId).isEmpty()) {
      throw ApplicationProblem.NO_SUCH_APPLICATION.problem();
    }
    var contact = checked(Ids.next(), given);
    if (!store.add(userId(), applicationId, contact, clock.instant())) {
      throw ApplicationProblem.TOO_MANY_CONTACTS.problem();
    }
    return contact;
  }

  /// @throws Problem `no-such-contact`, `application-invalid`, or `part-stale` with both sides
  @Transactional
  public Contact change(UUID applicationId, UUID id, int base, Contact.Given given) {
    var contact = checked(id, given);
    if (!store.change(userId(), applicationId, contact, base, clock.instant())) {
      throw ApplicationProblem.PART_STALE.with(
          Map.of("yours", contact, "basedOn", base, "current", get(applicationId, id)));
    }
    return get(applicationId, id);
  }

  /// Deletes somebody; they can be brought back.
  ///
  /// @throws Problem as `change`
  @Transactional
  public void remove(UUID applicationId, UUID id, int base) {
    if (!store.remove(userId(), applicationId, id, base, clock.instant())) {
      throw ApplicationProblem.PART_STALE.with(
          Map.of("basedOn", base, "current", get(applicationId, id)));
    }
  }

  /// Brings back somebody who was deleted; who is there stays as they are.
  ///
  /// @throws Problem `no-such-contact` or `too-many-contacts`
  @Transactional
  public Contact restore(UUID applicationId, UUID id) {
    boolean restored = store.restore(userId(), applicationId, id, clock.instant());
    var all = store.list(userId(), applicationId);
    if (!restored && all.size() >= ContactStore.MOST) {
      throw ApplicationProblem.TOO_MANY_CONTACTS.problem();
    }
    return get(applicationId, id);
  }

  private Contact get(UUID applicationId, UUID id) {
    return store.list(userId(), applicationId).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(ApplicationProblem.NO_SUCH_CONTACT::problem);
  }

  private static Contact checked(UUID id, Contact.Given given) {
    var input = new ApplicationInput();
    var contact = input.contact(id, given);
    input.check();
    return contact;
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
