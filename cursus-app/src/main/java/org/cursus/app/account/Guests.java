package org.cursus.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.web.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Visitors without an account. A guest is a person like any other, known by a secret alone; what
/// they make goes with them when they sign up or sign in.
@Service
public class Guests {

  /// How often it is tried when the guest adds files while files are being moved.
  private static final int TRIES = 20;

  private final GuestStore guests;
  private final Sessions sessions;
  private final FileVault files;
  private final Throttle throttle;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  Guests(
      GuestStore guests,
      Sessions sessions,
      FileVault files,
      Throttle throttle,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.guests = guests;
    this.sessions = sessions;
    this.files = files;
    this.throttle = throttle;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// Makes a guest for a browser, which gets the secret as a cookie. The rest of the request runs
  /// as nobody still: use `Caller.person` with the id.
  ///
  /// @throws org.cursus.app.platform.Problem `too-many-attempts`
  public UUID begin(HttpServletRequest request, HttpServletResponse response) {
    var guest = begin(request);
    response.addHeader(
        HttpHeaders.SET_COOKIE, Cookies.guest(guest.issued().secret(), request).toString());
    return guest.id();
  }

  /// @param issued the secret, shown this once
  record Guest(UUID id, Sessions.Issued issued) {}

  /// Makes a guest.
  Guest begin(HttpServletRequest request) {
    var address = NetworkAddress.of(request);
    throttle.require(Throttle.Attempt.GUEST_FROM_ADDRESS, Objects.requireNonNullElse(address, ""));
    var id = Ids.next();
    return Caller.person(id)
        .call(
            () ->
                transactions.execute(
                    status -> {
                      guests.add(id);
                      return new Guest(
                          id, sessions.openGuest(request.getHeader("User-Agent"), address));
                    }));
  }

  /// Gives the caller's account all that the guest with this secret has. Nothing happens when
  /// nobody has it, so that it may be called twice, and twice at once.
  ///
  /// @throws org.cursus.app.platform.Problem `busy` when the guest goes on adding files meanwhile
  void moveToCaller(@Nullable String secret) {
    if (secret == null || secret.isBlank()) {
      return;
    }
    var copied = new HashSet<UUID>();
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        if (!move(secret, copied)) {
          forget(copied);
        }
        return;
      } catch (DataIntegrityViolationException aFileCameMeanwhile) {
        // It is copied in the next turn, alone and so in less time than the next one takes to come.
      }
    }
    forget(copied);
    throw PlatformProblem.BUSY.problem();
  }

  /// @return false when nobody has this secret, or not any more
  private boolean move(String secret, Set<UUID> copied) {
    var guest = sessions.open(secret).filter(Viewer::guest).orElse(null);
    if (guest == null) {
      return false;
    }
    copyFiles(Caller.person(guest.userId()), copied);
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean moved = guests.takeOver(Secrets.hash(secret));
              if (moved) {
                audit.record(AuditAction.GUEST_MOVED);
              }
              return moved;
            }));
  }

  /// Copies of what went to another account are no business of this one. Where it came to this one
  /// by another sign-in at the same moment, the database keeps what belongs to something.
  private void forget(Set<UUID> copied) {
    for (var id : copied) {
      try {
        transactions.executeWithoutResult(status -> files.remove(id));
      } catch (DataIntegrityViolationException inUse) {
        // It came here.
      }
    }
  }

  /// A file is encrypted for its person, so it is read as the guest and kept anew as the account.
  private void copyFiles(Caller guest, Set<UUID> copied) {
    var ids = guest.call(() -> transactions.execute(status -> files.ids()));
    for (var id : ids) {
      if (!copied.contains(id)) {
        guest
            .call(() -> transactions.execute(status -> files.find(id)))
            .ifPresent(
                content -> transactions.executeWithoutResult(status -> files.keep(id, content)));
        copied.add(id);
      }
    }
  }
}
