package org.cursus.app.tailoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Secrets;
import org.cursus.engine.writing.Overrides;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackStore {

  static final String SAVE =
      """
      insert into generation_feedback as f (user_id, generation_id, rating, comment, created_at,
        updated_at)
      values (:userId, :generationId, :rating, :comment, :now, :now)
      on conflict (user_id, generation_id) do update set
        rating = excluded.rating, comment = excluded.comment, updated_at = excluded.updated_at
      """;

  static final String FIND =
      """
      select f.rating, f.comment
      from generation_feedback f
      where f.user_id = :userId
        and f.generation_id = :generationId
      """;

  static final String JUDGE =
      """
      insert into sentence_feedback as f (user_id, text_digest, verdict, sentence,
        logical_entity_id, generation_id, created_at, updated_at)
      values (:userId, :digest, :verdict, :sentence, :entityId::uuid, :generationId, :now, :now)
      on conflict (user_id, text_digest) do update set
        verdict = excluded.verdict, sentence = excluded.sentence,
        generation_id = excluded.generation_id, updated_at = excluded.updated_at
      """;

  static final String FORGET =
      """
      delete from sentence_feedback f
      where f.user_id = :userId
        and f.text_digest = :digest
      """;

  /// The last ones, which is more than anybody said.
  static final String VERDICTS =
      """
      select f.verdict, f.sentence
      from sentence_feedback f
      where f.user_id = :userId
      order by f.updated_at desc
      limit 2000
      """;

  private final JdbcClient jdbc;

  FeedbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What the person thinks of a document.
  record Opinion(@Nullable Integer rating, @Nullable String comment) {}

  /// @param verdict `accepted` or `rejected`
  record Verdict(String verdict, String sentence) {}

  void save(UUID userId, UUID generationId, Opinion opinion, Instant now) {
    jdbc.sql(SAVE)
        .param("userId", userId)
        .param("generationId", generationId)
        .param("rating", opinion.rating())
        .param("comment", opinion.comment())
        .param("now", SampleStore.at(now))
        .update();
  }

  Optional<Opinion> find(UUID userId, UUID generationId) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("generationId", generationId)
        .query(
            (row, number) ->
                new Opinion(row.getObject("rating", Integer.class), row.getString("comment")))
        .optional();
  }

  void judge(
      UUID userId,
      String sentence,
      String verdict,
      @Nullable String entityId,
      UUID generationId,
      Instant now) {
    jdbc.sql(JUDGE)
        .param("userId", userId)
        .param("digest", digest(sentence))
        .param("verdict", verdict)
        .param("sentence", sentence)
        .param("entityId", entityId)
        .param("generationId", generationId)
        .param("now", SampleStore.at(now))
        .update();
  }

  void forget(UUID userId, String sentence) {
    jdbc.sql(FORGET).param("userId", userId).param("digest", digest(sentence)).update();
  }

  List<Verdict> verdicts(UUID userId) {
    return jdbc.sql(VERDICTS)
        .param("userId", userId)
        .query((row, number) -> new Verdict(row.getString(1), row.getString(2)))
        .list();
  }

  /// The same for texts that differ only in blanks, case and marks.
  private static byte[] digest(String sentence) {
    return Secrets.sha256(
        Overrides.key(sentence).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
