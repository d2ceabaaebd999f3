package org.cursus.app.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.occupation.AssessmentQuestion.Anchor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `skills_assessment` and `skills_assessment_answer`, and the texts of questions.
@Repository
class AssessmentStore {

  private static final String SELECT =
      """
      select s.id, s.kind, s.status, s.release, s.started_at, s.updated_at, s.completed_at,
        (select count(distinct a.question)
         from skills_assessment_answer a
         where a.user_id = :userId
           and a.assessment_id = s.id) as answered
      from skills_assessment s
      where s.user_id = :userId
      """;

  static final String LIST = SELECT + "order by s.started_at desc, s.id desc\n";

  static final String ONE = SELECT + "  and s.id = :id\n";

  static final String OPEN = SELECT + "  and s.kind = :kind\n  and s.status = 'in_progress'\n";

  /// Nothing when one of the kind is in progress.
  static final String START =
      """
      insert into skills_assessment (user_id, id, kind, release)
      values (:userId, :id, :kind, :release)
      on conflict (user_id, kind) where status = 'in_progress' do nothing
      """;

  /// Lets one writer at a time answer or complete.
  static final String LOCK =
      """
      select s.kind, s.status
      from skills_assessment s
      where s.user_id = :userId
        and s.id = :id
      for update
      """;

  /// An answer that is given again keeps its time.
  static final String SAVE =
      """
      insert into skills_assessment_answer as a (user_id, assessment_id, question, scale_id, value)
      select :userId, :id, r.question, r.scale, r.value
      from jsonb_to_recordset(:rows::jsonb) as r(question text, scale text, value numeric)
      where r.value is not null
      on conflict (user_id, assessment_id, question, scale_id) do update set
        value = excluded.value,
        answered_at = now()
      where a.value <> excluded.value
      """;

  static final String TAKE_BACK =
      """
      delete from skills_assessment_answer a
      using jsonb_to_recordset(:rows::jsonb) as r(question text, scale text, value numeric)
      where a.user_id = :userId
        and a.assessment_id = :id
        and a.question = r.question
        and a.scale_id = r.scale
        and r.value is null
      """;

  static final String TOUCH =
      """
      update skills_assessment
      set updated_at = now(),
        status = case when :complete then 'completed' else status end,
        completed_at = case when :complete then now() end
      where user_id = :userId
        and id = :id
      """;

  static final String DELETE =
      """
      delete from skills_assessment
      where user_id = :userId
        and id = :id
      """;

  static final String ANSWERS =
      """
      select a.question, a.scale_id, a.value
      from skills_assessment_answer a
      where a.user_id = :userId
        and a.assessment_id = :id
      order by a.question, a.scale_id
      """;

  static final String ANCHORS =
      """
      select a.element_id, a.anchor_value, a.anchor_description
      from onet.level_scale_anchors a
      where a.scale_id = 'LV'
        and (a.element_id like '2.A.%' or a.element_id like '2.B.%' or a.element_id like '2.C.%')
      order by a.element_id, a.anchor_value
      """;

  static final String PLAIN =
      """
      select h.onet_element_id, h.name, h.description
      from hs_skill h
      where h.is_active
      """;

  /// The six interests of each occupation, in the order of their elements.
  static final String INTERESTS =
      """
      select i.onetsoc_code, d.title, coalesce(z.job_zone, 0) as job_zone,
        array_agg(i.data_value::double precision order by i.element_id) as scores
      from onet.interests i
      join onet.occupation_data d on d.onetsoc_code = i.onetsoc_code
      left join onet.job_zones z on z.onetsoc_code = i.onetsoc_code
      where i.scale_id = 'OI'
        and i.element_id in ('1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f')
        and (:zone::integer = 0 or z.job_zone = :zone)
      group by i.onetsoc_code, d.title, z.job_zone
      having count(*) = 6
      """;

  /// Kind and status of an assessment.
  record State(AssessmentKind kind, boolean completed) {}

  /// An element in words that somebody at school uses.
  record Plain(String name, String description) {}

  private record AnchorRow(String element, Anchor anchor) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AssessmentStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Assessment> list(UUID userId) {
    return jdbc.sql(LIST).param("userId", userId).query(AssessmentStore::read).list();
  }

  Optional<Assessment> one(UUID userId, UUID id) {
    return jdbc.sql(ONE)
        .param("userId", userId)
        .param("id", id)
        .query(AssessmentStore::read)
        .optional();
  }

  Optional<Assessment> open(UUID userId, AssessmentKind kind) {
    return jdbc.sql(OPEN)
        .param("userId", userId)
        .param("kind", kind.code())
        .query(AssessmentStore::read)
        .optional();
  }

  /// @return whether it began; not when one of the kind is in progress
  boolean start(UUID userId, UUID id, AssessmentKind kind, String release) {
    return jdbc.sql(START)
            .param("userId", userId)
            .param("id", id)
            .param("kind", kind.code())
            .param("release", release)
            .update()
        == 1;
  }

  Optional<State> lock(UUID userId, UUID id) {
    return jdbc.sql(LOCK)
        .param("userId", userId)
        .param("id", id)
        .query(
            (row, number) ->
                new State(
                    kind(row.getString("kind")),
                    row.getString("status").equals(Assessment.COMPLETED)))
        .optional();
  }

  void save(UUID userId, UUID id, List<AssessmentAnswer> answers) {
    var rows = json.writeValueAsString(answers);
    for (var sql : List.of(SAVE, TAKE_BACK)) {
      jdbc.sql(sql).param("userId", userId).param("id", id).param("rows", rows).update();
    }
    touch(userId, id, false);
  }

  void complete(UUID userId, UUID id) {
    touch(userId, id, true);
  }

  private void touch(UUID userId, UUID id, boolean complete) {
    jdbc.sql(TOUCH).param("userId", userId).param("id", id).param("complete", complete).update();
  }

  boolean delete(UUID userId, UUID id) {
    return jdbc.sql(DELETE).param("userId", userId).param("id", id).update() == 1;
  }

  List<AssessmentAnswer> answers(UUID userId, UUID id) {
    return jdbc.sql(ANSWERS)
        .param("userId", userId)
        .param("id", id)
        .query(
            (row, number) ->
                new AssessmentAnswer(
                    row.getString("question"),
                    row.getString("scale_id"),
                    row.getBigDecimal("value").stripTrailingZeros()))
        .list();
  }

  /// By element, lowest level first.
  Map<String, List<Anchor>> anchors() {
    return jdbc
        .sql(ANCHORS)
        .query(
            (row, number) ->
                new AnchorRow(row.getString(1), new Anchor(row.getInt(2), row.getString(3))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                AnchorRow::element, Collectors.mapping(AnchorRow::anchor, Collectors.toList())));
  }

  /// By element.
  Map<String, Plain> plain() {
    return jdbc
        .sql(PLAIN)
        .query(
            (row, number) ->
                Map.entry(row.getString(1), new Plain(row.getString(2), row.getString(3))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// @param zone 1 to 5; 0 for all
  List<InterestMatch.Occupation> interests(int zone) {
    return jdbc.sql(INTERESTS)
        .param("zone", zone)
        .query(
            (row, number) -> {
              var scores = (Double[]) row.getArray("scores").getArray();
              var plain = new double[scores.length];
              for (int i = 0; i < scores.length; i++) {
                plain[i] = scores[i];
              }
              return new InterestMatch.Occupation(
                  row.getString("onetsoc_code"),
                  row.getString("title"),
                  row.getInt("job_zone"),
                  plain);
            })
        .list();
  }

  private static Assessment read(ResultSet row, int number) throws SQLException {
    return new Assessment(
        row.getObject("id", UUID.class),
        kind(row.getString("kind")),
        row.getString("status"),
        row.getString("release"),
        Objects.requireNonNull(instant(row, "started_at")),
        Objects.requireNonNull(instant(row, "updated_at")),
        instant(row, "completed_at"),
        row.getInt("answered"));
  }

  private static AssessmentKind kind(String code) {
    return Objects.requireNonNull(AssessmentKind.of(code));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
