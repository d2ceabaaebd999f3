package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cursus.app.knowledge.SharedNames;
import org.cursus.app.knowledge.SharedNames.Spelling;
import org.cursus.app.platform.Kept;
import org.cursus.engine.fit.Kinship;
import org.cursus.engine.fit.NameKinship;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.springframework.stereotype.Component;

/// What the shared names of skills and tools have to do with each other. The names are kept in
/// memory for some minutes.
@Component
class Kinships {

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final String TECHNOLOGY = "technology";

  /// Two of these kinds have little in common.
  private static final Set<String> BROAD = Set.of("tool", "software", "other", "method");

  private final SharedNames names;
  private final Kept<Known> known;

  Kinships(SharedNames names, Clock clock) {
    this.names = names;
    this.known = new Kept<>(this::read, FRESH, clock);
  }

  private record Known(Gazetteer names, Map<String, String> kinds) {}

  /// For one piece of work.
  Kinship ofOneUse() {
    var all = known.get();
    return new NameKinship(all.names(), all.kinds());
  }

  private Known read() {
    var spellings = names.list().stream().filter(each -> !each.type().equals("title")).toList();
    var kinds = new HashMap<String, String>();
    spellings.stream()
        .filter(Kinships::saysMuch)
        .forEach(each -> kinds.put(each.name(), String.valueOf(each.kind())));
    return new Known(
        Gazetteer.of(
            spellings.stream()
                .map(each -> new Gazetteer.Name(each.text(), each.name(), Keyword.Kind.SKILL))
                .toList()),
        Map.copyOf(kinds));
  }

  private static boolean saysMuch(Spelling spelling) {
    return spelling.type().equals(TECHNOLOGY)
        && spelling.kind() != null
        && !BROAD.contains(spelling.kind());
  }
}
