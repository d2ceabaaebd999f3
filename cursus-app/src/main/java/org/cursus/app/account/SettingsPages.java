package org.cursus.app.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.account.Sessions.Kind;
import org.cursus.app.account.Sessions.Session;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's own account: where they are signed in, their API tokens, their password.
@Controller
@RequestMapping("/account")
class SettingsPages {

  private static final String BACK = "redirect:/account";

  private final Accounts accounts;
  private final AccountLinks links;
  private final Sessions sessions;
  private final Leaving leaving;

  SettingsPages(Accounts accounts, AccountLinks links, Sessions sessions, Leaving leaving) {
    this.leaving = leaving;
    this.accounts = accounts;
    this.links = links;
    this.sessions = sessions;
  }

  record AccountView(
      String fullName, @Nullable String email, boolean verified, boolean mailConfigured) {}

  record BrowserView(UUID id, String device, Instant lastSeen, boolean current) {}

  record TokenView(
      UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {}

  @GetMapping
  String show(@AuthenticationPrincipal Viewer viewer, Model model) {
    return page(viewer, model, Map.of(), null);
  }

  @PostMapping("/tokens")
  String issueToken(
      @AuthenticationPrincipal Viewer viewer,
      @RequestParam(defaultValue = "") String name,
      Model model) {
    var issued = sessions.issueToken(name);
    return page(viewer, model, Map.of(), issued.secret());
  }

  @PostMapping("/tokens/{id}/revoke")
  String revokeToken(@PathVariable UUID id) {
    sessions.revoke(id, AuditAction.TOKEN_REVOKED);
    return BACK;
  }

  @PostMapping("/sessions/{id}/revoke")
  String revokeSession(@PathVariable UUID id) {
    sessions.revoke(id, AuditAction.SESSION_REVOKED);
    return BACK;
  }

  @PostMapping("/verification")
  String sendVerification(@AuthenticationPrincipal Viewer viewer) {
    links.sendVerificationAgain(Objects.requireNonNull(viewer.email()));
    return BACK;
  }

  @PostMapping("/password")
  String changePassword(
      @AuthenticationPrincipal Viewer viewer,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletResponse response) {
    try {
      var email = viewer.email() == null ? "" : viewer.email();
      accounts.changePassword(current, password, email, viewer.sessionId());
      return BACK;
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(viewer, model, PageErrors.byField(problem), null);
    }
  }

  @GetMapping("/deletion")
  String showDeletion(Model model) {
    return deletion(model, Map.of());
  }

  @PostMapping("/deletion")
  String delete(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String email,
      Model model,
      HttpServletResponse response) {
    try {
      leaving.ask(password.isEmpty() ? email : password);
      response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ended(Cookies.SESSION).toString());
      return "redirect:/sign-in?notice=ACCOUNT_DELETED";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return deletion(model, PageErrors.byField(problem));
    }
  }

  private String deletion(Model model, Map<String, String> errors) {
    model.addAttribute("terms", leaving.terms());
    model.addAttribute("errors", errors);
    return "account/deletion";
  }

  private String page(
      Viewer viewer, Model model, Map<String, String> errors, @Nullable String newToken) {
    var live = sessions.list();
    model.addAttribute(
        "account",
        new AccountView(
            viewer.fullName(), viewer.email(), viewer.verified(), links.mailConfigured()));
    model.addAttribute("sessions", browsers(live, viewer));
    model.addAttribute("tokens", tokens(live));
    model.addAttribute("newToken", newToken);
    model.addAttribute("errors", errors);
    return "account/account";
  }

  private static List<BrowserView> browsers(List<Session> live, Viewer viewer) {
    return live.stream()
        .filter(session -> session.kind() == Kind.BROWSER)
        .map(
            session ->
                new BrowserView(
                    session.id(),
                    Device.nameOf(session.userAgent()),
                    session.lastUsedAt(),
                    session.id().equals(viewer.sessionId())))
        .toList();
  }

  private static List<TokenView> tokens(List<Session> live) {
    return live.stream()
        .filter(session -> session.kind() == Kind.TOKEN)
        .map(
            token ->
                new TokenView(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt().equals(token.createdAt()) ? null : token.lastUsedAt()))
        .toList();
  }
}
