package org.cursus.app.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What administrators add to occupations.
@Repository
class LocalNoteStore {

  static final String FIND =
      """
      select k.code, k.title, k.retired_in, k.successor, n.title as successor_title,
        (select s.name
         from occupation_sectors() m
         join sector s on s.id = m.sector_id
         where m.onet_code = k.code) as sector,
        o.local_notes, o.local_wage_low, o.local_wage_median, o.local_wage_high,
        o.local_wage_period, o.local_wage_currency, o.local_wage_source, o.demand, o.featured,
        o.sector_id, o.custom_fields, coalesce(o.version, 0) as version
      from onet_key.occupation k
      left join onet_key.occupation n on n.code = k.successor
      left join occupation o on o.onet_code = k.code
      where k.code = :code
      """;

  /// By code or title; with nothing asked for, those that have notes. Retired ones that hold notes
  /// come first: somebody should move them.
  static final String LIST =
      """
      select k.code, k.title, k.retired_in, k.successor, n.title as successor_title,
        s.name as sector,
        o.local_notes, o.local_wage_low, o.local_wage_median, o.local_wage_high,
        o.local_wage_period, o.local_wage_currency, o.local_wage_source, o.demand, o.featured,
        o.sector_id, o.custom_fields, coalesce(o.version, 0) as version
      from onet_key.occupation k
      left join onet_key.occupation n on n.code = k.successor
      left join occupation o on o.onet_code = k.code
      left join occupation_sectors() m on m.onet_code = k.code
      left join sector s on s.id = m.sector_id
      where case
          when :text = '' then o.onet_code is not null
          else starts_with(k.code, :text) or strpos(lower(k.title), lower(:text)) > 0
        end
        and (k.retired_in is null or o.onet_code is not null or starts_with(k.code, :text) and :text <> '')
      order by (k.retired_in is not null and o.onet_code is not null) desc, o.featured desc nulls last,
        o.onet_code is null, k.title
      limit :limit
      """;

  static final String ADD =
      """
      insert into occupation (onet_code, local_notes, local_wage_low, local_wage_median,
        local_wage_high, local_wage_period, local_wage_currency, local_wage_source, demand, featured,
        sector_id, custom_fields, updated_by)
      values (:code, :notes, :low, :median, :high, :period, :currency, :source, :demand, :featured,
        :sectorId::uuid, :fields::jsonb, :who)
      on conflict (onet_code) do nothing
      """;

  static final String CHANGE =
      """
      update occupation
      set local_notes = :notes, local_wage_low = :low, local_wage_median = :median,
          local_wage_high = :high, local_wage_period = :period, local_wage_currency = :currency,
          local_wage_source = :source, demand = :demand, featured = :featured,
          sector_id = :sectorId::uuid, custom_fields = :fields::jsonb, updated_by = :who,
          version = version + 1, updated_at = now()
      where onet_code = :code
        and version = :version
      """;

  static final String MOVE =
      """
      update occupation o
      set onet_code = :to, updated_by = :who, version = o.version + 1, updated_at = now()
      where o.onet_code = :code
        and o.version = :version
        and not exists (select from occupation t where t.onet_code = :to)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LocalNoteStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<LocalNote> find(String code) {
    return jdbc.sql(FIND).param("code", code).query(this::note).optional();
  }

  /// By code or words of the title; those with notes for an empty text.
  List<LocalNote> list(String text, int limit) {
    return jdbc.sql(LIST).param("text", text).param("limit", limit).query(this::note).list();
  }

  /// False when there are notes already.
  boolean add(String code, LocalNote.Draft draft, UUID who) {
    return said(jdbc.sql(ADD), code, draft, who).update() > 0;
  }

  /// False when the version is another.
  boolean change(String code, int version, LocalNote.Draft draft, UUID who) {
    return said(jdbc.sql(CHANGE), code, draft, who).param("version", version).update() > 0;
  }

  /// False when the version is another, or the other occupation has notes.
  boolean move(String code, int version, String to, UUID who) {
    return jdbc.sql(MOVE)
            .param("code", code)
            .param("version", version)
            .param("to", to)
            .param("who", who)
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec said(
      JdbcClient.StatementSpec statement, String code, LocalNote.Draft draft, UUID who) {
    return statement
        .param("code", code)
        .param("notes", draft.notes())
        .param("low", draft.wageLow())
        .param("median", draft.wageMedian())
        .param("high", draft.wageHigh())
        .param("period", draft.wagePeriod())
        .param("currency", draft.wageCurrency())
        .param("source", draft.wageSource())
        .param("demand", draft.demand())
        .param("featured", draft.isFeatured())
        .param("sectorId", draft.sectorId())
        .param("fields", json.writeValueAsString(draft.fields()))
        .param("who", who);
  }

  private LocalNote note(ResultSet row, int number) throws SQLException {
    var version = row.getInt("version");
    return new LocalNote(
        row.getString("code"),
        row.getString("title"),
        row.getString("retired_in"),
        row.getString("successor"),
        row.getString("successor_title"),
        row.getString("sector"),
        version == 0 ? LocalNote.Draft.NONE : local(row),
        version);
  }

  private LocalNote.Draft local(ResultSet row) throws SQLException {
    return new LocalNote.Draft(
        row.getString("local_notes"),
        row.getBigDecimal("local_wage_low"),
        row.getBigDecimal("local_wage_median"),
        row.getBigDecimal("local_wage_high"),
        row.getString("local_wage_period"),
        row.getString("local_wage_currency"),
        row.getString("local_wage_source"),
        row.getString("demand"),
        row.getBoolean("featured"),
        row.getObject("sector_id", UUID.class),
        fields(row.getString("custom_fields")));
  }

  private Map<String, @Nullable String> fields(String text) {
    return json.readValue(text, new TypeReference<Map<String, @Nullable String>>() {});
  }
}
