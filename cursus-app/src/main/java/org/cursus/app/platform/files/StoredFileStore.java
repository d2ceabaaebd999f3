package org.cursus.app.platform.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFileStore {

  static final String ADD =
      """
      insert into stored_files (user_id, id, size_bytes, content)
      values (:userId, :id, :size, :content)
      """;

  static final String FIND =
      """
      select f.content
      from stored_files f
      where f.user_id = :userId
        and f.id = :id
      """;

  static final String ADD_IF_NEW =
      """
      insert into stored_files (user_id, id, size_bytes, content)
      values (:userId, :id, :size, :content)
      on conflict (user_id, id) do nothing
      """;

  static final String IDS =
      """
      select f.id
      from stored_files f
      where f.user_id = :userId
      order by f.id
      """;

  static final String REMOVE =
      """
      delete from stored_files
      where user_id = :userId
        and id = :id
      """;

  private final JdbcClient jdbc;

  StoredFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID userId, UUID id, int size, byte[] content) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("size", size)
        .param("content", content)
        .update();
  }

  void addIfNew(UUID userId, UUID id, int size, byte[] content) {
    jdbc.sql(ADD_IF_NEW)
        .param("userId", userId)
        .param("id", id)
        .param("size", size)
        .param("content", content)
        .update();
  }

  List<UUID> ids(UUID userId) {
    return jdbc.sql(IDS).param("userId", userId).query(UUID.class).list();
  }

  Optional<byte[]> find(UUID userId, UUID id) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("id", id)
        .query((row, number) -> row.getBytes("content"))
        .optional();
  }

  void remove(UUID userId, UUID id) {
    jdbc.sql(REMOVE).param("userId", userId).param("id", id).update();
  }
}
