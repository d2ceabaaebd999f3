package org.cursus.app.resume;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What a person said of the meaning of values, in the account archive. All other links are made
/// anew from the values wherever these come to be.
@Component
class LinkArchive implements ArchivePart {

  private static final String TABLE = "resume_entity_links";

  private final EntityLinkStore links;

  LinkArchive(EntityLinkStore links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "links";
  }

  /// After what was read and what was recorded, of which they speak.
  @Override
  public int order() {
    return 50;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    links.export(userId, row -> rows.accept(TABLE, row));
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!table.equals(TABLE)) {
          throw new IllegalArgumentException(table);
        }
        links.add(userId, rows.toString());
      }

      @Override
      public void check() {
        links.list(userId, null);
      }
    };
  }
}
