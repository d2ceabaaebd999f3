package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cursus.engine.career.CareerEntry.Kind;
import org.jspecify.annotations.Nullable;

/// All that was read, and what follows from the entries together.
final class Career {

  private final List<ReadEntry> entries;
  private final List<ReadEntry> roles;
  private final List<ReadEntry> course;
  private final Map<String, Integer> fields;

  /// @param entries in the order in which they are told
  Career(List<ReadEntry> entries) {
    this.entries = entries;
    this.roles = entries.stream().filter(each -> each.kind().isRole()).toList();
    this.course = inOrder(of(Kind.WORK));
    this.fields = byMonths();
  }

  /// In the order in which they are told.
  List<ReadEntry> entries() {
    return entries;
  }

  /// Paid and unpaid roles, newest first within each.
  List<ReadEntry> roles() {
    return roles;
  }

  /// Paid roles, newest first.
  List<ReadEntry> work() {
    return of(Kind.WORK);
  }

  List<ReadEntry> of(Kind kind) {
    return entries.stream().filter(each -> each.kind() == kind).toList();
  }

  /// Paid roles with dates, oldest first; of two that begin together the one that ends first.
  List<ReadEntry> course() {
    return course;
  }

  private static List<ReadEntry> inOrder(List<ReadEntry> work) {
    return work.stream()
        .filter(each -> each.span() != null)
        .sorted(
            Comparator.comparingInt((ReadEntry each) -> span(each).from())
                .thenComparingInt(each -> span(each).to())
                .thenComparing(ReadEntry::key))
        .toList();
  }

  /// The paid role that counts as the present one: that which lasted to the latest month; of
  /// several, the one that began last.
  @Nullable ReadEntry latest() {
    return course.stream()
        .max(
            Comparator.comparingInt((ReadEntry each) -> span(each).to())
                .thenComparingInt(each -> span(each).from()))
        .orElse(work().isEmpty() ? null : work().getFirst());
  }

  static Span span(ReadEntry entry) {
    return Objects.requireNonNull(entry.span());
  }

  /// Months in roles of a kind; what ran side by side counts once.
  int months(Predicate<ReadEntry> wanted) {
    var months = new BitSet();
    roles().stream()
        .filter(wanted)
        .map(ReadEntry::span)
        .filter(Objects::nonNull)
        .forEach(each -> each.mark(months));
    return months.cardinality();
  }

  /// Months of paid work before a month.
  int monthsBefore(int end, @Nullable String field) {
    var months = new BitSet();
    for (var each : course()) {
      if (field == null || field.equals(each.title().field())) {
        span(each).mark(months);
      }
    }
    return months.get(0, Math.max(0, end)).cardinality();
  }

  /// Months by field of work, the longest first.
  Map<String, Integer> fields() {
    return fields;
  }

  private Map<String, Integer> byMonths() {
    var months = new TreeMap<String, Integer>();
    for (var each : roles()) {
      var field = each.title().field();
      if (field != null && !months.containsKey(field)) {
        months.put(field, months(other -> field.equals(other.title().field())));
      }
    }
    var sorted = new LinkedHashMap<String, Integer>();
    months.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  /// The field worked in longest; null when no title names one.
  @Nullable String mainField() {
    return fields().keySet().stream().findFirst().orElse(null);
  }

  /// The entries of some kind, each by its key.
  static List<String> keys(List<ReadEntry> entries) {
    return new ArrayList<>(entries.stream().map(ReadEntry::key).distinct().toList());
  }
}
