package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.occupation.GapReference.Rated;
import org.jspecify.annotations.Nullable;

/// The occupations of a release and the steps between them, made once a release.
final class PathGraph {

  /// Enough for three paths that differ; what is still open then is not worth the time.
  private static final int MOST_TRIED = 20_000;

  private static final int NEAREST = 3;

  private final UUID release;
  private final List<Rated> occupations;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<List<Edge>> steps = new ArrayList<>();

  /// A step and what it costs.
  ///
  /// @param relation part of the cost, as `zone` and `skills` are
  record Edge(int to, String tier, double relation, double zone, double skills) {
    double cost() {
      return relation + zone + skills;
    }
  }

  /// A step of a path.
  record Step(Rated from, Rated to, Edge edge) {}

  /// A way that is not at its end, with the way before.
  private record Way(int at, int length, double cost, @Nullable Way before, @Nullable Edge by) {
    boolean passes(int place) {
      for (var way = this; way != null; way = way.before) {
        if (way.at == place) {
          return true;
        }
      }
      return false;
    }
  }

  PathGraph(GapReference reference) {
    release = reference.release().id();
    occupations =
        reference.byCode().values().stream().sorted(Comparator.comparing(Rated::code)).toList();
    for (int place = 0; place < occupations.size(); place++) {
      places.put(occupations.get(place).code(), place);
      steps.add(new ArrayList<>());
    }
    tiers(reference)
        .forEach(
            (pair, tier) -> {
              int from = Objects.requireNonNull(places.get(pair.from()));
              int to = Objects.requireNonNull(places.get(pair.to()));
              steps.get(from).add(edge(from, to, tier));
            });
  }

  private record Pair(String from, String to) {}

  private record Tier(String name, double cost) {}

  /// Both ways, since what is like another is the other's like, too.
  private static Map<Pair, Tier> tiers(GapReference reference) {
    var tiers = new LinkedHashMap<Pair, Tier>();
    for (var each : reference.relations()) {
      tiers.put(
          new Pair(each.from(), each.to()), new Tier(each.tier(), PathRules.relation(each.tier())));
    }
    for (var each : reference.relations()) {
      double cost = PathRules.relation(each.tier()) + PathRules.BACKWARDS;
      tiers.putIfAbsent(new Pair(each.to(), each.from()), new Tier(each.tier(), cost));
    }
    return tiers;
  }

  private Edge edge(int from, int to, Tier tier) {
    var one = occupations.get(from);
    var other = occupations.get(to);
    return new Edge(
        to,
        tier.name(),
        tier.cost(),
        PathRules.zone(one.zone(), other.zone()),
        PathRules.skills(one.levels().missingFor(other.levels())));
  }

  boolean isOf(GapReference reference) {
    return release.equals(reference.release().id());
  }

  /// The steps from an occupation; none from one that is not there.
  List<Step> from(String code) {
    var place = places.get(code);
    return place == null
        ? List.of()
        : steps.get(place).stream()
            .map(edge -> new Step(occupations.get(place), occupations.get(edge.to()), edge))
            .toList();
  }

  /// The step between two; null where there is none.
  @Nullable Edge direct(String from, String to) {
    int target = Objects.requireNonNull(places.get(to));
    return steps.get(Objects.requireNonNull(places.get(from))).stream()
        .filter(edge -> edge.to() == target)
        .findFirst()
        .orElse(null);
  }

  /// The cheapest paths of at most four steps that share no occupation between their ends, cheapest
  /// first.
  ///
  /// @param from codes of occupations
  List<List<Step>> paths(Collection<String> from, String to) {
    int target = Objects.requireNonNull(places.get(to));
    var rest = costsTo(target);
    var open =
        new PriorityQueue<Way>(
            Comparator.comparingDouble((Way way) -> way.cost + rest(rest, way))
                .thenComparingInt(Way::length)
                .thenComparingInt(Way::at));
    from.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .distinct()
        .map(place -> new Way(place, 0, 0, null, null))
        .filter(way -> Double.isFinite(rest(rest, way)))
        .forEach(open::add);
    var found = new ArrayList<List<Step>>();
    Set<Integer> used = new HashSet<>();
    double most = Double.POSITIVE_INFINITY;
    for (int tried = 0; tried < MOST_TRIED && !open.isEmpty(); tried++) {
      var way = open.remove();
      if (way.cost + rest(rest, way) > most) {
        break;
      }
      if (way.at == target) {
        if (isNew(way, used)) {
          found.add(stepsOf(way));
          most = Math.min(most, way.cost * PathRules.TOO_COSTLY);
          if (found.size() == PathRules.MOST_PATHS) {
            break;
          }
        }
      } else {
        expand(way, rest, used, open);
      }
    }
    return found;
  }

  private void expand(Way way, double[][] rest, Set<Integer> used, PriorityQueue<Way> open) {
    for (var edge : steps.get(way.at)) {
      if (!way.passes(edge.to()) && !used.contains(edge.to())) {
        var next = new Way(edge.to(), way.length + 1, way.cost + edge.cost(), way, edge);
        if (Double.isFinite(rest(rest, next))) {
          open.add(next);
        }
      }
    }
  }

  /// What the rest costs at least, and, but for loops, exactly.
  private static double rest(double[][] rest, Way way) {
    return rest[PathRules.MOST_STEPS - way.length][way.at];
  }

  /// By steps that may be taken and occupation: what the way to the target costs.
  private double[][] costsTo(int target) {
    var costs = new double[PathRules.MOST_STEPS + 1][occupations.size()];
    Arrays.fill(costs[0], Double.POSITIVE_INFINITY);
    costs[0][target] = 0;
    for (int length = 1; length < costs.length; length++) {
      costs[length] = costs[length - 1].clone();
      for (int place = 0; place < occupations.size(); place++) {
        for (var edge : steps.get(place)) {
          double cost = edge.cost() + costs[length - 1][edge.to()];
          costs[length][place] = Math.min(costs[length][place], cost);
        }
      }
    }
    return costs;
  }

  /// Remembers the occupations between the ends, so that no other path goes over them.
  private static boolean isNew(Way end, Set<Integer> used) {
    var between = new HashSet<Integer>();
    for (var way = end.before; way != null && way.before != null; way = way.before) {
      between.add(way.at);
    }
    boolean fresh = between.stream().noneMatch(used::contains);
    used.addAll(between);
    return fresh;
  }

  private List<Step> stepsOf(Way end) {
    var path = new ArrayList<Step>();
    for (var way = end; way.before != null; way = way.before) {
      path.addFirst(
          new Step(
              occupations.get(way.before.at),
              occupations.get(way.at),
              Objects.requireNonNull(way.by)));
    }
    return List.copyOf(path);
  }

  /// The occupations within four steps that have most of what the target requires.
  List<Rated> nearest(Collection<String> from, String to) {
    var target = occupations.get(Objects.requireNonNull(places.get(to)));
    Set<Integer> reached = new HashSet<>();
    from.stream().map(places::get).filter(Objects::nonNull).forEach(reached::add);
    var start = Set.copyOf(reached);
    for (int step = 0; step < PathRules.MOST_STEPS; step++) {
      var next = new HashSet<Integer>();
      reached.forEach(place -> steps.get(place).forEach(edge -> next.add(edge.to())));
      reached.addAll(next);
    }
    return reached.stream()
        .filter(place -> !start.contains(place))
        .map(occupations::get)
        .sorted(
            Comparator.comparingDouble((Rated each) -> each.levels().missingFor(target.levels()))
                .thenComparing(Rated::code))
        .limit(NEAREST)
        .toList();
  }
}
