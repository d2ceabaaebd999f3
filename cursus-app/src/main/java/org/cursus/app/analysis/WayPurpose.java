package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.app.ai.Purpose;
import org.cursus.app.occupation.CareerWay;
import org.cursus.app.occupation.CareerWays;
import org.cursus.app.usage.Feature;
import org.cursus.engine.wording.Claim;
import org.cursus.engine.wording.NewFacts;
import org.cursus.engine.wording.Unsupported.Kind;
import org.springframework.stereotype.Component;

/// Puts the ways that the rules found into words. Which they are, and their order, no model
/// decides.
@Component
class WayPurpose implements Purpose<CareerWays.Found, WayAnswer> {

  private static final int LONGEST = 600;
  private static final EnumSet<Kind> HELD =
      EnumSet.of(Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.CREDENTIAL);

  @Override
  public String name() {
    return "career-path";
  }

  @Override
  public Feature feature() {
    return Feature.CAREER_PATH;
  }

  @Override
  public String prompt() {
    return "career-path-1";
  }

  @Override
  public String rules() {
    return CareerWays.VERSION;
  }

  @Override
  public Class<WayAnswer> shape() {
    return WayAnswer.class;
  }

  @Override
  public Map<String, String> documents(CareerWays.Found input) {
    return Map.of(
        "ways", input.ways().stream().map(WayPurpose::facts).collect(Collectors.joining("\n\n")));
  }

  /// All that is known of a way.
  static String facts(CareerWay way) {
    var told = builtIn(way);
    return "%s %s\n%s\n%s".formatted(way.code(), way.title(), told.why(), told.firstStep());
  }

  @Override
  public WayAnswer builtIn(CareerWays.Found input) {
    return new WayAnswer(input.ways().stream().map(WayPurpose::builtIn).toList());
  }

  private static WayAnswer.Item builtIn(CareerWay way) {
    var why = new StringBuilder();
    why.append("O*NET relates it to ").append(way.fromTitle());
    if (way.viaTitle() != null) {
      why.append(" by way of ").append(way.viaTitle());
    }
    why.append('.');
    if (!way.shared().isEmpty()) {
      why.append(" Your record has enough of ")
          .append(names(way.shared().stream().map(CareerWay.Have::name).toList()))
          .append('.');
    }
    if (way.readiness() != null) {
      why.append(
          String.format(
              Locale.ROOT,
              " It covers %d %% of what the occupation asks, by the rules of the gap.",
              Math.round(100 * way.readiness())));
    }
    if (way.wage() != null) {
      why.append(" Half of the people here earn less than ")
          .append(way.wage().stripTrailingZeros().toPlainString())
          .append(' ')
          .append(way.wageCurrency())
          .append(" a ")
          .append(way.wagePeriod())
          .append('.');
    }
    if (!way.demand().isEmpty()) {
      why.append(' ').append(way.demand()).append('.');
    }
    var first =
        way.learn().isEmpty()
            ? "Nothing is missing by the ratings; look for openings."
            : "Begin with %s: your record speaks for %s of 7, and %s of 7 is asked."
                .formatted(
                    way.learn().getFirst().name(),
                    way.learn().getFirst().own(),
                    way.learn().getFirst().required());
    return new WayAnswer.Item(way.code(), why.toString(), first);
  }

  private static String names(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  @Override
  public List<String> faults(CareerWays.Found input, WayAnswer output) {
    var faults = new ArrayList<String>();
    var wanted = input.ways().stream().map(CareerWay::code).toList();
    if (!output.ways().stream().map(WayAnswer.Item::code).toList().equals(wanted)) {
      faults.add(
          "The ways must be those given, each once and in their order: "
              + String.join(", ", wanted)
              + ".");
      return faults;
    }
    for (int at = 0; at < wanted.size(); at++) {
      var told = output.ways().get(at);
      var facts = facts(input.ways().get(at));
      for (var text : List.of(told.why(), told.firstStep())) {
        if (text.isBlank() || text.length() > LONGEST) {
          faults.add("A text of %s is empty or too long.".formatted(told.code()));
        }
        NewFacts.in(Claim.of(text, facts)).stream()
            .filter(each -> HELD.contains(each.kind()))
            .forEach(
                each ->
                    faults.add(
                        "The text of %s says \"%s\", which is not given."
                            .formatted(told.code(), each.words())));
      }
    }
    return faults;
  }
}
