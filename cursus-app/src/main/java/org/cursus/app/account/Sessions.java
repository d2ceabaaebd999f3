package org.cursus.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signed-in browsers and personal API tokens. Their secrets are shown once and stored hashed.
@Service
class Sessions {

  /// How long a browser stays signed in after its last use; `open_session` extends it.
  static final Duration BROWSER_LIFE = Duration.ofDays(14);

  /// How long a guest is known after the last visit; `open_session` extends it.
  private static final Duration GUEST_LIFE = Duration.ofDays(30);

  private static final Duration TOKEN_LIFE = Duration.ofDays(90);
  private static final int LONGEST_NAME = 80;

  private final SessionStore sessions;
  private final SecurityAudit audit;
  private final Clock clock;

  Sessions(SessionStore sessions, SecurityAudit audit, Clock clock) {
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /// What a session is for.
  enum Kind {
    BROWSER,
    TOKEN,
    GUEST;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /// One live session or token, without its secret.
  record Session(
      UUID id,
      Kind kind,
      String name,
      @Nullable String userAgent,
      Instant createdAt,
      Instant lastUsedAt,
      Instant expiresAt) {}

  /// A secret that was just made; nobody can show it again.
  record Issued(UUID id, String secret, Instant expiresAt) {}

  /// Signs a browser in. The caller is the person.
  @Transactional
  Issued openBrowser(@Nullable String agent, @Nullable String address) {
    audit.record(AuditAction.SIGNED_IN);
    return issue(Kind.BROWSER, "", agent, address, BROWSER_LIFE);
  }

  /// Makes the secret of a guest. The caller is the guest.
  @Transactional
  Issued openGuest(@Nullable String agent, @Nullable String address) {
    return issue(Kind.GUEST, "", agent, address, GUEST_LIFE);
  }

  /// Makes a personal API token. The caller is the person.
  @Transactional
  Issued issueToken(String name) {
    var clean = name.replaceAll("\\p{Cntrl}", "").strip();
    var shown = clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    var token = issue(Kind.TOKEN, shown.isEmpty() ? "API token" : shown, null, null, TOKEN_LIFE);
    audit.record(AuditAction.TOKEN_ISSUED, "token", token.id());
    return token;
  }

  private Issued issue(
      Kind kind, String name, @Nullable String agent, @Nullable String address, Duration life) {
    var secret = Secrets.randomToken() + Secrets.randomToken();
    var id = Ids.next();
    var expiresAt = clock.instant().plus(life);
    var userId = Caller.current().requireUserId();
    sessions.add(userId, id, kind, name, Secrets.hash(secret), agent, address, expiresAt);
    return new Issued(id, secret, expiresAt);
  }

  /// Whose live session or token this secret is.
  Optional<Viewer> open(String secret) {
    return sessions.open(Secrets.hash(secret));
  }

  /// The caller's live sessions and tokens, newest first.
  @Transactional(readOnly = true)
  List<Session> list() {
    return sessions.list(Caller.current().requireUserId());
  }

  /// Ends one of the caller's sessions or tokens at once, on every node.
  @Transactional
  void revoke(UUID id, AuditAction reason) {
    if (!sessions.revoke(Caller.current().requireUserId(), id)) {
      throw AccountProblem.TOKEN_NOT_FOUND.problem();
    }
    audit.record(reason, "session", id);
  }
}
