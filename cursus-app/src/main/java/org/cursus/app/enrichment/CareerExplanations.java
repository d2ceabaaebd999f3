package org.cursus.app.enrichment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.app.ai.Purpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.career.CareerRules;
import org.springframework.stereotype.Component;

/// Has the explanations of insights put into plainer words. The rules' own words go in and the
/// same in other words come out; the built-in answer is what went in.
@Component
class CareerExplanations implements Purpose<InsightsWording, InsightsWording> {

  private static final int LONGEST = 900;

  /// What stands for an empty text in the prompt.
  private static final String NOTHING = "(nothing)";

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern NAME =
      Pattern.compile("(?<![.!?:]\\s|^|\")\\b\\p{Lu}[\\p{L}\\p{N}+#.-]*");

  @Override
  public String name() {
    return "career-explanations";
  }

  @Override
  public Feature feature() {
    return Feature.RESUME_ENRICHMENT;
  }

  @Override
  public String prompt() {
    return "career-explanations-1";
  }

  @Override
  public String rules() {
    return CareerRules.VERSION;
  }

  @Override
  public Class<InsightsWording> shape() {
    return InsightsWording.class;
  }

  @Override
  public Map<String, String> documents(InsightsWording input) {
    var documents = input.texts();
    documents.replaceAll((name, text) -> text.isBlank() ? NOTHING : text);
    return documents;
  }

  @Override
  public InsightsWording builtIn(InsightsWording input) {
    return input;
  }

  /// Each text may hold only numbers and names that the text of the same name went in with.
  @Override
  public List<String> faults(InsightsWording input, InsightsWording output) {
    var faults = new ArrayList<String>();
    var given = input.texts();
    output.texts().forEach((name, text) -> check(name, given.get(name), text, faults));
    return faults;
  }

  private static void check(String name, String given, String text, List<String> faults) {
    if (given.isBlank() != text.isBlank()) {
      faults.add("%s must be %s.".formatted(name, given.isBlank() ? "empty" : "a text"));
    }
    if (text.length() > Math.max(LONGEST, given.length() * 2)) {
      faults.add("%s is too long.".formatted(name));
    }
    var numbers = found(NUMBER, given);
    for (var number : found(NUMBER, text)) {
      if (!numbers.contains(number)) {
        faults.add("%s says %s, which its text does not.".formatted(name, number));
      }
    }
    var lower = given.toLowerCase(Locale.ROOT);
    for (var word : found(NAME, text)) {
      var bare = word.replaceAll("[.-]+$", "").toLowerCase(Locale.ROOT);
      if (bare.length() > 1 && !lower.contains(bare)) {
        faults.add("%s names %s, which its text does not.".formatted(name, word));
      }
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    var found = new HashSet<String>();
    pattern.matcher(text).results().forEach(each -> found.add(each.group()));
    return found;
  }
}
