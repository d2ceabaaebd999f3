package org.cursus.app.occupation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cursus.app.occupation.Occupation.Rated;
import org.cursus.app.onet.LiveRelease;
import org.jspecify.annotations.Nullable;

/// Two or three occupations side by side, as the page shows them.
///
/// @param kinds where they differ most, by kind of element
record OccupationComparison(List<OccupationView> sides, List<Kind> kinds) {

  /// Of each side, the most important elements are compared.
  private static final int OF_EACH = 6;

  private static final int LEAST = 1;
  private static final int MOST = 5;

  /// Elements of one kind, those with the largest difference first.
  ///
  /// @param missing whether the release came without the table
  record Kind(String heading, boolean missing, List<Row> rows) {}

  /// One element in each occupation, in their order; null where it has no value there.
  record Row(String name, @Nullable String plainName, List<@Nullable SvgBar> bars, double spread) {}

  static OccupationComparison of(List<Occupation> occupations, LiveRelease release) {
    return new OccupationComparison(
        occupations.stream().map(each -> OccupationView.of(each, release)).toList(),
        List.of(
            kind("Skills", "skills", occupations, Occupation::skills, release),
            kind("Knowledge", "knowledge", occupations, Occupation::knowledge, release)));
  }

  private static Kind kind(
      String heading,
      String table,
      List<Occupation> occupations,
      Function<Occupation, List<Rated>> elements,
      LiveRelease release) {
    var rows =
        occupations.stream()
            .flatMap(each -> elements.apply(each).stream().limit(OF_EACH))
            .collect(
                LinkedHashMap<String, Rated>::new,
                (found, each) -> found.putIfAbsent(each.id(), each),
                Map::putAll)
            .values()
            .stream()
            .map(each -> row(each, occupations, elements))
            .sorted(Comparator.comparingDouble(Row::spread).reversed())
            .toList();
    return new Kind(heading, !release.has(table), rows);
  }

  private static Row row(
      Rated element, List<Occupation> occupations, Function<Occupation, List<Rated>> elements) {
    List<@Nullable SvgBar> bars =
        occupations.stream().map(each -> bar(each, element.id(), elements)).toList();
    var lengths =
        bars.stream().flatMap(Stream::ofNullable).mapToDouble(SvgBar::length).summaryStatistics();
    return new Row(element.name(), element.plainName(), bars, lengths.getMax() - lengths.getMin());
  }

  private static @Nullable SvgBar bar(
      Occupation occupation, String id, Function<Occupation, List<Rated>> elements) {
    return elements.apply(occupation).stream()
        .filter(each -> each.id().equals(id) && each.importance() != null)
        .findFirst()
        .map(
            each ->
                SvgBar.of(
                    occupation.title(),
                    null,
                    each.importance() == null ? LEAST : each.importance(),
                    LEAST,
                    MOST,
                    each.importanceLow(),
                    each.importanceHigh()))
        .orElse(null);
  }
}
