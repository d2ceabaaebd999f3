package org.cursus.app.record;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The record as a page.
@Controller
class RecordPages {

  private final CareerRecord record;

  RecordPages(CareerRecord record) {
    this.record = record;
  }

  @GetMapping("/record")
  String show(Model model) {
    model.addAttribute("record", RecordView.of(record.profile(), record.completeness()));
    return "record/record";
  }
}
