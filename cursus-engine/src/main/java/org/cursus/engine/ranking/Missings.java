package org.cursus.engine.ranking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cursus.engine.career.Periods;
import org.cursus.engine.draft.Material;
import org.cursus.engine.fit.Demands;
import org.cursus.engine.fit.FitRecord;
import org.cursus.engine.fit.JobFit;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.ranking.Ranking.Missing;
import org.cursus.engine.text.Keyword;

/// Finds the musts of a posting that a record does not show.
final class Missings {

  /// "Java or Kotlin": one of them is enough.
  private static final Pattern EITHER =
      Pattern.compile(
          "(?iu)\\s(?:or|oder|ou|o)\\s|\\p{L}\\s?/\\s?\\p{L}|\\b(?:e\\.g|such as|z\\.\\s?B)\\b");

  private final Posting posting;
  private final Evidence evidence;

  Missings(Posting posting, Evidence evidence) {
    this.posting = posting;
    this.evidence = evidence;
  }

  List<Missing> of(Material material, YearMonth now) {
    var shown =
        IntStream.range(0, evidence.asked.size())
            .filter(i -> material.entries().stream().anyMatch(e -> evidence.best(e, i) != null))
            .boxed()
            .toList();
    var missing = new ArrayList<Missing>();
    double years = Periods.years(FitRecord.of(material).entries(), now);
    for (var each : posting.requirements()) {
      if (each.weight() == Requirement.Weight.MUST && !Demands.speaksToModel(each)) {
        of(each, shown, material, years).ifPresent(missing::add);
      }
    }
    return missing;
  }

  private Optional<Missing> of(
      Requirement must, List<Integer> shown, Material material, double own) {
    var years = must.years();
    boolean tooFew = years != null && own < years;
    boolean noDegree = must.kind() == Requirement.Kind.DEGREE && !hasDegree(must, material);
    if (tooFew || noDegree) {
      return Optional.of(new Missing(must.text(), List.of()));
    }
    if (material.entries().stream().anyMatch(each -> ContentRanking.answers(each, must))) {
      return Optional.empty();
    }
    var terms =
        IntStream.range(0, evidence.asked.size())
            .filter(i -> evidence.asked.get(i).asking().contains(must))
            .boxed()
            .toList();
    var absent = terms.stream().filter(i -> !shown.contains(i)).toList();
    boolean none = absent.size() == terms.size();
    boolean enough = terms.isEmpty() || !none && EITHER.matcher(must.text()).find();
    var names =
        absent.stream()
            .map(i -> evidence.asked.get(i).keyword())
            .filter(each -> each.kind() != Keyword.Kind.TOPIC)
            .map(Keyword::name)
            .toList();
    boolean formal =
        must.kind() == Requirement.Kind.CERTIFICATE || must.kind() == Requirement.Kind.LANGUAGE;
    boolean nothing = terms.isEmpty() ? formal : none;
    return !nothing && (enough || names.isEmpty())
        ? Optional.empty()
        : Optional.of(new Missing(must.text(), names));
  }

  private static boolean hasDegree(Requirement must, Material material) {
    return material.entries().stream()
        .filter(each -> each.kind() == Material.Kind.EDUCATION)
        .anyMatch(each -> JobFit.degreeMatch(must.text(), each.title()) == 1);
  }
}
