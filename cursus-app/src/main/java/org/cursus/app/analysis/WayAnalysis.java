package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cursus.app.ai.Gateway;
import org.cursus.app.analysis.WayResult.Group;
import org.cursus.app.analysis.WayResult.Line;
import org.cursus.app.occupation.CareerWays;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Recommends where to go on to from the occupations of the record.
@Service
class WayAnalysis {

  private static final List<String> DIRECTIONS = List.of("next", "sideways", "further");

  private final Metering metering;
  private final Gateway gateway;
  private final WayPurpose purpose;
  private final CareerWays ways;

  WayAnalysis(Metering metering, Gateway gateway, WayPurpose purpose, CareerWays ways) {
    this.metering = metering;
    this.gateway = gateway;
    this.purpose = purpose;
    this.ways = ways;
  }

  /// What is asked: always the same, for the record as it is.
  private record Request(String rules) {}

  /// @param key names the request; null for none
  Metered<WayResult> run(@Nullable String key) {
    return metering.run(
        Feature.CAREER_PATH,
        gateway.engineFor(purpose),
        key,
        new Request(CareerWays.VERSION),
        WayResult.class,
        meter -> {
          var found = ways.ofCaller();
          // Nothing to word, so nobody is asked.
          var told =
              found.ways().isEmpty()
                  ? new WayAnswer(List.of())
                  : gateway.ask(purpose, found, meter).value();
          return result(found, told);
        });
  }

  private static WayResult result(CareerWays.Found found, WayAnswer told) {
    var groups = new ArrayList<Group>();
    for (var direction : DIRECTIONS) {
      var lines =
          IntStream.range(0, found.ways().size())
              .filter(at -> found.ways().get(at).direction().equals(direction))
              .mapToObj(at -> line(found, told, at))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(new Group(direction, heading(direction), lines));
      }
    }
    return new WayResult(
        CareerWays.VERSION,
        found.release(),
        advice(found),
        groups,
        found.absent(),
        found.attribution());
  }

  private static Line line(CareerWays.Found found, WayAnswer told, int at) {
    var way = found.ways().get(at);
    var words = told.ways().get(at);
    return new Line(
        way,
        way.readiness() == null ? null : Math.round(100 * way.readiness()),
        words.why(),
        words.firstStep());
  }

  private static String heading(String direction) {
    return switch (direction) {
      case "next" -> "Next steps";
      case "sideways" -> "Sideways";
      default -> "Further away";
    };
  }

  private static String advice(CareerWays.Found found) {
    if (found.jobs() == 0) {
      return "Your record has no jobs yet. Upload a resume or add a job, then come back.";
    }
    if (found.coded() == 0) {
      return "None of your jobs is known to be an occupation yet. Say which they are under Occupations, then come back.";
    }
    return found.ways().isEmpty()
        ? "O*NET relates nothing else to the occupations of your jobs in the loaded release."
        : "";
  }
}
