package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The masks of one request: takes identifying text out, and puts it back. The same text gets the
/// same placeholder in all documents of the request, and each spelling one of its own, so that
/// putting back restores every text exactly. Not for use by two threads at once.
public final class Masks {

  /// A placeholder as we write it, or as models rewrite it: other case, a space, an escaped
  /// bracket, no brackets at all.
  static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\\\?\\[\\s?(?i:(PERSON|EMAIL|PHONE|LINK|ADDRESS|TEXT))[_ -](\\d{1,6})\\s?\\\\?\\]"
              + "|(?<![\\w\\[])(PERSON|EMAIL|PHONE|LINK|ADDRESS|TEXT)_(\\d{1,6})(?!\\w)");

  private final List<MaskRule> rules;
  private final Map<String, String> placeholders = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();
  private final int[] counts = new int[MaskKind.values().length];

  /// @param names what the person is known by: full names, user names, e-mail addresses. Parts of a
  ///     full name are found, too
  public Masks(Collection<String> names) {
    rules = MaskRule.all(names);
  }

  /// A stretch of text to be masked.
  record Found(int start, int end, MaskKind kind) {}

  /// The text with a placeholder for each identifying part.
  public String mask(String text) {
    for (var rule : rules) {
      text = masked(text, rule);
    }
    return text;
  }

  private String masked(String text, MaskRule rule) {
    var found = rule.find(text);
    if (found.isEmpty()) {
      return text;
    }
    var masked = new StringBuilder(text.length());
    int at = 0;
    for (var part : found) {
      if (part.start() >= at) {
        masked.append(text, at, part.start());
        masked.append(placeholder(part.kind(), text.substring(part.start(), part.end())));
        at = part.end();
      }
    }
    return masked.append(text, at, text.length()).toString();
  }

  private String placeholder(MaskKind kind, String original) {
    return placeholders.computeIfAbsent(
        kind + " " + original,
        key -> {
          var name = kind + "_" + ++counts[kind.ordinal()];
          originals.put(name, original);
          return "[" + name + "]";
        });
  }

  /// The text with what stood in place of each placeholder. Placeholders that were never given out
  /// are taken away; `invented` names them.
  public String restore(String text) {
    if (!mayHold(text)) {
      return text;
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              var original = original(match);
              return original == null ? "" : Matcher.quoteReplacement(original);
            });
  }

  /// Placeholders of a text that were never given out: the model made them up.
  public Set<String> invented(String text) {
    var invented = new LinkedHashSet<String>();
    if (mayHold(text)) {
      var matcher = PLACEHOLDER.matcher(text);
      while (matcher.find()) {
        if (original(matcher) == null) {
          invented.add(matcher.group());
        }
      }
    }
    return invented;
  }

  private static boolean mayHold(String text) {
    return text.indexOf('[') >= 0 || text.indexOf('_') >= 0;
  }

  private @Nullable String original(java.util.regex.MatchResult match) {
    var kind = match.group(1) == null ? match.group(3) : match.group(1);
    var number = match.group(2) == null ? match.group(4) : match.group(2);
    return originals.get(kind.toUpperCase(java.util.Locale.ROOT) + "_" + Integer.parseInt(number));
  }

  /// How many different texts were masked.
  public int size() {
    return originals.size();
  }

  /// Restores a text that comes in pieces, where a placeholder may be cut.
  ///
  /// @param sink takes the restored pieces
  public MaskStream restoring(Consumer<String> sink) {
    return new MaskStream(this, sink);
  }

  /// What was masked, for tests and reports of what left.
  public List<String> masked() {
    return new ArrayList<>(originals.values());
  }
}
