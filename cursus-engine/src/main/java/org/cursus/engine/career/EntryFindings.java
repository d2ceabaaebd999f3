package org.cursus.engine.career;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerInsights.EntryInsights;
import org.cursus.engine.career.CareerInsights.FoundSkill;
import org.cursus.engine.career.CareerInsights.Note;
import org.cursus.engine.career.CareerInsights.SeenStatement;
import org.cursus.engine.career.CareerInsights.Structure;
import org.jspecify.annotations.Nullable;

/// What is said of each entry by itself and beside the one before it.
final class EntryFindings {

  private static final int EARLY_MONTHS = 24;
  private static final int LONG_MONTHS = 96;
  private static final int CURRENT_MONTHS = 12;
  private static final int RECENT_MONTHS = 60;
  private static final int LEADING_RANK = 3;
  private static final int HIGHEST_RANK = 6;
  private static final int MOST_NOTES = 5;

  private final Career career;
  private final int now;

  EntryFindings(Career career, YearMonth now) {
    this.career = career;
    this.now = Span.number(now);
  }

  /// Every entry but those of the list of skills.
  List<EntryInsights> all() {
    return career.entries().stream()
        .filter(each -> each.kind() != Kind.SKILL)
        .map(this::of)
        .toList();
  }

  private EntryInsights of(ReadEntry entry) {
    return new EntryInsights(
        entry.key(),
        entry.kind(),
        structure(entry),
        notes(entry),
        entry.skills().entrySet().stream()
            .map(each -> new FoundSkill(each.getKey(), List.copyOf(each.getValue())))
            .toList(),
        Advising.of(entry),
        level(entry),
        progression(entry),
        relevance(entry),
        entry.entry().confidence());
  }

  private static Structure structure(ReadEntry entry) {
    var given = entry.entry();
    return new Structure(
        given.title(),
        given.organisation(),
        given.start(),
        given.end(),
        entry.span() == null ? null : entry.span().months(),
        given.location(),
        entry.title().field(),
        entry.statements().stream()
            .map(each -> new SeenStatement(each.key(), each.text(), each.kinds()))
            .toList());
  }

  private static List<Note> notes(ReadEntry entry) {
    var notes = new ArrayList<Note>();
    for (var said : entry.statements()) {
      for (var kind : said.kinds()) {
        var text = note(kind);
        if (text != null && notes.stream().noneMatch(each -> each.code().equals(kind))) {
          notes.add(new Note(kind, text, said.key(), Scoring.quote(said.text())));
        }
      }
    }
    return List.copyOf(notes.subList(0, Math.min(MOST_NOTES, notes.size())));
  }

  private static @Nullable String note(String kind) {
    return switch (kind) {
      case "people_led" -> "You led people here.";
      case "money" -> "You handled a sum that you can name.";
      case "people_served" -> "You say how many you served or handled.";
      case "places" -> "Your work reached more than one place.";
      case "result" -> "You tell a result in numbers.";
      case "developing_others" -> "You helped colleagues to learn.";
      case "initiative" -> "You began something new.";
      default -> null;
    };
  }

  /// By the rank that the title names; without one, by the months of work up to its end.
  private @Nullable String level(ReadEntry entry) {
    if (!entry.kind().isRole()) {
      return null;
    }
    int rank = entry.title().rank();
    if (rank == HIGHEST_RANK) {
      return "executive";
    }
    if (rank >= LEADING_RANK) {
      return "lead";
    }
    if (rank != 1) {
      return rank == 0 ? "entry" : "senior";
    }
    if (entry.span() == null) {
      return null;
    }
    int months = career.monthsBefore(entry.span().to(), entry.title().field());
    return months < EARLY_MONTHS ? "entry" : months < LONG_MONTHS ? "mid" : "senior";
  }

  private String progression(ReadEntry entry) {
    var course = career.course();
    int place = course.indexOf(entry);
    if (place < 0) {
      return "unknown";
    }
    return place == 0 ? "first" : step(course.get(place - 1), entry);
  }

  /// What a step from one role to the next is.
  static String step(ReadEntry before, ReadEntry after) {
    var from = before.title();
    var to = after.title();
    if (before.entry().title() == null || after.entry().title() == null) {
      return "unknown";
    }
    if (from.field() != null && to.field() != null && !from.field().equals(to.field())) {
      boolean sameEmployer =
          before.entry().organisation() != null
              && before.entry().organisation().equals(after.entry().organisation());
      if (!sameEmployer) {
        return "change_of_field";
      }
    }
    if (to.rank() == from.rank()) {
      return "lateral";
    }
    return to.rank() > from.rank() ? "promotion" : "step_back";
  }

  private String relevance(ReadEntry entry) {
    if (entry.span() != null && entry.span().open()) {
      return "current";
    }
    var end = Span.month(entry.entry().end(), 12);
    if (end == null && entry.kind() == Kind.CERTIFICATION) {
      end = Span.month(entry.entry().start(), 12);
    }
    if (end == null) {
      return "unknown";
    }
    int since = now - end;
    return since <= CURRENT_MONTHS ? "current" : since <= RECENT_MONTHS ? "recent" : "dated";
  }
}
