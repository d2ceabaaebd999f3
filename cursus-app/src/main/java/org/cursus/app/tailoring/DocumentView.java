package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.writing.Overrides;
import org.jspecify.annotations.Nullable;

/// A finished document as its page shows it, sentence by sentence.
///
/// @param out what the person took out, by key
record DocumentView(List<Section> sections, List<Out> out) {

  /// A section and its heading.
  record Section(String title, List<Block> blocks) {}

  /// What stands under one heading.
  ///
  /// @param about organisation, place and period
  /// @param names whether it lists names rather than sentences
  /// @param entry of the record, where it can be taken out whole
  /// @param out whether it was
  record Block(
      @Nullable String title,
      String about,
      boolean names,
      @Nullable String entry,
      boolean out,
      List<Line> lines) {}

  /// Something that was taken out.
  ///
  /// @param entry whether it is an entry with all its sentences
  record Out(String key, boolean entry, String text) {}

  /// A sentence with what it rests on.
  ///
  /// @param who who worded it, in words
  /// @param original the record's words where they are others
  /// @param rejected why another wording was refused
  /// @param verdict `accepted`, `rejected` or null
  /// @param out whether it was taken out
  record Line(
      String id,
      String text,
      String who,
      @Nullable String original,
      @Nullable String rejected,
      @Nullable String verdict,
      boolean out,
      List<RecordPlaces.Place> rests) {}

  static DocumentView of(GenerationResult result, Overrides said) {
    var taken = result.taken();
    var keys = taken == null ? List.<String>of() : taken.keys();
    var sections = new ArrayList<Section>();
    var out = new ArrayList<Out>();
    for (var section : result.whole().sections()) {
      var blocks = section.items().stream().map(item -> block(item, said, keys)).toList();
      sections.add(new Section(section.title(), blocks));
      blocks.forEach(each -> add(each, out));
    }
    return new DocumentView(sections, out);
  }

  private static void add(Block block, List<Out> out) {
    if (block.out() && block.entry() != null) {
      var about = Objects.requireNonNullElse(block.title(), "");
      out.add(new Out(block.entry(), true, about.isEmpty() ? block.about() : about));
    }
    block.lines().stream()
        .filter(Line::out)
        .map(each -> new Out(each.id(), false, each.text()))
        .forEach(out::add);
  }

  private static Block block(Item item, Overrides said, List<String> keys) {
    var about =
        Stream.of(item.organisation(), item.location(), item.period())
            .filter(Objects::nonNull)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    return new Block(
        item.title(),
        about,
        item.form() == Form.NAMES,
        item.entry(),
        item.entry() != null && keys.contains(item.entry()),
        item.sentences().stream().map(each -> line(each, said, keys)).toList());
  }

  private static Line line(Sentence sentence, Overrides said, List<String> keys) {
    var words = Objects.requireNonNullElse(sentence.original(), sentence.text());
    var key = Overrides.key(words);
    var verdict =
        said.rejected().contains(key)
            ? "rejected"
            : said.accepted().contains(key) ? "accepted" : null;
    return new Line(
        sentence.id(),
        sentence.text(),
        who(sentence),
        words.equals(sentence.text()) ? null : words,
        sentence.rejected(),
        verdict,
        keys.contains(sentence.id()),
        RecordPlaces.of(sentence.support()));
  }

  private static String who(Sentence sentence) {
    return switch (sentence.origin()) {
      case RECORD -> "Your record's own words.";
      case RULES ->
          sentence.support().isEmpty()
              ? "Put in by rules; it says nothing about you."
              : "Put together by rules from your record, and checked.";
      case MODEL -> "Worded by the language model, and checked against your record.";
      case PERSON -> "Your own wording, and checked against your record.";
    };
  }
}
