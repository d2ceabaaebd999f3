package org.cursus.app.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.account.Guests;
import org.cursus.app.account.Viewer;
import org.cursus.app.assessment.ReadinessSessions.Beginning;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.cursus.app.platform.Caller;
import org.cursus.engine.assessment.AssessmentConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where assessments are begun and found again. A visitor becomes a guest by beginning one.
@Controller
@RequestMapping("/readiness")
class ReadinessPages {

  static final String PLACE = "redirect:/readiness";
  private static final int A_PAGE = 20;

  private final Configs configs;
  private final ReadinessSessions sessions;
  private final Guests guests;

  ReadinessPages(Configs configs, ReadinessSessions sessions, Guests guests) {
    this.configs = configs;
    this.sessions = sessions;
    this.guests = guests;
  }

  /// What can be begun.
  ///
  /// @param offers languages to choose from, with their own names; one where there is no choice
  record Offer(AssessmentConfig config, List<Language> offers) {}

  /// @param code such as `de`
  /// @param name such as Deutsch
  record Language(String code, String name) {

    static Language of(String code) {
      var locale = java.util.Locale.forLanguageTag(code);
      var name = locale.getDisplayLanguage(locale);
      return new Language(
          code,
          name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }
  }

  /// @param gone one that was deleted just now
  @GetMapping
  String list(
      @AuthenticationPrincipal @Nullable Viewer viewer,
      @RequestParam(required = false) @Nullable UUID before,
      @RequestParam(required = false) @Nullable UUID gone,
      @RequestParam(defaultValue = "") String said,
      Model model) {
    model.addAttribute(
        "offers",
        configs.active().stream()
            .map(
                each ->
                    new Offer(
                        each.config(),
                        ReadinessTexts.languages(each.config()).stream()
                            .map(Language::of)
                            .toList()))
            .toList());
    List<Opened> found = viewer == null ? List.of() : sessions.page(null, before, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    var shown = found.stream().limit(A_PAGE).map(SessionView::of).toList();
    Map<Boolean, List<SessionView>> byState =
        shown.stream().collect(Collectors.partitioningBy(each -> each.submittedAt() == null));
    model.addAttribute("open", byState.get(true));
    model.addAttribute("done", byState.get(false));
    model.addAttribute("older", more ? shown.getLast().id() : null);
    List<Opened> deleted = viewer == null ? List.of() : sessions.deleted(A_PAGE);
    model.addAttribute("deleted", deleted.stream().map(SessionView::of).toList());
    model.addAttribute("gone", gone);
    model.addAttribute("saved", said.equals("saved"));
    return "assessment/overview";
  }

  @PostMapping
  String begin(
      @AuthenticationPrincipal @Nullable Viewer viewer,
      @RequestParam String assessment,
      @RequestParam(required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response) {
    var beginning = new Beginning(assessment, language, null);
    // Nobody becomes a guest for an assessment that there is not.
    sessions.checked(assessment, language);
    var id =
        viewer == null
            ? Caller.person(guests.begin(request, response))
                .call(() -> sessions.begin(beginning, true))
            : sessions.begin(beginning, viewer.guest());
    return PLACE + "/" + id + "/steps/1";
  }

  /// Where the person left it, or the result.
  @GetMapping("/{id}")
  String show(@PathVariable UUID id) {
    var session = sessions.open(id).session();
    return session.open()
        ? PLACE + "/" + id + "/steps/" + session.step()
        : PLACE + "/" + id + "/result";
  }

  /// Begins the assessment anew with the answers of this session.
  @PostMapping("/{id}/again")
  String again(@PathVariable UUID id, @AuthenticationPrincipal Viewer viewer) {
    var earlier = sessions.open(id);
    var active = configs.activeOf(earlier.config().name()).config();
    var spoken = earlier.session().language();
    var language = ReadinessTexts.languages(active).contains(spoken) ? spoken : null;
    var begun = sessions.begin(new Beginning(active.name(), language, id), viewer.guest());
    return PLACE + "/" + begun + "/steps/1";
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    sessions.delete(id, null);
    return PLACE + "?gone=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id) {
    sessions.restore(id);
    return PLACE;
  }
}
