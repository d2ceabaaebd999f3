package org.cursus.app.chat;

import java.util.List;
import java.util.UUID;
import org.cursus.app.ai.OwnVectors;
import org.cursus.app.chat.ChatSearchStore.Earlier;
import org.cursus.app.chat.ChatVectorStore.Near;
import org.cursus.app.chat.ChatVectorStore.Text;
import org.cursus.app.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds earlier messages of the caller that are like a text, by words and by meaning.
@Service
class ChatSearch {

  /// What is less alike than this has hardly a word in common.
  private static final double FARTHEST = .75;

  /// Messages that get a vector of the present model while somebody searches.
  private static final int RENEWED_AT_ONCE = 200;

  private final ChatSearchStore store;
  private final ChatVectorStore vectors;
  private final TransactionTemplate transactions;

  ChatSearch(ChatSearchStore store, ChatVectorStore vectors, TransactionTemplate transactions) {
    this.store = store;
    this.vectors = vectors;
    this.transactions = transactions;
  }

  /// The best first.
  ///
  /// @param model null while there is none: then words alone decide
  /// @param without a conversation to leave out; null for none
  List<Earlier> similar(
      String text, OwnVectors.@Nullable Model model, @Nullable UUID without, int limit) {
    var userId = Caller.current().requireUserId();
    var vector = model == null ? null : model.words().embed(text);
    var found =
        transactions.execute(
            status -> {
              List<UUID> near = List.of();
              if (model != null && vector != null) {
                renew(userId, model);
                near =
                    vectors.nearest(userId, model.name(), vector, without, limit).stream()
                        .filter(each -> each.distance() <= FARTHEST)
                        .map(Near::id)
                        .toList();
              }
              return store.similar(userId, text, near, without, limit);
            });
    return java.util.Objects.requireNonNull(found);
  }

  /// After another release of O*NET, vectors are of another model.
  private void renew(UUID userId, OwnVectors.Model model) {
    var old = vectors.toRenew(userId, model.name(), RENEWED_AT_ONCE);
    if (!old.isEmpty()) {
      vectors.renew(
          userId,
          model.name(),
          old.stream().map(Text::id).toList(),
          old.stream().map(each -> model.words().embed(each.message())).toList());
    }
  }
}
