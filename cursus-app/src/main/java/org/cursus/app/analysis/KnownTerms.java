package org.cursus.app.analysis;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.cursus.app.knowledge.SharedNames;
import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Kept;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword.Kind;
import org.cursus.engine.text.KeywordReport;
import org.cursus.engine.text.Keywords;
import org.cursus.engine.text.Words;
import org.springframework.stereotype.Component;

/// What the finding of keywords knows: shared names, and how common words are in O*NET's tasks.
/// Kept in memory for some minutes.
@Component
public class KnownTerms {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final SharedNames names;
  private final TaskTextStore tasks;
  private final Onet onet;
  private final Kept<Terms> kept;

  KnownTerms(SharedNames names, TaskTextStore tasks, Onet onet, Clock clock) {
    this.names = names;
    this.tasks = tasks;
    this.onet = onet;
    this.kept = new Kept<>(this::read, FRESH, clock);
  }

  /// What is known.
  ///
  /// @param background shares of words among tasks
  public record Terms(Gazetteer names, Background background) {}

  /// What is known now; kept for some minutes.
  public Terms terms() {
    return kept.get();
  }

  /// The keywords of a text by the built-in rules, the most important first.
  public KeywordReport keywordsOf(String text) {
    var terms = terms();
    return new Keywords(terms.names(), terms.background()).of(text);
  }

  private Terms read() {
    var gazetteer =
        Gazetteer.of(
            names.list().stream()
                .map(each -> new Gazetteer.Name(each.text(), each.name(), kind(each.type())))
                .toList());
    boolean has = onet.live().filter(release -> release.has("task_statements")).isPresent();
    return new Terms(gazetteer, has ? background() : Background.NONE);
  }

  private Background background() {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (var task : tasks.tasks()) {
      all++;
      var different = new HashSet<String>();
      Words.of(task).forEach(word -> different.add(word.folded()));
      different.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    double total = Math.max(1, all);
    // A word that no task has is rare, but one among many thousand could have it.
    return word -> (counts.getOrDefault(word, counts.getOrDefault(word + "s", 0)) + 0.5) / total;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "technology" -> Kind.TECHNOLOGY;
      case "title" -> Kind.TITLE;
      default -> Kind.SKILL;
    };
  }
}
