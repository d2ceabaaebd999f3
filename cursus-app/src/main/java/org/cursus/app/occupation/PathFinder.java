package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.occupation.GapStore.Program;
import org.cursus.app.occupation.PathGraph.Step;
import org.cursus.app.occupation.PathStep.Cost;
import org.cursus.app.occupation.PathStep.PathPlace;
import org.cursus.app.occupation.PathStep.Skill;
import org.cursus.app.occupation.PathStore.Zone;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds ways from where the caller stands to an occupation, and says what each step asks.
@Service
class PathFinder {

  private static final int SKILLS = 5;
  private static final int PROGRAMS = 3;

  /// What is less is no new skill.
  private static final double HIGHER = 0.25;

  private static final Map<String, String> NEEDED =
      Map.of(
          "related_occupations", "Related Occupations",
          "job_zones", "Job Zones",
          "skills", "Skills",
          "technology_skills", "Technology Skills");

  private final AtomicReference<@Nullable PathGraph> kept = new AtomicReference<>();
  private final GapReferences references;
  private final OwnOccupations occupations;
  private final OccupationCodes codes;
  private final PathStore store;
  private final GapStore gaps;
  private final TransactionTemplate reading;

  PathFinder(
      GapReferences references,
      OwnOccupations occupations,
      OccupationCodes codes,
      PathStore store,
      GapStore gaps,
      PlatformTransactionManager transactions) {
    this.references = references;
    this.occupations = occupations;
    this.codes = codes;
    this.store = store;
    this.gaps = gaps;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// @param from null for where the record's jobs are
  /// @throws Problem `no-starting-point`, `no-release`, and those of `OccupationCodes.absence`
  Paths find(@Nullable String from, String to) {
    var reference = references.current();
    var target = occupation(reference, to);
    var start = start(reference, from);
    if (start.isEmpty()) {
      throw OccupationProblem.NO_STARTING_POINT.problem();
    }
    boolean there = start.contains(to);
    var graph = graph(reference);
    var found = there ? List.<List<Step>>of() : graph.paths(start, to);
    var nearest =
        there || !found.isEmpty() ? List.<GapReference.Rated>of() : graph.nearest(start, to);
    return new Paths(
        PathRules.VERSION,
        reference.release().name(),
        start.stream().map(reference::occupation).map(PathPlace::of).toList(),
        PathPlace.of(target),
        there,
        found.isEmpty() ? List.of() : told(reference, found),
        nearest.stream().map(PathPlace::of).toList(),
        reference.absent(NEEDED),
        reference.release().attribution());
  }

  private List<String> start(GapReference reference, @Nullable String from) {
    if (from != null) {
      return List.of(occupation(reference, from).code());
    }
    return occupations.ofCaller().stream()
        .map(OwnJob::onetCode)
        .filter(Objects::nonNull)
        .filter(reference::has)
        .distinct()
        .toList();
  }

  private GapReference.Rated occupation(GapReference reference, String code) {
    if (!reference.has(code)) {
      throw codes.absence(code);
    }
    return reference.occupation(code);
  }

  PathGraph graph(GapReference reference) {
    var graph = kept.get();
    if (graph == null || !graph.isOf(reference)) {
      graph = new PathGraph(reference);
      kept.set(graph);
    }
    return graph;
  }

  /// What is read for all steps of all paths.
  private record Facts(
      Map<Integer, Zone> zones,
      Map<Integer, List<String>> technologies,
      Map<String, List<Program>> programs) {}

  private List<Paths.Path> told(GapReference reference, List<List<Step>> found) {
    var all = found.stream().flatMap(List::stream).toList();
    var codes = all.stream().map(step -> step.to().code()).distinct().toList();
    var facts =
        Objects.requireNonNull(
            reading.execute(
                status ->
                    new Facts(
                        store.zones(),
                        store.technologies(all),
                        gaps.programs(codes).stream()
                            .collect(Collectors.groupingBy(Program::code)))));
    var told = new ArrayList<Paths.Path>();
    int place = 0;
    for (var path : found) {
      var steps = new ArrayList<PathStep>();
      for (var step : path) {
        steps.add(tell(reference, step, place++, facts));
      }
      double cost = steps.stream().mapToDouble(step -> step.cost().sum()).sum();
      told.add(new Paths.Path(cost, List.copyOf(steps)));
    }
    return told;
  }

  private static PathStep tell(GapReference reference, Step step, int place, Facts facts) {
    var edge = step.edge();
    var zone = step.from().zone() == step.to().zone() ? null : facts.zones.get(step.to().zone());
    return new PathStep(
        PathPlace.of(step.from()),
        PathPlace.of(step.to()),
        edge.tier(),
        new Cost(edge.relation(), edge.zone(), edge.skills(), edge.cost()),
        skills(reference, step.from().levels(), step.to().levels()),
        zone == null ? null : zone.education(),
        zone == null ? null : zone.training(),
        facts.technologies.getOrDefault(place, List.of()),
        facts.programs.getOrDefault(step.to().code(), List.of()).stream().limit(PROGRAMS).toList());
  }

  private static List<Skill> skills(GapReference reference, GapLevels from, GapLevels to) {
    return IntStream.range(0, reference.elements().size())
        .filter(element -> to.level(element) - from.level(element) >= HIGHER)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                element ->
                    -GapRules.gap(to.level(element), from.level(element)) * to.weight(element)))
        .limit(SKILLS)
        .map(
            element -> {
              var each = reference.elements().get(element);
              return new Skill(
                  each.id(), each.name(), each.kind(), from.level(element), to.level(element));
            })
        .toList();
  }
}
