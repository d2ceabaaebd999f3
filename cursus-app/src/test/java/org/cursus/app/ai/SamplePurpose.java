package org.cursus.app.ai;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.cursus.app.usage.Feature;
import org.jspecify.annotations.Nullable;

/// A small question of the tests' own: which skills a text names.
final class SamplePurpose implements Purpose<String, SamplePurpose.Skills> {

  record Skills(List<Skill> skills, Mood mood, @Nullable String note) {}

  record Skill(
      @JsonPropertyDescription("As the text has it") String name,
      int times,
      @Nullable Double weight,
      boolean tool) {}

  enum Mood {
    GLAD,
    TIRED
  }

  static final Skills BUILT_IN =
      new Skills(List.of(new Skill("Java", 1, null, true)), Mood.GLAD, null);

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public Feature feature() {
    return Feature.KEYWORD_EXTRACTION;
  }

  @Override
  public String prompt() {
    return "sample-1";
  }

  @Override
  public String rules() {
    return "sample-rules-1";
  }

  @Override
  public Class<Skills> shape() {
    return Skills.class;
  }

  @Override
  public Map<String, String> documents(String input) {
    return Map.of("text", input);
  }

  @Override
  public Skills builtIn(String input) {
    return BUILT_IN;
  }

  @Override
  public List<String> faults(String input, Skills output) {
    return output.skills().stream().anyMatch(each -> each.name().equals("Flying"))
        ? List.of("The text does not name Flying.")
        : List.of();
  }

  @Override
  public boolean sameLanguage() {
    return true;
  }

  /// The same with running text.
  static final class Letter implements TextPurpose<String> {

    @Override
    public String name() {
      return "letter";
    }

    @Override
    public Feature feature() {
      return Feature.TEXT_ENHANCEMENT;
    }

    @Override
    public String prompt() {
      return "sample-letter-1";
    }

    @Override
    public String rules() {
      return "letter-rules-1";
    }

    @Override
    public Map<String, String> documents(String input) {
      return Map.of("text", input);
    }

    @Override
    public String builtIn(String input) {
      return "Thank you.";
    }

    @Override
    public boolean sameLanguage() {
      return true;
    }
  }
}
