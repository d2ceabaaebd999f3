package org.cursus.engine.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.wording.FirstVerb;
import org.cursus.engine.wording.KnownTools;
import org.jspecify.annotations.Nullable;

/// Turns a statement of a record into words that follow "I": "Reduced costs by 10 %" becomes
/// "reduced costs by 10 %". English only. What cannot be turned without a risk is left as it is.
final class Retelling {

  private static final Map<String, Set<String>> WORDS =
      Lists.lines(Retelling.class, "verbs.txt").stream()
          .map(line -> line.split(":", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Set.of(parts[1].strip().split("\\s+"))));
  private static final Pattern LABEL = Pattern.compile("^[^:.;]{3,40}:\\s+(\\S.*)$");
  private static final Pattern END = Pattern.compile("[\\s.;,:!]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// "led team of 12": the article that notes leave out.
  private static final Pattern BARE =
      Pattern.compile(
          "^(\\S+(?: and \\S+)?) (?=(?:"
              + String.join("|", words("bare"))
              + ")\\b(?! (?:members|meetings|leads?|leaders?|work|management|sizes?|budgets)))"
              + "(?=\\S+ (?:of|for|to|that|which|in)\\b)");
  private static final Pattern ACT = Pattern.compile(".{3,}(?:tion|sion|ment|ance|ence|ing)");
  private static final int LONGEST = 260;

  /// How a statement can be told.
  ///
  /// @param form what it follows
  /// @param words without a mark at the end
  record Told(Form form, String words) {}

  /// What the words follow.
  enum Form {
    /// "I ..."
    DEED,
    /// "My work included ..."
    DOING,
    /// Only in quotation marks.
    QUOTE
  }

  private Retelling() {}

  private static Set<String> words(String list) {
    return WORDS.getOrDefault(list, Set.of());
  }

  /// How a statement can be told.
  ///
  /// @param over whether what it is about has ended
  static Told of(String statement, boolean over) {
    var sentences = Sentences.of(statement);
    var first = sentences.isEmpty() ? statement : sentences.getFirst().text();
    var text = END.matcher(BLANKS.matcher(first).replaceAll(" ").strip()).replaceAll("");
    if (text.length() > LONGEST || text.isEmpty()) {
      return new Told(Form.QUOTE, text);
    }
    var told = deed(text, over);
    if (told == null && isAct(text)) {
      told = new Told(Form.DOING, lower(text));
    }
    if (told == null) {
      var label = LABEL.matcher(text);
      told = label.matches() ? deed(label.group(1), over) : null;
    }
    return told == null ? new Told(Form.QUOTE, text) : told;
  }

  private static @Nullable Told deed(String text, boolean over) {
    var words = text.split(" ", 3);
    var first = words[0].toLowerCase(Locale.ROOT);
    var next = words.length > 1 ? words[1] : "";
    if (first.equals("i") && words.length > 2) {
      return new Told(Form.DEED, text.substring(2));
    }
    if (first.equals("responsible") && next.equals("for")) {
      return new Told(Form.DEED, (over ? "was " : "am ") + lower(text));
    }
    if (isManner(first) && isPast(next.toLowerCase(Locale.ROOT))) {
      return new Told(Form.DEED, lower(text));
    }
    if (words.length < 2 || !isLetters(first) || words("names").contains(first)) {
      return null;
    }
    if (words("passive").contains(first)) {
      return passive(text, first, next);
    }
    if (isPast(first)) {
      return new Told(Form.DEED, article(lower(text)));
    }
    return other(text, first, next, over);
  }

  private static @Nullable Told passive(String text, String first, String next) {
    boolean done = words("after").contains(next.toLowerCase(Locale.ROOT));
    if (done) {
      return new Told(Form.DEED, "was " + lower(text));
    }
    // "Trained 12 nurses" is a deed; "Awarded Employee of the Month" may be either.
    boolean deed = Set.of("trained", "hired", "recommended", "transferred").contains(first);
    return deed ? new Told(Form.DEED, lower(text)) : null;
  }

  /// What stands in the present, or without a time.
  private static @Nullable Told other(String text, String first, String next, boolean over) {
    var verb = FirstVerb.of(first).orElse(null);
    var plain = infinitive(first);
    if (verb == null && plain != null && !over) {
      boolean several = Pattern.compile("\\band \\w+s\\b").matcher(text).find();
      return several ? null : new Told(Form.DEED, plain + text.substring(first.length()));
    }
    if (verb == null) {
      return words("plain").contains(first) && !over && !isCoordinated(text)
          ? new Told(Form.DEED, lower(text))
          : null;
    }
    var rest = text.substring(first.length());
    return switch (verb.tense()) {
      case GERUND -> new Told(Form.DOING, lower(text));
      case INFINITIVE, PRESENT -> {
        boolean sure =
            words("plain").contains(verb.infinitive()) && !FirstVerb.of(next).isPresent();
        // A second verb would have to change with the first.
        yield !sure || isCoordinated(rest) && (over || verb.tense() == FirstVerb.Tense.PRESENT)
            ? null
            : new Told(Form.DEED, (over ? verb.past() : verb.infinitive()) + rest);
      }
      case PAST -> new Told(Form.DEED, article(lower(text)));
    };
  }

  /// "Conduit bending for 30 sites": what was done, as a name, and no verb beside it.
  private static boolean isAct(String text) {
    var words = text.split(" ");
    boolean name =
        words.length > 2
            && (ACT.matcher(words[0]).matches() || words[1].matches("[a-z]{2,}ing"))
            && words[0].matches("\\p{Lu}\\p{Ll}+")
            && !KnownTools.has(words[0]);
    return name
        && Arrays.stream(words)
            .skip(1)
            .map(each -> each.replaceAll("\\W", "").toLowerCase(Locale.ROOT))
            .noneMatch(Retelling::isFinite);
  }

  private static boolean isFinite(String word) {
    boolean present =
        FirstVerb.of(word).filter(each -> each.tense() == FirstVerb.Tense.PRESENT).isPresent();
    return present || isPast(word) || Set.of("is", "are", "was", "were", "has").contains(word);
  }

  /// "wires", "guides": the infinitive; null for what is no present of a plain verb.
  private static @Nullable String infinitive(String word) {
    if (!word.endsWith("s")) {
      return null;
    }
    var bare = word.substring(0, word.length() - 1);
    if (words("plain").contains(bare)) {
      return bare;
    }
    var shorter = word.endsWith("es") ? word.substring(0, word.length() - 2) : "";
    return words("plain").contains(shorter) ? shorter : null;
  }

  private static boolean isCoordinated(String text) {
    return Arrays.stream(text.split("(?:,|\\band\\b|\\bthen\\b)"))
        .skip(1)
        .map(part -> part.strip().split(" ", 2)[0])
        .anyMatch(word -> FirstVerb.of(word).isPresent());
  }

  private static boolean isLetters(String word) {
    return word.matches("[a-z]+(?:-[a-z]+)*");
  }

  private static boolean isManner(String word) {
    return word.endsWith("ly") && word.length() > 4;
  }

  private static boolean isPast(String word) {
    if (words("names").contains(word) || word.length() < 3) {
      return false;
    }
    boolean known =
        words("past").contains(word)
            || FirstVerb.of(word).filter(each -> each.tense() == FirstVerb.Tense.PAST).isPresent();
    return known || isLetters(word) && word.endsWith("ed") && word.length() > 4;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String article(String text) {
    return BARE.matcher(text).replaceFirst("$1 a ");
  }
}
