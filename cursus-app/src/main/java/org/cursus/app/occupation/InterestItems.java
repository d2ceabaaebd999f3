package org.cursus.app.occupation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sixty activities of our own wording, ten for each area, mixed.
@Component
class InterestItems {

  private static final String FILE = "interest-items-1.json";

  /// An activity.
  ///
  /// @param id such as `R1`; never given to another activity
  record Item(String id, OccupationInterest area, String activity) {}

  private record Entry(String id, String area, String activity) {}

  private record Listed(String version, List<Entry> items) {}

  private final List<Item> items;

  InterestItems(JsonMapper json) {
    try (var in = Objects.requireNonNull(InterestItems.class.getResourceAsStream(FILE))) {
      items =
          json.readValue(in, Listed.class).items().stream()
              .map(
                  each ->
                      new Item(
                          each.id(),
                          OccupationInterest.named(each.area()).orElseThrow(),
                          each.activity()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Item> all() {
    return items;
  }
}
