package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.ai.Purpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.text.Keyword.Kind;
import org.cursus.engine.text.Keywords;
import org.springframework.stereotype.Component;

/// Which words and phrases a text is about. How much each matters is weighed by rules, whoever
/// found it.
@Component
class KeywordPurpose implements Purpose<PastedText, KeywordAnswer> {

  /// As many as the prompt asks for, and as many as are shown.
  static final int MOST = 40;

  private final KnownTerms known;

  KeywordPurpose(KnownTerms known) {
    this.known = known;
  }

  @Override
  public String name() {
    return "keywords";
  }

  @Override
  public Feature feature() {
    return Feature.KEYWORD_EXTRACTION;
  }

  @Override
  public String prompt() {
    return "keywords-1";
  }

  @Override
  public String rules() {
    return Keywords.VERSION;
  }

  @Override
  public Class<KeywordAnswer> shape() {
    return KeywordAnswer.class;
  }

  @Override
  public Map<String, String> documents(PastedText input) {
    return Map.of("text", input.text());
  }

  @Override
  public KeywordAnswer builtIn(PastedText input) {
    var terms = known.terms();
    return new KeywordAnswer(
        new Keywords(terms.names(), terms.background())
            .of(input.text()).keywords().stream()
                .limit(MOST)
                .map(
                    each ->
                        new KeywordAnswer.Item(
                            each.text(), each.kind().name().toLowerCase(Locale.ROOT)))
                .toList());
  }

  @Override
  public List<String> faults(PastedText input, KeywordAnswer output) {
    var faults = new ArrayList<String>();
    var text = input.text().toLowerCase(Locale.ROOT);
    if (output.keywords().size() > MOST) {
      faults.add("There are more than %d keywords.".formatted(MOST));
    }
    for (var each : output.keywords()) {
      if (each.text().isBlank() || !text.contains(each.text().toLowerCase(Locale.ROOT))) {
        faults.add("\"%s\" does not stand in the text.".formatted(each.text()));
      }
      if (Arrays.stream(Kind.values())
          .noneMatch(kind -> kind.name().equalsIgnoreCase(each.kind()))) {
        faults.add("\"%s\" is no kind of keyword.".formatted(each.kind()));
      }
    }
    return faults;
  }
}
