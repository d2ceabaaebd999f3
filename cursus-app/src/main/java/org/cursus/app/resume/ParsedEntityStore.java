package org.cursus.app.resume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.ParsedResume.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ParsedEntityStore {

  static final String REMOVE =
      """
      delete from parsed_resume_entities
      where user_id = :userId
        and resume_version_id = :versionId
      """;

  static final String ADD =
      """
      insert into parsed_resume_entities (
        user_id, id, resume_version_id, field_name, raw_value, normalized_value, confidence_score,
        source_type, model_version, page, box_x, box_y, box_width, box_height)
      select :userId, r.id, :versionId, r.field_name, r.raw_value, r.normalized_value,
        r.confidence_score, :sourceType, :modelVersion, r.page, r.box_x, r.box_y, r.box_width,
        r.box_height
      from jsonb_to_recordset(:rows::jsonb) as r(
        id uuid, field_name text, raw_value text, normalized_value text,
        confidence_score double precision, page integer, box_x real, box_y real, box_width real,
        box_height real)
      """;

  static final String LIST =
      """
      select e.id, e.field_name, e.raw_value, e.normalized_value, e.confidence_score, e.source_type,
        e.model_version, e.page, e.box_x, e.box_y, e.box_width, e.box_height
      from parsed_resume_entities e
      where e.user_id = :userId
        and e.resume_version_id = :versionId
      order by e.id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ParsedEntityStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Puts the facts in place of those of an earlier reading.
  ///
  /// @param modelVersion the rules that read them
  void replace(UUID userId, UUID versionId, String modelVersion, List<Field> fields) {
    jdbc.sql(REMOVE).param("userId", userId).param("versionId", versionId).update();
    var rows = new ArrayList<Map<String, Object>>(fields.size());
    fields.forEach(field -> rows.add(row(field)));
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("versionId", versionId)
        .param("sourceType", "rules")
        .param("modelVersion", modelVersion)
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  private static Map<String, Object> row(Field field) {
    var fact = field.fact();
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("field_name", field.name());
    row.put("raw_value", storable(fact.raw()));
    row.put("normalized_value", storable(fact.value()));
    row.put("confidence_score", fact.confidence());
    row.put("page", fact.page());
    row.put("box_x", fact.box().x());
    row.put("box_y", fact.box().y());
    row.put("box_width", fact.box().width());
    row.put("box_height", fact.box().height());
    return row;
  }

  /// PostgreSQL's text holds every character but this one.
  private static String storable(String text) {
    return text.replace("\u0000", "");
  }

  /// In the order in which they were found.
  List<ParsedEntity> list(UUID userId, UUID versionId) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("versionId", versionId)
        .query(ParsedEntityStore::entity)
        .list();
  }

  private static ParsedEntity entity(ResultSet row, int number) throws SQLException {
    return new ParsedEntity(
        row.getObject("id", UUID.class),
        row.getString("field_name"),
        row.getString("raw_value"),
        row.getString("normalized_value"),
        row.getDouble("confidence_score"),
        row.getString("source_type"),
        row.getString("model_version"),
        row.getInt("page"),
        new Box(
            row.getFloat("box_x"),
            row.getFloat("box_y"),
            row.getFloat("box_width"),
            row.getFloat("box_height")));
  }
}
