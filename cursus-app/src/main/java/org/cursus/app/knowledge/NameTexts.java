package org.cursus.app.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.cursus.app.ai.NearNames;
import org.cursus.app.ai.ReferenceText;
import org.cursus.app.onet.Onet;
import org.cursus.app.platform.jobs.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Has what is found by meaning follow the names: soon after the start, after each release of
/// O*NET, and after each change by an administrator.
@Service
class NameTexts implements RecurringJob {

  private final NameTextStore store;
  private final NearNames near;
  private final Onet onet;
  private final TransactionTemplate transactions;

  /// The names as this node last brought them in line.
  private volatile @Nullable String followed;

  NameTexts(NameTextStore store, NearNames near, Onet onet, TransactionTemplate transactions) {
    this.store = store;
    this.near = near;
    this.onet = onet;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "name-texts";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(30);
  }

  /// Quick when nothing changed.
  @Override
  public void run() {
    var release = onet.live().orElse(null);
    if (release == null) {
      return;
    }
    var words = release.id().toString();
    var state = transactions.execute(status -> store.state());
    if (Objects.equals(state, followed) && near.isCurrent(words)) {
      return;
    }
    if (near.renew(words, this::texts)) {
      followed = state;
    }
  }

  private List<ReferenceText> texts() {
    return Objects.requireNonNull(transactions.execute(status -> store.texts()));
  }
}
