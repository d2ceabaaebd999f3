package org.cursus.app.chat;

import java.util.List;
import org.cursus.app.ai.PromptGolden;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.Reply;
import org.cursus.engine.retrieval.SourceKind;
import org.junit.jupiter.api.Test;

/// What a model is sent for a question.
class ChatPurposeTests {

  @Test
  void asksInTheseWords() {
    var source =
        new Passage(
            "record/work_experience/1",
            SourceKind.WORK,
            "Sous Chef, Harbour Inn",
            List.of("You work as Sous Chef at Harbour Inn, since March 2019."),
            "/record/entries/work_experience/1",
            null);
    var question =
        new ChatQuestion(
            "What did Ana Lima cook there?",
            "Where have I worked?",
            List.of(source),
            new Reply(null, List.of(), List.of(), List.of()));
    PromptGolden.assertGolden(new ChatPurpose(), question, List.of("Ana Lima"));
  }
}
