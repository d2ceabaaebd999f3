package org.cursus.app.enrichment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.enrichment.Insights.StoredNarrative;
import org.cursus.app.platform.Ids;
import org.cursus.engine.career.CareerInsights;
import org.cursus.engine.career.CareerInsights.EntryInsights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of insights. One set of rows for each resume and version of the rules.
@Repository
class InsightsStore {

  static final String REMOVE =
      """
      with entries as (
        delete from entry_enrichment
        where user_id = :userId
          and resume_version_id = :resumeId
          and rule_version = :rules
      ),
      narratives as (
        delete from career_narratives
        where user_id = :userId
          and resume_version_id = :resumeId
          and rule_version = :rules
      )
      delete from career_enrichment
      where user_id = :userId
        and resume_version_id = :resumeId
        and rule_version = :rules
      """;

  static final String ADD =
      """
      insert into career_enrichment (
        user_id, id, resume_version_id, role_archetype, role_archetype_explanation, persona_type,
        persona_explanation, leadership_score, leadership_explanation, scope_score,
        scope_explanation, technical_depth_score, technical_depth_explanation, model_version,
        rule_version, confidence_score, enrichment_metadata)
      values (
        :userId, :id, :resumeId, :archetype, :archetypeWhy, :persona, :personaWhy, :leadership,
        :leadershipWhy, :scope, :scopeWhy, :depth, :depthWhy, :rules, :rules, :confidence,
        :metadata::jsonb)
      """;

  static final String ADD_ENTRIES =
      """
      insert into entry_enrichment (
        user_id, id, resume_version_id, parsed_entity_id, entry_key, parsed_structure, insights,
        skills_identified, recommendations, experience_level, career_progression,
        market_relevance, model_version, rule_version, confidence_score, enrichment_metadata)
      select :userId, r.id, :resumeId, r.fact, r.key, r.structure, r.insights, r.skills,
        r.recommendations, r.level, r.progression, r.relevance, :rules, :rules, r.confidence,
        r.metadata
      from jsonb_to_recordset(:rows::jsonb) as r(
        id uuid, fact uuid, key text, structure jsonb, insights jsonb, skills jsonb,
        recommendations jsonb, level text, progression text, relevance text,
        confidence double precision, metadata jsonb)
      """;

  static final String ADD_NARRATIVES =
      """
      insert into career_narratives (
        user_id, id, resume_version_id, narrative_type, narrative_text, narrative_explanation,
        model_version, rule_version, confidence_score, cited)
      select :userId, r.id, :resumeId, r.type, r.text, :why, :rules, :rules, :confidence, r.cited
      from jsonb_to_recordset(:rows::jsonb) as r(id uuid, type text, text text, cited jsonb)
      """;

  private static final String COLUMNS =
      """
      select c.id, c.resume_version_id, c.role_archetype, c.role_archetype_explanation,
        c.persona_type, c.persona_explanation, c.leadership_score, c.leadership_explanation,
        c.scope_score, c.scope_explanation, c.technical_depth_score,
        c.technical_depth_explanation, c.model_version, c.rule_version, c.confidence_score,
        c.enrichment_metadata, c.updated_at,
        (
          select coalesce(jsonb_agg(o.rule_version order by o.created_at desc), '[]')
          from career_enrichment o
          where o.user_id = :userId
            and o.resume_version_id = c.resume_version_id
        ) as versions,
        (
          select coalesce(
            jsonb_agg(
              jsonb_build_object(
                'key', e.entry_key, 'structure', e.parsed_structure, 'insights', e.insights,
                'skills', e.skills_identified, 'recommendations', e.recommendations,
                'level', e.experience_level, 'progression', e.career_progression,
                'relevance', e.market_relevance, 'confidence', e.confidence_score)
                || jsonb_build_object('kind', e.enrichment_metadata -> 'kind')
              order by e.id),
            '[]')
          from entry_enrichment e
          where e.user_id = :userId
            and e.resume_version_id = c.resume_version_id
            and e.rule_version = c.rule_version
        ) as entries,
        (
          select coalesce(
            jsonb_agg(
              jsonb_build_object(
                'type', n.narrative_type, 'text', n.narrative_text, 'cited', n.cited,
                'wordedBy', n.model_version)
              order by n.id),
            '[]')
          from career_narratives n
          where n.user_id = :userId
            and n.resume_version_id = c.resume_version_id
            and n.rule_version = c.rule_version
        ) as narratives
      from career_enrichment c
      where c.user_id = :userId
      """;

  /// Of the version that was worked out last, unless one is asked for.
  static final String FIND =
      COLUMNS
          + """
            and c.resume_version_id = :resumeId
            and (:rules::text is null or c.rule_version = :rules::text)
          order by c.created_at desc, c.id desc
          limit 1
          """;

  static final String FIND_BY_ID =
      COLUMNS
          + """
            and c.id = :id
          """;

  static final String WORD =
      """
      update career_enrichment
      set role_archetype_explanation = :archetype,
          persona_explanation = :persona,
          leadership_explanation = :leadership,
          scope_explanation = :scope,
          technical_depth_explanation = :depth,
          model_version = :model,
          updated_at = now()
      where user_id = :userId
        and id = :id
      """;

  static final String WORD_NARRATIVES =
      """
      update career_narratives n
      set narrative_text = r.text,
          model_version = :model,
          updated_at = now()
      from career_enrichment c,
        jsonb_to_recordset(:rows::jsonb) as r(type text, text text)
      where n.user_id = :userId
        and c.user_id = :userId
        and c.id = :id
        and n.resume_version_id = c.resume_version_id
        and n.rule_version = c.rule_version
        and n.narrative_type = r.type
      """;

  private static final String WHY = "Made of facts of the entries it cites.";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  InsightsStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Puts insights in place of those that the same rules made of the resume before.
  ///
  /// @param facts by the key of an entry: the id of its first fact
  /// @return the id of this working out
  UUID replace(UUID userId, UUID resumeId, CareerInsights insights, Map<String, UUID> facts) {
    var id = Ids.next();
    jdbc.sql(REMOVE)
        .param("userId", userId)
        .param("resumeId", resumeId)
        .param("rules", insights.rules())
        .update();
    add(userId, id, resumeId, insights);
    addEntries(userId, resumeId, insights, facts);
    addNarratives(userId, resumeId, insights);
    return id;
  }

  private void add(UUID userId, UUID id, UUID resumeId, CareerInsights insights) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("resumeId", resumeId)
        .param("archetype", insights.archetype().name())
        .param("archetypeWhy", insights.archetype().explanation())
        .param("persona", insights.persona().name())
        .param("personaWhy", insights.persona().explanation())
        .param("leadership", insights.leadership().value())
        .param("leadershipWhy", insights.leadership().explanation())
        .param("scope", insights.scope().value())
        .param("scopeWhy", insights.scope().explanation())
        .param("depth", insights.technicalDepth().value())
        .param("depthWhy", insights.technicalDepth().explanation())
        .param("rules", insights.rules())
        .param("confidence", insights.confidence())
        .param("metadata", json.writeValueAsString(StoredTerms.of(insights)))
        .update();
  }

  private void addEntries(
      UUID userId, UUID resumeId, CareerInsights insights, Map<String, UUID> facts) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var entry : insights.entries()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("id", Ids.next());
      row.put("fact", facts.get(entry.key()));
      row.put("key", entry.key());
      row.put("structure", entry.structure());
      row.put("insights", entry.insights());
      row.put("skills", entry.skills());
      row.put("recommendations", entry.recommendations());
      row.put("level", entry.level());
      row.put("progression", entry.progression());
      row.put("relevance", entry.relevance());
      row.put("confidence", entry.confidence());
      row.put("metadata", Map.of("kind", entry.kind()));
      rows.add(row);
    }
    jdbc.sql(ADD_ENTRIES)
        .param("userId", userId)
        .param("resumeId", resumeId)
        .param("rules", insights.rules())
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  private void addNarratives(UUID userId, UUID resumeId, CareerInsights insights) {
    var rows =
        insights.narratives().stream()
            .map(
                each ->
                    Map.of(
                        "id", Ids.next(),
                        "type", each.type(),
                        "text", each.text(),
                        "cited", each.cited()))
            .toList();
    jdbc.sql(ADD_NARRATIVES)
        .param("userId", userId)
        .param("resumeId", resumeId)
        .param("rules", insights.rules())
        .param("why", WHY)
        .param("confidence", insights.confidence())
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  /// @param rules null for those that were worked out last
  Optional<Insights> find(UUID userId, UUID resumeId, @Nullable String rules) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("resumeId", resumeId)
        .param("rules", rules)
        .query(this::insights)
        .optional();
  }

  Optional<Insights> findById(UUID userId, UUID id) {
    return jdbc.sql(FIND_BY_ID)
        .param("userId", userId)
        .param("id", id)
        .query(this::insights)
        .optional();
  }

  /// Stores other words for the explanations. There is no statement that could change a score.
  void word(UUID userId, UUID id, InsightsWording words, String model) {
    jdbc.sql(WORD)
        .param("userId", userId)
        .param("id", id)
        .param("archetype", words.roleArchetype())
        .param("persona", words.persona())
        .param("leadership", words.leadership())
        .param("scope", words.scope())
        .param("depth", words.technicalDepth())
        .param("model", model)
        .update();
    jdbc.sql(WORD_NARRATIVES)
        .param("userId", userId)
        .param("id", id)
        .param("model", model)
        .param("rows", json.writeValueAsString(words.narratives()))
        .update();
  }

  private Insights insights(ResultSet row, int number) throws SQLException {
    var terms = json.readValue(row.getString("enrichment_metadata"), StoredTerms.class);
    return new Insights(
        row.getObject("id", UUID.class),
        row.getObject("resume_version_id", UUID.class),
        row.getString("rule_version"),
        row.getString("model_version"),
        json.readValue(row.getString("versions"), new TypeReference<List<String>>() {}),
        row.getDouble("confidence_score"),
        terms.archetype(
            row.getString("role_archetype"), row.getString("role_archetype_explanation")),
        terms.persona(row.getString("persona_type"), row.getString("persona_explanation")),
        List.of(
            terms.score("leadership", row),
            terms.score("scope", row),
            terms.score("technical_depth", row)),
        json.readValue(row.getString("entries"), new TypeReference<List<EntryInsights>>() {}),
        json.readValue(row.getString("narratives"), new TypeReference<List<StoredNarrative>>() {}),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
