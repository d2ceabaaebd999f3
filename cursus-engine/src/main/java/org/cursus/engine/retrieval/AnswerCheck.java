package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.wording.Claim;
import org.cursus.engine.wording.NewFacts;
import org.cursus.engine.wording.Unsupported;

/// Decides whether an answer that a model wrote may stand: each source that it names is there, and
/// each sentence says only what the sources that it names say.
public final class AnswerCheck {

  /// Names the rules; it changes with them.
  public static final String VERSION = "answer-rules-1";

  private static final int LONGEST = 6_000;
  private static final Pattern MARK =
      Pattern.compile("\\[\\s*(\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)\\s*]");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern MARKUP =
      Pattern.compile(
          "https?:|www\\.|]\\s*\\(|<[a-zA-Z/!|]|```|\\[[^\\d\\]]", Pattern.CASE_INSENSITIVE);

  /// Sentences that claim nothing of anybody, and so need no source.
  private static final Pattern SAYS_NONE =
      Pattern.compile(
          "(?i)(the|these|your|my)?\\s*sources? (do|does) not (say|tell|mention)( (this|that|it|so|more))?\\W*"
              + "|i (do not|don.t) know\\W*");

  private static final Set<Unsupported.Kind> TOLD =
      EnumSet.of(
          Unsupported.Kind.NUMBER,
          Unsupported.Kind.UNIT,
          Unsupported.Kind.DATE,
          Unsupported.Kind.NAME,
          Unsupported.Kind.CREDENTIAL,
          Unsupported.Kind.STATEMENT);

  private AnswerCheck() {}

  /// What is wrong, in sentences; empty when it may stand.
  ///
  /// @param sources numbered from 1
  public static List<String> faults(String answer, List<Passage> sources) {
    var faults = new ArrayList<String>();
    if (answer.isBlank() || answer.length() > LONGEST) {
      faults.add("The answer is empty or too long.");
    }
    if (MARKUP.matcher(answer).find()) {
      faults.add("The answer has links, markup or brackets that are no numbers of sources.");
    }
    for (var sentence : sentences(answer)) {
      check(sentence, sources, faults);
    }
    return List.copyOf(faults);
  }

  /// The sentences, each with the marks behind its full stop.
  private static List<String> sentences(String answer) {
    var joined = answer.replaceAll("([.!?…])((?:\\s*\\[[\\d,\\s]+])+)", "$2$1");
    return Sentences.of(joined).stream().map(Sentence::text).toList();
  }

  /// The numbers of the sources that a text names, in order.
  public static Set<Integer> cited(String text) {
    var cited = new LinkedHashSet<Integer>();
    var marks = MARK.matcher(text);
    while (marks.find()) {
      var numbers = NUMBER.matcher(marks.group(1));
      while (numbers.find()) {
        cited.add(Integer.parseInt(numbers.group()));
      }
    }
    return cited;
  }

  private static void check(String sentence, List<Passage> sources, List<String> faults) {
    var cited = cited(sentence);
    var said = MARK.matcher(sentence).replaceAll("").replaceAll("\\s+([.!?…])", "$1").strip();
    for (int number : cited) {
      if (number < 1 || number > sources.size()) {
        faults.add("There is no source [%d].".formatted(number));
        return;
      }
    }
    if (said.isBlank() || SAYS_NONE.matcher(said).matches()) {
      return;
    }
    if (cited.isEmpty()) {
      faults.add("“%s” names no source.".formatted(said));
      return;
    }
    var support = new ArrayList<String>();
    for (int number : cited) {
      var source = sources.get(number - 1);
      support.add(source.title());
      support.addAll(source.sentences());
    }
    NewFacts.in(new Claim(said, support, List.of())).stream()
        .filter(each -> TOLD.contains(each.kind()))
        .findFirst()
        .ifPresent(each -> faults.add("“%s”: %s".formatted(said, each.because())));
  }
}
