package org.cursus.engine.ranking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cursus.engine.draft.Material;
import org.cursus.engine.fit.Demand;
import org.cursus.engine.fit.Demands;
import org.cursus.engine.fit.FitRecord;
import org.cursus.engine.fit.Shown;
import org.cursus.engine.ranking.Ranking.RankedStatement;
import org.cursus.engine.ranking.Ranking.Served;
import org.cursus.engine.text.Keyword;
import org.jspecify.annotations.Nullable;

/// What each place of a record shows of what a posting asks for.
final class Evidence {

  private static final double MUST = 3;
  private static final double LIKE_IN_STATEMENT = .25;
  private static final int MOST_TERMS_OF_STATEMENT = 3;
  private static final int MOST_SERVED = 10;

  final List<Demand> asked;
  private final Map<String, List<Found>> places = new HashMap<>();

  /// What one place shows.
  ///
  /// @param matches for each demand how near the place comes to it
  record Found(Shown place, double[] matches, Likeness.Like like) {

    /// What a demand gains here, beside its weight.
    double share(int demand) {
      return matches[demand] * place.strength();
    }
  }

  Evidence(
      Material material, List<Demand> asked, Demands demands, Likeness likeness, YearMonth now) {
    this.asked = asked;
    for (var place : Shown.of(FitRecord.of(material).entries(), now)) {
      var matches = asked.stream().mapToDouble(each -> demands.match(each, place)).toArray();
      places
          .computeIfAbsent(place.entry(), key -> new ArrayList<>())
          .add(new Found(place, matches, likeness.of(place)));
    }
  }

  List<Found> of(Material.Entry entry) {
    return places.getOrDefault(entry.id(), List.of());
  }

  /// The place of an entry that shows a demand best; null where none does. A second place adds
  /// nothing.
  @Nullable Found best(Material.Entry entry, int demand) {
    Found best = null;
    for (var each : of(entry)) {
      if (each.share(demand) > (best == null ? 0 : best.share(demand))) {
        best = each;
      }
    }
    return best;
  }

  double share(Material.Entry entry, int demand) {
    var best = best(entry, demand);
    return best == null ? 0 : best.share(demand);
  }

  /// The likeness of the statement that is most like the posting's duties.
  Likeness.Like like(Material.Entry entry) {
    return of(entry).stream()
        .map(each -> each.like().times(each.place().strength()))
        .max(Comparator.comparingDouble(Likeness.Like::value))
        .orElse(Likeness.Like.NONE);
  }

  /// What an entry answers, what gains most first.
  List<Served> serves(Material.Entry entry) {
    record Gain(Served served, double gained) {}
    var gains = new ArrayList<Gain>();
    for (int i = 0; i < asked.size(); i++) {
      var best = best(entry, i);
      if (best != null) {
        gains.add(new Gain(served(i, best), best.share(i) * asked.get(i).weight()));
      }
    }
    return gains.stream()
        .sorted(Comparator.comparingDouble(Gain::gained).reversed())
        .limit(MOST_SERVED)
        .map(Gain::served)
        .toList();
  }

  Served served(int index, Found found) {
    var demand = asked.get(index);
    return new Served(
        demand.asking().isEmpty() ? demand.name() : demand.asking().getFirst().text(),
        demand.name(),
        demand.keyword().kind() != Keyword.Kind.TOPIC,
        demand.kind(),
        round(demand.weight()),
        found.matches()[index],
        found.place().statement(),
        found.place().text());
  }

  /// Each statement of an entry with its rank.
  List<RankedStatement> statements(Material.Entry entry) {
    var found = new HashMap<Integer, Found>();
    of(entry).forEach(each -> found.putIfAbsent(each.place().statement(), each));
    return IntStream.range(0, entry.statements().size())
        .mapToObj(
            i -> {
              var place = found.get(i);
              return place == null ? new RankedStatement(i, "", 0, List.of()) : statement(i, place);
            })
        .toList();
  }

  private RankedStatement statement(int index, Found found) {
    var terms =
        IntStream.range(0, asked.size())
            .filter(i -> found.matches()[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> gain(found, i)).reversed())
            .toList();
    double gained =
        terms.stream().limit(MOST_TERMS_OF_STATEMENT).mapToDouble(i -> gain(found, i)).sum();
    double score =
        found.place().strength()
            * ((1 - LIKE_IN_STATEMENT) * (1 - Math.exp(-gained / MUST))
                + LIKE_IN_STATEMENT * found.like().value());
    return new RankedStatement(
        index,
        found.place().text(),
        round(score),
        terms.stream().map(i -> asked.get(i).name()).toList());
  }

  private double gain(Found found, int demand) {
    return asked.get(demand).weight() * found.matches()[demand];
  }

  /// For each demand the dated statement that first says the same; null where none does.
  @Nullable Found[] told(Material material) {
    var told = new Found[asked.size()];
    for (var entry : material.entries()) {
      if (entry.kind() == Material.Kind.WORK
          || entry.kind() == Material.Kind.VOLUNTEERING
          || entry.kind() == Material.Kind.PROJECT) {
        for (var each : of(entry)) {
          for (int i = 0; i < told.length && each.place().statement() >= 0; i++) {
            told[i] = told[i] == null && each.matches()[i] == 1 ? each : told[i];
          }
        }
      }
    }
    return Arrays.copyOf(told, told.length);
  }

  static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
