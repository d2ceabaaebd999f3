package org.cursus.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the phrases of a text: known names first, then runs of words between closed-class words
/// and marks.
final class Phrases {

  private static final int LONGEST = 4;
  private static final int MOST_WORDS = 40_000;

  private final String text;
  private final Gazetteer names;
  private final Language language;
  private final Set<String> closed;
  private final Set<String> plain = PlainWords.all();
  private final Map<String, Candidate> found = new LinkedHashMap<>();
  private int words;

  Phrases(String text, Gazetteer names, Language language) {
    this.text = text;
    this.names = names;
    this.language = language;
    this.closed = language == Language.NONE ? Language.ENGLISH.closed() : language.closed();
  }

  List<Candidate> find() {
    var cues = new Cues();
    for (var sentence : Sentences.of(text)) {
      var cue = cues.of(sentence);
      var all = Words.of(sentence.text(), sentence.start());
      words += all.size();
      if (words > MOST_WORDS) {
        break;
      }
      var taken = known(all, cue);
      if (language.isKnown()) {
        runs(all, taken, cue);
      }
    }
    return joined(new ArrayList<>(found.values()));
  }

  /// A longer run that begins or ends with a phrase that also stands alone is that phrase: "data
  /// pipelines feed" beside "data pipeline".
  private static List<Candidate> joined(List<Candidate> all) {
    var alone = new LinkedHashMap<String, Candidate>();
    all.stream().filter(each -> each.words.size() == 2).forEach(each -> alone.put(each.key, each));
    var kept = new ArrayList<Candidate>();
    for (var each : all) {
      int size = each.words.size();
      var phrase =
          size < 3 || each.known != null
              ? null
              : alone.getOrDefault(
                  key(each.words.subList(0, 2)),
                  alone.get(key(each.words.subList(size - 2, size))));
      if (phrase == null) {
        kept.add(each);
      } else {
        boolean front = key(each.words.subList(0, 2)).equals(phrase.key);
        int from = each.words.get(front ? 0 : size - 2).start() - each.words.getFirst().start();
        int to = each.words.get(front ? 1 : size - 1).end() - each.words.getFirst().start();
        each.places.forEach(
            place ->
                phrase.at(
                    place.start() + from,
                    Math.min(place.end(), place.start() + to),
                    each.weight,
                    each.cue));
      }
    }
    kept.forEach(each -> each.places.sort(Comparator.comparingInt(Keyword.Place::start)));
    return kept;
  }

  /// Known names, the longest first; gives which words they took.
  private boolean[] known(List<Word> all, Cues.Cue cue) {
    var taken = new boolean[all.size()];
    for (int at = 0; at < all.size(); at++) {
      int most = Math.min(names.longest(), all.size() - at);
      for (int length = most; length > 0; length--) {
        var run = all.subList(at, at + length);
        var name = names.find(key(run)).filter(each -> fits(each, run));
        if (name.isPresent() && isUnbroken(run)) {
          var each = name.get();
          add("=" + each.name(), run, each, cue);
          Arrays.fill(taken, at, at + length, true);
          at += length - 1;
          break;
        }
      }
    }
    return taken;
  }

  /// Short names and those that are everyday words only count as they are written: "R", "Go".
  private boolean fits(Gazetteer.Name name, List<Word> run) {
    var first = run.getFirst();
    if (run.size() > 1) {
      return true;
    }
    boolean everyday =
        first.text().length() <= 2
            || closed.contains(first.folded())
            || plain.contains(first.folded());
    return !everyday || name.text().equals(first.text()) && !first.text().equals(first.folded());
  }

  private void runs(List<Word> all, boolean[] taken, Cues.Cue cue) {
    var run = new ArrayList<Word>();
    for (int at = 0; at <= all.size(); at++) {
      boolean ends =
          at == all.size()
              || taken[at]
              || isStop(all.get(at))
              || !run.isEmpty() && !joined(run.getLast(), all.get(at));
      if (ends) {
        addRun(run, cue);
        run.clear();
      }
      if (at < all.size() && !taken[at] && !isStop(all.get(at))) {
        run.add(all.get(at));
      }
    }
  }

  private boolean isStop(Word word) {
    return closed.contains(word.folded())
        || word.text().length() < 2
        || Character.isDigit(word.text().charAt(0))
        || word.text().indexOf('@') >= 0;
  }

  private boolean joined(Word before, Word after) {
    return text.substring(before.end(), after.start()).isBlank();
  }

  private boolean isUnbroken(List<Word> run) {
    for (int at = 1; at < run.size(); at++) {
      var gap = text.substring(run.get(at - 1).end(), run.get(at).start());
      if (gap.indexOf(',') >= 0
          || gap.indexOf(';') >= 0
          || gap.indexOf('\n') >= 0
          || gap.indexOf('|') >= 0) {
        return false;
      }
    }
    return true;
  }

  /// Everyday words at its edges do not make a phrase.
  private void addRun(List<Word> run, Cues.Cue cue) {
    int from = 0;
    int to = run.size();
    while (from < to && plain.contains(run.get(from).folded())) {
      from++;
    }
    while (to > from && plain.contains(run.get(to - 1).folded())) {
      to--;
    }
    if (to - from > LONGEST) {
      from = to - LONGEST;
    }
    if (from < to
        && run.subList(from, to).stream()
            .anyMatch(each -> each.text().length() > 2 || !each.text().equals(each.folded()))) {
      var words = List.copyOf(run.subList(from, to));
      add(key(words), words, null, cue);
    }
  }

  private void add(String key, List<Word> run, Gazetteer.@Nullable Name known, Cues.Cue cue) {
    int start = run.getFirst().start();
    int end = run.getLast().end();
    found
        .computeIfAbsent(key, made -> new Candidate(made, text.substring(start, end), run, known))
        .at(start, end, cue.weight(), cue.name());
  }

  private static String key(List<Word> run) {
    return run.stream().map(Forms::key).collect(Collectors.joining());
  }
}
