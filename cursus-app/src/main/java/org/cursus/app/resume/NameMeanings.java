package org.cursus.app.resume;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.NearName;
import org.cursus.app.ai.NearNames;
import org.cursus.app.ai.NearNames.Wanted;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.jobs.Job;
import org.cursus.app.usage.Engine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Links what no spelling settles, in the background: by meaning, and then, where the operator has
/// a language model, by its choice. Each value is looked for once; what was found is remembered, so
/// that no edit asks again.
@Service
class NameMeanings implements Job {

  /// The job's name in the queue.
  static final String NAME = "name-meanings";

  private final UnclearNameStore store;
  private final EntityLinkStore links;
  private final NearNames near;
  private final NameChoices choices;
  private final Gateway gateway;
  private final NameLinking purpose;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  NameMeanings(
      UnclearNameStore store,
      EntityLinkStore links,
      NearNames near,
      NameChoices choices,
      Gateway gateway,
      NameLinking purpose,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.links = links;
    this.near = near;
    this.choices = choices;
    this.gateway = gateway;
    this.purpose = purpose;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// Links by what was found before, and queues the search for the rest. In the transaction that
  /// links by spelling.
  ///
  /// @return how many links changed
  long follow(UUID userId) {
    long changed = store.link(userId);
    var model = near.model();
    if (model.isPresent() && !toDo(userId, model.get()).isEmpty()) {
      events.publishEvent(new NamesUnclear());
    }
    return changed;
  }

  private List<UnclearName> toDo(UUID userId, NearNames.Model model) {
    boolean asks = gateway.engineFor(purpose) == Engine.LLM;
    // Names that are added later are looked at anew where that costs nobody anything.
    var since = model.builtIn() ? model.changedAt() : Instant.EPOCH;
    return store.list(userId, model.id(), since, clock.instant()).stream()
        .filter(each -> (each.toLookFor() && each.unlinked()) || (asks && each.toAsk()))
        .toList();
  }

  /// @param thing the person, or another id when the job for the person was running already
  @Override
  public void run(UUID thing) {
    var userId = Caller.current().requireUserId();
    var model = near.model().orElse(null);
    if (model == null) {
      return;
    }
    var names = locked(userId, () -> toDo(userId, model));
    if (names.isEmpty()) {
      return;
    }
    var wanted = names.stream().map(each -> new Wanted(each.kind(), each.value())).toList();
    var found = near.near(wanted).orElse(null);
    if (found == null) {
      return;
    }
    var items = new ArrayList<NameQuestion.Item>();
    for (int i = 0; i < names.size(); i++) {
      items.add(item(names.get(i), found.get(i), model));
    }
    keep(userId, model, items);
    choices.ask(userId, items.stream().filter(each -> each.name().toAsk()).toList());
  }

  private static NameQuestion.Item item(
      UnclearName name, List<NearName> found, NearNames.Model model) {
    var candidates = MeaningRule.candidates(name.value(), found);
    var meaning = MeaningRule.meaning(candidates).orElse(null);
    var choices =
        candidates.stream()
            .limit(NameChoices.MOST_OF_A_KIND)
            .map(each -> new NameQuestion.Choice(each.entityId(), each.name()))
            .toList();
    return new NameQuestion.Item(name, choices, meaning);
  }

  private void keep(UUID userId, NearNames.Model model, List<NameQuestion.Item> items) {
    var found =
        items.stream()
            .map(
                each ->
                    each.found() == null
                        ? FoundName.nothing(each.name())
                        : FoundName.of(each.name(), each.found()))
            .toList();
    locked(
        userId,
        () -> {
          store.remember(userId, "embedding", model.id(), found, clock.instant());
          return found;
        });
  }

  /// In a transaction of its own, while nobody else links the person's values.
  private <T> T locked(UUID userId, java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              links.lock(userId);
              return work.get();
            }));
  }

  /// Values stay as spelling left them; the next change tries again.
  @Override
  public void givenUp(UUID thing) {}
}
