package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.writing.Overrides;
import org.jspecify.annotations.Nullable;

/// A finished document as its page shows it, sentence by sentence.
record DocumentView(List<Section> sections) {

  /// A section and its heading.
  record Section(String title, List<Block> blocks) {}

  /// What stands under one heading.
  ///
  /// @param about organisation, place and period
  /// @param names whether it lists names rather than sentences
  record Block(@Nullable String title, String about, boolean names, List<Line> lines) {}

  /// A sentence with what it rests on.
  ///
  /// @param who who worded it, in words
  /// @param original the record's words where they are others
  /// @param rejected why another wording was refused
  /// @param verdict `accepted`, `rejected` or null
  record Line(
      String id,
      String text,
      String who,
      @Nullable String original,
      @Nullable String rejected,
      @Nullable String verdict,
      List<RecordPlaces.Place> rests) {}

  static DocumentView of(Draft draft, Overrides said) {
    var sections = new ArrayList<Section>();
    for (var section : draft.sections()) {
      var blocks = section.items().stream().map(item -> block(item, said)).toList();
      sections.add(new Section(section.title(), blocks));
    }
    return new DocumentView(sections);
  }

  private static Block block(Item item, Overrides said) {
    var about =
        Stream.of(item.organisation(), item.location(), item.period())
            .filter(Objects::nonNull)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    return new Block(
        item.title(),
        about,
        item.form() == Form.NAMES,
        item.sentences().stream().map(each -> line(each, said)).toList());
  }

  private static Line line(Sentence sentence, Overrides said) {
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
