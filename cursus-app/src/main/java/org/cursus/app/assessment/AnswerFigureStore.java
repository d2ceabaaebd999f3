package org.cursus.app.assessment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Figures of answers. All come from functions that tell of groups only; nobody here may read a
/// person's rows.
@Repository
class AnswerFigureStore {

  static final String ANSWERS =
      """
      select a.question_key, a.choices, a.people, a.adds_up
      from count_answers(:config) a
      order by a.question_key, a.adds_up, a.choices
      """;

  static final String PROGRESS =
      """
      select p.figure, p.choices, p.people, p.seconds
      from count_progress(:config) p
      order by p.figure, p.choices
      """;

  static final String PREVIEW =
      """
      select s.answers, s.lot
      from sessions_for_preview(:name, :keys, :most) s
      """;

  private final JdbcClient jdbc;

  AnswerFigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// People who gave one of some answers.
  ///
  /// @param choices as `count_answers` names them
  /// @param addsUp whether these groups together are all people; false for options of a multiple
  ///     choice
  record Counted(String question, List<String> choices, int people, boolean addsUp) {}

  List<Counted> answers(UUID config) {
    return jdbc.sql(ANSWERS)
        .param("config", config)
        .query(
            (row, number) ->
                new Counted(
                    row.getString("question_key"),
                    choices(row),
                    row.getInt("people"),
                    row.getBoolean("adds_up")))
        .list();
  }

  /// One figure of how people got on.
  ///
  /// @param figure `last-step`, `score`, `time` or `median`
  record Progress(
      String figure, List<String> choices, @Nullable Integer people, @Nullable Integer value) {}

  List<Progress> progress(UUID config) {
    return jdbc.sql(PROGRESS)
        .param("config", config)
        .query(
            (row, number) ->
                new Progress(
                    row.getString("figure"),
                    choices(row),
                    row.getObject("people", Integer.class),
                    row.getObject("seconds", Integer.class)))
        .list();
  }

  private static List<String> choices(ResultSet row) throws SQLException {
    Array array = row.getArray("choices");
    return List.of((String[]) array.getArray());
  }

  /// What one person answered.
  ///
  /// @param lot a number that is the run's alone, and tells nothing else
  record Run(long lot, Map<String, JsonNode> answers) {}

  /// Answers run by run, in no order that tells anything.
  List<Run> answers(String name, List<String> keys, int most) {
    return jdbc.sql(PREVIEW)
        .param("name", name)
        .param("keys", keys.toArray(String[]::new))
        .param("most", most)
        .query((row, number) -> new Run(row.getLong("lot"), answers(row.getString("answers"))))
        .list();
  }

  private static Map<String, JsonNode> answers(String json) {
    var answers = new LinkedHashMap<String, JsonNode>();
    JsonMapper.shared()
        .readTree(json)
        .properties()
        .forEach(each -> answers.put(each.getKey(), each.getValue()));
    return answers;
  }
}
