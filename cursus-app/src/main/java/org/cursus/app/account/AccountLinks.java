package org.cursus.app.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Links sent by mail: to verify an address, or to set a new password. Each works once and not for
/// long.
@Service
class AccountLinks {

  private final AccountLinkStore links;
  private final UserStore users;
  private final AccountMail mail;
  private final Throttle throttle;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Clock clock;

  AccountLinks(
      AccountLinkStore links,
      UserStore users,
      AccountMail mail,
      Throttle throttle,
      SecurityAudit audit,
      TransactionTemplate transactions,
      Clock clock) {
    this.links = links;
    this.users = users;
    this.mail = mail;
    this.throttle = throttle;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What a link is for, and how long it works.
  enum Purpose {
    VERIFY_EMAIL(Duration.ofDays(3)),
    RESET_PASSWORD(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A link that is in order.
  record Link(UUID userId, UUID id) {}

  boolean mailConfigured() {
    return mail.configured();
  }

  /// Sends the caller a link to verify their address; does nothing where mail is not configured.
  void sendVerification(String email) {
    if (mail.configured()) {
      mail.sendVerification(email, make(Purpose.VERIFY_EMAIL));
    }
  }

  /// Tells somebody that their account will be erased, where mail is configured.
  void sendDeletion(String email, long days) {
    if (mail.configured()) {
      mail.sendDeletion(email, days);
    }
  }

  /// Sends the caller another link to verify their address.
  ///
  /// @throws org.cursus.app.platform.Problem `too-many-attempts`
  void sendVerificationAgain(String email) {
    throttle.require(Throttle.Attempt.VERIFICATION_MAIL, email);
    sendVerification(email);
  }

  /// Sends a link to set a new password, when there is such an account. Says nothing either way.
  ///
  /// @throws org.cursus.app.platform.Problem when mail is not configured
  void sendReset(String email) {
    if (!mail.configured()) {
      throw AccountProblem.MAIL_NOT_CONFIGURED.problem();
    }
    throttle.require(Throttle.Attempt.RESET_MAIL, email);
    users
        .findSignIn(email.strip())
        .filter(account -> account.active() && account.deletedAt() == null)
        .ifPresent(
            account ->
                Caller.person(account.userId())
                    .run(
                        () -> {
                          audit.record(AuditAction.PASSWORD_RESET_REQUESTED);
                          mail.sendReset(email.strip(), make(Purpose.RESET_PASSWORD));
                        }));
  }

  private String make(Purpose purpose) {
    var secret = Secrets.randomToken();
    var expiresAt = clock.instant().plus(purpose.life);
    transactions.executeWithoutResult(
        status ->
            links.add(Caller.current().requireUserId(), purpose, Secrets.hash(secret), expiresAt));
    return secret;
  }

  /// Whose link this is.
  ///
  /// @throws org.cursus.app.platform.Problem `link-ended`
  Link open(String secret, Purpose purpose) {
    return links
        .find(Secrets.hash(secret), purpose)
        .orElseThrow(AccountProblem.LINK_ENDED::problem);
  }

  /// Spends the link, in the running transaction of the person it belongs to.
  ///
  /// @throws org.cursus.app.platform.Problem `link-ended` when somebody was quicker
  void use(Link link) {
    if (!links.use(link)) {
      throw AccountProblem.LINK_ENDED.problem();
    }
  }

  /// Ends every link to set a new password that is still under way, in the running transaction.
  void endResets(UUID userId) {
    links.useAll(userId, Purpose.RESET_PASSWORD);
  }
}
