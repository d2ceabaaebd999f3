package org.cursus.app.occupation;

import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What all work of administrators on occupations has in common: their role, one transaction, and
/// the version that a change is based on.
@Component
class LocalKeeping {

  private final TransactionTemplate transactions;

  LocalKeeping(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  /// Runs as administrator, all or nothing.
  <T extends @Nullable Object> T asAdmin(Supplier<T> work) {
    return Caller.admin(who()).call(() -> transactions.execute(status -> work.get()));
  }

  static UUID who() {
    return Caller.current().requireUserId();
  }

  /// What somebody searches for, without what the database could not take.
  static String words(String text) {
    var words = text.replace("\0", "").strip();
    return words.substring(0, Math.min(words.length(), 200));
  }

  /// The version that `If-Match` names.
  ///
  /// @throws org.cursus.app.platform.Problem `local-version-missing`
  static int version(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, LocalProblem.LOCAL_VERSION_MISSING);
  }
}
