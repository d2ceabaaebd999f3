package org.cursus.engine.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the keywords of any text and weighs them: known names and phrases, by how often they
/// occur (each time counts for less), how rare they are elsewhere, where they stand, and what the
/// text says of them. May be shared by threads.
public final class Keywords {

  /// Names the rules; it changes with them.
  public static final String VERSION = "keyword-rules-1";

  private static final int MOST = 60;
  private static final double SATURATION = 1.2;
  private static final double FIRST_LINES = 0.25;
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "(?iu)\\b(certifi\\w*|licen[cs]e\\w*|diplom\\w*|degree|bachelor\\S*|master'?s|mba|phd|zertifi\\w*|abschluss|ausbildung"
              + "|certificat\\w*|licenciatura|titulación|diplôme|apprenticeship)\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(engineer|developer|manager|analyst|nurse|teacher|designer|consultant|director|technician|accountant"
              + "|architect|assistant|specialist|administrator|coordinator|supervisor|entwickler(in)?|ingenieur(in)?|leiter(in)?"
              + "|ingénieur|développeur|ingeniero|desarrollador|scientist)$");
  private static final Map<Keyword.Kind, Double> KINDS =
      Map.of(
          Keyword.Kind.SKILL, 1.5,
          Keyword.Kind.TECHNOLOGY, 1.5,
          Keyword.Kind.CREDENTIAL, 1.4,
          Keyword.Kind.TITLE, 1.2,
          Keyword.Kind.TOPIC, 1.0);

  private final Gazetteer names;
  private final Background background;

  /// @param names that are known
  /// @param background how common words are elsewhere
  public Keywords(Gazetteer names, Background background) {
    this.names = names;
    this.background = background;
  }

  /// The keywords of a text.
  public KeywordReport of(String text) {
    var language = Language.of(text);
    int words = Words.of(text).size();
    if (words == 0) {
      return new KeywordReport(language, 0, List.of(), "There are no words in this text.");
    }
    var candidates = new Phrases(text, names, language).find();
    double most =
        candidates.stream().mapToDouble(each -> weigh(each, text.length())).max().orElse(1);
    var keywords =
        candidates.stream()
            .filter(each -> each.known != null || !isPart(each, candidates))
            .map(each -> keyword(each, 100 * weigh(each, text.length()) / most))
            .sorted(
                Comparator.comparingDouble(Keyword::score)
                    .reversed()
                    .thenComparingInt(each -> each.places().getFirst().start()))
            .limit(MOST)
            .toList();
    return new KeywordReport(language, words, keywords, note(language));
  }

  /// Said once alone and elsewhere only inside a longer phrase is not a second keyword.
  private static boolean isPart(Candidate each, List<Candidate> all) {
    return all.stream()
        .anyMatch(
            other ->
                other != each
                    && other.words.size() > each.words.size()
                    && other.places.size() >= each.places.size()
                    && other.key.contains(each.key)
                    && each.key.length() > 3);
  }

  private double weigh(Candidate each, int length) {
    double frequency = 1 - Math.exp(-each.places.size() / SATURATION);
    double rarity =
        each.words.stream()
                .mapToDouble(
                    word -> -Math.log(Math.clamp(background.share(Forms.key(word)), 1e-4, 1)))
                .average()
                .orElse(0)
            / -Math.log(1e-4);
    int first = each.places.getFirst().start();
    double position = 1 + FIRST_LINES * Math.exp(-4.0 * first / Math.max(1, length));
    double size = each.words.size() > 1 ? 1.15 : 1;
    double kind = KINDS.getOrDefault(kind(each), 1.0);
    return (0.35 + frequency) * (0.3 + rarity) * position * size * kind * each.weight;
  }

  private static Keyword keyword(Candidate each, double score) {
    return new Keyword(
        each.text,
        each.known == null ? each.text : each.known.name(),
        kind(each),
        Math.round(score * 10) / 10.0,
        each.places.size(),
        List.copyOf(each.places),
        each.cue);
  }

  private static Keyword.Kind kind(Candidate each) {
    if (each.known != null) {
      return each.known.kind();
    }
    if (CREDENTIAL.matcher(each.text).find()) {
      return Keyword.Kind.CREDENTIAL;
    }
    return TITLE.matcher(each.text).find() ? Keyword.Kind.TITLE : Keyword.Kind.TOPIC;
  }

  private static String note(Language language) {
    return switch (language) {
      case ENGLISH, GERMAN, FRENCH, SPANISH -> "";
      case NONE -> "There are no whole sentences here, so that everything between marks was taken.";
      case ITALIAN, PORTUGUESE, DUTCH, SWEDISH, POLISH, TURKISH ->
          "This text seems to be in "
              + language.title()
              + ", whose phrases cannot be told yet. Only known names were looked for.";
      case UNKNOWN, OTHER_SCRIPT ->
          "This text is in " + language.title() + ". Only known names were looked for.";
    };
  }
}
