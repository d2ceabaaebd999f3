package org.cursus.engine.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;

/// Reads one clause: its themes, and how it speaks of them.
final class Reading {

  private static final int REACH = 4;
  private static final double LIKELY = 0.6;

  /// Asks for something to be other than it is.
  private static final Pattern WISH =
      Pattern.compile(
          "(?iu)\\b(?:(?:could|should|needs? to|must|would (?:like|love|benefit|help|be good)|want|has to|have to|ought to|wish|hope|encourage|recommend|suggest that)\\b.*"
              + "|(?:needs?|requires?)\\s+(?:more|better|some|further|improvement|to|work|help|close|constant|support|reminding|supervision|attention|coaching)"
              + "|(?:room|area|areas|opportunit(?:y|ies)|scope)\\s+(?:for|to|of)\\s+(?:improv|grow|develop|better)"
              + "|(?:work|focus|working|improve|improving|focusing)\\s+on\\b"
              + "|more (?:attention|focus|practice|care|detail|confidence|patience|structure|proactive|often|concise)"
              + "|(?:area|areas|point|points) (?:to|for) (?:develop|improve|work on|improvement|development|growth)"
              + "|not (?:yet|always|enough)|too (?:much|many|often|long|little|few|quiet|slow|quick|quickly|fast|blunt|rarely|late|easily|verbose|cautious))");
  private static final Pattern POSSIBLE =
      Pattern.compile(
          "(?iu)\\b(?:could (?:always )?(?:rely|count|depend|trust|see|not (?:be|have been) (?:happier|better))|couldn't (?:be|have been|ask)|should be (?:proud|commended)|would (?:hire|recommend|work with|love to work)|nothing (?:to|needs)|no (?:concerns|complaints|issues|problems)|never (?:misses|missed|fails|failed|late|complains|forgets|loses|lost|had to)|without (?:errors?|mistakes?|complaint|delay|fail|reminding|being asked)|hope (?:she|he|they|you) (?:stays?|continues?))");
  private static final Pattern ALREADY =
      Pattern.compile(
          "(?iu)\\b(?:rarely|seldom|hardly ever|never) (?:\\p{L}+ )?(?:late|makes? (?:a )?mistakes?|errors?|wrong|misses|missed|complains?)");

  private final Sentence clause;
  private final List<Word> words;

  Reading(Sentence clause) {
    this.clause = clause;
    this.words = Words.of(clause.text());
  }

  /// @param before themes of the clause before, for one that only says "it"
  Remark read(Set<Theme> before) {
    var themes = EnumSet.noneOf(Theme.class);
    for (var word : words) {
      themes.addAll(Lexicon.themes(word.folded()));
    }
    boolean praised =
        POSSIBLE.matcher(clause.text()).find() || ALREADY.matcher(clause.text()).find();
    boolean wish = !praised && WISH.matcher(clause.text()).find();
    double sentiment = praised ? LIKELY : sentiment();
    if (wish) {
      // What could be more, is not enough now, however kind the words are.
      sentiment = sentiment < 0 ? sentiment : -0.35;
    }
    if (themes.isEmpty() && Math.abs(sentiment) > 0) {
      themes.addAll(before.isEmpty() ? Set.of(Theme.GENERAL) : before);
    }
    return new Remark(clause.text(), clause.start(), clause.end(), themes, clamp(sentiment), wish);
  }

  private double sentiment() {
    double sum = 0;
    int judged = 0;
    for (int at = 0; at < words.size(); at++) {
      double value = Lexicon.polarity(words.get(at).folded());
      if (value == 0) {
        continue;
      }
      double factor = 1;
      boolean negated = false;
      for (int back = Math.max(0, at - REACH); back < at; back++) {
        var word = words.get(back).folded();
        if (word.equals("and") || word.equals("or") && !negated) {
          negated = false;
        } else if (Lexicon.turns("negation", word) && !isNotOnly(back)) {
          negated = !negated;
        } else if (Lexicon.turns("strong", word)) {
          factor *= 1.2;
        } else if (Lexicon.turns("hedge", word)) {
          factor *= 0.6;
        }
      }
      sum += factor * (negated ? -0.7 * value : value);
      judged++;
    }
    return judged == 0 ? 0 : sum / (1.2 * Math.sqrt(judged));
  }

  private boolean isNotOnly(int at) {
    return at + 1 < words.size()
        && Set.of("only", "just", "merely").contains(words.get(at + 1).folded());
  }

  private static double clamp(double value) {
    return Math.round(100 * Math.clamp(value, -1, 1)) / 100.0;
  }
}
