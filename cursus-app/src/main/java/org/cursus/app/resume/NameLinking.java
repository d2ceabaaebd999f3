package org.cursus.app.resume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cursus.app.ai.Purpose;
import org.cursus.app.resume.NameAnswer.Pick;
import org.cursus.app.usage.Feature;
import org.springframework.stereotype.Component;

/// Has a model choose what values mean, each among a few names that are near it. The built-in
/// answer is what the rules chose.
@Component
class NameLinking implements Purpose<NameQuestion, NameAnswer> {

  @Override
  public String name() {
    return "name-linking";
  }

  @Override
  public Feature feature() {
    return Feature.NAME_LINKING;
  }

  @Override
  public String prompt() {
    return "name-linking-1";
  }

  @Override
  public String rules() {
    return MeaningRule.VERSION;
  }

  @Override
  public Class<NameAnswer> shape() {
    return NameAnswer.class;
  }

  @Override
  public Map<String, String> documents(NameQuestion input) {
    var text = new StringBuilder();
    for (int i = 0; i < input.items().size(); i++) {
      var item = input.items().get(i);
      text.append("%d. %s (%s)\n".formatted(i + 1, line(item.name().value()), item.name().kind()));
      for (int j = 0; j < item.choices().size(); j++) {
        text.append("   %d: %s\n".formatted(j + 1, line(item.choices().get(j).name())));
      }
    }
    return Map.of("values", text.toString());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public NameAnswer builtIn(NameQuestion input) {
    return new NameAnswer(
        IntStream.range(0, input.items().size())
            .mapToObj(i -> new Pick(i + 1, input.items().get(i).chosen()))
            .toList());
  }

  @Override
  public List<String> faults(NameQuestion input, NameAnswer output) {
    var faults = new ArrayList<String>();
    var answered = new HashSet<Integer>();
    for (var pick : output.picks()) {
      if (pick.value() < 1 || pick.value() > input.items().size()) {
        faults.add("There is no value %d.".formatted(pick.value()));
      } else if (!answered.add(pick.value())) {
        faults.add("Value %d is answered twice.".formatted(pick.value()));
      } else {
        int most = input.items().get(pick.value() - 1).choices().size();
        if (pick.name() < 0 || pick.name() > most) {
          faults.add("Value %d has no name %d.".formatted(pick.value(), pick.name()));
        }
      }
    }
    if (faults.isEmpty() && answered.size() < input.items().size()) {
      faults.add(
          "Only %d of %d values are answered.".formatted(answered.size(), input.items().size()));
    }
    return faults;
  }
}
