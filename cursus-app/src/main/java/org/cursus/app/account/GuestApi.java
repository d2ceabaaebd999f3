package org.cursus.app.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Guests for programs.
@RestController
@RequestMapping("/api/v1/guests")
@Tag(name = "Accounts")
class GuestApi {

  private final Guests guests;

  GuestApi(Guests guests) {
    this.guests = guests;
  }

  /// The secret of a guest, shown this once.
  ///
  /// @param token a bearer token
  record GuestToken(String token, Instant expiresAt) {}

  @Operation(
      summary = "Begin as a guest, without an account",
      description =
          "The token opens assessments, chat and reports. Send it when you sign up or ask for a"
              + " token of an account, and all that the guest has goes there.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  GuestToken begin(HttpServletRequest request) {
    var issued = guests.begin(request).issued();
    return new GuestToken(issued.secret(), issued.expiresAt());
  }
}
