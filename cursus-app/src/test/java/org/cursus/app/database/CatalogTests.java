package org.cursus.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Reads the catalogue of the migrated database for what must hold of every table, view and
/// function, those of later migrations included.
class CatalogTests {

  private static final String ROLES =
      "('cursus_app', 'cursus_worker', 'cursus_admin', 'cursus_system')";

  /// Every table, view or partition on which an application role has any right. O*NET is published
  /// data that nobody may change; a test of its own says so.
  private static final String TOUCHABLE =
      """
      select c.oid
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f')
        and n.nspname not in ('pg_catalog', 'information_schema', 'onet', 'onet_key')
        and exists (
          select
          from pg_roles r
          where r.rolname in %s
            and (has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate')
              or has_any_column_privilege(r.oid, c.oid, 'select, insert, update')))
      """
          .formatted(ROLES);

  private static final JdbcClient JDBC = client();

  private static JdbcClient client() {
    try {
      return JdbcClient.create(
          new SingleConnectionDataSource(TestDatabase.superuser(TestDatabase.toLookAt()), true));
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> names(String sql) {
    return JDBC.sql(sql).query(String.class).list();
  }

  /// A view has no row security of its own: it asks with the rights of whoever asks, which another
  /// test makes sure of.
  @Test
  void rowSecurityIsEnabledAndForcedOnEveryRelationThatAnApplicationRoleCanTouch() {
    assertThat(names("select c.relname from pg_class c where c.oid in (" + TOUCHABLE + ")"))
        .as("the check looks at something")
        .contains("users", "work_experience", "resume_versions", "security_audit_log");
    assertThat(
            names(
                """
                select c.relname
                from pg_class c
                where c.oid in (%s)
                  and c.relkind <> 'v'
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """
                    .formatted(TOUCHABLE)))
        .isEmpty();
  }

  @Test
  void nobodyButTheOwnerChangesOnet() {
    var rights =
        """
        select r.rolname || ' may change ' || c.oid::regclass
        from pg_class c
        cross join pg_roles r
        where c.relnamespace in ('onet'::regnamespace, 'onet_key'::regnamespace)
          and c.relkind = 'r'
          and r.rolname in %s
          and %s has_table_privilege(r.oid, c.oid, '%s')
        """;
    assertThat(names(rights.formatted(ROLES, "", "insert, update, delete, truncate"))).isEmpty();
    assertThat(names(rights.formatted(ROLES, "not", "select"))).isEmpty();
  }

  @Test
  void everyVerbThatIsGrantedHasAPolicyOfItsOwn() {
    assertThat(
            names(
                """
                select c.relname || ': ' || r.rolname || ' may ' || v.verb || ' without a policy'
                from pg_class c
                cross join pg_roles r
                cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd'))
                  as v(verb, command)
                where c.oid in (%s)
                  and c.relkind <> 'v'
                  and r.rolname in %s
                  and (has_table_privilege(r.oid, c.oid, v.verb)
                    or (v.verb <> 'delete' and has_any_column_privilege(r.oid, c.oid, v.verb)))
                  and not exists (
                    select
                    from pg_policy p
                    where p.polrelid = c.oid
                      and p.polcmd::text = v.command
                      and r.oid = any (p.polroles))
                """
                    .formatted(TOUCHABLE, ROLES)))
        .isEmpty();
  }

  @Test
  void noPolicyOfAPersonMentionsAdministrators() {
    assertThat(
            names(
                """
                select p.polname
                from pg_policy p
                join pg_roles r on r.oid = any (p.polroles)
                where r.rolname in ('cursus_app', 'cursus_worker')
                  and coalesce(pg_get_expr(p.polqual, p.polrelid), '')
                    || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') like '%admin%'
                """))
        .isEmpty();
  }

  @Test
  void noApplicationRoleOwnsBypassesOrIsSuperuser() {
    assertThat(
            names(
                """
                select r.rolname
                from pg_roles r
                where r.rolname like 'cursus%%'
                  and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb)
                """))
        .isEmpty();
    assertThat(
            names(
                """
                select r.rolname || ' owns ' || c.relname
                from pg_class c
                join pg_roles r on r.oid = c.relowner
                where r.rolname in %s
                union all
                select r.rolname || ' owns ' || p.proname
                from pg_proc p
                join pg_roles r on r.oid = p.proowner
                where r.rolname in %s
                union all
                select m.rolname || ' is a member of ' || r.rolname
                from pg_auth_members a
                join pg_roles m on m.oid = a.member
                join pg_roles r on r.oid = a.roleid
                where m.rolname in %s
                """
                    .formatted(ROLES, ROLES, ROLES)))
        .isEmpty();
  }

  /// By a setting, or by a body that was parsed when it was made and so names nothing any more.
  @Test
  void everyFunctionPinsItsSearchPath() {
    assertThat(
            names(
                """
                select p.oid::regprocedure::text
                from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('public', 'internal')
                  and p.prosqlbody is null
                  and not exists (
                    select
                    from unnest(p.proconfig) as setting
                    where setting like 'search_path=%')
                """))
        .isEmpty();
  }

  @Test
  void everybodyMayRunNoFunctionOfOurs() {
    assertThat(
            names(
                """
                select p.oid::regprocedure::text
                from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                where n.nspname in ('public', 'internal', 'monitoring')
                  and a.grantee = 0
                """))
        .isEmpty();
  }

  @Test
  void viewsAreOnlyRead() {
    assertThat(
            names(
                """
                select c.relname || ': ' || r.rolname
                from pg_class c
                cross join pg_roles r
                where c.oid in (%s)
                  and c.relkind = 'v'
                  and r.rolname in %s
                  and has_table_privilege(r.oid, c.oid, 'insert, update, delete, truncate')
                """
                    .formatted(TOUCHABLE, ROLES)))
        .isEmpty();
  }

  @Test
  void viewsRunWithTheRightsOfWhoeverAsks() {
    assertThat(
            names(
                """
                select c.relname
                from pg_class c
                where c.oid in (%s)
                  and c.relkind = 'v'
                  and not coalesce('security_invoker=true' = any (c.reloptions), false)
                """
                    .formatted(TOUCHABLE)))
        .isEmpty();
  }

  @Test
  void nothingIsGrantedOnPartitionsAndMaterialisedViews() {
    assertThat(
            names(
                """
                select c.relname
                from pg_class c
                where c.oid in (%s)
                  and (c.relispartition or c.relkind = 'm')
                """
                    .formatted(TOUCHABLE)))
        .isEmpty();
  }

  @Test
  void everyTableOfAPersonHasThePersonFirstInItsPrimaryKey() {
    assertThat(
            names(
                """
                select c.relname
                from pg_class c
                join pg_attribute person on person.attrelid = c.oid and person.attname = 'user_id'
                left join pg_index i on i.indrelid = c.oid and i.indisprimary
                where c.oid in (%s)
                  and person.attnotnull
                  and i.indkey[0] is distinct from person.attnum
                """
                    .formatted(TOUCHABLE)))
        .isEmpty();
  }

  @Test
  void partitionsAreMadeThreeYearsAhead() {
    assertThat(
            names(
                """
                select count(*)::text
                from pg_inherits i
                where i.inhparent = 'security_audit_log'::regclass
                """))
        .containsExactly("37");
  }
}
