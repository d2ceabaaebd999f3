package org.cursus.app.resume;

import java.util.function.Supplier;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.app.record.RecordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has links follow each change of the record, and the search by meaning follow the links. A change
/// only queues the work, once however many changes there are, and does not wait for it.
@Component
class RecordFollower {

  private static final ScopedValue<Boolean> LEFT = ScopedValue.newInstance();

  private final Jobs jobs;

  RecordFollower(Jobs jobs) {
    this.jobs = jobs;
  }

  /// Runs a change of the record after which the caller links anew itself, in the same transaction.
  static <T> T leftToCaller(Supplier<T> change) {
    return ScopedValue.where(LEFT, true).call(change::get);
  }

  @EventListener
  void follow(RecordChanged change) {
    if (!LEFT.isBound()) {
      jobs.enqueueForCaller(LinkRenewal.NAME);
    }
  }

  @EventListener
  void follow(NamesUnclear news) {
    jobs.enqueueForCaller(NameMeanings.NAME);
  }
}
