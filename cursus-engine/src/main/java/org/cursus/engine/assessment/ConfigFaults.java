package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The faults found so far.
final class ConfigFaults {

  /// More than these help nobody.
  private static final int MOST = 200;

  private final List<ConfigFault> faults = new ArrayList<>();

  /// Notes a fault.
  void add(String pointer, String text) {
    if (faults.size() < MOST) {
      faults.add(new ConfigFault(pointer, text));
    }
  }

  /// Whether this place is reported already.
  boolean isAt(String pointer) {
    return faults.stream().anyMatch(each -> each.pointer().equals(pointer));
  }

  /// Refuses the config if there are any.
  ///
  /// @param json its text, for their order
  void refuse(String json) {
    if (faults.isEmpty()) {
      return;
    }
    var places = ConfigLines.of(json).keySet();
    var order = new HashMap<String, Integer>();
    places.forEach(each -> order.put(each, order.size()));
    throw new ConfigRefused(
        faults.stream()
            .distinct()
            .sorted(Comparator.comparing(each -> place(each.pointer(), order)))
            .toList());
  }

  /// What is missing stands where the thing stands that it is missing from.
  private static int place(String pointer, Map<String, Integer> order) {
    var known = order.get(pointer);
    if (known != null) {
      return known;
    }
    int slash = pointer.lastIndexOf('/');
    return slash < 0 ? 0 : place(pointer.substring(0, slash), order);
  }
}
