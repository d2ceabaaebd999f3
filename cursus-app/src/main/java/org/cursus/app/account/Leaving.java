package org.cursus.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people ask for the deletion of their account, and have it back until it is erased.
@Service
class Leaving {

  private final UserStore users;
  private final SessionStore sessions;
  private final AccountLinks links;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Duration grace;

  Leaving(
      UserStore users,
      SessionStore sessions,
      AccountLinks links,
      PasswordEncoder passwords,
      Throttle throttle,
      SecurityAudit audit,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${cursus.retention.accounts}") Duration grace) {
    this.users = users;
    this.sessions = sessions;
    this.links = links;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.grace = grace;
  }

  /// How an account is to be confirmed.
  ///
  /// @param byPassword false where somebody else knows who the person is; then they type the
  /// e-mail address
  /// @param grace how long the account can be had back
  record Terms(boolean byPassword, Duration grace) {}

  /// When an account is erased whose deletion is asked for at a time.
  Instant erasedAfter(Instant asked) {
    return asked.plus(grace);
  }

  /// What the caller is asked for.
  Terms terms() {
    return new Terms(passwordHash() != null, grace);
  }

  private @Nullable String passwordHash() {
    var userId = Caller.current().requireUserId();
    return transactions.execute(status -> users.findPasswordHash(userId).orElse(null));
  }

  /// Signs the caller out everywhere, and has the account erased after the time of grace.
  ///
  /// @param proof the password, or the e-mail address of an account without one
  /// @return when it is erased
  /// @throws Problem `details-invalid` or `too-many-attempts`
  Instant ask(String proof) {
    var userId = Caller.current().requireUserId();
    throttle.require(Throttle.Attempt.PASSWORD_CHANGE, userId.toString());
    check(proof);
    throttle.forget(Throttle.Attempt.PASSWORD_CHANGE, userId.toString());
    var now = clock.instant();
    transactions.executeWithoutResult(
        status -> {
          users.setDeleted(userId, now);
          links.endResets(userId);
          sessions.revokeOthers(userId, null);
          audit.record(AuditAction.ACCOUNT_DELETED, "user", userId);
        });
    email().ifPresent(email -> links.sendDeletion(email, grace.toDays()));
    return erasedAfter(now);
  }

  private void check(String proof) {
    var hash = passwordHash();
    if (hash != null && !passwords.matches(proof, hash)) {
      throw wrong("/password", "This is not your password.");
    }
    if (hash == null && !proof.strip().equalsIgnoreCase(email().orElse(null))) {
      throw wrong("/email", "This is not the e-mail address of this account.");
    }
  }

  private Optional<String> email() {
    var userId = Caller.current().requireUserId();
    return transactions.execute(status -> users.findEmail(userId));
  }

  private static Problem wrong(String pointer, String detail) {
    return Problem.ofFaults(AccountProblem.DETAILS_INVALID, List.of(new Fault(pointer, detail)));
  }

  /// Takes back that the caller asked for the deletion of their account.
  void comeBack() {
    var userId = Caller.current().requireUserId();
    transactions.executeWithoutResult(
        status -> {
          users.setDeleted(userId, null);
          audit.record(AuditAction.ACCOUNT_RESTORED, "user", userId);
        });
  }
}
