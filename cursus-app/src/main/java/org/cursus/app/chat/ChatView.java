package org.cursus.app.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A question with its answer, as a page shows it.
///
/// @param lines of the answer; empty without one
/// @param by who answered, in words; null without an answer
/// @param sources those that the answer names
record ChatView(
    UUID id,
    String message,
    List<Line> lines,
    @Nullable String by,
    List<ChatSource> sources,
    Instant createdAt) {

  private static final Pattern MARK = Pattern.compile("\\s*\\[(\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)]");

  /// @param item whether it is one of a list
  record Line(boolean item, List<Part> parts) {}

  /// Text, or the number of a source.
  ///
  /// @param source null for text
  record Part(String text, @Nullable ChatSource source) {}

  static ChatView of(ChatMessage message) {
    var lines = new ArrayList<Line>();
    if (message.response() != null) {
      message
          .response()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.add(line(line.strip(), message.sources())));
    }
    return new ChatView(
        message.id(),
        message.message(),
        List.copyOf(lines),
        by(message),
        message.sources(),
        message.createdAt());
  }

  public boolean answered() {
    return !lines.isEmpty();
  }

  /// Whether what O*NET says is part of the answer.
  public boolean fromOnet() {
    return sources.stream().anyMatch(each -> each.kind().equals("occupation"));
  }

  private static Line line(String line, List<ChatSource> sources) {
    boolean item = line.startsWith("- ");
    var text = item ? line.substring(2) : line;
    var parts = new ArrayList<Part>();
    var marks = MARK.matcher(text);
    int from = 0;
    while (marks.find()) {
      if (marks.start() > from) {
        parts.add(new Part(text.substring(from, marks.start()), null));
      }
      for (var number : marks.group(1).split(",")) {
        // Only what the answer was made from becomes a link.
        sources.stream()
            .filter(each -> String.valueOf(each.n()).equals(number.strip()))
            .findFirst()
            .ifPresent(each -> parts.add(new Part(String.valueOf(each.n()), each)));
      }
      from = marks.end();
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), null));
    }
    return new Line(item, List.copyOf(parts));
  }

  private static @Nullable String by(ChatMessage message) {
    if (message.engine() == null) {
      return null;
    }
    if (message.engine().equals("llm")) {
      return "Worded by the language model that your operator chose. Each sentence was held against"
          + " the sources it names.";
    }
    if (message.sources().isEmpty()) {
      return "Answered by this server, without a language model.";
    }
    return message.reason() == null
        ? "Put together from the sources by this server, without a language model."
        : "Put together from the sources by this server: " + because(message.reason());
  }

  private static String because(String reason) {
    return switch (reason) {
      case "not-valid" -> "the language model said something that its sources do not.";
      case "cap-reached" -> "what a language model may do for you in a day is used up.";
      default -> "the language model gave no answer that could be used.";
    };
  }
}
