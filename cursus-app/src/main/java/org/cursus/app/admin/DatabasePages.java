package org.cursus.app.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The database as a page for administrators.
@Controller
class DatabasePages {

  private final DatabaseWatch database;

  DatabasePages(DatabaseWatch database) {
    this.database = database;
  }

  @GetMapping("/admin/database")
  String show(Model model) {
    model.addAttribute("view", DatabaseView.of(database.look()));
    return "admin/database";
  }
}
