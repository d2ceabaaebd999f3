package org.cursus.app.chat;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's conversations, in the account archive.
@Component
class ChatArchive implements ArchivePart {

  /// After the assessments that they are about.
  private static final int ORDER = 150;

  private static final int LOOKED_AT = 100;

  private final ChatArchiveStore store;
  private final ChatStore chats;

  ChatArchive(ChatArchiveStore store, ChatStore chats) {
    this.store = store;
    this.chats = chats;
  }

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    for (var table : List.of(ChatArchiveStore.SESSIONS, ChatArchiveStore.MESSAGES)) {
      store.export(table, userId, row -> rows.accept(table, row));
    }
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        rows.forEach(row -> row.put("user_id", userId.toString()));
        rows.forEach(ChatArchive::checkSources);
        store.add(table, userId, rows.toString());
      }

      @Override
      public void check() {
        chats
            .page(userId, null, LOOKED_AT)
            .forEach(each -> chats.last(userId, each.id(), null, LOOKED_AT).forEach(ChatView::of));
      }
    };
  }

  /// An answer names pages of this server only; a link to elsewhere was written by hand.
  private static void checkSources(ObjectNode row) {
    for (var source : row.path("metadata").path("sources")) {
      if (!source.path("href").asString("").matches("/([^/\\\\].*)?")) {
        throw new IllegalArgumentException("a source that is no page of this server");
      }
    }
  }
}
