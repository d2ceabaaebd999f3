package org.cursus.app.analysis;

import java.util.Collection;
import java.util.List;
import org.cursus.app.ai.KnownNames;
import org.cursus.app.platform.Caller;
import org.cursus.app.record.CareerRecord;
import org.springframework.stereotype.Component;

/// What the record calls the person: often more than the account does, and it is what stands in
/// resumes and reviews.
@Component
final class RecordNames implements KnownNames {

  private final CareerRecord record;

  RecordNames(CareerRecord record) {
    this.record = record;
  }

  @Override
  public Collection<String> ofCaller() {
    return Caller.current().userId() == null ? List.of() : record.names();
  }
}
