package org.cursus.app.chat;

/// What several statements begin with.
final class ChatSql {

  /// The person's rows are taken first, so that no index over everybody's can come in between.
  static final String OWN_VECTORS =
      """
      with own as materialized (
        select m.id, m.embedding
        from chat_messages m
        join chat_sessions s
          on s.user_id = m.user_id
          and s.id = m.session_id
          and s.deleted_at is null
        where m.user_id = :userId
          and m.embedding_model = :model
          and (:without::uuid is null or m.session_id <> :without::uuid)
      )
      """;

  private ChatSql() {}
}
