package org.cursus.app.account;

import java.util.UUID;
import org.cursus.app.account.Throttle.Attempt;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Checks who someone is by address and password, slowing down whoever guesses.
@Service
class SignIn {

  private final UserStore users;
  private final PasswordEncoder passwords;
  private final SecurityAudit audit;
  private final Throttle throttle;
  private final Leaving leaving;

  /// Compared with when there is no account, so that the answer takes as long as for one.
  private final String decoy;

  SignIn(
      UserStore users,
      PasswordEncoder passwords,
      SecurityAudit audit,
      Throttle throttle,
      Leaving leaving) {
    this.leaving = leaving;
    this.users = users;
    this.passwords = passwords;
    this.audit = audit;
    this.throttle = throttle;
    // A well-formed bcrypt hash of cost 12 that no password has.
    this.decoy = "$2a$12$" + "C".repeat(53);
  }

  /// The id of the account, when address and password match.
  ///
  /// @param address the network address of the asker
  /// @param restore whether an account that waits to be erased is wanted back
  /// @throws org.cursus.app.platform.Problem `sign-in-wrong`, `too-many-attempts` or
  /// `account-deleted`
  UUID check(String email, String password, String address, boolean restore) {
    int wait = begin(email, address);
    if (wait > 0) {
      audit.record(AuditAction.SIGN_IN_THROTTLED);
      throw AccountProblem.TOO_MANY_ATTEMPTS.with("retryAfterSeconds", wait);
    }
    var candidate = users.findSignIn(email.strip());
    // No transaction is open here: bcrypt takes a quarter of a second.
    boolean matches =
        passwords.matches(
            password, candidate.map(UserStore.SignInCandidate::passwordHash).orElse(decoy));
    if (candidate.isEmpty() || !matches || !candidate.get().active()) {
      candidate.ifPresentOrElse(
          known ->
              Caller.person(known.userId()).run(() -> audit.record(AuditAction.SIGN_IN_FAILED)),
          () -> audit.record(AuditAction.SIGN_IN_FAILED));
      throw AccountProblem.SIGN_IN_WRONG.problem();
    }
    throttle.forget(Attempt.SIGN_IN_TO_ACCOUNT, email);
    throttle.takeBack(Attempt.SIGN_IN_FROM_ADDRESS, address);
    keepOrRefuse(candidate.get(), restore);
    return candidate.get().userId();
  }

  private void keepOrRefuse(UserStore.SignInCandidate known, boolean restore) {
    if (known.deletedAt() != null && !restore) {
      throw AccountProblem.ACCOUNT_DELETED.with(
          "erasedAfter", leaving.erasedAfter(known.deletedAt()));
    }
    if (known.deletedAt() != null) {
      Caller.person(known.userId()).run(leaving::comeBack);
    }
  }

  /// Counts the attempt; 0 when it may go on, else the seconds to wait. An attempt at which no
  /// password is looked at counts nowhere.
  private int begin(String email, String address) {
    int wait = throttle.begin(Attempt.SIGN_IN_FROM_ADDRESS, address);
    if (wait == 0) {
      wait = throttle.begin(Attempt.SIGN_IN_TO_ACCOUNT, email);
      if (wait > 0) {
        throttle.takeBack(Attempt.SIGN_IN_FROM_ADDRESS, address);
      }
    }
    return wait;
  }
}
