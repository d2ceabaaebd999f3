package org.cursus.app.resume;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.platform.Problem;
import org.cursus.app.resume.NameQuestion.Choice;
import org.cursus.app.resume.NameQuestion.Item;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Has a model choose among the names near each value. What it chooses alone is looked at by
/// somebody; what the rules had found, too, counts as sure. A model's own confidence counts for
/// nothing.
@Service
class NameChoices {

  /// Names by meaning, and as many by spelling.
  static final int MOST_OF_A_KIND = 8;

  /// Values in one question.
  private static final int AT_ONCE = 60;

  private static final double AGREED = 0.9;
  private static final double ALONE = 0.6;

  private static final Logger log = LoggerFactory.getLogger(NameChoices.class);

  private final UnclearNameStore store;
  private final EntityLinkStore links;
  private final Gateway gateway;
  private final Metering metering;
  private final NameLinking purpose;
  private final TransactionTemplate transactions;
  private final Clock clock;

  NameChoices(
      UnclearNameStore store,
      EntityLinkStore links,
      Gateway gateway,
      Metering metering,
      NameLinking purpose,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.links = links;
    this.gateway = gateway;
    this.metering = metering;
    this.purpose = purpose;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Asks about values that no model was asked about. Nothing happens where none is configured, or
  /// the person has no credits.
  ///
  /// @param items with the names near in meaning
  void ask(UUID userId, List<Item> items) {
    if (items.isEmpty() || gateway.engineFor(purpose) == Engine.BUILTIN) {
      return;
    }
    var unsure =
        items.stream()
            .filter(each -> each.found() == null || each.found().score() < EntityLinks.SURE)
            .toList();
    var whole = withAlike(unsure).stream().filter(each -> !each.choices().isEmpty()).toList();
    for (int from = 0; from < whole.size(); from += AT_ONCE) {
      var some = whole.subList(from, Math.min(whole.size(), from + AT_ONCE));
      var answer = answer(new NameQuestion(some));
      if (answer == null) {
        return;
      }
      keep(userId, some, answer);
    }
  }

  /// Null when the person has no credits for it.
  private @Nullable Metered<NameAnswer> answer(NameQuestion question) {
    try {
      return metering.run(
          purpose.feature(),
          gateway.engineFor(purpose),
          null,
          question,
          NameAnswer.class,
          meter -> gateway.ask(purpose, question, meter).value());
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.PAYMENT_REQUIRED) {
        log.info("names stay as the rules linked them: no credits");
        return null;
      }
      throw problem;
    }
  }

  private List<Item> withAlike(List<Item> items) {
    var names = items.stream().map(Item::name).toList();
    var alike = Objects.requireNonNull(transactions.execute(status -> store.alike(names)));
    var whole = new ArrayList<Item>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var choices = new ArrayList<>(item.choices());
      alike.get(i).stream()
          .map(each -> new Choice(each.entityId(), each.name()))
          .distinct()
          .limit(MOST_OF_A_KIND)
          .filter(each -> !choices.contains(each))
          .forEach(choices::add);
      whole.add(new Item(item.name(), choices, item.found()));
    }
    return whole;
  }

  /// A model that did not answer is remembered as such, and asked on another day.
  private void keep(UUID userId, List<Item> items, Metered<NameAnswer> answer) {
    boolean answered = answer.spend().engine() == Engine.LLM;
    var found = new ArrayList<FoundName>();
    if (answered) {
      for (var pick : answer.result().picks()) {
        found.add(found(items.get(pick.value() - 1), pick.name()));
      }
    } else {
      items.forEach(each -> found.add(FoundName.nothing(each.name())));
    }
    var model = answered ? answer.spend().model() : null;
    transactions.executeWithoutResult(
        status -> {
          links.lock(userId);
          store.remember(userId, "llm", model, found, clock.instant());
        });
  }

  private static FoundName found(Item item, int number) {
    if (number == 0) {
      return FoundName.nothing(item.name());
    }
    var choice = item.choices().get(number - 1);
    boolean agreed = item.isChosen(choice);
    return new FoundName(
        item.name().kind(),
        item.name().key(),
        choice.entityId(),
        choice.name(),
        agreed ? AGREED : ALONE,
        !agreed);
  }
}
