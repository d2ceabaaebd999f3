package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.masking.Masks.Found;

/// Finds one kind of identifying text. Rules run one after the other, each on what the ones before
/// left: what looks like a placeholder first, links before addresses of e-mail within them.
interface MaskRule {

  /// What is found, in the order of the text, without overlaps.
  List<Found> find(String text);

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
    rules.add(where("@", of(MaskKind.EMAIL, EMAIL)));
    rules.add(where("/.:", outside(of(MaskKind.LINK, LINK))));
    var known = new NameRule(names);
    rules.add(outside(known.hosts()));
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
