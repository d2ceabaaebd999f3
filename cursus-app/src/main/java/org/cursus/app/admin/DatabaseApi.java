package org.cursus.app.admin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The database for programs of operators.
@RestController
@Tag(name = "Administration")
class DatabaseApi {

  private final DatabaseWatch database;

  DatabaseApi(DatabaseWatch database) {
    this.database = database;
  }

  @Operation(
      summary = "The database: sizes of tables and their growth, slow statements",
      description = "For administrators. Statements have numbers in place of values.")
  @GetMapping(path = "/api/v1/admin/database", produces = MediaType.APPLICATION_JSON_VALUE)
  DatabaseState get() {
    return database.look();
  }
}
