package org.cursus.engine.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cursus.engine.style.WordClasses.Kind;
import org.cursus.engine.style.WritingStyle.ParagraphStructure;
import org.cursus.engine.style.WritingStyle.Punctuation;
import org.cursus.engine.style.WritingStyle.SentenceStructure;
import org.cursus.engine.style.WritingStyle.VocabularyUse;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// Measures how a text is written. The word lists are English; a text in another language gets
/// figures for its sentences and marks, but its formality says little.
public final class StyleReader {

  /// Stored with what was measured.
  public static final String VERSION = "style-rules-1";

  /// Longer text is cut: style shows long before.
  public static final int LONGEST = 50_000;

  /// What a letter of application usually has; short texts are drawn towards it.
  private static final double USUAL_FORMALITY = 55;

  /// Words at which a text counts as much as the prior: Heylighen and Dewaele ask for a few
  /// hundred.
  private static final double PRIOR_WORDS = 120;

  private static final double TALK = 40;
  private static final double SCIENCE = 70;
  private static final int WINDOW = 100;
  private static final int MOST_LISTED = 8;
  private static final int LONGEST_PHRASE = 6;
  private static final int SHORTEST_PHRASE = 3;
  private static final Pattern CONTRACTION =
      Pattern.compile(
          "(?i)[a-z]+(?:n't|'(?:m|re|ve|ll|d))|(?:it|that|he|she|there|what|who|let)'s");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?i)\\b(?:am|is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?(\\w+ed|"
              + String.join("|", WordClasses.list("irregular"))
              + ")\\b");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?i)[,;]\\s+(?:and|but|or|so|yet|while|because|although|which|who)\\s|\\s(?:because|although|while|whereas|unless)\\s");
  private static final Pattern TECHNICAL =
      Pattern.compile(".*(?:\\p{Ll}\\p{Lu}|\\p{Lu}{2}|\\p{L}\\d|[+#/]).*");

  private StyleReader() {}

  /// The style of a text.
  public static WritingStyle read(String text) {
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var lines = cut.replace('’', '\'').replace("\r", "");
    var sentences = prose(Sentences.of(lines));
    var words = sentences.stream().map(s -> Words.of(s.text())).filter(w -> !w.isEmpty()).toList();
    var all = words.stream().flatMap(List::stream).toList();
    double formality = formality(all);
    var structure = structure(sentences, words, all);
    var vocabulary = vocabulary(lines, words, all);
    var greeting = line(lines, "greeting", true);
    return new WritingStyle(
        tone(formality, structure, vocabulary, lines),
        round(Math.clamp((formality - TALK) / (SCIENCE - TALK), 0, 1)),
        round(formality),
        round(readingGrade(words, all)),
        structure,
        vocabulary,
        paragraphs(lines, greeting),
        punctuation(lines, all.size()),
        signature(words),
        greeting,
        line(lines, "closing", false),
        all.size(),
        round(all.size() / (all.size() + PRIOR_WORDS)));
  }

  /// Greetings and names are no sentences.
  private static List<Sentence> prose(List<Sentence> sentences) {
    return sentences.stream()
        .filter(s -> Words.of(s.text()).size() >= 3 && !s.text().endsWith(","))
        .toList();
  }

  /// F = (nouns + adjectives + prepositions + articles - pronouns - verbs - adverbs - interjections
  /// + 100) / 2, each in percent of the words (Heylighen and Dewaele 2002).
  private static double formality(List<Word> words) {
    if (words.isEmpty()) {
      return USUAL_FORMALITY;
    }
    var counts = WordClasses.count(words);
    double sum = 0;
    for (var kind : Kind.values()) {
      int share = counts.getOrDefault(kind, 0);
      sum +=
          switch (kind) {
            case NOUN, ADJECTIVE, PREPOSITION, ARTICLE -> share;
            case PRONOUN, VERB, ADVERB, INTERJECTION -> -share;
            case OTHER -> 0;
          };
    }
    double measured = (100 * sum / words.size() + 100) / 2;
    return (measured * words.size() + USUAL_FORMALITY * PRIOR_WORDS) / (words.size() + PRIOR_WORDS);
  }

  private static SentenceStructure structure(
      List<Sentence> sentences, List<List<Word>> words, List<Word> all) {
    var lengths = words.stream().mapToInt(List::size).toArray();
    double mean = Arrays.stream(lengths).average().orElse(0);
    double spread =
        Math.sqrt(
            Arrays.stream(lengths).mapToDouble(l -> (l - mean) * (l - mean)).average().orElse(0));
    long contractions = all.stream().filter(w -> CONTRACTION.matcher(w.text()).matches()).count();
    return new SentenceStructure(
        round(mean),
        round(spread),
        share(
            sentences.stream().filter(s -> COMPOUND.matcher(s.text()).find()).count(),
            sentences.size()),
        share(
            sentences.stream().filter(s -> PASSIVE.matcher(s.text()).find()).count(),
            sentences.size()),
        contractions > 0,
        per100(contractions, all.size()));
  }

  private static VocabularyUse vocabulary(String text, List<List<Word>> sentences, List<Word> all) {
    var verbs = new HashMap<String, Integer>();
    for (var sentence : sentences) {
      opening(sentence).ifPresent(verb -> verbs.merge(verb, 1, Integer::sum));
    }
    return new VocabularyUse(
        share(all.stream().filter(w -> TECHNICAL.matcher(w.text()).matches()).count(), all.size()),
        round(typeTokenRatio(all)),
        per100(
            all.stream().filter(w -> WordClasses.list("first").contains(w.folded())).count(),
            all.size()),
        per100(
            occurrences(text, "hedge").values().stream().mapToInt(Integer::intValue).sum(),
            all.size()),
        most(verbs),
        most(occurrences(text, "transition")));
  }

  /// The verb that opens a sentence: "Led a team", "I led a team".
  private static Optional<String> opening(List<Word> sentence) {
    int at = sentence.getFirst().folded().equals("i") ? 1 : 0;
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    var word = sentence.get(at).folded();
    boolean past = word.endsWith("ed") && word.length() > 4;
    boolean known = WordClasses.list("irregular").contains(word);
    return past || known ? Optional.of(word) : Optional.empty();
  }

  private static double typeTokenRatio(List<Word> words) {
    if (words.size() <= WINDOW) {
      return share(words.stream().map(Word::folded).distinct().count(), words.size());
    }
    var counts = new HashMap<String, Integer>();
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      counts.merge(words.get(i).folded(), 1, Integer::sum);
      if (i >= WINDOW) {
        counts.computeIfPresent(words.get(i - WINDOW).folded(), (w, n) -> n == 1 ? null : n - 1);
      }
      if (i >= WINDOW - 1) {
        sum += (double) counts.size() / WINDOW;
      }
    }
    return sum / (words.size() - WINDOW + 1);
  }

  private static Map<String, Integer> occurrences(String text, String list) {
    var lower = " " + Words.fold(text).replaceAll("[^\\p{L}'\\n]+", " ") + " ";
    var found = new HashMap<String, Integer>();
    for (var phrase : WordClasses.list(list)) {
      int count = 0;
      for (int at = lower.indexOf(" " + phrase + " ");
          at >= 0;
          at = lower.indexOf(" " + phrase + " ", at + 1)) {
        count++;
      }
      if (count > 0) {
        found.put(phrase, count);
      }
    }
    return found;
  }

  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_LISTED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Flesch-Kincaid grade (Kincaid et al. 1975).
  private static double readingGrade(List<List<Word>> sentences, List<Word> all) {
    if (all.isEmpty()) {
      return 0;
    }
    long syllables = all.stream().mapToLong(w -> syllables(w.folded())).sum();
    return Math.max(0, .39 * all.size() / sentences.size() + 11.8 * syllables / all.size() - 15.59);
  }

  private static long syllables(String word) {
    var bare =
        word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    return Math.max(1, Pattern.compile("[aeiouy]+").matcher(bare).results().count());
  }

  private static ParagraphStructure paragraphs(String text, @Nullable String greeting) {
    var paragraphs =
        Arrays.stream(text.split("\\n\\s*\\n"))
            .map(p -> prose(Sentences.of(p.replace('\n', ' '))))
            .filter(p -> !p.isEmpty())
            .toList();
    double mean = paragraphs.stream().mapToInt(List::size).average().orElse(0);
    // The first sentence of a paragraph says what it is about when it is shorter than the rest.
    long topical =
        paragraphs.stream()
            .filter(p -> p.size() > 2)
            .filter(
                p ->
                    p.getFirst().text().length()
                        < p.stream().skip(1).mapToInt(s -> s.text().length()).average().orElse(0))
            .count();
    long long3 = paragraphs.stream().filter(p -> p.size() > 2).count();
    var first = paragraphs.isEmpty() ? "" : paragraphs.getFirst().getFirst().text();
    return new ParagraphStructure(
        openingStyle(first, greeting), long3 > 0 && topical * 2 > long3, round(mean));
  }

  private static String openingStyle(String first, @Nullable String greeting) {
    if (first.endsWith("?")) {
      return "question";
    }
    if (first.matches("(?i)(?:i|i'm|i've|as an?|my)\\b.*")) {
      return "first_person";
    }
    return first.isEmpty() && greeting != null ? "greeting" : "direct_statement";
  }

  private static Punctuation punctuation(String text, int words) {
    return new Punctuation(
        per100(marks(text, ","), words),
        per100(marks(text, ";"), words),
        per100(marks(text, "–—") + Pattern.compile(" - ").matcher(text).results().count(), words),
        per100(marks(text, "("), words),
        per100(marks(text, "!"), words));
  }

  private static long marks(String text, String marks) {
    return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }

  /// Groups of three to six words that come more than once, the longest first; a part of a longer
  /// one does not count again.
  private static List<String> signature(List<List<Word>> sentences) {
    var found = new LinkedHashMap<String, Integer>();
    for (int length = LONGEST_PHRASE; length >= SHORTEST_PHRASE; length--) {
      var counts = new LinkedHashMap<String, Integer>();
      for (var sentence : sentences) {
        var seen = new HashSet<String>();
        for (int i = 0; i + length <= sentence.size(); i++) {
          var phrase = phrase(sentence.subList(i, i + length));
          if (seen.add(phrase)) {
            counts.merge(phrase, 1, Integer::sum);
          }
        }
      }
      counts.forEach(
          (phrase, count) -> {
            if (count > 1 && found.keySet().stream().noneMatch(longer -> longer.contains(phrase))) {
              found.put(phrase, count);
            }
          });
    }
    return most(found);
  }

  private static String phrase(List<Word> words) {
    var parts = new ArrayList<String>();
    words.forEach(word -> parts.add(word.folded()));
    return String.join(" ", parts);
  }

  /// The first or last short line that begins with one of the words.
  private static @Nullable String line(String text, String list, boolean first) {
    var lines =
        text.lines().map(String::strip).filter(l -> !l.isEmpty() && l.length() < 60).toList();
    for (var line : first ? lines : lines.reversed()) {
      var folded = Words.fold(line).replaceAll("[,.!]+$", "");
      boolean fits =
          WordClasses.list(list).stream()
              .anyMatch(w -> folded.equals(w) || (first && folded.startsWith(w + " ")));
      if (fits) {
        return line;
      }
    }
    return null;
  }

  private static String tone(
      double formality, SentenceStructure structure, VocabularyUse words, String text) {
    boolean warm = words.firstPersonPer100Words() > 4 || marks(text, "!") > 0;
    if (formality >= 54 && !structure.usesContractions()) {
      return warm ? "professional_warm" : "professional_formal";
    }
    return structure.usesContractions() || formality < 48 ? "conversational" : "plain";
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : round((double) part / whole);
  }

  private static double per100(long count, int words) {
    return words == 0 ? 0 : round(100.0 * count / words);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
