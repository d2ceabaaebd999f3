package org.cursus.app.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every assessment and answer, out and in.
@Repository
class AssessmentArchiveStore {

  static final String EXPORT =
      """
      select (to_jsonb(s) - 'user_id')::text
      from skills_assessment s
      where s.user_id = :userId
      order by s.id
      """;

  static final String EXPORT_ANSWERS =
      """
      select (to_jsonb(a) - 'user_id')::text
      from skills_assessment_answer a
      where a.user_id = :userId
      order by a.assessment_id, a.question, a.scale_id
      """;

  /// One that is in progress stays where the person has another of its kind.
  static final String ADD =
      """
      insert into skills_assessment
      select r.*
      from jsonb_populate_recordset(null::skills_assessment, :rows::jsonb) r
      where r.user_id = :userId
      on conflict do nothing
      returning id
      """;

  static final String ADD_ANSWERS =
      """
      insert into skills_assessment_answer
      select r.*
      from jsonb_populate_recordset(null::skills_assessment_answer, :rows::jsonb) r
      where r.user_id = :userId
        and r.assessment_id = any (:added::uuid[])
      """;

  private final JdbcClient jdbc;

  AssessmentArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void export(UUID userId, Consumer<String> rows) {
    stream(EXPORT, userId, rows);
  }

  void exportAnswers(UUID userId, Consumer<String> rows) {
    stream(EXPORT_ANSWERS, userId, rows);
  }

  private void stream(String sql, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(sql).withFetchSize(500).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  /// @return ids of those that were not there
  List<UUID> add(UUID userId, String rows) {
    return jdbc.sql(ADD).param("userId", userId).param("rows", rows).query(UUID.class).list();
  }

  /// @param added the assessments whose answers are taken
  void addAnswers(UUID userId, String rows, Collection<UUID> added) {
    jdbc.sql(ADD_ANSWERS)
        .param("userId", userId)
        .param("rows", rows)
        .param("added", added.toArray(UUID[]::new))
        .update();
  }
}
