package org.cursus.app.tailoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.engine.style.StyleReader;
import org.cursus.engine.style.WritingStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StyleStore {

  static final String FIND =
      """
      select w.extracted_style, w.extraction_status, w.extraction_model, w.extraction_timestamp,
        w.extraction_confidence, w.source_sample_id
      from writing_styles w
      where w.user_id = :userId
      """;

  static final String SAVE =
      """
      insert into writing_styles as w (user_id, id, extracted_style, extraction_status,
        extraction_model, extraction_timestamp, extraction_confidence, source_sample_id, created_at,
        updated_at)
      values (:userId, :id, :style::jsonb, :status, :model, :now, :confidence, :sampleId, :now, :now)
      on conflict (user_id) do update set
        extracted_style = excluded.extracted_style,
        extraction_status = excluded.extraction_status,
        extraction_model = excluded.extraction_model,
        extraction_timestamp = excluded.extraction_timestamp,
        extraction_confidence = excluded.extraction_confidence,
        source_sample_id = excluded.source_sample_id,
        updated_at = excluded.updated_at
      """;

  static final String FORGET = "delete from writing_styles w where w.user_id = :userId";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  StyleStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<OwnStyle> find(UUID userId) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .query(
            (row, number) -> {
              var status = row.getString("extraction_status");
              return new OwnStyle(
                  "completed".equals(status)
                      ? json.readValue(row.getString("extracted_style"), WritingStyle.class)
                      : null,
                  status,
                  row.getString("extraction_model"),
                  SampleStore.instant(row, "extraction_timestamp"),
                  row.getObject("extraction_confidence", Double.class),
                  row.getObject("source_sample_id", UUID.class));
            })
        .optional();
  }

  /// @param style null for a sample that tells nothing
  void save(UUID userId, UUID sampleId, @Nullable WritingStyle style, Instant now) {
    jdbc.sql(SAVE)
        .param("userId", userId)
        .param("id", Ids.next())
        .param("style", style == null ? "{}" : json.writeValueAsString(style))
        .param("status", style == null ? "failed" : "completed")
        .param("model", StyleReader.VERSION)
        .param("confidence", style == null ? null : style.confidence())
        .param("sampleId", sampleId)
        .param("now", SampleStore.at(now))
        .update();
  }

  void forget(UUID userId) {
    jdbc.sql(FORGET).param("userId", userId).update();
  }
}
