package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions that the passages of a person can answer.
public final class Suggestions {

  private static final int MOST = 5;

  private Suggestions() {}

  /// The best first; empty when there is nothing to ask about.
  public static List<String> of(List<Passage> passages) {
    var all = new ArrayList<String>();
    first(passages, SourceKind.SCORE).ifPresent(each -> all.add("What does my score mean?"));
    first(passages, SourceKind.GAIN)
        .ifPresent(each -> all.add("What would raise my score the most?"));
    first(passages, SourceKind.ADVICE).ifPresent(each -> all.add("What should I do next?"));
    first(passages, SourceKind.WORK).ifPresent(each -> all.add("Where have I worked?"));
    first(passages, SourceKind.ANSWER)
        .ifPresent(each -> all.add("What did I answer to “" + each.title() + "”"));
    first(passages, SourceKind.EDUCATION).ifPresent(each -> all.add("Where did I study?"));
    first(passages, SourceKind.SKILL).ifPresent(each -> all.add("Which skills do I have?"));
    first(passages, SourceKind.TARGET)
        .ifPresent(each -> all.add("What is the work like: " + each.title() + "?"));
    first(passages, SourceKind.OCCUPATION)
        .ifPresent(each -> all.add("What are the tasks of " + each.title() + "?"));
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private static Optional<Passage> first(List<Passage> passages, SourceKind kind) {
    return passages.stream().filter(each -> each.kind() == kind).findFirst();
  }
}
