package org.cursus.app.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cursus.app.account.Sessions.Kind;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts and API tokens for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Accounts")
class AccountApi {

  private final Accounts accounts;
  private final SignIn signIn;
  private final Sessions sessions;
  private final Guests guests;
  private final Leaving leaving;

  AccountApi(Accounts accounts, SignIn signIn, Sessions sessions, Guests guests, Leaving leaving) {
    this.leaving = leaving;
    this.accounts = accounts;
    this.signIn = signIn;
    this.sessions = sessions;
    this.guests = guests;
  }

  /// The account that a request acts for.
  ///
  /// @param id null for a guest
  record Me(
      @Nullable UUID id,
      @Nullable String email,
      String fullName,
      String role,
      boolean isVerified) {}

  /// @param name what to call the token; may be left out
  /// @param guestToken of a guest whose assessments come along; may be left out
  /// @param restore true to have an account back whose deletion was asked for
  record TokenRequest(
      String email,
      String password,
      @Nullable String name,
      @Nullable String guestToken,
      @Nullable Boolean restore) {}

  /// Proof that the person themselves asks: the password, or the e-mail address of an account
  /// that has none.
  record Leave(@Nullable String password, @Nullable String email) {}

  /// What becomes of an account.
  record Left(Instant erasedAfter) {}

  /// A token, shown this once.
  record Token(UUID id, String token, Instant expiresAt) {}

  /// A token without its secret.
  record TokenEntry(
      UUID id, String name, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {}

  @Operation(
      summary = "Sign up",
      description = "With the bearer token of a guest, that guest becomes the account.")
  @PostMapping("/users")
  ResponseEntity<Me> signUp(
      @RequestBody Accounts.SignUp request, @AuthenticationPrincipal @Nullable Viewer viewer) {
    var guest = viewer == null || !viewer.guest() ? null : viewer.userId();
    var id = accounts.signUp(request, guest);
    return ResponseEntity.created(URI.create("/api/v1/me"))
        .body(new Me(id, request.email(), request.fullName(), "user", false));
  }

  @Operation(summary = "Exchange e-mail address and password for a bearer token")
  @PostMapping("/tokens")
  @ResponseStatus(org.springframework.http.HttpStatus.CREATED)
  Token issueToken(@RequestBody TokenRequest request, HttpServletRequest http) {
    var email = request.email() == null ? "" : request.email();
    var password = request.password() == null ? "" : request.password();
    boolean restore = Boolean.TRUE.equals(request.restore());
    var userId = signIn.check(email, password, http.getRemoteAddr(), restore);
    var name = request.name() == null ? "" : request.name();
    var issued =
        Caller.person(userId)
            .call(
                () -> {
                  guests.moveToCaller(request.guestToken());
                  return sessions.issueToken(name);
                });
    return new Token(issued.id(), issued.secret(), issued.expiresAt());
  }

  @Operation(summary = "List your live API tokens")
  @GetMapping("/tokens")
  List<TokenEntry> listTokens() {
    return sessions.list().stream()
        .filter(session -> session.kind() == Kind.TOKEN)
        .map(
            token ->
                new TokenEntry(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.lastUsedAt(),
                    token.expiresAt()))
        .toList();
  }

  @Operation(summary = "Revoke one of your API tokens")
  @DeleteMapping("/tokens/{id}")
  @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
  void revokeToken(@PathVariable UUID id) {
    sessions.revoke(id, AuditAction.TOKEN_REVOKED);
  }

  @Operation(summary = "The account you act for")
  @GetMapping("/me")
  Me me(@AuthenticationPrincipal Viewer viewer) {
    if (viewer.guest()) {
      return new Me(null, null, "", "guest", false);
    }
    return new Me(
        viewer.userId(),
        viewer.email(),
        viewer.fullName(),
        viewer.admin() ? "admin" : "user",
        viewer.verified());
  }

  @Operation(
      summary = "Have your account erased",
      description =
          "Ends every session and token at once. Until it is erased, sign in with `restore` to"
              + " have it back.")
  @PostMapping("/account/deletion")
  Left leave(@RequestBody Leave leave) {
    var proof = leave.password() == null ? leave.email() : leave.password();
    return new Left(leaving.ask(proof == null ? "" : proof));
  }
}
