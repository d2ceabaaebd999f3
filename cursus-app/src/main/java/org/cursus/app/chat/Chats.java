package org.cursus.app.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.ai.OwnVectors;
import org.cursus.app.assessment.ReadinessResults;
import org.cursus.app.chat.ChatSearchStore.Earlier;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's conversations. A question is kept before anybody answers it.
@Service
class Chats {

  /// The most characters of a question.
  static final int LONGEST = 8_000;

  private static final int MOST = 1000;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int LONGEST_TITLE = 90;
  private static final int BEFORE_GROUPING = 4;

  private final ChatStore store;
  private final ChatSearch search;
  private final ReadinessResults results;
  private final OwnVectors vectors;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final int perMinute;

  Chats(
      ChatStore store,
      ChatSearch search,
      ReadinessResults results,
      OwnVectors vectors,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${cursus.chat.per-minute}") int perMinute) {
    this.store = store;
    this.search = search;
    this.results = results;
    this.vectors = vectors;
    this.transactions = transactions;
    this.clock = clock;
    this.perMinute = perMinute;
  }

  /// The last changed first.
  ///
  /// @param before the last of the page before; null for the first page
  List<ChatSession> page(@Nullable UUID before, int limit) {
    return read(() -> store.page(userId(), before, limit));
  }

  /// Those that can be had back, the last deleted first.
  List<ChatSession> deleted(int limit) {
    return read(() -> store.deleted(userId(), limit));
  }

  /// @throws Problem `no-such-conversation`
  ChatSession get(UUID id) {
    return read(() -> store.find(userId(), id))
        .orElseThrow(ChatProblem.NO_SUCH_CONVERSATION::problem);
  }

  /// The last questions of a conversation, in order.
  ///
  /// @param before the first of the page that came; null for the end
  List<ChatMessage> messages(UUID sessionId, @Nullable UUID before, int limit) {
    return read(() -> store.last(userId(), sessionId, before, limit)).stream()
        .sorted(Comparator.comparing(ChatMessage::id))
        .toList();
  }

  /// @throws Problem `no-such-conversation` or `no-such-message`
  ChatMessage message(UUID sessionId, UUID id) {
    get(sessionId);
    return read(() -> store.message(userId(), sessionId, id))
        .orElseThrow(ChatProblem.NO_SUCH_MESSAGE::problem);
  }

  /// The question before another one in its conversation.
  Optional<ChatMessage> before(ChatMessage message) {
    return read(() -> store.last(userId(), message.sessionId(), message.id(), 1)).stream()
        .findFirst();
  }

  /// Begins a conversation.
  ///
  /// @param auditSessionId the run through an assessment that it is about; null for the newest
  /// @throws Problem `no-such-session` or `too-many-conversations`
  ChatSession begin(@Nullable UUID auditSessionId) {
    var begun = beginning(auditSessionId);
    transactions.executeWithoutResult(status -> add(begun));
    return begun;
  }

  private ChatSession beginning(@Nullable UUID auditSessionId) {
    if (auditSessionId != null) {
      results.find(auditSessionId);
    }
    var now = now();
    return new ChatSession(Ids.next(), auditSessionId, "", 0, now, now);
  }

  private void add(ChatSession begun) {
    if (!store.add(userId(), begun.id(), begun.auditSessionId(), MOST, begun.createdAt())) {
      throw ChatProblem.TOO_MANY_CONVERSATIONS.problem();
    }
  }

  /// A conversation and the question that began it.
  record Begun(ChatSession session, ChatMessage asked) {}

  /// Begins a conversation by a question. Where that is refused, no conversation is left behind.
  ///
  /// @param auditSessionId the run through an assessment that it is about; null for the newest
  /// @throws Problem as `begin` and `ask`
  Begun begin(@Nullable UUID auditSessionId, @Nullable String message) {
    var text = checked(message);
    var begun = beginning(auditSessionId);
    return new Begun(begun, ask(begun.id(), text, () -> add(begun)));
  }

  /// A question as it will be kept.
  ///
  /// @throws Problem `message-empty` or `message-too-long`
  static String checked(@Nullable String message) {
    var text = message == null ? "" : message.replace("\0", "").strip();
    if (text.isEmpty()) {
      throw ChatProblem.MESSAGE_EMPTY.problem();
    }
    if (text.length() > LONGEST) {
      throw ChatProblem.MESSAGE_TOO_LONG.problem();
    }
    return text;
  }

  /// Keeps a question.
  ///
  /// @throws Problem `message-empty`, `message-too-long`, `too-many-messages` or
  ///     `no-such-conversation`
  ChatMessage ask(UUID sessionId, @Nullable String message) {
    return ask(sessionId, checked(message), () -> {});
  }

  /// @param first what must succeed in the same transaction
  private ChatMessage ask(UUID sessionId, String text, Runnable first) {
    var model = vectors.model().orElse(null);
    var vector = model == null ? null : model.words().embed(text);
    var now = now();
    var asked =
        new ChatMessage(Ids.next(), sessionId, text, null, 0, List.of(), null, null, now, null);
    var since = idAt(now.minus(Duration.ofMinutes(1)));
    transactions.executeWithoutResult(
        status -> {
          if (store.recent(userId(), since) >= perMinute) {
            throw ChatProblem.TOO_MANY_MESSAGES.with("retryAfterSeconds", SECONDS_OF_MINUTE);
          }
          first.run();
          if (!store.ask(userId(), asked, vector, model == null ? null : model.name())) {
            throw ChatProblem.NO_SUCH_CONVERSATION.problem();
          }
          store.touch(userId(), sessionId, title(text), now);
        });
    return asked;
  }

  /// Keeps an answer, unless one stands already.
  ///
  /// @return the message as it is now
  /// @throws Problem `no-such-message` when it is gone
  ChatMessage keep(ChatMessage asked, ChatAnswer answer) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              store.answer(userId(), asked.id(), answer, now());
              return store
                  .message(userId(), asked.sessionId(), asked.id())
                  .orElseThrow(ChatProblem.NO_SUCH_MESSAGE::problem);
            }));
  }

  /// @throws Problem `no-such-conversation`
  void delete(UUID id) {
    if (!Boolean.TRUE.equals(transactions.execute(status -> store.delete(userId(), id, now())))) {
      throw ChatProblem.NO_SUCH_CONVERSATION.problem();
    }
  }

  /// Takes a deletion back. One that is not deleted stays as it is.
  ///
  /// @throws Problem `no-such-conversation`
  ChatSession restore(UUID id) {
    transactions.executeWithoutResult(status -> store.restore(userId(), id));
    return get(id);
  }

  /// Earlier questions like a text, the best first, at most one a conversation.
  ///
  /// @param without a conversation to leave out; null for none
  List<Earlier> similar(String text, @Nullable UUID without, int limit) {
    var each = new LinkedHashMap<UUID, Earlier>();
    search
        .similar(text, vectors.model().orElse(null), without, BEFORE_GROUPING * limit)
        .forEach(found -> each.putIfAbsent(found.sessionId(), found));
    return each.values().stream().limit(limit).toList();
  }

  private static String title(String text) {
    return Passages.cut(text.lines().findFirst().orElse(text).strip(), LONGEST_TITLE);
  }

  /// The first id of a moment.
  private static UUID idAt(Instant at) {
    return new UUID(at.toEpochMilli() << 16, 0);
  }

  private <T> T read(java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
