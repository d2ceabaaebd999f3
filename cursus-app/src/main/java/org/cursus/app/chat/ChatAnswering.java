package org.cursus.app.chat;

import java.util.List;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.TextSink;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Metering;
import org.cursus.app.usage.Spend;
import org.cursus.engine.retrieval.AnswerCheck;
import org.cursus.engine.retrieval.Answerer;
import org.cursus.engine.retrieval.FollowUps;
import org.cursus.engine.retrieval.Found;
import org.springframework.stereotype.Service;

/// Answers questions: finds what an answer may rest on, has the model or the rules answer, and
/// keeps the answer. Metered; an answer that fails or is cancelled costs nothing.
@Service
class ChatAnswering {

  private static final int FOUND = 8;

  private final Chats chats;
  private final ChatPassages passages;
  private final ChatPurpose purpose;
  private final Gateway gateway;
  private final Metering metering;

  ChatAnswering(
      Chats chats, ChatPassages passages, ChatPurpose purpose, Gateway gateway, Metering metering) {
    this.chats = chats;
    this.passages = passages;
    this.purpose = purpose;
    this.gateway = gateway;
    this.metering = metering;
  }

  /// Answers a question that is kept; one that is answered already keeps its answer. Call it
  /// outside of any transaction.
  ///
  /// @param builtIn whether the rules are wanted though a model could be asked
  /// @param sink takes the text while it is written; what it throws ends the work
  /// @throws Problem `credits-used-up`; the question stays and can be asked again
  ChatMessage answer(ChatSession session, ChatMessage asked, boolean builtIn, TextSink sink) {
    if (asked.response() != null) {
      sink.text(asked.response());
      return asked;
    }
    var question = question(session, asked);
    var wanted = builtIn ? Engine.BUILTIN : gateway.engineFor(purpose);
    return metering
        .runUnkept(
            purpose.feature(),
            wanted,
            meter -> {
              if (!builtIn) {
                var answer = gateway.stream(purpose, question, meter, sink);
                return chats.keep(asked, answer(question, answer.value(), answer.spend()));
              }
              long started = System.nanoTime();
              var text = purpose.builtIn(question);
              sink.text(text);
              var spend = Spend.builtIn(purpose.rules(), (System.nanoTime() - started) / 1_000_000);
              meter.add(spend);
              return chats.keep(asked, answer(question, text, spend));
            })
        .result();
  }

  /// Whether a model would be asked, when nobody asks for the rules.
  boolean asksModel() {
    return gateway.engineFor(purpose) == Engine.LLM;
  }

  private ChatQuestion question(ChatSession session, ChatMessage asked) {
    var before = chats.before(asked).map(ChatMessage::message).orElse("");
    // "And before that?" asks about what was asked before.
    var sought =
        FollowUps.isOne(asked.message()) && !before.isEmpty()
            ? before + "\n" + asked.message()
            : asked.message();
    var gathered = passages.find(sought, session.auditSessionId(), asked.id(), FOUND);
    return new ChatQuestion(
        asked.message(),
        Passages.cut(before, Chats.LONGEST / 4),
        gathered.found().stream().map(Found::passage).toList(),
        Answerer.answer(sought, gathered.found(), gathered.suggestions()));
  }

  private static ChatAnswer answer(ChatQuestion question, String text, Spend spend) {
    boolean byModel = spend.engine() == Engine.LLM;
    var all = ChatSource.of(byModel ? question.sources() : question.builtIn().sources());
    var cited = AnswerCheck.cited(text);
    List<ChatSource> sources = all.stream().filter(each -> cited.contains(each.n())).toList();
    return new ChatAnswer(
        text.strip(),
        spend.promptTokens() + spend.completionTokens(),
        sources,
        spend.engine().key(),
        spend.model(),
        spend.reason());
  }
}
