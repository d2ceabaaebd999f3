package org.cursus.app.usage;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Plans, prices and people's credits, for administrators.
@Controller
@RequestMapping("/admin/credits")
class CreditAdminPages {

  private static final String PLACE = "redirect:/admin/credits?done=";

  private final CreditAdmin admin;

  CreditAdminPages(CreditAdmin admin) {
    this.admin = admin;
  }

  /// What the page says after something was done.
  enum Done {
    SAVED("Saved."),
    ADJUSTED("Done."),
    GIVEN("The plan is theirs from this month on.");

    private final String text;

    Done(String text) {
      this.text = text;
    }
  }

  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable Done done,
      @RequestParam(required = false) @Nullable Integer left,
      Model model) {
    var notice = done == null ? null : done.text;
    return page(
        notice == null || left == null ? notice : notice + " They have " + left + " credits left.",
        null,
        Map.of(),
        model);
  }

  @PostMapping("/plans/{key}")
  String changePlan(
      @PathVariable String key,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return tried(
        () -> {
          admin.changePlan(
              key,
              number(form, "version"),
              form.getOrDefault("name", ""),
              form.getOrDefault("description", ""),
              number(form, "monthlyCredits"));
          return PLACE + Done.SAVED;
        },
        Map.of(),
        model,
        response);
  }

  @PostMapping("/prices/{feature}")
  String changePrice(
      @PathVariable String feature,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    return tried(
        () -> {
          admin.changePrice(
              Feature.of(feature),
              number(form, "version"),
              number(form, "builtinCredits"),
              number(form, "llmCredits"));
          return PLACE + Done.SAVED;
        },
        Map.of(),
        model,
        response);
  }

  @PostMapping("/people")
  String adjust(@RequestParam Map<String, String> form, Model model, HttpServletResponse response) {
    return tried(
        () -> {
          int left =
              admin.adjust(
                  form.getOrDefault("email", ""),
                  number(form, "credits"),
                  form.getOrDefault("note", ""));
          return PLACE + Done.ADJUSTED + "&left=" + left;
        },
        form,
        model,
        response);
  }

  @PostMapping("/people/plan")
  String givePlan(
      @RequestParam Map<String, String> form, Model model, HttpServletResponse response) {
    return tried(
        () -> {
          int left = admin.givePlan(form.getOrDefault("email", ""), form.getOrDefault("plan", ""));
          return PLACE + Done.GIVEN + "&left=" + left;
        },
        Map.of(),
        model,
        response);
  }

  /// @throws Problem `credits-invalid` when it is none
  private static int number(Map<String, String> form, String field) {
    try {
      return Integer.parseInt(form.getOrDefault(field, "").strip());
    } catch (NumberFormatException none) {
      throw Problem.ofFaults(
          UsageProblem.CREDITS_INVALID, List.of(new Fault("/" + field, "Write a whole number.")));
    }
  }

  private String tried(
      Supplier<String> work, Map<String, String> form, Model model, HttpServletResponse response) {
    try {
      return work.get();
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(null, problem, form, model);
    }
  }

  private String page(
      @Nullable String notice, @Nullable Problem problem, Map<String, String> form, Model model) {
    var settings = admin.settings();
    model.addAttribute("plans", settings.plans());
    model.addAttribute("prices", settings.prices());
    model.addAttribute("notice", notice);
    model.addAttribute("problem", problem == null ? null : told(problem));
    model.addAttribute("form", form);
    return "admin/credits";
  }

  /// The page has several forms of the same fields, so faults are told above all of them.
  private static String told(Problem problem) {
    var faults = PageErrors.byField(problem);
    return faults.containsKey(PageErrors.FORM)
        ? problem.type().title()
        : problem.type().title() + " " + String.join(" ", faults.values());
  }
}
