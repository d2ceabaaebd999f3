package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.career.CareerInsights.Choice;

/// How somebody works, by the verbs with which their statements begin. Three statements a role
/// count for each kind, and the field of work stands for two statements of its own kind.
final class Personas {

  private static final int A_ROLE = 3;
  private static final int OF_FIELD = 2;
  private static final int SHOWN = 2;

  /// In the order in which they win a tie.
  private static final Map<String, String> NAMES = names();

  private static final Map<String, String> BY_FIELD =
      Map.ofEntries(
          Map.entry("education", "teacher"),
          Map.entry("health", "carer"),
          Map.entry("care", "carer"),
          Map.entry("trades", "builder"),
          Map.entry("it", "builder"),
          Map.entry("engineering", "builder"),
          Map.entry("science", "innovator"),
          Map.entry("finance", "guardian"),
          Map.entry("law and safety", "guardian"),
          Map.entry("transport", "guardian"),
          Map.entry("manufacturing", "builder"),
          Map.entry("retail", "connector"),
          Map.entry("sales", "connector"),
          Map.entry("hospitality", "connector"));

  private Personas() {}

  private static Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    names.put("carer", "Carer");
    names.put("teacher", "Teacher");
    names.put("builder", "Builder");
    names.put("optimizer", "Optimizer");
    names.put("innovator", "Innovator");
    names.put("connector", "Connector");
    names.put("guardian", "Guardian");
    return names;
  }

  static Choice choose(Career career) {
    String best = null;
    int most = 0;
    for (var kind : NAMES.keySet()) {
      int count = count(career, kind);
      if (count > most) {
        most = count;
        best = kind;
      }
    }
    if (best == null) {
      return new Choice(
          "Unknown",
          "No statement and no field of work to go by.",
          "This resume says too little of what was done to tell.",
          List.of());
    }
    return chosen(career, best);
  }

  private static int count(Career career, String kind) {
    int count = 0;
    for (var role : career.roles()) {
      count += (int) Math.min(A_ROLE, telling(role, kind).size());
    }
    return kind.equals(BY_FIELD.get(career.mainField() == null ? "" : career.mainField()))
        ? count + OF_FIELD
        : count;
  }

  private static List<ReadStatement> telling(ReadEntry role, String kind) {
    return role.statements().stream().filter(each -> each.opensWith(kind)).toList();
  }

  private static Choice chosen(Career career, String kind) {
    var quotes = new ArrayList<String>();
    var cited = new ArrayList<ReadEntry>();
    for (var role : career.roles()) {
      var telling = telling(role, kind);
      if (!telling.isEmpty()) {
        cited.add(role);
        quotes.add("\"" + Scoring.quote(telling.getFirst().text()) + "\"");
      }
    }
    var name = NAMES.get(kind);
    var rule = "Most statements begin with a verb of this kind; the field of work counts, too.";
    if (quotes.isEmpty()) {
      var field = career.mainField();
      var roles =
          career.roles().stream()
              .filter(each -> String.valueOf(field).equals(each.title().field()));
      return new Choice(
          name,
          rule,
          "This goes by the field of work alone: no statement tells more.",
          roles.map(ReadEntry::key).toList());
    }
    var said = String.join(" and ", quotes.subList(0, Math.min(SHOWN, quotes.size())));
    return new Choice(
        name,
        rule,
        "Statements such as " + said + " begin with verbs of this kind.",
        Career.keys(cited));
  }
}
