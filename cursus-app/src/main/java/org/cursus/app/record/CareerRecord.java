package org.cursus.app.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The caller's record, read whole.
@Service
public class CareerRecord {

  private final RecordStore store;
  private final CareerStatsStore stats;
  private final JsonMapper json;

  CareerRecord(RecordStore store, CareerStatsStore stats, JsonMapper json) {
    this.store = store;
    this.stats = stats;
    this.json = json;
  }

  /// The whole active record as JSON, straight from the database.
  String profileJson() {
    return store.profile();
  }

  /// The record as it stood at an instant, as JSON.
  String profileJson(Instant asOf) {
    return store.profileAsOf(asOf);
  }

  /// The record as it stood at an instant.
  public Profile profile(Instant asOf) {
    return json.readValue(store.profileAsOf(asOf), Profile.class);
  }

  /// The whole active record.
  public Profile profile() {
    return json.readValue(store.profile(), Profile.class);
  }

  /// A record with what its entries were imported with that no column holds.
  ///
  /// @param profile as JSON: `Profile` by property
  /// @param extras by id of an entry; entries without are absent
  public record WithExtras(JsonNode profile, JsonNode extras) {}

  /// The whole active record without what the person never wants used, to leave in another form.
  public WithExtras usableWithExtras() {
    // Numbers leave digit by digit, as they came.
    var both =
        json.reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readTree(store.profileWithExtras());
    return new WithExtras(NeverUse.removed(both.get("profile")), both.get("extras"));
  }

  /// What the record calls the caller: name and e-mail address; empty while nothing is known.
  public List<String> names() {
    return Arrays.stream(json.readValue(store.names(), String[].class))
        .filter(Objects::nonNull)
        .toList();
  }

  /// How complete the record is.
  public Completeness completeness() {
    return json.readValue(store.completeness(), Completeness.class);
  }

  /// How long the caller stays in a role, as of the last count.
  public CareerStats stats() {
    return json.readValue(stats.stats(), CareerStats.class);
  }
}
