package org.cursus.app.account;

import java.util.Locale;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Secrets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Checks who someone is by address and password, slowing down whoever guesses.
@Service
class SignIn {

  /// Free attempts for one account, and for one network address, behind which many people may be.
  private static final int FREE_BY_ACCOUNT = 5;

  private static final int FREE_BY_ADDRESS = 50;

  private final UserStore users;
  private final PasswordEncoder passwords;
  private final SecurityAudit audit;
  private final Secrets secrets;

  /// Compared with when there is no account, so that the answer takes as long as for one.
  private final String decoy;

  SignIn(UserStore users, PasswordEncoder passwords, SecurityAudit audit, Secrets secrets) {
    this.users = users;
    this.passwords = passwords;
    this.audit = audit;
    this.secrets = secrets;
    // A well-formed bcrypt hash of cost 12 that no password has.
    this.decoy = "$2a$12$" + "C".repeat(53);
  }

  /// The id of the account, when address and password match.
  ///
  /// @param address the network address of the asker
  UUID check(String email, String password, String address) {
    var account = key("account", email.strip().toLowerCase(Locale.ROOT));
    var origin = key("address", address);
    int wait = begin(account, origin);
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
    users.endSignIn(account);
    users.takeBackSignIn(origin);
    return candidate.get().userId();
  }

  /// Counts the attempt; 0 when it may go on, else the seconds to wait. An attempt at which no
  /// password is looked at counts nowhere.
  private int begin(byte[] account, byte[] origin) {
    int wait = users.beginSignIn(origin, FREE_BY_ADDRESS);
    if (wait == 0) {
      wait = users.beginSignIn(account, FREE_BY_ACCOUNT);
      if (wait > 0) {
        users.takeBackSignIn(origin);
      }
    }
    return wait;
  }

  private byte[] key(String kind, String value) {
    return secrets.keyedHash("sign-in " + kind, value);
  }
}
