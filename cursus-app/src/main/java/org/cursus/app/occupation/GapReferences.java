package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.occupation.GapReference.Rated;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the reference of the live release; reads it anew after each load and rollback.
@Component
class GapReferences {

  private final AtomicReference<@Nullable GapReference> kept = new AtomicReference<>();
  private final Onet onet;
  private final GapReferenceStore store;

  GapReferences(Onet onet, GapReferenceStore store) {
    this.onet = onet;
    this.store = store;
  }

  /// @throws Problem `no-release`
  @Transactional(readOnly = true)
  public GapReference current() {
    var live = live();
    var reference = kept.get();
    if (reference != null && reference.release().id().equals(live.id())) {
      return reference;
    }
    // A release that becomes live between two of the statements would give a mixture.
    GapReference read;
    LiveRelease before;
    do {
      before = live;
      read = read(before);
      live = live();
    } while (!before.id().equals(live.id()));
    kept.set(read);
    return read;
  }

  private LiveRelease live() {
    return onet.live().orElseThrow(OccupationProblem.NO_RELEASE::problem);
  }

  private GapReference read(LiveRelease release) {
    var elements =
        store.elements().stream()
            .sorted(Comparator.comparing(GapElement::id, GapReferences::inOrder))
            .toList();
    Map<String, Integer> places =
        IntStream.range(0, elements.size())
            .boxed()
            .collect(Collectors.toMap(place -> elements.get(place).id(), place -> place));
    var levels = new HashMap<String, double[]>();
    var importances = new HashMap<String, double[]>();
    store.ratings(
        (code, element, scale, value) -> {
          var place = places.get(element);
          if (place != null) {
            (scale.equals("LV") ? levels : importances)
                    .computeIfAbsent(code, any -> nothing(elements.size()))[place] =
                value;
          }
        });
    var byCode = new HashMap<String, Rated>();
    for (var each : store.occupations()) {
      var level = levels.getOrDefault(each.code(), nothing(elements.size()));
      var importance = importances.getOrDefault(each.code(), nothing(elements.size()));
      byCode.put(
          each.code(),
          new Rated(each.code(), each.title(), each.zone(), new GapLevels(level, importance)));
    }
    return new GapReference(
        release, elements, Map.copyOf(byCode), List.copyOf(new ArrayList<>(store.relations())));
  }

  private static double[] nothing(int size) {
    var nothing = new double[size];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  /// 2.C.9.a before 2.C.10.
  static int inOrder(String one, String other) {
    var left = one.split("\\.");
    var right = other.split("\\.");
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order =
          left[i].length() == right[i].length()
              ? left[i].compareTo(right[i])
              : Integer.compare(left[i].length(), right[i].length());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
