package org.cursus.engine.rendering;

import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.jspecify.annotations.Nullable;

/// A draft as Markdown. Signs that Markdown reads as markup are escaped.
final class MarkdownFile {

  private final StringBuilder text = new StringBuilder();

  private MarkdownFile() {}

  static String write(Draft draft, Look look) {
    var file = new MarkdownFile();
    file.head(draft);
    for (var section : Arrangement.sections(draft, look)) {
      if (draft.letter() == null && Arrangement.present(section.title())) {
        file.block("## " + escaped(section.title()));
      }
      section.items().forEach(file::item);
    }
    var letter = draft.letter();
    if (letter != null) {
      file.block(escaped(letter.closing())).block(escaped(draft.head().name()));
    }
    return file.text.toString();
  }

  private void head(Draft draft) {
    var head = draft.head();
    block("# " + escaped(head.name()));
    if (Arrangement.present(head.headline())) {
      block("**" + escaped(String.valueOf(head.headline())) + "**");
    }
    block(
        head.contacts().stream()
            .map(contact -> link(contact.text(), Arrangement.addressOf(contact)))
            .collect(Collectors.joining(" · ")));
    var letter = draft.letter();
    if (letter != null) {
      block(escaped(letter.date()));
      block(
          letter.recipient().stream()
              .map(MarkdownFile::escaped)
              .collect(Collectors.joining("  \n")));
      block(letter.subject().isBlank() ? "" : "**" + escaped(letter.subject()) + "**");
      block(escaped(letter.greeting()));
    }
  }

  private void item(Item item) {
    if (item.form() == Form.NAMES && item.organisation() == null && item.period() == null) {
      var title = Arrangement.present(item.title()) ? "**" + escaped(item.title()) + ":** " : "";
      block(title + escaped(TextFile.joined(item, ", ")));
      return;
    }
    var head = Arrangement.headOf(item);
    if (head != null) {
      block("### " + escaped(head));
    }
    var where = escaped(Arrangement.whereOf(item));
    var printed = Arrangement.printed(item.url());
    if (printed != null) {
      where += (where.isEmpty() ? "" : " · ") + link(printed, item.url());
    }
    if (Arrangement.present(item.period())) {
      where += (where.isEmpty() ? "" : " | ") + "*" + escaped(item.period()) + "*";
    }
    block(where);
    switch (item.form()) {
      case BULLETS ->
          block(
              item.sentences().stream()
                  .map(sentence -> "- " + escaped(sentence.text()))
                  .collect(Collectors.joining("\n")));
      case TEXT -> block(escaped(TextFile.joined(item, " ")));
      case NAMES -> block(escaped(TextFile.joined(item, ", ")));
    }
  }

  private static String link(String text, @Nullable String address) {
    var safe = Addresses.safe(address);
    // Signs that would end the address early.
    return safe == null
        ? escaped(text)
        : "[%s](<%s>)".formatted(escaped(text), safe.replace("<", "%3C").replace(">", "%3E"));
  }

  private static String escaped(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var plain = text.replaceAll("\\s+", " ").strip();
    return plain
        .replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1")
        .replaceAll("&(?=[#a-zA-Z])", "&amp;")
        // Some programs let HTML through whatever stands before it.
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceFirst("^([-+]|\\d+(?=[.)]))", "\\\\$1")
        .replaceFirst("^\\\\(\\d+)([.)])", "$1\\\\$2");
  }

  private MarkdownFile block(String block) {
    if (!block.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }
    return this;
  }
}
