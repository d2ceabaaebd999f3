package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Quantity.Measure;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of a text in whatever spelling: `5`, `five`, `1.2k`, `20 %`, `twenty
/// percent`, `doubled`, `hundreds of`.
final class Quantities {

  private static final Map<String, Double> NUMBER_WORDS = new HashMap<>();
  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("doubled", 2.0),
          Map.entry("doubling", 2.0),
          Map.entry("double", 2.0),
          Map.entry("twofold", 2.0),
          Map.entry("twice", 2.0),
          Map.entry("tripled", 3.0),
          Map.entry("tripling", 3.0),
          Map.entry("threefold", 3.0),
          Map.entry("thrice", 3.0),
          Map.entry("quadrupled", 4.0),
          Map.entry("fourfold", 4.0),
          Map.entry("tenfold", 10.0),
          Map.entry("halved", 0.5),
          Map.entry("halving", 0.5),
          Map.entry("half", 0.5),
          Map.entry("thirds", 2 / 3.0));
  private static final Map<String, Double> VAGUE =
      Map.of(
          "dozens",
          12.0,
          "hundreds",
          100.0,
          "thousands",
          1_000.0,
          "millions",
          1e6,
          "billions",
          1e9,
          "scores",
          20.0,
          "countless",
          1e3,
          "handful",
          4.0);
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "over",
          "nearly",
          "almost",
          "around",
          "approximately",
          "roughly",
          "than",
          "up",
          "some",
          "least",
          "circa",
          "ca");
  /// A number behind one of these is a name of it: grade 5.
  private static final Set<String> LABELS =
      Set.of(
          "grade", "level", "version", "phase", "class", "tier", "room", "stage", "chapter",
          "group", "iso");
  /// Words of other languages behind which something else is counted.
  private static final Set<String> ENDS =
      Set.of("par", "pro", "por", "pour", "je", "avec", "mit", "chez", "bei", "dans", "auf", "bis");
  /// "85 beds a week" counts beds.
  private static final Set<String> EACH =
      Set.of("a", "an", "per", "each", "every", "daily", "weekly", "monthly");
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0-]{1,3}");
  private static final Pattern MARK = Pattern.compile(".*[,;.:()].*");
  private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "prozent");

  static {
    for (var line : Lists.lines(Quantities.class, "numbers.txt")) {
      int colon = line.indexOf(':');
      double value = Double.parseDouble(line.substring(0, colon));
      for (var word : line.substring(colon + 1).strip().split("\\s+")) {
        NUMBER_WORDS.put(word, value);
      }
    }
  }

  private final String text;
  private final List<Word> words;
  private final List<Quantity> found = new ArrayList<>();

  private Quantities(String text, List<Word> words) {
    this.text = text;
    this.words = parts(words);
  }

  static List<Quantity> of(String text) {
    return of(text, Words.of(text));
  }

  /// @param words of the text
  static List<Quantity> of(String text, List<Word> words) {
    var all = new Quantities(text, words);
    all.find();
    return all.found;
  }

  /// `twenty-five` and `five-person` are several words here.
  private static List<Word> parts(List<Word> words) {
    var parts = new ArrayList<Word>();
    for (var word : words) {
      if (word.text().indexOf('-') < 0 && word.text().indexOf('/') < 0) {
        parts.add(word);
        continue;
      }
      int from = 0;
      for (int at = 0; at <= word.text().length(); at++) {
        if (at == word.text().length()
            || word.text().charAt(at) == '-'
            || word.text().charAt(at) == '/') {
          if (at > from) {
            var part = word.text().substring(from, at);
            parts.add(new Word(part, Words.fold(part), word.start() + from, word.start() + at));
          }
          from = at + 1;
        }
      }
    }
    return parts;
  }

  private void find() {
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at);
      int next = at + 1;
      if (Character.isDigit(word.text().charAt(0))) {
        next = digits(at);
      } else if (NUMBER_WORDS.containsKey(word.folded()) && !word.folded().equals("both")) {
        next = spelled(at);
      } else if (word.folded().equals("dozen")) {
        add(12, measureAfter(at + 1), at, at + 1, false);
      } else if (FACTORS.containsKey(word.folded()) && isFactor(at)) {
        add(FACTORS.get(word.folded()), Measure.FACTOR, at, at + 1, false);
      } else if (VAGUE.containsKey(word.folded())) {
        add(VAGUE.get(word.folded()), Measure.COUNT, at, at + 1, true);
      } else if ((word.folded().equals("third") || word.folded().equals("quarter"))
          && isFraction(at)) {
        add(word.folded().equals("third") ? 1 / 3.0 : 0.25, Measure.FACTOR, at, at + 1, false);
      }
      at = next - 1;
    }
  }

  private boolean isFactor(int at) {
    var word = words.get(at).folded();
    return !word.equals("half") && !word.equals("double")
        || at > 0 && Set.of("by", "in", "than", "to", "one").contains(words.get(at - 1).folded())
        || at + 1 < words.size() && Set.of("the", "of").contains(words.get(at + 1).folded());
  }

  private boolean isFraction(int at) {
    return at > 0
        && Set.of("a", "one").contains(words.get(at - 1).folded())
        && (at + 1 == words.size()
            || at > 1 && words.get(at - 2).folded().equals("by")
            || words.get(at + 1).folded().equals("of"));
  }

  private int digits(int at) {
    var word = words.get(at);
    var raw = word.text();
    int split = raw.length();
    while (split > 0 && Character.isLetter(raw.charAt(split - 1))) {
      split--;
    }
    var suffix = raw.substring(split).toLowerCase(Locale.ROOT);
    @Nullable Double value = Units.number(raw.substring(0, split));
    if (value == null) {
      return at + 1;
    }
    int end = at + 1;
    double scale = Units.scale(suffix);
    if (scale == 1
        && end < words.size()
        && Units.scale(words.get(end).folded()) > 1
        && isNext(at, end)) {
      scale = Units.scale(words.get(end).folded());
      end++;
    }
    var measure =
        suffix.isEmpty() || Units.scale(suffix) > 1 ? measureAfter(end) : Units.measure(suffix);
    if (measure == null) {
      return at + 1;
    }
    add(value * scale * base(suffix, end), measure, at, end, false);
    return end;
  }

  private int spelled(int at) {
    double total = 0;
    double group = 0;
    int end = at;
    while (end < words.size()
        && NUMBER_WORDS.containsKey(words.get(end).folded())
        && (end == at || isNext(end - 1, end))) {
      double value = NUMBER_WORDS.get(words.get(end).folded());
      if (value >= 1000) {
        total += Math.max(1, group) * value;
        group = 0;
      } else if (value == 100) {
        group = Math.max(1, group) * 100;
      } else {
        group += value;
      }
      end++;
    }
    var measure = measureAfter(end);
    add((total + group) * base("", end), measure, at, end, false);
    return end;
  }

  private boolean isNext(int one, int other) {
    return GAP.matcher(text.substring(words.get(one).end(), words.get(other).start())).matches();
  }

  private Measure measureAfter(int end) {
    var word = end < words.size() ? words.get(end).folded() : "";
    int from = words.get(end - 1).end();
    var rest = text.substring(from, Math.min(text.length(), from + 3)).strip();
    if (rest.startsWith("%")
        || PERCENT.contains(word)
        || word.equals("per")
            && end + 1 < words.size()
            && words.get(end + 1).folded().equals("cent")) {
      return Measure.PERCENT;
    }
    if (rest.startsWith("€")) {
      return Measure.EURO;
    }
    if (rest.startsWith("$")) {
      return Measure.DOLLAR;
    }
    var unit = Units.measure(word);
    if (unit == null && isRange(end)) {
      return measureAfter(end + 2);
    }
    return unit == null ? Measure.COUNT : unit;
  }

  /// "from 10 to 6 days" says days of both.
  private boolean isRange(int end) {
    return end + 1 < words.size()
        && Set.of("to", "or", "and").contains(words.get(end).folded())
        && isNumber(end + 1)
        && (end + 2 >= words.size()
            || !isNumber(end + 2)
                && !Set.of("to", "or", "and").contains(words.get(end + 2).folded()));
  }

  private boolean isNumber(int at) {
    var folded = words.get(at).folded();
    return folded.chars().allMatch(Character::isDigit) || NUMBER_WORDS.containsKey(folded);
  }

  private double base(String suffix, int end) {
    int unitAt = isRange(end) ? end + 2 : end;
    var word =
        Units.measure(suffix) != null
            ? suffix
            : unitAt < words.size() ? words.get(unitAt).folded() : "";
    return Units.base(word);
  }

  private void add(double value, Measure measure, int at, int end, boolean vague) {
    int start = words.get(at).start();
    var kind = measure;
    if (start > 0 && kind == Measure.COUNT) {
      int before = text.charAt(start - 1) == ' ' && start > 1 ? start - 2 : start - 1;
      kind =
          switch (text.charAt(before)) {
            case '$' -> Measure.DOLLAR;
            case '€' -> Measure.EURO;
            case '£' -> Measure.POUND;
            default -> kind;
          };
    }
    boolean about = at > 0 && ABOUT.contains(words.get(at - 1).folded());
    found.add(
        new Quantity(
            value,
            kind,
            vague,
            about,
            near(at, end),
            around(at, end),
            text.substring(start, words.get(end - 1).end()),
            start,
            words.get(end - 1).end()));
  }

  /// What is counted stands behind the number; empty where the words around must do.
  private Set<String> near(int at, int end) {
    var near = new HashSet<String>();
    for (int place = end; place < words.size() && place < end + 4; place++) {
      var word = words.get(place).folded();
      boolean phrase =
          Set.of("of", "the", "a", "or", "more", "other", "our", "their").contains(word);
      boolean mark =
          MARK.matcher(text.substring(words.get(place - 1).end(), words.get(place).start()))
              .matches();
      if (mark
          || ENDS.contains(word)
          || !near.isEmpty() && EACH.contains(word)
          || !phrase && (!Vocabulary.isContent(word) || NUMBER_WORDS.containsKey(word))
          || Character.isDigit(word.charAt(0))) {
        break;
      }
      content(place, near);
    }
    if (at > 0 && LABELS.contains(words.get(at - 1).folded())) {
      content(at - 1, near);
    }
    // "a team of 5 engineers" counts the team's people.
    if (at > 0 && words.get(at - 1).folded().equals("of")) {
      for (int place = at - 1; place >= 0 && near.size() < 3 && place >= at - 5; place--) {
        content(place, near);
      }
    }
    return near;
  }

  private Set<String> around(int at, int end) {
    var around = new HashSet<String>();
    for (int place = Math.max(0, at - 7); place < Math.min(words.size(), end + 7); place++) {
      content(place, around);
    }
    return around;
  }

  private void content(int place, Set<String> into) {
    var word = words.get(place).folded();
    if (Vocabulary.isContent(word) && !Character.isDigit(word.charAt(0))) {
      into.add(Vocabulary.concept(word));
    }
  }
}
