package org.cursus.app.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Elements of O*NET in plain words.
@Repository
class PlainSkillStore {

  static final String FIND =
      """
      select e.code, e.title, e.retired_in, h.name, h.description, h.example,
        coalesce(h.is_active, true) as is_active, coalesce(h.version, 0) as version
      from onet_key.element e
      left join hs_skill h on h.onet_element_id = e.code
      where e.code = :element
      """;

  /// The 35 skills first; without a text only those and what has words, with one any element.
  static final String LIST =
      """
      select e.code, e.title, e.retired_in, h.name, h.description, h.example,
        coalesce(h.is_active, true) as is_active, coalesce(h.version, 0) as version
      from onet_key.element e
      left join hs_skill h on h.onet_element_id = e.code
      cross join lateral (
        select e.code ~ '^2\\.[AB]\\.\\d\\.[a-z]$' as is_skill) k
      where (e.retired_in is null or h.onet_element_id is not null)
        and case
          when :text = '' then k.is_skill or h.onet_element_id is not null
          else starts_with(e.code, :text) or strpos(lower(e.title), lower(:text)) > 0
            or strpos(lower(h.name), lower(:text)) > 0
        end
      order by not k.is_skill, e.code
      limit :limit
      """;

  static final String ADD =
      """
      insert into hs_skill (onet_element_id, name, description, example, is_active, updated_by)
      values (:element, :name, :description, :example, :active, :who)
      on conflict (onet_element_id) do nothing
      """;

  static final String CHANGE =
      """
      update hs_skill
      set name = :name, description = :description, example = :example, is_active = :active,
          updated_by = :who, version = version + 1, updated_at = now()
      where onet_element_id = :element
        and version = :version
      """;

  static final String TAKE_OURS = "select take_plain_skills()";

  private final JdbcClient jdbc;

  PlainSkillStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PlainSkill> find(String element) {
    return jdbc.sql(FIND).param("element", element).query(PlainSkillStore::skill).optional();
  }

  List<PlainSkill> list(String text, int limit) {
    return jdbc.sql(LIST)
        .param("text", text)
        .param("limit", limit)
        .query(PlainSkillStore::skill)
        .list();
  }

  /// False when there are words already.
  boolean add(String element, PlainSkill.Draft draft, UUID who) {
    return said(jdbc.sql(ADD), element, draft, who).update() > 0;
  }

  /// False when the version is another.
  boolean change(String element, int version, PlainSkill.Draft draft, UUID who) {
    return said(jdbc.sql(CHANGE), element, draft, who).param("version", version).update() > 0;
  }

  /// Adds the words that come with Cursus where there are none.
  ///
  /// @return how many
  long takeOurs() {
    return Objects.requireNonNull(jdbc.sql(TAKE_OURS).query(Long.class).single());
  }

  private static JdbcClient.StatementSpec said(
      JdbcClient.StatementSpec statement, String element, PlainSkill.Draft draft, UUID who) {
    return statement
        .param("element", element)
        .param("name", draft.name())
        .param("description", draft.description())
        .param("example", draft.example())
        .param("active", draft.isActive())
        .param("who", who);
  }

  private static PlainSkill skill(ResultSet row, int number) throws SQLException {
    return new PlainSkill(
        row.getString("code"),
        row.getString("title"),
        row.getString("retired_in"),
        new PlainSkill.Draft(
            row.getString("name"),
            row.getString("description"),
            row.getString("example"),
            row.getBoolean("is_active")),
        row.getInt("version"));
  }
}
