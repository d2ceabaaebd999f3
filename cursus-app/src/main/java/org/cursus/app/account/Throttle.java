package org.cursus.app.account;

import java.util.Locale;
import org.cursus.app.platform.Secrets;
import org.springframework.stereotype.Component;

/// Slows down whoever tries too often, on all nodes at once. Past the free attempts the wait
/// doubles with each, up to a quarter of an hour; a quiet quarter of an hour forgets.
@Component
class Throttle {

  private final UserStore users;
  private final Secrets secrets;

  Throttle(UserStore users, Secrets secrets) {
    this.users = users;
    this.secrets = secrets;
  }

  /// What is tried, and how often freely.
  enum Attempt {
    SIGN_IN_TO_ACCOUNT(5),
    /// Many people may be behind one network address.
    SIGN_IN_FROM_ADDRESS(50),
    /// A class of students may sit behind one network address.
    GUEST_FROM_ADDRESS(1_000),
    PASSWORD_CHANGE(5),
    RESET_MAIL(3),
    VERIFICATION_MAIL(3);

    private final int free;

    Attempt(int free) {
      this.free = free;
    }
  }

  /// Counts an attempt before it is made, so that attempts at once on several nodes are counted,
  /// too.
  ///
  /// @param about the account or address that it is about; stored as a keyed hash only
  /// @return 0 when it may go on, else the seconds to wait
  int begin(Attempt attempt, String about) {
    return users.beginSignIn(key(attempt, about), attempt.free);
  }

  /// Counts an attempt.
  ///
  /// @throws org.cursus.app.platform.Problem `too-many-attempts`
  void require(Attempt attempt, String about) {
    int wait = begin(attempt, about);
    if (wait > 0) {
      throw AccountProblem.TOO_MANY_ATTEMPTS.with("retryAfterSeconds", wait);
    }
  }

  /// Undoes the counting of one attempt that was no failure.
  void takeBack(Attempt attempt, String about) {
    users.takeBackSignIn(key(attempt, about));
  }

  /// Forgets all attempts after a success.
  void forget(Attempt attempt, String about) {
    users.endSignIn(key(attempt, about));
  }

  private byte[] key(Attempt attempt, String about) {
    return secrets.keyedHash("throttle " + attempt.name(), about.strip().toLowerCase(Locale.ROOT));
  }
}
