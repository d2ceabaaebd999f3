package org.cursus.engine.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;

/// Tools that cannot have been used when a sentence says so.
final class Releases {

  private static final Map<String, Integer> YEARS = new HashMap<>();
  private static final Pattern YEAR = Pattern.compile("\\b(?:19[5-9]|20[0-4])\\d\\b");
  private static final Pattern SINCE =
      Pattern.compile("(?i)\\b(?:since|seit|depuis|desde)\\s+(?:\\p{L}+\\s+)?((?:19|20)\\d{2})\\b");
  private static final int LONGEST = 3;
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "go",
          "swift",
          "spark",
          "rust",
          "notion",
          "slack",
          "meteor",
          "vault",
          "helm",
          "angular",
          "electron",
          "discord",
          "bootstrap",
          "react",
          "confluence",
          "bun",
          "asana");

  static {
    for (var line : Lists.lines(Releases.class, "releases.txt")) {
      int colon = line.indexOf(':');
      for (var name : line.substring(colon + 1).split(",")) {
        YEARS.put(Words.fold(name.strip()), Integer.valueOf(line.substring(0, colon).strip()));
      }
    }
  }

  private Releases() {}

  /// The tools of a sentence that came out after the time it speaks of. What an entry itself names
  /// stands, unless the sentence gives a year of its own.
  static List<Unsupported> faults(String text, Cited cited, YearMonth now) {
    var faults = new ArrayList<Unsupported>();
    var words = Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
        var part = words.subList(at, at + length);
        var released =
            YEARS.get(String.join(" ", part.stream().map(each -> each.folded()).toList()));
        if (released == null || !isName(text, part.getFirst().start())) {
          continue;
        }
        int start = part.getFirst().start();
        int end = part.getLast().end();
        var name = text.substring(start, end);
        if (latest(text, name, cited, now) < released) {
          faults.add(
              new Unsupported(
                  Kind.TOO_EARLY,
                  name,
                  start,
                  end,
                  "It came out in %d, after the time that is spoken of.".formatted(released)));
        }
        break;
      }
    }
    return faults;
  }

  /// Many names of tools are words, too.
  private static boolean isName(String text, int start) {
    if (start == 0 && ALSO_WORDS.contains(Words.of(text).getFirst().folded())) {
      return false;
    }
    return Character.isUpperCase(text.charAt(start)) || !Character.isLetter(text.charAt(start));
  }

  /// The last year in which a sentence can be true.
  private static int latest(String text, String tool, Cited cited, YearMonth now) {
    var since = SINCE.matcher(text);
    if (since.find()) {
      return Integer.parseInt(since.group(1));
    }
    var years = YEAR.matcher(text).results().mapToInt(each -> Integer.parseInt(each.group())).max();
    if (years.isPresent()) {
      return years.getAsInt();
    }
    var dated = cited.dated();
    if (dated.isEmpty() || dated.stream().anyMatch(each -> names(each, tool))) {
      return Integer.MAX_VALUE;
    }
    return Spans.lastYear(dated, now).orElse(Integer.MAX_VALUE);
  }

  private static boolean names(Entry entry, String tool) {
    var wanted = Words.fold(tool);
    return entry.names().stream().anyMatch(each -> Words.fold(each).contains(wanted))
        || entry.statements().stream().anyMatch(each -> Words.fold(each).contains(wanted));
  }
}
