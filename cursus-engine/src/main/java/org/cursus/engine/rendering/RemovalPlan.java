package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.jspecify.annotations.Nullable;

/// In which order a draft loses what is ranked lowest. A sentence goes before its item, but the
/// last sentence of an item goes only with the item. Head, education, the best job, and how a
/// letter begins and ends stay.
final class RemovalPlan {

  private final Draft draft;
  private final List<Step> steps = new ArrayList<>();

  /// One thing to drop.
  ///
  /// @param sentence null for the whole item
  /// @param weight how much room it takes, in characters or so
  private record Step(Item item, @Nullable Sentence sentence, int weight) {}

  /// What could go next of an item.
  private record Next(double rank, int place, Rest rest, @Nullable Sentence sentence) {}

  /// What is left of an item while the plan is made.
  private static final class Rest {

    private final Item item;
    private final boolean itemStays;
    private final boolean lastSentenceStays;
    private final List<Sentence> lowestFirst;

    Rest(Item item, boolean itemStays, boolean lastSentenceStays) {
      this.item = item;
      this.itemStays = itemStays;
      this.lastSentenceStays = lastSentenceStays;
      this.lowestFirst = new ArrayList<>(item.sentences().reversed());
      lowestFirst.sort(Comparator.comparingDouble(Sentence::rank));
    }
  }

  RemovalPlan(Draft draft) {
    this.draft = draft;
    make();
  }

  int size() {
    return steps.size();
  }

  private void make() {
    var queue =
        new PriorityQueue<Next>(
            Comparator.comparingDouble(Next::rank)
                .thenComparing(Comparator.comparingInt(Next::place).reversed()));
    int place = 0;
    for (var section : draft.sections()) {
      for (int i = 0; i < section.items().size(); i++) {
        offer(queue, rest(section, i), place++);
      }
    }
    while (!queue.isEmpty()) {
      var next = queue.poll();
      var rest = next.rest();
      var sentence = next.sentence();
      if (sentence == null) {
        int weight = 90 + rest.lowestFirst.stream().mapToInt(one -> one.text().length()).sum();
        steps.add(new Step(rest.item, null, weight));
      } else {
        rest.lowestFirst.remove(sentence);
        steps.add(new Step(rest.item, sentence, 20 + sentence.text().length()));
        offer(queue, rest, next.place());
      }
    }
  }

  private Rest rest(Section section, int index) {
    var items = section.items();
    var item = items.get(index);
    boolean stays =
        switch (section.part()) {
          case EDUCATION -> true;
          case WORK ->
              item == items.stream().max(Comparator.comparingDouble(Item::rank)).orElseThrow();
          case BODY -> index == 0 || index == items.size() - 1;
          default -> false;
        };
    return new Rest(item, stays, section.part() != Part.EDUCATION);
  }

  private static void offer(PriorityQueue<Next> queue, Rest rest, int place) {
    int left = rest.lowestFirst.size();
    if (left > 1 || left == 1 && !rest.lastSentenceStays) {
      var lowest = rest.lowestFirst.getFirst();
      queue.add(new Next(lowest.rank(), place, rest, lowest));
    } else if (!rest.itemStays) {
      queue.add(new Next(rest.item.rank(), place, rest, null));
    }
  }

  /// How many steps make room for a share of the text.
  ///
  /// @param share 0 to 1
  int stepsFor(double share) {
    double all = Arrangement.allText(draft, Look.USUAL).length();
    double freed = 0;
    for (int i = 0; i < steps.size(); i++) {
      freed += steps.get(i).weight();
      if (freed >= share * all) {
        return i + 1;
      }
    }
    return steps.size();
  }

  /// The draft without what the first steps drop.
  Draft without(int count) {
    if (count == 0) {
      return draft;
    }
    Map<Item, List<Sentence>> dropped = new java.util.IdentityHashMap<>();
    Map<Item, Boolean> gone = new java.util.IdentityHashMap<>();
    for (var step : steps.subList(0, count)) {
      if (step.sentence() == null) {
        gone.put(step.item(), true);
      } else {
        dropped.computeIfAbsent(step.item(), one -> new ArrayList<>()).add(step.sentence());
      }
    }
    var sections = new ArrayList<Section>();
    for (var section : draft.sections()) {
      var items = new ArrayList<Item>();
      for (var item : section.items()) {
        if (!gone.containsKey(item)) {
          items.add(without(item, dropped.getOrDefault(item, List.of())));
        }
      }
      if (!items.isEmpty()) {
        sections.add(new Section(section.part(), section.title(), items));
      }
    }
    return new Draft(draft.type(), draft.language(), draft.head(), draft.letter(), sections);
  }

  private static Item without(Item item, List<Sentence> dropped) {
    if (dropped.isEmpty()) {
      return item;
    }
    var left = new ArrayList<Sentence>();
    for (var sentence : item.sentences()) {
      if (dropped.stream().noneMatch(one -> one == sentence)) {
        left.add(sentence);
      }
    }
    return new Item(
        item.entry(),
        item.version(),
        item.title(),
        item.organisation(),
        item.location(),
        item.period(),
        item.url(),
        item.form(),
        item.rank(),
        left);
  }

  /// What the first steps drop, in their order.
  List<Fitting.Dropped> dropped(int count) {
    var dropped = new ArrayList<Fitting.Dropped>();
    for (var step : steps.subList(0, count)) {
      var sentence = step.sentence();
      if (sentence != null) {
        dropped.add(new Fitting.Dropped(sentence.id(), step.item().entry(), sentence.text()));
        continue;
      }
      var head = Arrangement.headOf(step.item());
      var text = head != null ? head : TextFile.joined(step.item(), " ");
      dropped.add(new Fitting.Dropped(null, step.item().entry(), text));
    }
    return dropped;
  }
}
