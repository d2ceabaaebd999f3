package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.text.Lists;
import org.cursus.engine.wording.Suggestion.Kind;
import org.jspecify.annotations.Nullable;

/// Phrases that have a better twin of the same meaning.
final class PhraseRules {

  /// A phrase with its twin.
  private record Rule(Pattern pattern, String replacement, Kind kind, String reason, String form) {}

  private static final List<Rule> RULES =
      Lists.lines(PhraseRules.class, "phrases.txt").stream().map(PhraseRules::read).toList();

  private PhraseRules() {}

  private static Rule read(String line) {
    var sides = line.split("=>", 2);
    var parts = sides[1].split("\\|");
    var phrase = sides[0].strip();
    var form = "";
    for (var each : new String[] {"ing", "base"}) {
      var mark = "{" + each + ">past}";
      if (phrase.contains(mark)) {
        form = each;
        phrase = phrase.replace(mark, "(?<verb>\\p{L}+)");
      }
    }
    return new Rule(
        Pattern.compile("(?iu)(?<![\\p{L}-])" + phrase.replace(" ", "\\s+") + "(?![\\p{L}-])"),
        parts[0].strip(),
        Kind.valueOf(parts[1].strip()),
        parts[2].strip(),
        form);
  }

  static List<Suggestion> of(String text) {
    var found = new ArrayList<Suggestion>();
    for (var rule : RULES) {
      var matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        var suggestion = suggestion(text, rule, matcher);
        if (suggestion != null && found.stream().noneMatch(each -> overlaps(each, suggestion))) {
          found.add(suggestion);
        }
      }
    }
    return found;
  }

  static boolean overlaps(Suggestion one, Suggestion other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static @Nullable Suggestion suggestion(String text, Rule rule, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    var replacement = rule.replacement();
    if (!rule.form().isEmpty()) {
      var past = past(matcher.group("verb"));
      if (past == null) {
        return null;
      }
      replacement = past;
    }
    var words = text.substring(start, end);
    if (replacement.isEmpty()) {
      // What is left out takes a space with it, and gives its capital to the next word.
      if (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      if (Character.isUpperCase(words.charAt(0)) && end < text.length()) {
        replacement = text.substring(end, end + 1).toUpperCase(Locale.ROOT);
        end++;
      }
      words = text.substring(start, end);
    } else if (Character.isUpperCase(words.charAt(0))) {
      replacement = capitalised(replacement);
    }
    return new Suggestion(rule.kind(), words, start, end, replacement, null, rule.reason());
  }

  static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static @Nullable String past(String verb) {
    return Verbs.of(verb.toLowerCase(Locale.ROOT))
        .filter(form -> form.tense() != Verbs.Tense.PAST)
        .map(form -> Verbs.past(form.lemma()))
        .orElse(null);
  }
}
