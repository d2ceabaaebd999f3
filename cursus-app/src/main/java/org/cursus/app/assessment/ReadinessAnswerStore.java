package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers and every one that was given before.
@Repository
class ReadinessAnswerStore {

  /// Also makes the answers of one person come one after the other: what is read afterwards is what
  /// the one before has written.
  static final String COUNT =
      """
      insert into audit_answer_pace as p (user_id, minute, answers)
      values (:userId, date_trunc('minute', :now::timestamptz), :count)
      on conflict (user_id) do update
      set answers = case
          when p.minute = excluded.minute then least(p.answers, 1000000) + excluded.answers
          else excluded.answers
        end,
        minute = excluded.minute
      returning p.answers
      """;

  /// When each of these questions was answered last, also where the answer was taken back, and
  /// which of these answers have come before.
  static final String KNOWN =
      """
      select newest.question_key, newest.given_at, stated.known
      from jsonb_array_elements_text(:questions::jsonb) as k(name)
      cross join lateral (
        select r.question_key, r.given_at
        from audit_answer_revisions r
        where r.user_id = :userId
          and r.audit_session_id = :id
          and r.question_key = k.name
        order by r.given_at desc
        limit 1) as newest
      cross join lateral (
        select jsonb_agg(jsonb_build_array(r.stated_at, r.value)) as known
        from jsonb_array_elements_text(:stated::jsonb) as t(at)
        join audit_answer_revisions r on r.stated_at = t.at::timestamptz
        where r.user_id = :userId
          and r.audit_session_id = :id
          and r.question_key = k.name) as stated
      """;

  /// Each answer becomes a revision; those that hold become the current one. All at once.
  static final String SAVE =
      """
      with given as (
        select g.id, g.question, g.step, g.value, g.at, g.stated, g.holds
        from jsonb_to_recordset(:given::jsonb) as g(
          id uuid, question text, step text, value jsonb, at timestamptz, stated timestamptz,
          holds boolean)
      ), revised as (
        insert into audit_answer_revisions (user_id, id, audit_session_id, question_key, step_id, value,
          given_at, stated_at, created_at)
        select :userId, g.id, :id, g.question, g.step, g.value, g.at, g.stated, :now
        from given g
      ), taken_back as (
        delete from audit_answers a
        using given g
        where a.user_id = :userId
          and a.audit_session_id = :id
          and a.question_key = g.question
          and g.holds
          and g.value is null
      ), answered as (
        insert into audit_answers as a (user_id, id, audit_session_id, question_key, step_id, value,
          given_at, created_at, updated_at)
        select :userId, g.id, :id, g.question, g.step, g.value, g.at, :now, :now
        from given g
        where g.holds
          and g.value is not null
        on conflict (user_id, audit_session_id, question_key) do update
        set value = excluded.value, given_at = excluded.given_at, updated_at = excluded.updated_at
      )
      update audit_sessions s
      set responses = :responses::jsonb, score = :score, section_scores = :sections::jsonb,
        step_seconds = :seconds::jsonb, current_step = :step, updated_at = :now,
        version = s.version + 1
      where s.user_id = :userId
        and s.id = :id
      """;

  static final String REVISIONS =
      """
      select r.id, r.value, r.given_at
      from audit_answer_revisions r
      where r.user_id = :userId
        and r.audit_session_id = :sessionId
        and r.question_key = :question
      order by r.given_at desc, r.id desc
      limit :limit
      """;

  static final String REVISION =
      """
      select r.id, r.value, r.given_at
      from audit_answer_revisions r
      where r.user_id = :userId
        and r.audit_session_id = :sessionId
        and r.question_key = :question
        and r.id = :id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReadinessAnswerStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// An answer to be saved.
  ///
  /// @param value null where it is taken back
  /// @param stated when it was given, as its device said
  /// @param holds whether it is the current answer from now on
  record Given(
      UUID id,
      String question,
      String step,
      @Nullable JsonNode value,
      Instant at,
      Instant stated,
      boolean holds) {}

  /// What was answered to a question before.
  record Known(Instant givenAt, List<Statement> statements) {

    /// An answer that has come before.
    record Statement(Instant stated, @Nullable JsonNode value) {}
  }

  /// An earlier answer.
  ///
  /// @param value null where it was taken back
  record Revision(UUID id, @Nullable JsonNode value, Instant givenAt) {}

  /// What a session is after answers.
  ///
  /// @param step the one that is open
  record After(
      Map<String, JsonNode> answers,
      @Nullable BigDecimal score,
      Map<String, BigDecimal> sections,
      Map<String, Integer> seconds,
      int step) {}

  /// @return how many answers the person sent within this minute, these included
  int count(UUID userId, int count, Instant now) {
    return jdbc.sql(COUNT)
        .param("userId", userId)
        .param("count", count)
        .param("now", ReadinessStore.utc(now))
        .query(Integer.class)
        .single();
  }

  /// By question, as far as any were answered before.
  Map<String, Known> known(
      UUID userId, UUID id, Collection<String> questions, Collection<Instant> stated) {
    var known = new HashMap<String, Known>();
    jdbc.sql(KNOWN)
        .param("userId", userId)
        .param("id", id)
        .param("questions", json.writeValueAsString(questions))
        .param("stated", json.writeValueAsString(stated.stream().map(Instant::toString).toList()))
        .query(
            row -> {
              known.put(row.getString("question_key"), known(row));
            });
    return known;
  }

  private Known known(ResultSet row) throws SQLException {
    var statements = new ArrayList<Known.Statement>();
    var text = row.getString("known");
    if (text != null) {
      for (var pair : json.readTree(text)) {
        var at = OffsetDateTime.parse(pair.get(0).asString()).toInstant();
        var value = pair.get(1);
        statements.add(new Known.Statement(at, value.isNull() ? null : value));
      }
    }
    return new Known(ReadinessStore.instant(row, "given_at"), statements);
  }

  void save(UUID userId, UUID id, List<Given> given, After after, Instant now) {
    jdbc.sql(SAVE)
        .param("userId", userId)
        .param("id", id)
        .param("given", json.writeValueAsString(given))
        .param("responses", json.writeValueAsString(after.answers()))
        .param("score", after.score(), Types.NUMERIC)
        .param("sections", json.writeValueAsString(after.sections()))
        .param("seconds", json.writeValueAsString(after.seconds()))
        .param("step", after.step())
        .param("now", ReadinessStore.utc(now))
        .update();
  }

  /// The newest first.
  List<Revision> revisions(UUID userId, UUID sessionId, String question, int limit) {
    return jdbc.sql(REVISIONS)
        .param("userId", userId)
        .param("sessionId", sessionId)
        .param("question", question)
        .param("limit", limit)
        .query(this::revision)
        .list();
  }

  java.util.Optional<Revision> revision(UUID userId, UUID sessionId, String question, UUID id) {
    return jdbc.sql(REVISION)
        .param("userId", userId)
        .param("sessionId", sessionId)
        .param("question", question)
        .param("id", id)
        .query(this::revision)
        .optional();
  }

  private Revision revision(ResultSet row, int number) throws SQLException {
    var value = row.getString("value");
    return new Revision(
        row.getObject("id", UUID.class),
        value == null ? null : json.readTree(value),
        ReadinessStore.instant(row, "given_at"));
  }
}
