package org.cursus.engine.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// How a text is written.
///
/// @param tone professional_formal, professional_warm, conversational or plain
/// @param formalityLevel 0 to 1: the formality score between that of talk (40) and of science (70)
/// @param formalityScore F after Heylighen and Dewaele 2002: 40 for talk, 66 for science
/// @param readingGrade Flesch-Kincaid grade: years of school that a reader needs
/// @param signaturePhrases word groups that come back
/// @param greeting the line that opens a letter; null where there is none
/// @param closing the line that ends a letter; null where there is none
/// @param confidence 0 to 1, by how long the text is
@JsonNaming(SnakeCaseStrategy.class)
public record WritingStyle(
    String tone,
    double formalityLevel,
    double formalityScore,
    double readingGrade,
    SentenceStructure sentenceStructure,
    VocabularyUse vocabulary,
    ParagraphStructure paragraphStructure,
    Punctuation punctuation,
    List<String> signaturePhrases,
    @Nullable String greeting,
    @Nullable String closing,
    int words,
    double confidence) {

  /// How sentences are made.
  ///
  /// @param spread standard deviation of their lengths in words
  /// @param compoundSentenceRatio part of the sentences with a conjunction that joins clauses
  /// @param passiveRatio part of the sentences in the passive voice
  @JsonNaming(SnakeCaseStrategy.class)
  public record SentenceStructure(
      double avgWordsPerSentence,
      double spread,
      double compoundSentenceRatio,
      double passiveRatio,
      boolean usesContractions,
      double contractionsPer100Words) {}

  /// Which words are chosen.
  ///
  /// @param technicalDensity part of the words with capitals inside, digits or signs, such as SQL
  /// @param typeTokenRatio different words among any hundred in a row, on average (Covington and
  ///     McFall 2010)
  /// @param actionVerbPreference verbs that open sentences, most frequent first
  @JsonNaming(SnakeCaseStrategy.class)
  public record VocabularyUse(
      double technicalDensity,
      double typeTokenRatio,
      double firstPersonPer100Words,
      double hedgesPer100Words,
      List<String> actionVerbPreference,
      List<String> transitionPhrases) {}

  /// How paragraphs are made.
  ///
  /// @param openingStyle direct_statement, question, greeting or first_person
  @JsonNaming(SnakeCaseStrategy.class)
  public record ParagraphStructure(
      String openingStyle, boolean usesTopicSentences, double avgSentencesPerParagraph) {}

  /// Marks in a hundred words.
  public record Punctuation(
      double commas, double semicolons, double dashes, double parentheses, double exclamations) {}
}
