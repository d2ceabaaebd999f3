package org.cursus.engine.resume;

import java.util.Set;
import java.util.regex.Pattern;

/// How much a text looks like a job title.
final class Titles {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'’#+-]+");
  private static final Pattern HEAD_END =
      Pattern.compile(
          "(?i)\\s*(?:,|\\(|/|:|[|–—]| - | of | for | in | at | to | de | für | im | und | & | and | with ).*");
  private static final Set<String> RANKS =
      Set.of(
          "senior",
          "sr",
          "junior",
          "jr",
          "lead",
          "principal",
          "staff",
          "head",
          "chief",
          "assistant",
          "associate",
          "deputy",
          "vice",
          "interim",
          "acting",
          "trainee",
          "freelance",
          "entry-level",
          "mid-level",
          "registered",
          "licensed",
          "certified",
          "executive",
          "general");
  private static final Set<String> GRADES =
      Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "intern", "co-op");

  private Titles() {}

  /// From 0 to 1: a head word at the end of the phrase says most.
  static double score(String text) {
    if (text.length() > 100 || text.isBlank()) {
      return 0;
    }
    var head = HEAD_END.matcher(text).replaceFirst("");
    var words = WORDS.split(Lexicon.fold(head.isBlank() ? text : head));
    int last = words.length - 1;
    while (last > 0 && GRADES.contains(words[last]) && !isHead(words[last])) {
      last--;
    }
    double score = 0;
    if (last >= 0 && words.length <= 8 && isHead(words[last])) {
      score = .95;
    } else if (words.length > 1 && last >= 1 && isHead(words[last - 1] + " " + words[last])) {
      score = .95;
    } else if (Lexicon.TITLES.group(text.strip()) != null) {
      score = .95;
    }
    if (score == 0) {
      var all = WORDS.split(Lexicon.fold(text));
      for (var word : all) {
        if (isHead(word)) {
          score = all.length <= 6 ? .6 : .4;
        } else if (RANKS.contains(word)) {
          score = Math.max(score, .4);
        }
      }
    }
    return score;
  }

  static boolean isHead(String word) {
    if (word.length() < 2) {
      return false;
    }
    if (Lexicon.TITLES.group(word) != null) {
      return true;
    }
    if (word.length() > 4
        && word.endsWith("s")
        && Lexicon.TITLES.group(word.substring(0, word.length() - 1)) != null) {
      return false;
    }
    // German writes the trade and the head as one word: Softwareentwickler.
    return word.length() > 9
        && GERMAN_HEADS.stream().anyMatch(head -> word.endsWith(head) && !word.equals(head));
  }

  private static final Set<String> GERMAN_HEADS =
      Set.of(
          "entwickler",
          "entwicklerin",
          "ingenieur",
          "ingenieurin",
          "leiter",
          "leiterin",
          "berater",
          "beraterin",
          "buchhalter",
          "buchhalterin",
          "pfleger",
          "pflegerin",
          "techniker",
          "technikerin",
          "mechaniker",
          "meister",
          "lehrer",
          "lehrerin",
          "assistent",
          "assistentin",
          "kaufmann",
          "kauffrau",
          "manager",
          "managerin",
          "mechanikerin",
          "verkaufer",
          "arbeiter",
          "fachkraft");
}
