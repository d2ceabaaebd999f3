package org.cursus.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes accounts and changes what opens them.
@Service
public class Accounts {

  /// Something, an at sign, something with a dot: whether it works, only a mail to it tells.
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]{2,}");

  private static final int LONGEST = 200;

  private final UserStore users;
  private final GuestStore guests;
  private final AccountLinks links;
  private final SessionStore sessions;
  private final PasswordEncoder passwords;
  private final Throttle throttle;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  Accounts(
      UserStore users,
      GuestStore guests,
      AccountLinks links,
      SessionStore sessions,
      PasswordEncoder passwords,
      Throttle throttle,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.users = users;
    this.guests = guests;
    this.links = links;
    this.sessions = sessions;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// What a person enters to sign up.
  public record SignUp(String email, String password, String fullName) {

    public SignUp {
      email = email == null ? "" : email.strip();
      password = password == null ? "" : password;
      fullName = fullName == null ? "" : fullName.strip();
    }
  }

  /// Makes an account and returns its id.
  ///
  /// @throws Problem `details-invalid` with each fault, or `email-taken`
  public UUID signUp(SignUp request) {
    return signUp(request, null);
  }

  /// Makes an account, of a guest where one asks, and returns its id.
  ///
  /// @param guest who becomes the account; somebody else is made when it is no guest any more
  /// @throws Problem `details-invalid` with each fault, or `email-taken`
  UUID signUp(SignUp request, @Nullable UUID guest) {
    var faults = faults(request);
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(AccountProblem.DETAILS_INVALID, faults);
    }
    // bcrypt takes a quarter of a second, so it runs before the transaction.
    var hash = passwords.encode(request.password());
    try {
      var id = guest != null && becomes(guest, request, hash) ? guest : added(request, hash);
      Caller.person(id).run(() -> links.sendVerification(request.email()));
      return id;
    } catch (DuplicateKeyException e) {
      throw AccountProblem.EMAIL_TAKEN.problem();
    }
  }

  private boolean becomes(UUID guest, SignUp request, String hash) {
    return Caller.person(guest)
        .call(
            () ->
                transactions.execute(
                    status -> {
                      boolean become =
                          guests.becomeAccount(guest, request.email(), hash, request.fullName());
                      if (become) {
                        // The guest's secret must not open the account.
                        sessions.revokeOthers(guest, null);
                        audit.record(AuditAction.ACCOUNT_CREATED, "user", guest);
                      }
                      return become;
                    }));
  }

  private UUID added(SignUp request, String hash) {
    var id = Ids.next();
    Caller.person(id)
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      users.add(id, request.email(), hash, request.fullName());
                      audit.record(AuditAction.ACCOUNT_CREATED, "user", id);
                    }));
    return id;
  }

  private static List<Fault> faults(SignUp request) {
    var faults = new ArrayList<Fault>();
    if (request.fullName().isEmpty() || request.fullName().length() > LONGEST) {
      faults.add(new Fault("/fullName", "Enter your name, as you want it shown."));
    } else if (hasControlCharacters(request.fullName())) {
      faults.add(new Fault("/fullName", "Leave out characters that cannot be shown."));
    }
    if (request.email().length() > LONGEST
        || hasControlCharacters(request.email())
        || !EMAIL.matcher(request.email()).matches()) {
      faults.add(new Fault("/email", "Enter an e-mail address, such as ana@example.org."));
    }
    PasswordRules.fault(request.password(), request.email())
        .ifPresent(detail -> faults.add(new Fault("/password", detail)));
    return faults;
  }

  private static boolean hasControlCharacters(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  /// Changes the caller's password and ends all their other sessions and tokens.
  ///
  /// @param keepSession the session that stays
  void changePassword(String current, String changed, String email, UUID keepSession) {
    var userId = Caller.current().requireUserId();
    throttle.require(Throttle.Attempt.PASSWORD_CHANGE, userId.toString());
    var known = transactions.execute(status -> users.findPasswordHash(userId).orElse(""));
    if (!passwords.matches(current, known)) {
      throw Problem.ofFaults(
          AccountProblem.DETAILS_INVALID,
          List.of(new Fault("/current", "This is not your present password.")));
    }
    throttle.forget(Throttle.Attempt.PASSWORD_CHANGE, userId.toString());
    setPassword(userId, changed, email, keepSession, () -> {});
  }

  /// Sets a new password through a link from a mail, and ends all sessions and tokens.
  void resetPassword(String secret, String changed) {
    var link = links.open(secret, AccountLinks.Purpose.RESET_PASSWORD);
    Caller.person(link.userId())
        .run(
            () -> {
              var email = transactions.execute(status -> users.findEmail(link.userId()).orElse(""));
              setPassword(link.userId(), changed, email, null, () -> links.use(link));
            });
  }

  /// @param first what must succeed in the same transaction
  private void setPassword(
      UUID userId, String changed, String email, @Nullable UUID keep, Runnable first) {
    PasswordRules.fault(changed, email)
        .ifPresent(
            detail -> {
              throw Problem.ofFaults(
                  AccountProblem.DETAILS_INVALID, List.of(new Fault("/password", detail)));
            });
    var hash = passwords.encode(changed);
    transactions.executeWithoutResult(
        status -> {
          first.run();
          users.setPassword(userId, hash);
          links.endResets(userId);
          sessions.revokeOthers(userId, keep);
          audit.record(AuditAction.PASSWORD_CHANGED, "user", userId);
        });
  }

  /// Marks the address of a link from a mail as verified.
  void verifyEmail(String secret) {
    var link = links.open(secret, AccountLinks.Purpose.VERIFY_EMAIL);
    Caller.person(link.userId())
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      links.use(link);
                      users.verifyEmail(link.userId());
                      audit.record(AuditAction.EMAIL_VERIFIED, "user", link.userId());
                    }));
  }

  /// What the caller's account is known by: names and e-mail address.
  public List<String> namesOfCaller() {
    var id = Caller.current().requireUserId();
    return transactions.execute(status -> users.listNames(id));
  }

  /// Makes an account an administrator (`admin`) or an ordinary one (`user`), on behalf of the
  /// operator, who has no account.
  public void changeRole(UUID userId, String role) {
    Caller.operator()
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      users.changeRole(userId, role);
                      audit.record(AuditAction.ROLE_CHANGED, "user", userId);
                    }));
  }
}
