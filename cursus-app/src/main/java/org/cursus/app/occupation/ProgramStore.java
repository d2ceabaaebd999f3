package org.cursus.app.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Training programs, one at a time and in lists.
@Repository
class ProgramStore {

  /// What every program is read by; the rest of each statement says which.
  private static final String COLUMNS =
      """
      select p.id, p.provider, p.name, p.level, p.length_months, p.cost, p.currency, p.url,
        p.location, p.description, p.cip_code, p.source, p.version,
        coalesce((
          select jsonb_agg(jsonb_build_object('code', k.code, 'title', k.title, 'source', o.source)
            order by k.title)
          from program_occupation o
          join onet_key.occupation k on k.code = o.onet_code
          where o.program_id = p.id), '[]')::text as occupations
      from program p
      """;

  static final String FIND =
      COLUMNS
          + """
      where p.id = :id
        and p.is_active
      """;

  static final String SEARCH =
      COLUMNS
          + """
      where p.is_active
        and (:text = '' or strpos(lower(p.provider || ' ' || p.name || ' ' || coalesce(p.location, '')),
          lower(:text)) > 0)
      order by lower(p.provider), lower(p.name), p.id
      limit :limit offset :offset
      """;

  static final String ALL =
      COLUMNS
          + """
      where p.is_active
      order by lower(p.provider), lower(p.name), p.id
      """;

  /// The shortest way first.
  static final String OF_OCCUPATION =
      COLUMNS
          + """
      where p.is_active
        and p.id in (select l.program_id from program_occupation l where l.onet_code = :code)
      order by array_position(array['course', 'certificate', 'apprenticeship', 'associate',
        'bachelor', 'master', 'doctorate'], p.level), p.length_months, lower(p.name), p.id
      limit :limit
      """;

  static final String ADD =
      """
      insert into program (id, provider, name, level, length_months, cost, currency, url, location,
        description, cip_code, source)
      values (:id, :provider, :name, :level, :length, :cost, :currency, :url, :location,
        :description, :cip, 'manual')
      on conflict (duplicate_key) where is_active do nothing
      """;

  static final String CHANGE =
      """
      update program
      set provider = :provider, name = :name, level = :level, length_months = :length,
          cost = :cost, currency = :currency, url = :url, location = :location,
          description = :description, cip_code = :cip, version = version + 1, updated_at = now()
      where id = :id
        and version = :version
        and is_active
      """;

  static final String REMOVE =
      """
      update program
      set is_active = false, version = version + 1, updated_at = now()
      where id = :id
        and version = :version
        and is_active
      """;

  /// Another program with the same provider, name and level, by the rule of the column.
  static final String SAME =
      """
      select p.id
      from program p
      where p.is_active
        and p.id <> :except
        and p.duplicate_key = lower(regexp_replace(
          :provider::text || '|' || :name::text || '|' || :level::text, '[^[:alnum:]|]+', '', 'g'))
      """;

  static final String UNLINK =
      """
      delete from program_occupation
      where program_id = :id
        and source = 'manual'
      """;

  static final String LIKE =
      """
      select l.id, p.provider, p.name, l.score
      from programs_like(:id) l
      join program p on p.id = l.id
      order by l.score desc
      """;

  static final String PAIRS =
      """
      select a.id as first_id, a.provider as first_provider, a.name as first_name, l.score,
        b.id as second_id, b.provider as second_provider, b.name as second_name
      from programs_alike(:limit) l
      join program a on a.id = l.first_id
      join program b on b.id = l.second_id
      order by l.score desc, a.id, b.id
      """;

  static final String TELL_APART =
      """
      insert into program_difference (first_id, second_id, decided_by)
      select least(a.id, b.id), greatest(a.id, b.id), :who
      from program a
      join program b on b.id = :other
      where a.id = :id
      on conflict (first_id, second_id) do nothing
      """;

  static final String GIVE_OCCUPATIONS =
      """
      insert into program_occupation (program_id, onet_code, source)
      select :into, o.onet_code, 'manual'
      from program_occupation o
      where o.program_id = :id
        and o.source = 'manual'
      on conflict (program_id, onet_code) do update
      set source = 'manual'
      """;

  /// What one of the two does not say, the other may.
  static final String GIVE_FACTS =
      """
      update program t
      set length_months = coalesce(t.length_months, p.length_months),
          cost = coalesce(t.cost, p.cost),
          currency = case when t.cost is null then coalesce(p.currency, t.currency) else t.currency end,
          url = coalesce(t.url, p.url),
          location = coalesce(t.location, p.location),
          description = coalesce(t.description, p.description),
          cip_code = coalesce(t.cip_code, p.cip_code),
          version = t.version + 1, updated_at = now()
      from program p
      where t.id = :into
        and p.id = :id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ProgramStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Program> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query(this::program).optional();
  }

  List<Program> search(String text, int limit, int offset) {
    return jdbc.sql(SEARCH)
        .param("text", text)
        .param("limit", limit)
        .param("offset", offset)
        .query(this::program)
        .list();
  }

  List<Program> all() {
    return jdbc.sql(ALL).query(this::program).list();
  }

  List<Program> ofOccupation(String code, int limit) {
    return jdbc.sql(OF_OCCUPATION)
        .param("code", code)
        .param("limit", limit)
        .query(this::program)
        .list();
  }

  /// False when there is one with the same provider, name and level.
  boolean add(UUID id, Program.Draft program) {
    return said(jdbc.sql(ADD), id, program).update() > 0;
  }

  /// False when it is gone or has another version.
  boolean change(UUID id, int version, Program.Draft program) {
    return said(jdbc.sql(CHANGE), id, program).param("version", version).update() > 0;
  }

  boolean remove(UUID id, int version) {
    return jdbc.sql(REMOVE).param("id", id).param("version", version).update() > 0;
  }

  Optional<UUID> same(Program.Draft program, UUID except) {
    return jdbc.sql(SAME)
        .param("provider", program.provider())
        .param("name", program.name())
        .param("level", program.level())
        .param("except", except)
        .query(UUID.class)
        .optional();
  }

  /// Forgets the occupations that were named by hand.
  void unlink(UUID id) {
    jdbc.sql(UNLINK).param("id", id).update();
  }

  List<Program.Like> like(UUID id) {
    return jdbc.sql(LIKE).param("id", id).query((row, number) -> like(row, "")).list();
  }

  List<Program.Pair> pairs(int limit) {
    return jdbc.sql(PAIRS)
        .param("limit", limit)
        .query((row, number) -> new Program.Pair(like(row, "first_"), like(row, "second_")))
        .list();
  }

  void tellApart(UUID id, UUID other, UUID who) {
    jdbc.sql(TELL_APART).param("id", id).param("other", other).param("who", who).update();
  }

  /// Gives what one program knows to another.
  void give(UUID id, UUID into) {
    jdbc.sql(GIVE_OCCUPATIONS).param("id", id).param("into", into).update();
    jdbc.sql(GIVE_FACTS).param("id", id).param("into", into).update();
  }

  private static JdbcClient.StatementSpec said(
      JdbcClient.StatementSpec statement, UUID id, Program.Draft program) {
    return statement
        .param("id", id)
        .param("provider", program.provider())
        .param("name", program.name())
        .param("level", program.level())
        .param("length", program.lengthMonths())
        .param("cost", program.cost())
        .param("currency", program.currency())
        .param("url", program.url())
        .param("location", program.location())
        .param("description", program.description())
        .param("cip", program.cip());
  }

  private static Program.Like like(ResultSet row, String which) throws SQLException {
    return new Program.Like(
        Objects.requireNonNull(row.getObject(which + "id", UUID.class)),
        row.getString(which + "provider"),
        row.getString(which + "name"),
        row.getDouble("score"));
  }

  private Program program(ResultSet row, int number) throws SQLException {
    @Nullable List<Program.Leads> leads =
        json.readValue(row.getString("occupations"), new TypeReference<List<Program.Leads>>() {});
    return new Program(
        row.getObject("id", UUID.class),
        row.getString("provider"),
        row.getString("name"),
        row.getString("level"),
        row.getBigDecimal("length_months"),
        row.getBigDecimal("cost"),
        row.getString("currency"),
        row.getString("url"),
        row.getString("location"),
        row.getString("description"),
        row.getString("cip_code"),
        row.getString("source"),
        leads == null ? List.of() : leads,
        row.getInt("version"));
  }
}
