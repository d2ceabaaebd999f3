package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.database.OneTrip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads lists of occupations, and what a person chooses from.
@Repository
class OccupationListStore {

  private static final String SUMMARY =
      """
      json_build_object(
              'code', o.onetsoc_code,
              'title', o.title,
              'description', o.description,
              'jobZone', z.job_zone,
              'highPoints', (
                select coalesce(json_agg(i.data_value::integer order by i.element_id), '[]')
                from onet.interests i
                where i.onetsoc_code = o.onetsoc_code
                  and i.scale_id = 'IH'
                  and i.data_value > 0),
              'demand', x.demand,
              'featured', coalesce(x.featured, false),
              'inView', exists (
                select
                from target_occupation t
                where t.user_id = asked.caller
                  and t.onet_code = o.onetsoc_code::text))\
      """;

  private static final String RELEASE =
      """
      (
          select json_build_object('id', r.id, 'name', r.name, 'released', r.released,
            'absent', r.absent)
          from onet_key.release r
          where r.state = 'live')\
      """;

  /// With words, the occupations of these codes in their order; without, all by title, from one on.
  /// Both within the filters. An interest is asked for by its number and met by the two strongest
  /// of an occupation.
  static final String LIST =
      """
      with asked as materialized (
        select ?::uuid as caller, ?::boolean as by_words, ?::text[] as codes,
          ?::integer as job_zone, ?::integer as interest, nullif(?, '')::uuid as sector,
          ?::text as family, nullif(?, '') as after, ?::integer as most, ?::boolean as with_frame
      ),
      last as materialized (
        select k.title, k.code
        from asked
        join onet_key.occupation k on k.code = asked.after
      )
      select json_build_object(
        'release', %1$s,
        'items', (
          select coalesce(json_agg(found.summary order by found.place, found.title, found.code), '[]')
          from (
            select %2$s as summary, array_position(asked.codes, o.onetsoc_code::text) as place,
              o.title, o.onetsoc_code as code
            from asked
            join onet.occupation_data o on not asked.by_words
              or o.onetsoc_code = any (asked.codes::character(10)[])
            left join onet.job_zones z on z.onetsoc_code = o.onetsoc_code
            left join occupation x on x.onet_code = o.onetsoc_code::text
            left join last on true
            where starts_with(o.onetsoc_code::text, asked.family)
              and (last.code is null or (o.title, o.onetsoc_code::text) > (last.title, last.code))
              and (asked.job_zone = 0 or z.job_zone = asked.job_zone)
              and (asked.interest = 0 or exists (
                select
                from onet.interests i
                where i.onetsoc_code = o.onetsoc_code
                  and i.scale_id = 'IH'
                  and i.element_id in ('1.B.1.g', '1.B.1.h')
                  and i.data_value = asked.interest))
              and (asked.sector is null
                or x.sector_id = asked.sector
                or (x.sector_id is null and exists (
                  select
                  from sector s, unnest(s.soc_prefixes) as prefix
                  where s.id = asked.sector
                    and starts_with(o.onetsoc_code::text, prefix))))
            order by place, o.title, o.onetsoc_code
            limit (select asked.most from asked)
          ) found),
        'frame', (
          select json_build_object(
            'families', (
              select coalesce(json_object_agg(f.family, f.count), '{}')
              from (
                select left(o.onetsoc_code::text, 4) as family, count(*) as count
                from onet.occupation_data o
                group by family
              ) f),
            'sectors', (
              select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)
                order by s.position, s.name), '[]')
              from sector s),
            'featured', (
              select coalesce(json_agg(%2$s order by o.title), '[]')
              from occupation x
              join onet.occupation_data o on o.onetsoc_code = x.onet_code::character(10)
              left join onet.job_zones z on z.onetsoc_code = o.onetsoc_code
              where x.featured),
            'inView', (
              select coalesce(json_agg(json_build_object('code', k.code, 'title', k.title,
                'retiredIn', k.retired_in) order by t.created_at, k.code), '[]')
              from target_occupation t
              join onet_key.occupation k on k.code = t.onet_code
              where t.user_id = asked.caller))
          from asked
          where asked.with_frame))
      """
          .formatted(RELEASE, SUMMARY);

  private final OneTrip trip;
  private final JsonMapper json;

  OccupationListStore(OneTrip trip, JsonMapper json) {
    this.trip = trip;
    this.json = json;
  }

  /// @param release null while none is live
  /// @param frame null unless asked for
  record Listed(
      @Nullable LiveRelease release, List<OccupationSummary> items, @Nullable Frame frame) {}

  /// What a person chooses from.
  ///
  /// @param families occupations by the beginning of their minor group
  /// @param inView what the caller keeps in view
  record Frame(
      Map<String, Integer> families,
      List<Occupation.Sector> sectors,
      List<OccupationSummary> featured,
      List<Kept> inView) {}

  /// @param retiredIn the release that no longer had it; null while it is there
  record Kept(String code, String title, @Nullable String retiredIn) {}

  /// All by title, within the filters.
  Listed byTitle(OccupationSearch search, int most, boolean withFrame) {
    return list(search, false, List.of(), most, withFrame);
  }

  /// These, in this order, within the filters.
  Listed ofCodes(OccupationSearch search, List<String> codes, int most, boolean withFrame) {
    return list(search, true, codes, most, withFrame);
  }

  private Listed list(
      OccupationSearch search, boolean byWords, List<String> codes, int most, boolean withFrame) {
    List<Object> parameters =
        List.of(
            byWords,
            codes.toArray(new String[0]),
            search.jobZone(),
            search.interest() == null ? 0 : search.interest().number(),
            text(search.sector()),
            search.family(),
            byWords ? "" : search.after(),
            most,
            withFrame);
    return OccupationStore.read(trip, json, LIST, parameters, Listed.class);
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }
}
