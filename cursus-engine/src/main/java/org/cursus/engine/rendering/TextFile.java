package org.cursus.engine.rendering;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;

/// A draft as plain text, as forms on the web ask for it.
final class TextFile {

  private final StringBuilder text = new StringBuilder();

  private TextFile() {}

  static String write(Draft draft, Look look) {
    var file = new TextFile();
    file.head(draft);
    file.letter(draft);
    for (var section : Arrangement.sections(draft, look)) {
      if (draft.letter() == null && Arrangement.present(section.title())) {
        file.line("").line(section.title().toUpperCase(Locale.forLanguageTag(draft.language())));
      }
      section.items().forEach(file::item);
    }
    var letter = draft.letter();
    if (letter != null) {
      file.line("").line(letter.closing()).line("").line(draft.head().name());
    }
    return file.text.toString();
  }

  private void head(Draft draft) {
    var head = draft.head();
    line(head.name());
    if (Arrangement.present(head.headline())) {
      line(String.valueOf(head.headline()));
    }
    head.contacts().forEach(contact -> line(contact.text()));
  }

  private void letter(Draft draft) {
    var letter = draft.letter();
    if (letter == null) {
      return;
    }
    part(letter.date());
    line("");
    letter.recipient().forEach(this::line);
    part(letter.subject());
    part(letter.greeting());
  }

  private void part(String words) {
    if (Arrangement.present(words)) {
      line("").line(words);
    }
  }

  private void item(Item item) {
    if (item.form() == Form.NAMES && item.organisation() == null && item.period() == null) {
      var names = item.sentences().stream().map(Draft.Sentence::text);
      var title = Arrangement.present(item.title()) ? item.title() + ": " : "";
      line(title + names.collect(Collectors.joining(", ")));
      return;
    }
    line("");
    var head = new StringJoiner(" | ");
    Stream.of(Arrangement.headOf(item), Arrangement.whereOf(item), item.period())
        .filter(Arrangement::present)
        .forEach(head::add);
    if (head.length() > 0) {
      line(head.toString());
    }
    var printed = Arrangement.printed(item.url());
    if (printed != null) {
      line(printed);
    }
    switch (item.form()) {
      case BULLETS -> item.sentences().forEach(sentence -> line("- " + sentence.text()));
      case TEXT -> line(joined(item, " "));
      case NAMES -> line(joined(item, ", "));
    }
  }

  static String joined(Item item, String between) {
    return item.sentences().stream().map(Draft.Sentence::text).collect(Collectors.joining(between));
  }

  private TextFile line(String line) {
    text.append(line.replaceAll("[\\r\\n\\t]+", " ").strip()).append('\n');
    return this;
  }
}
