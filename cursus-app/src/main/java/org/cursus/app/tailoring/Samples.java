package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.engine.style.StyleReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's samples and the style that is measured on them: on the active letter, else on the
/// active resume. Each change of samples measures anew.
@Service
class Samples {

  private final SampleStore store;
  private final StyleStore styles;
  private final Clock clock;

  Samples(SampleStore store, StyleStore styles, Clock clock) {
    this.store = store;
    this.styles = styles;
    this.clock = clock;
  }

  /// The active ones first, without their texts.
  @Transactional(readOnly = true)
  public List<Sample> list() {
    return store.list(userId());
  }

  /// @throws Problem `no-such-sample`
  @Transactional(readOnly = true)
  public Sample get(UUID id) {
    return find(id);
  }

  /// Empty until there is a sample.
  @Transactional(readOnly = true)
  public Optional<OwnStyle> style() {
    return styles.find(userId());
  }

  /// Adds a sample, which takes the place of the active one of its type.
  @Transactional
  public Sample add(NewSample sample) {
    var id = Ids.next();
    store.lock(userId());
    store.archiveOthers(userId(), id, sample.type().key(), now());
    store.add(userId(), id, sample, now());
    measure();
    return find(id);
  }

  /// Makes an archived sample the active one of its type again.
  ///
  /// @throws Problem `no-such-sample`
  @Transactional
  public Sample activate(UUID id) {
    store.lock(userId());
    var sample = find(id);
    store.archiveOthers(userId(), id, sample.documentType(), now());
    store.activate(userId(), id, now());
    measure();
    return find(id);
  }

  /// Puts a sample away; it is erased 30 days later.
  ///
  /// @throws Problem `no-such-sample`
  @Transactional
  public void archive(UUID id) {
    store.lock(userId());
    if (!store.archive(userId(), id, now())) {
      throw TailoringProblem.NO_SUCH_SAMPLE.problem();
    }
    measure();
  }

  private void measure() {
    var basis = store.basis(userId());
    if (basis.isEmpty()) {
      styles.forget(userId());
      return;
    }
    var style = StyleReader.read(String.valueOf(basis.get().originalText()));
    boolean tells = style.confidence() > 0 && style.words() >= NewSample.FEWEST_WORDS;
    styles.save(userId(), basis.get().id(), tells ? style : null, now());
  }

  private Sample find(UUID id) {
    return store.find(userId(), id).orElseThrow(TailoringProblem.NO_SUCH_SAMPLE::problem);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
