package org.cursus.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Questions about the demo account with what an answer must rest on, and what the demo person has
/// asked before.
public final class ChatQuestions {

  private ChatQuestions() {}

  /// One question.
  ///
  /// @param wanted each of them is needed; one of several that are apart by `|` is enough
  public record Question(String text, List<String> wanted) {

    /// How much of what is wanted is among some sources, 0 to 1.
    ///
    /// @param sources as kind, key and title
    public double recall(List<Source> sources) {
      return (double)
              wanted.stream()
                  .filter(
                      each ->
                          Arrays.stream(each.split("\\|"))
                              .map(String::strip)
                              .anyMatch(one -> sources.stream().anyMatch(it -> it.is(one))))
                  .count()
          / wanted.size();
    }
  }

  /// What an answer could rest on.
  public record Source(String kind, String key, String title) {

    boolean is(String wanted) {
      var parts = wanted.split(":", 2);
      return kind.equals(parts[0])
          && (parts.length == 1 || key.endsWith("/" + parts[1]) || title.contains(parts[1]));
    }
  }

  private static List<String> lines(String name) {
    try (var file = ChatQuestions.class.getResourceAsStream("chat/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// All of them; those in odd places are for development, the others are held out.
  ///
  /// @param earlier what the demo person asked before, in order
  public static List<Question> all(List<String> earlier) {
    return lines("questions.txt").stream()
        .map(line -> line.split("\t", 2))
        .map(
            line ->
                new Question(
                    line[1],
                    Stream.of(line[0].split("\\+"))
                        .map(String::strip)
                        .map(each -> named(each, earlier))
                        .toList()))
        .toList();
  }

  private static String named(String wanted, List<String> earlier) {
    return wanted.startsWith("message:")
        ? "message:" + earlier.get(Integer.parseInt(wanted.substring(8)) - 1)
        : wanted;
  }

  /// Questions that nothing of the demo account answers.
  public static List<String> unanswerable() {
    return lines("unanswerable.txt");
  }

  /// What the demo person asked before.
  public static List<String> earlier() {
    return lines("earlier.txt");
  }
}
