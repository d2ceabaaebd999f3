package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cursus.engine.masking.Masks.Found;

/// Finds one kind of identifying text. Rules run one after the other, each on what the ones before
/// left: what looks like a placeholder first, links before addresses of e-mail within them.
interface MaskRule {

  /// What is found, in the order of the text, without overlaps.
  List<Found> find(String text);

  /// `a@b.de` is no shorter.
  int SHORTEST = 4;

  /// Begins at the beginning of a word and never goes back, so that long runs cost no more than
  /// their length.
  Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}._%+\\-]++@(?:[\\p{L}\\p{N}\\-]{1,63}\\.){1,5}\\p{L}{2,24}");

  /// With a scheme, with `www.`, or a host with a path: `Node.js` and `ASP.NET` are no links.
  Pattern LINK =
      Pattern.compile(
          "(?:\\b(?i:https?|ftp)://|\\b(?i:mailto):|\\b(?i:www)\\.)[^\\s<>\"'()\\[\\]{}|]+[^\\s<>\"'()\\[\\]{}|.,;:!?]"
              + "|(?<![@\\w./])(?:[A-Za-z0-9][A-Za-z0-9\\-]{0,62}\\.){1,4}[A-Za-z]{2,24}/[^\\s<>\"'()\\[\\]{}|]*[^\\s<>\"'()\\[\\]{}|.,;:!?]");

  /// Every rule, in the order in which they run.
  static List<MaskRule> all(Collection<String> names) {
    var rules = new ArrayList<MaskRule>();
    rules.add(where("[_", of(MaskKind.TEXT, Masks.PLACEHOLDER)));
    rules.add(inWords(word -> word.indexOf('@') > 0, of(MaskKind.EMAIL, EMAIL)));
    rules.add(outside(inWords(MaskRule::mayBeLink, of(MaskKind.LINK, LINK))));
    var known = new NameRule(names);
    rules.add(outside(inWords(word -> word.indexOf('.') > 0, known.hosts())));
    rules.add(outside(new AddressRule()));
    rules.add(outside(new PhoneRule()));
    rules.add(outside(known));
    return rules;
  }

  private static MaskRule of(MaskKind kind, Pattern pattern) {
    return text -> {
      var found = new ArrayList<Found>();
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Found(matcher.start(), matcher.end(), kind));
      }
      return found;
    };
  }

  /// The rule for what never goes over white space, only in the words that may have it: most words
  /// have none, and an expression takes long to say so.
  private static MaskRule inWords(Predicate<String> may, MaskRule rule) {
    return text -> {
      var found = new ArrayList<Found>();
      int start = 0;
      for (int at = 0; at <= text.length(); at++) {
        if (at == text.length() || isSpace(text.charAt(at))) {
          if (at - start >= SHORTEST) {
            var word = text.substring(start, at);
            if (may.test(word)) {
              for (var part : rule.find(word)) {
                found.add(new Found(start + part.start(), start + part.end(), part.kind()));
              }
            }
          }
          start = at + 1;
        }
      }
      return found;
    };
  }

  /// As `\\s` has it, so that no expression could have gone over it.
  private static boolean isSpace(char each) {
    return each == ' ' || (each >= '\t' && each <= '\r');
  }

  private static boolean mayBeLink(String word) {
    return word.indexOf('/') > 0
        || word.indexOf(':') > 0
        || word.regionMatches(true, 0, "www.", 0, 4)
        || word.toLowerCase(Locale.ROOT).contains("www.");
  }

  /// The rule, only where a text has one of the characters without which it finds nothing.
  private static MaskRule where(String needed, MaskRule rule) {
    return text ->
        needed.chars().anyMatch(each -> text.indexOf(each) >= 0) ? rule.find(text) : List.of();
  }

  /// A placeholder as we write it.
  Pattern OWN = Pattern.compile("\\[(?:PERSON|EMAIL|PHONE|LINK|ADDRESS|TEXT)_\\d{1,6}]");

  /// The rule, without what it finds in placeholders of the rules before.
  private static MaskRule outside(MaskRule rule) {
    return text -> {
      var found = rule.find(text);
      if (found.isEmpty() || text.indexOf('[') < 0) {
        return found;
      }
      var kept = new ArrayList<>(found);
      var matcher = OWN.matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        kept.removeIf(part -> part.start() < end && part.end() > start);
      }
      return kept;
    };
  }
}
