package org.cursus.app.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/// What one module keeps of a person, for the account archive. Each module that owns personal data
/// has one, so that the archive need not know the modules.
public interface ArchivePart {

  /// The name in the archive: `record` is the file `record.json`.
  String name();

  /// Parts that others refer to come first.
  int order();

  /// Gives every row of a person, in the running transaction, table by table and in an order that
  /// is the same each time.
  ///
  /// @param rows takes the table and the row as JSON by column, without the person's id
  void export(UUID userId, BiConsumer<String, String> rows);

  /// Begins to add rows to a person's, in the running transaction.
  Adding adding(UUID userId);

  /// Takes rows as they were exported. What is there already stays as it is.
  interface Adding {

    /// @param rows some of a table's, in the order of the archive; may be changed
    /// @throws IllegalArgumentException when they are none that this part writes
    void add(String table, List<ObjectNode> rows);

    /// Looks at all that was added as its pages would.
    ///
    /// @throws RuntimeException when it cannot be read
    void check();
  }
}
