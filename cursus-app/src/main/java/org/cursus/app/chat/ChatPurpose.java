package org.cursus.app.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.ai.TextPurpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.retrieval.AnswerCheck;
import org.cursus.engine.retrieval.Answerer;
import org.springframework.stereotype.Component;

/// An answer from numbered sources. What a model says stands only where the sources that it names
/// say it.
@Component
class ChatPurpose implements TextPurpose<ChatQuestion> {

  private static final int LONGEST_ANSWER = 1_500;

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public Feature feature() {
    return Feature.CHAT_ANSWER;
  }

  @Override
  public String prompt() {
    return "chat-1";
  }

  @Override
  public String rules() {
    return Answerer.VERSION;
  }

  @Override
  public int longestAnswer() {
    return LONGEST_ANSWER;
  }

  @Override
  public Map<String, String> documents(ChatQuestion input) {
    return Map.of(
        "question", input.question(),
        "before", input.before().isEmpty() ? "Nothing." : input.before(),
        "sources",
            input.sources().isEmpty()
                ? "None."
                : IntStream.range(0, input.sources().size())
                    .mapToObj(
                        at -> {
                          var each = input.sources().get(at);
                          return "[%d] %s: %s\n%s"
                              .formatted(at + 1, each.kind().label(), each.title(), each.text());
                        })
                    .collect(Collectors.joining("\n\n")));
  }

  @Override
  public String builtIn(ChatQuestion input) {
    return input.builtIn().text();
  }

  @Override
  public List<String> faults(ChatQuestion input, String output) {
    return AnswerCheck.faults(output, input.sources());
  }
}
