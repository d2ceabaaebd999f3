package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Section;
import org.jspecify.annotations.Nullable;

/// A draft in the order and with the headings of a look, and what all formats ask of it.
final class Arrangement {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv");

  private Arrangement() {}

  /// Sections that have something to show, in the look's order.
  static List<Section> sections(Draft draft, Look look) {
    var sections = new ArrayList<Section>();
    for (var section : draft.sections()) {
      var items = section.items().stream().filter(Arrangement::shows).toList();
      if (!items.isEmpty()) {
        var title = look.titles().getOrDefault(section.part(), section.title());
        sections.add(new Section(section.part(), title, items));
      }
    }
    sections.sort(java.util.Comparator.comparingInt(section -> place(section, look)));
    return sections;
  }

  private static int place(Section section, Look look) {
    int place = look.order().indexOf(section.part());
    return place < 0 ? look.order().size() : place;
  }

  private static boolean shows(Item item) {
    return !item.sentences().isEmpty()
        || Stream.of(item.title(), item.organisation(), item.period())
            .anyMatch(text -> text != null && !text.isBlank());
  }

  static boolean rightToLeft(Draft draft) {
    var language = draft.language().toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(language.replaceAll("[-_].*", ""));
  }

  /// The title, or for want of one who it was for.
  static @Nullable String headOf(Item item) {
    return present(item.title()) ? item.title() : item.organisation();
  }

  /// Organisation and place, without what the head says already.
  static String whereOf(Item item) {
    return Stream.of(present(item.title()) ? item.organisation() : null, item.location())
        .filter(Arrangement::present)
        .collect(Collectors.joining(" · "));
  }

  /// An address as it is printed, or null where it is not safe to follow.
  static @Nullable String printed(@Nullable String url) {
    var safe = Addresses.safe(url);
    return safe == null
        ? null
        : safe.replaceFirst("^(?i)(https?://(www\\.)?|mailto:|tel:)", "").replaceFirst("/$", "");
  }

  /// Where a click on a contact leads; null for nowhere.
  static @Nullable String addressOf(Draft.Contact contact) {
    if (contact.url() != null) {
      return Addresses.safe(contact.url());
    }
    boolean email =
        contact.kind().equals("email") && contact.text().matches("[^\\s<>@]+@[^\\s<>@]+");
    return email ? Addresses.safe("mailto:" + contact.text()) : null;
  }

  static boolean present(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /// Everything that is printed.
  static String allText(Draft draft, Look look) {
    var text = new StringBuilder();
    var head = draft.head();
    add(text, head.name(), head.headline());
    head.contacts().forEach(contact -> add(text, contact.text()));
    var letter = draft.letter();
    if (letter != null) {
      add(text, letter.date(), letter.subject(), letter.greeting(), letter.closing());
      letter.recipient().forEach(line -> add(text, line));
    }
    for (var section : sections(draft, look)) {
      add(text, section.title());
      for (var item : section.items()) {
        add(text, item.title(), item.organisation(), item.location(), item.period(), item.url());
        item.sentences().forEach(sentence -> add(text, sentence.text()));
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder to, @Nullable String... texts) {
    for (var text : texts) {
      if (text != null) {
        to.append(text).append('\n');
      }
    }
  }
}
