package org.cursus.app.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The record drawn along time.
@Controller
class TimelinePages {

  private final CareerRecord record;
  private final Clock clock;

  TimelinePages(CareerRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /// @param asOf a day such as `2026-11-21`; empty for now
  @GetMapping("/record/timeline")
  String show(@RequestParam(defaultValue = "") String asOf, Model model) {
    boolean now = asOf.isBlank();
    var instant = now ? Instant.now(clock) : Instants.of(asOf);
    var today = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    var profile = now ? record.profile() : record.profile(instant);
    model.addAttribute("asOf", now ? null : today);
    model.addAttribute("asOfWords", now ? "" : Instants.words(asOf));
    model.addAttribute("timeline", TimelineView.of(profile, today));
    return "record/timeline";
  }
}
