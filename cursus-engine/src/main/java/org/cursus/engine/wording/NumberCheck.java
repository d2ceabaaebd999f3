package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.wording.Quantity.Measure;
import org.cursus.engine.wording.Unsupported.Kind;

/// Numbers of a claim that no source states, or that a source states of something else.
final class NumberCheck {

  private final List<Quantity> stated = new ArrayList<>();

  NumberCheck(Facts support) {
    support.sources.forEach(source -> stated.addAll(Quantities.of(source.text(), source.words())));
  }

  /// @param dates places that are dates, looked at elsewhere
  List<Unsupported> of(String claim, List<int[]> dates) {
    var faults = new ArrayList<Unsupported>();
    var claimed = Quantities.of(claim);
    var measures =
        claimed.stream()
            .map(Quantity::measure)
            .filter(each -> each == Measure.PERCENT || each.isMoney())
            .collect(Collectors.toSet());
    for (var quantity : claimed) {
      boolean date =
          dates.stream().anyMatch(each -> quantity.start() < each[1] && each[0] < quantity.end());
      if (date || quantity.measure() == Measure.ORDINAL) {
        continue;
      }
      var same = stated.stream().filter(quantity::isSaidBy).toList();
      if (same.isEmpty() && isOfARange(quantity, measures)) {
        continue;
      }
      if (same.isEmpty()) {
        faults.add(fault(Kind.NUMBER, quantity, "No source states this number."));
      } else if (same.stream().noneMatch(each -> isOfTheSame(quantity, each))) {
        faults.add(
            fault(
                Kind.UNIT,
                quantity,
                "A source states this number of something else: \""
                    + same.getFirst().words()
                    + "\"."));
      }
    }
    return faults;
  }

  /// "26 percent, up from 18" says percent of both.
  private boolean isOfARange(Quantity quantity, Set<Measure> measures) {
    return quantity.measure() == Measure.COUNT
        && quantity.near().isEmpty()
        && !measures.isEmpty()
        && stated.stream()
            .anyMatch(
                each -> measures.contains(each.measure()) && each.value() == quantity.value());
  }

  private static boolean isOfTheSame(Quantity claimed, Quantity source) {
    if (claimed.around().isEmpty() || source.around().isEmpty()) {
      return true;
    }
    if (claimed.measure() == Measure.COUNT) {
      boolean exact = !claimed.near().isEmpty() && !source.near().isEmpty();
      return exact
          ? meets(claimed.near(), source.near())
          : meets(claimed.around(), source.around());
    }
    if (claimed.measure() == Measure.SECONDS || claimed.measure() == Measure.MONTHS) {
      return claimed.words().equals(source.words()) || meets(claimed.around(), source.around());
    }
    var nouns =
        claimed.around().stream()
            .filter(each -> !NewFacts.OUTCOME_STEMS.contains(each))
            .collect(Collectors.toSet());
    return nouns.isEmpty() || meets(nouns, source.around());
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    return Vocabulary.meet(one, other);
  }

  private static Unsupported fault(Kind kind, Quantity quantity, String because) {
    return new Unsupported(kind, quantity.words(), quantity.start(), quantity.end(), because);
  }
}
