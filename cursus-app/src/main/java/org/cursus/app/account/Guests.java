package org.cursus.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
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

  /// How often it is tried again when the guest adds a file while files are being moved.
  private static final int TRIES = 3;

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
  void moveToCaller(@Nullable String secret) {
    if (secret == null || secret.isBlank()) {
      return;
    }
    for (int tries = 1; ; tries++) {
      try {
        move(secret);
        return;
      } catch (DataIntegrityViolationException aFileCameMeanwhile) {
        if (tries == TRIES) {
          throw aFileCameMeanwhile;
        }
      }
    }
  }

  private void move(String secret) {
    var guest = sessions.open(secret).filter(Viewer::guest).orElse(null);
    if (guest == null) {
      return;
    }
    // A file is encrypted for its person, so it is read as the guest and kept anew as the account.
    var kept = Caller.person(guest.userId()).call(this::filesOfCaller);
    transactions.executeWithoutResult(
        status -> {
          kept.forEach(file -> files.keep(file.id(), file.content()));
          guests.takeOver(Secrets.hash(secret));
          audit.record(AuditAction.GUEST_MOVED);
        });
  }

  private record GuestFile(UUID id, byte[] content) {}

  private List<GuestFile> filesOfCaller() {
    return transactions.execute(
        status ->
            files.ids().stream()
                .flatMap(id -> files.find(id).stream().map(found -> new GuestFile(id, found)))
                .toList());
  }
}
