package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;

/// What claims may rest on, read once for many of them. Never changes, so that it may be shared.
public final class Grounds {

  private static final Set<Language> OTHERS =
      Set.of(Language.GERMAN, Language.FRENCH, Language.SPANISH);

  /// As many characters as tell a language.
  private static final int ENOUGH = 600;

  private final Facts support;
  private final Facts record;
  private final Language language;
  private final DateCheck dates;
  private final NumberCheck numbers;
  private final NameCheck names;
  private final WordCheck words;
  private final VerbCheck verbs;
  private final StatementCheck statements;

  private Grounds(List<String> supporting, List<String> others) {
    support = Facts.of(supporting);
    record = Facts.of(others);
    var all = String.join("\n", supporting);
    language = Language.of(all.substring(0, Math.min(all.length(), ENOUGH)));
    dates = new DateCheck(support, record);
    numbers = new NumberCheck(support);
    names = new NameCheck(support, record);
    words = new WordCheck(support, record);
    verbs = new VerbCheck(support);
    statements = new StatementCheck(support, record);
  }

  /// Reads texts that claims may rest on.
  ///
  /// @param support the texts that speak of the same thing: verbs and numbers must be in these
  /// @param record other facts of the person: names, dates, credentials and roles may also be here
  public static Grounds of(List<String> support, List<String> record) {
    return new Grounds(support, record);
  }

  /// What a text says beyond these grounds, in the order of the text; empty when it may stand.
  public List<Unsupported> faults(String text) {
    var spoken = language(text);
    var places = new ArrayList<int[]>();
    var faults = new ArrayList<>(dates.of(text, places));
    faults.addAll(numbers.of(text, places));
    if (spoken == Language.GERMAN) {
      faults.addAll(names.ofGerman(text));
    } else {
      faults.addAll(names.of(text));
    }
    // A few words that may be of any language are held against English lists, too: "sous" alone
    // makes no record French.
    if (!OTHERS.contains(spoken) || !OTHERS.contains(Language.of(text))) {
      faults.addAll(words.of(text));
    }
    if (!OTHERS.contains(spoken)) {
      faults.addAll(verbs.of(text));
      faults.addAll(statements.of(text));
    }
    faults.sort(Comparator.comparingInt(Unsupported::start).thenComparing(Unsupported::kind));
    return List.copyOf(faults);
  }

  /// A short text is in the language of what it rests on when it could be.
  private Language language(String text) {
    var own = Language.of(text);
    if (OTHERS.contains(own) || !OTHERS.contains(language)) {
      return own;
    }
    boolean english =
        Words.of(text).stream()
            .anyMatch(
                each ->
                    each.folded().length() > 1
                        && Language.ENGLISH.isClosed(each.folded())
                        && !language.isClosed(each.folded()));
    return own == Language.ENGLISH && english ? own : language;
  }

  /// The words of a text that mean something of which these grounds do not speak.
  public List<Word> newWords(String text) {
    return statements.newWords(text);
  }

  /// Whether a word is there in one of its forms.
  public boolean has(String folded) {
    return support.hasWord(folded)
        || support.hasStem(folded)
        || record.hasWord(folded)
        || record.hasStem(folded);
  }
}
