package org.cursus.engine.masking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.masking.Masks.Found;
import org.jspecify.annotations.Nullable;

/// Finds the known names of a person: in full and in parts, in any case, with or without
/// diacritics, where words begin and end.
final class NameRule implements MaskRule {

  /// Parts of names that are no names by themselves.
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "los", "las",
          "van", "von", "der", "den", "ter", "ten", "zu", "und", "and", "the", "bin", "ibn", "al",
          "el", "abu", "y", "e", "jr", "sr", "ii", "iii", "iv", "dr", "mr", "mrs", "ms", "prof",
          "phd", "mba");

  /// Parts of names that are common words as well: alone, they are a name with a capital only.
  private static final Set<String> WORDS =
      Set.of(
          "art",
          "banks",
          "bell",
          "best",
          "bill",
          "black",
          "bond",
          "brook",
          "brooks",
          "brown",
          "case",
          "chance",
          "chase",
          "church",
          "cook",
          "cross",
          "dale",
          "day",
          "dean",
          "drew",
          "faith",
          "field",
          "fields",
          "fish",
          "ford",
          "forest",
          "fox",
          "frank",
          "gay",
          "gene",
          "glass",
          "grace",
          "grant",
          "gray",
          "green",
          "hall",
          "hill",
          "holly",
          "hope",
          "hunter",
          "ivy",
          "jack",
          "joy",
          "june",
          "king",
          "knight",
          "lane",
          "law",
          "lily",
          "little",
          "long",
          "love",
          "major",
          "mark",
          "marks",
          "mason",
          "may",
          "mercy",
          "miles",
          "miller",
          "moon",
          "moss",
          "nash",
          "noble",
          "page",
          "park",
          "parks",
          "patience",
          "peace",
          "penny",
          "pierce",
          "pope",
          "porter",
          "potter",
          "power",
          "price",
          "prince",
          "ray",
          "read",
          "reed",
          "rice",
          "rich",
          "river",
          "rivers",
          "rob",
          "rock",
          "rose",
          "ruby",
          "sharp",
          "short",
          "skip",
          "stone",
          "strong",
          "sue",
          "summer",
          "sunny",
          "swift",
          "taylor",
          "tucker",
          "wade",
          "walker",
          "ward",
          "waters",
          "weaver",
          "wells",
          "west",
          "white",
          "will",
          "wise",
          "wood",
          "woods",
          "worth",
          "young",
          "manager",
          "engineer");

  private static final Pattern HOST =
      Pattern.compile("(?<![@\\w.])(?:[A-Za-z0-9\\-]{1,63}\\.){1,3}[A-Za-z]{2,12}(?![\\w/@])");

  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_IN_HOST = 4;

  private final @Nullable Pattern pattern;
  private final Set<String> parts = new LinkedHashSet<>();

  NameRule(Collection<String> names) {
    var forms = new LinkedHashSet<String>();
    for (var name : names) {
      var folded = Folded.of(name).text().strip();
      if (folded.length() < SHORTEST_PART) {
        continue;
      }
      forms.add(folded);
      if (folded.indexOf('@') < 0) {
        parts.addAll(parts(folded));
      }
    }
    forms.addAll(parts);
    pattern =
        forms.isEmpty()
            ? null
            : Pattern.compile(
                forms.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(NameRule::expression)
                    .collect(
                        Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  private static List<String> parts(String name) {
    return Arrays.stream(name.split("[\\s,.]+"))
        .filter(part -> part.length() >= SHORTEST_PART && !PARTICLES.contains(part))
        .filter(part -> part.chars().anyMatch(Character::isLetter))
        .toList();
  }

  /// Words of a name may be apart by any white space, and have an initial between them.
  private static String expression(String name) {
    return Arrays.stream(name.split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+(?:\\p{L}\\.?\\s+)?"));
  }

  @Override
  public List<Found> find(String text) {
    var found = new ArrayList<Found>();
    if (pattern == null) {
      return found;
    }
    var folded = Folded.of(text);
    var matcher = pattern.matcher(folded.text());
    while (matcher.find()) {
      int start = folded.origin(matcher.start());
      int end = folded.origin(matcher.end());
      boolean words = Arrays.stream(matcher.group().split("\\s+")).allMatch(WORDS::contains);
      if (!words || Character.isUpperCase(text.codePointAt(start))) {
        found.add(new Found(start, end, MaskKind.PERSON));
      }
    }
    return found;
  }

  /// Hosts that have a part of the name, such as `anarivera.dev`, as links.
  MaskRule hosts() {
    var own =
        parts.stream()
            .filter(part -> part.length() >= SHORTEST_IN_HOST && !WORDS.contains(part))
            .toList();
    return text -> {
      var found = new ArrayList<Found>();
      var matcher = HOST.matcher(text);
      while (!own.isEmpty() && matcher.find()) {
        var host = matcher.group().toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(host::contains)) {
          found.add(new Found(matcher.start(), matcher.end(), MaskKind.LINK));
        }
      }
      return found;
    };
  }

  /// A text in lower case without diacritics, and where each of its characters comes from.
  private record Folded(String text, int[] origins) {

    static Folded of(String original) {
      var text = new StringBuilder(original.length());
      var origins = new int[original.length() * 4 + 1];
      for (int at = 0; at < original.length(); ) {
        int point = original.codePointAt(at);
        int width = Character.charCount(point);
        if (point < 128) {
          origins[text.length()] = at;
          text.append((char) Character.toLowerCase(point));
        } else {
          for (char each : fold(point).toCharArray()) {
            if (text.length() + 1 >= origins.length) {
              origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = at;
            text.append(each);
          }
        }
        at += width;
      }
      origins[text.length()] = original.length();
      return new Folded(text.toString(), origins);
    }

    private static String fold(int point) {
      if (Character.getType(point) == Character.NON_SPACING_MARK) {
        return "";
      }
      if (point == 'ß') {
        return "ss";
      }
      if (point == 'ø' || point == 'Ø') {
        return "o";
      }
      if (point == 'ł' || point == 'Ł') {
        return "l";
      }
      if (point == '\u00A0') {
        return " ";
      }
      var apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      var base = new StringBuilder();
      apart
          .codePoints()
          .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
          .forEach(base::appendCodePoint);
      return base.toString().toLowerCase(Locale.ROOT);
    }

    int origin(int index) {
      return origins[index];
    }
  }
}
