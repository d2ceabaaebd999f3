package org.cursus.app.occupation;

import java.util.List;
import java.util.stream.IntStream;
import org.cursus.app.occupation.PathStep.PathPlace;
import org.jspecify.annotations.Nullable;

/// Paths as their page shows them.
///
/// @param plot null without a path
record PathView(Paths paths, @Nullable PathPlot plot, List<Way> ways) {

  /// A path as a list.
  record Way(String heading, String cost, List<Line> steps) {}

  /// A step.
  ///
  /// @param effort where most of its cost is from
  record Line(
      PathPlace to,
      String effort,
      List<String> skills,
      @Nullable String education,
      @Nullable String training,
      List<String> technologies,
      List<GapView.ProgramLine> programs) {}

  static PathView of(Paths paths) {
    var ways =
        IntStream.range(0, paths.paths().size())
            .mapToObj(place -> way(paths.paths().get(place), place))
            .toList();
    return new PathView(paths, ways.isEmpty() ? null : PathPlot.of(paths), ways);
  }

  private static Way way(Paths.Path path, int place) {
    int steps = path.steps().size();
    return new Way(
        "Path %d: %s from %s"
            .formatted(
                place + 1,
                steps == 1 ? "one step" : steps + " steps",
                path.steps().getFirst().from().title()),
        PathPlot.number(path.cost()),
        path.steps().stream().map(PathView::line).toList());
  }

  private static Line line(PathStep step) {
    return new Line(
        step.to(),
        effort(step),
        step.skills().stream()
            .map(
                skill ->
                    "%s from %s to %s"
                        .formatted(
                            skill.name(), GapView.number(skill.from()), GapView.number(skill.to())))
            .toList(),
        step.education(),
        step.training(),
        step.technologies(),
        step.programs().stream().map(GapView::program).toList());
  }

  private static String effort(PathStep step) {
    int up = step.to().jobZone() - step.from().jobZone();
    boolean known = step.to().jobZone() > 0 && step.from().jobZone() > 0;
    var zone =
        !known || up == 0
            ? "The same job zone"
            : up == 1 ? "One job zone up" : up > 1 ? up + " job zones up" : "A lower job zone";
    return "%s; %d %% of what it asks is new."
        .formatted(known ? zone : "Job zone not known", Math.round(100 * step.cost().skills() / 3));
  }
}
