package org.cursus.app.record;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The record as a page.
@Controller
class RecordPages {

  private final CareerRecord record;

  private final Entries entries;
  private final Merging merging;

  RecordPages(CareerRecord record, Entries entries, Merging merging) {
    this.record = record;
    this.entries = entries;
    this.merging = merging;
  }

  /// @param asOf a day such as `2026-11-21`; empty for now
  @GetMapping("/record")
  String show(@RequestParam(defaultValue = "") String asOf, Model model) {
    var profile = asOf.isBlank() ? record.profile() : record.profile(Instants.of(asOf));
    model.addAttribute("asOf", asOf.isBlank() ? null : asOf);
    model.addAttribute("asOfWords", asOf.isBlank() ? "" : Instants.words(asOf));
    model.addAttribute("record", RecordView.of(profile, record.completeness()));
    model.addAttribute("toDecide", merging.countPending());
    model.addAttribute("stats", asOf.isBlank() && !profile.empty() ? record.stats() : null);
    return "record/record";
  }

  /// A deleted entry as the list shows it.
  record DeletedView(String type, UUID id, int version, String label, String text) {

    static DeletedView of(Entry entry) {
      var type = EntityType.named(entry.type()).orElseThrow();
      var text =
          type.fields().stream()
              .filter(field -> type.naming().contains(field.column()))
              .map(entry::text)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      return new DeletedView(entry.type(), entry.id(), entry.version(), type.label(), text);
    }
  }

  @GetMapping("/record/deleted")
  String deleted(Model model) {
    model.addAttribute("deleted", entries.deleted().stream().map(DeletedView::of).toList());
    return "record/deleted";
  }
}
