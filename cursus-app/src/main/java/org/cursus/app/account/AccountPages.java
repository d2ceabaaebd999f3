package org.cursus.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.cursus.app.account.Accounts.SignUp;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.NetworkAddress;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing up, in and out, and getting back in without the password.
@Controller
class AccountPages {

  private static final String TO_RECORD = "redirect:/record";
  private static final String TO_READINESS = "redirect:/readiness";

  private final Accounts accounts;
  private final AccountLinks links;
  private final SignIn signIn;
  private final Sessions sessions;
  private final Guests guests;

  AccountPages(
      Accounts accounts, AccountLinks links, SignIn signIn, Sessions sessions, Guests guests) {
    this.accounts = accounts;
    this.links = links;
    this.signIn = signIn;
    this.sessions = sessions;
    this.guests = guests;
  }

  @GetMapping("/")
  String welcome(@AuthenticationPrincipal @Nullable Viewer viewer) {
    if (viewer == null) {
      return "welcome";
    }
    return viewer.guest() ? TO_READINESS : TO_RECORD;
  }

  @GetMapping("/sign-up")
  String showSignUp(Model model) {
    return signUpForm(model, new SignUp("", "", ""), Map.of());
  }

  @PostMapping("/sign-up")
  String signUp(
      SignUp form,
      @AuthenticationPrincipal @Nullable Viewer viewer,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var guest = viewer == null || !viewer.guest() ? null : viewer.userId();
      var userId = accounts.signUp(form, guest);
      Caller.person(userId).run(() -> setCookie(request, response));
      return userId.equals(guest) ? TO_READINESS : "redirect:/resumes";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var taken = problem.type() == AccountProblem.EMAIL_TAKEN;
      return signUpForm(
          model,
          form,
          taken ? Map.of("email", problem.type().title()) : PageErrors.byField(problem));
    }
  }

  private static String signUpForm(Model model, SignUp form, Map<String, String> errors) {
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    return "account/sign-up";
  }

  @GetMapping("/sign-in")
  String showSignIn(
      @RequestParam(required = false) @Nullable String notice,
      @AuthenticationPrincipal @Nullable Viewer viewer,
      Model model) {
    if (viewer != null && !viewer.guest()) {
      return TO_RECORD;
    }
    return signInForm(model, "", Map.of(), Notice.textOf(notice), null);
  }

  @PostMapping("/sign-in")
  String signIn(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "false") boolean restore,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      var userId = signIn.check(email, password, request.getRemoteAddr(), restore);
      var guest = Cookies.of(request, Cookies.GUEST);
      Caller.person(userId).run(() -> setCookie(request, response));
      return guest == null ? TO_RECORD : TO_READINESS;
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var erasedAfter = problem.members().get("erasedAfter");
      var errors = erasedAfter == null ? PageErrors.byField(problem) : Map.<String, String>of();
      return signInForm(model, email, errors, null, erasedAfter);
    }
  }

  private static String signInForm(
      Model model,
      String email,
      Map<String, String> errors,
      @Nullable String notice,
      @Nullable Object erasedAfter) {
    model.addAttribute("erasedAfter", erasedAfter);
    model.addAttribute("form", Map.of("email", email));
    model.addAttribute("errors", errors);
    model.addAttribute("notice", notice);
    return "account/sign-in";
  }

  /// What the sign-in page can be asked to say; names in the address, never text from it.
  private enum Notice {
    SIGNED_OUT("You are signed out."),
    LEFT("You have left. What you did here is erased 30 days after your visit."),
    ACCOUNT_DELETED(
        "You are signed out, and your account will be erased. Sign in if you want it back."),
    PASSWORD_SET("Your new password is set. Sign in with it."),
    EMAIL_VERIFIED("Your e-mail address is confirmed.");

    private final String text;

    Notice(String text) {
      this.text = text;
    }

    static @Nullable String textOf(@Nullable String name) {
      for (var notice : values()) {
        if (notice.name().equals(name)) {
          return notice.text;
        }
      }
      return null;
    }
  }

  /// Says to a guest, who has no way back, what leaving means.
  @GetMapping("/leave")
  String showLeave(@AuthenticationPrincipal Viewer viewer) {
    return viewer.guest() ? "account/leave" : TO_RECORD;
  }

  @PostMapping("/sign-out")
  String signOut(@AuthenticationPrincipal Viewer viewer, HttpServletResponse response) {
    sessions.revoke(viewer.sessionId(), AuditAction.SIGNED_OUT);
    var cookie = viewer.guest() ? Cookies.GUEST : Cookies.SESSION;
    response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ended(cookie).toString());
    return "redirect:/sign-in?notice=" + (viewer.guest() ? Notice.LEFT : Notice.SIGNED_OUT);
  }

  @GetMapping("/forgot-password")
  String showForgotPassword(Model model) {
    return forgotForm(model, false);
  }

  @PostMapping("/forgot-password")
  String forgotPassword(@RequestParam(defaultValue = "") String email, Model model) {
    links.sendReset(email);
    return forgotForm(model, true);
  }

  private String forgotForm(Model model, boolean sent) {
    model.addAttribute("sent", sent);
    model.addAttribute("mailConfigured", links.mailConfigured());
    return "account/forgot-password";
  }

  @GetMapping("/reset-password")
  String showResetPassword(@RequestParam(defaultValue = "") String token, Model model) {
    boolean valid;
    try {
      links.open(token, AccountLinks.Purpose.RESET_PASSWORD);
      valid = true;
    } catch (Problem problem) {
      valid = false;
    }
    return resetForm(model, token, valid, Map.of());
  }

  @PostMapping("/reset-password")
  String resetPassword(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String password,
      Model model,
      HttpServletResponse response) {
    try {
      accounts.resetPassword(token, password);
      return "redirect:/sign-in?notice=PASSWORD_SET";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      var valid = problem.type() != AccountProblem.LINK_ENDED;
      return resetForm(model, token, valid, PageErrors.byField(problem));
    }
  }

  private static String resetForm(
      Model model, String token, boolean valid, Map<String, String> errors) {
    model.addAttribute("token", token);
    model.addAttribute("valid", valid);
    model.addAttribute("errors", errors);
    return "account/reset-password";
  }

  @GetMapping("/verify-email")
  String verifyEmail(@RequestParam(defaultValue = "") String token) {
    accounts.verifyEmail(token);
    return "redirect:/sign-in?notice=EMAIL_VERIFIED";
  }

  /// Opens a session for the caller, who takes along what they did as a guest.
  private void setCookie(HttpServletRequest request, HttpServletResponse response) {
    var guest = Cookies.of(request, Cookies.GUEST);
    if (guest != null) {
      guests.moveToCaller(guest);
      response.addHeader(HttpHeaders.SET_COOKIE, Cookies.ended(Cookies.GUEST).toString());
    }
    var issued = sessions.openBrowser(request.getHeader("User-Agent"), NetworkAddress.of(request));
    response.addHeader(
        HttpHeaders.SET_COOKIE, Cookies.session(issued.secret(), request).toString());
  }
}
