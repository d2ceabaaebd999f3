package org.cursus.app.occupation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What is known of occupations, in sentences' worth of facts, for modules that speak of them.
@Service
public class OccupationFacts {

  private final OccupationFactStore store;
  private final OccupationTargets targets;
  private final OwnOccupations own;

  OccupationFacts(OccupationFactStore store, OccupationTargets targets, OwnOccupations own) {
    this.store = store;
    this.targets = targets;
    this.own = own;
  }

  /// One occupation of the live release.
  ///
  /// @param preparation the name of its job zone; null where that is not known
  /// @param education what its job zone says of it; null where that is not known
  /// @param tasks the most important first
  /// @param skills the most important first
  /// @param technologies those that are asked for most first
  /// @param otherTitles what it is also called
  public record Fact(
      String code,
      String title,
      @Nullable String description,
      @Nullable String preparation,
      @Nullable String education,
      @Nullable String experience,
      List<String> tasks,
      List<String> skills,
      List<String> knowledge,
      List<String> technologies,
      List<String> otherTitles) {}

  /// An occupation that means something to the caller.
  ///
  /// @param inView whether they keep it in view; otherwise one of their jobs is of it
  public record Own(String code, String title, boolean inView) {}

  /// Those in view, then those of the caller's jobs. May build the index of titles, so call it
  /// outside of transactions.
  public List<Own> ofCaller() {
    var inView =
        targets.list().stream()
            .filter(each -> each.retiredIn() == null)
            .map(each -> new Own(each.code(), each.title(), true));
    var ofJobs =
        own.listOfCaller().jobs().stream()
            .filter(each -> each.job().onetCode() != null && each.occupationTitle() != null)
            .map(
                each ->
                    new Own(
                        Objects.requireNonNull(each.job().onetCode()),
                        Objects.requireNonNull(each.occupationTitle()),
                        false));
    return Stream.concat(inView, ofJobs).distinct().toList();
  }

  /// Those of the codes that the live release has, in order, by one query; none while no release is
  /// loaded.
  public List<Fact> of(Collection<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    try {
      return store.facts(List.copyOf(new LinkedHashSet<>(codes)));
    } catch (Problem problem) {
      if (problem.type() == OccupationProblem.NO_RELEASE) {
        return List.of();
      }
      throw problem;
    }
  }
}
