package org.cursus.engine.assessment;

import tools.jackson.databind.JsonNode;

/// Finds texts that no database keeps: with the character 0, or with half of a character.
final class TextChecks {

  private TextChecks() {}

  static void run(JsonNode tree, ConfigFaults faults) {
    check(tree, "", faults);
  }

  private static void check(JsonNode node, String at, ConfigFaults faults) {
    if (node.isString() && !canBeKept(node.stringValue())) {
      faults.add(at, "This text holds characters that cannot be kept. Type it again.");
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      check(node.get(i), at + "/" + i, faults);
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              each -> check(each.getValue(), at + "/" + ConfigPart.escaped(each.getKey()), faults));
    }
  }

  private static boolean canBeKept(String text) {
    return text.codePoints()
        .noneMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE);
  }
}
