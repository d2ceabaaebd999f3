package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cursus.engine.document.Box;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.PrintedPeriod;
import org.jspecify.annotations.Nullable;

/// What a reader of the finished resume should find in it.
final class Meant {

  private static final Pattern LEVEL = Pattern.compile("(.+?)\\s*(?:\\((.+)\\)|[–:—-]\\s+(.+))");

  private final Draft draft;

  private Meant(Draft draft) {
    this.draft = draft;
  }

  static ParsedResume of(Draft draft) {
    return new Meant(draft).resume();
  }

  private ParsedResume resume() {
    return new ParsedResume(
        basics(),
        items(Part.WORK)
            .map(
                item ->
                    new ParsedResume.Work(
                        fact(item.organisation()),
                        fact(item.title()),
                        fact(item.location()),
                        start(item),
                        end(item),
                        prose(item),
                        bullets(item)))
            .toList(),
        items(Part.VOLUNTEERING)
            .map(
                item ->
                    new ParsedResume.Volunteering(
                        fact(item.organisation()),
                        fact(item.title()),
                        fact(item.location()),
                        start(item),
                        end(item),
                        prose(item),
                        bullets(item)))
            .toList(),
        items(Part.EDUCATION)
            .map(
                item ->
                    new ParsedResume.Education(
                        fact(item.organisation()),
                        fact(item.title()),
                        null,
                        fact(item.location()),
                        start(item),
                        end(item),
                        null,
                        facts(item)))
            .toList(),
        skills(),
        items(Part.PROJECTS)
            .map(
                item ->
                    new ParsedResume.Project(
                        fact(Arrangement.headOf(item)),
                        prose(item),
                        fact(Addresses.safe(item.url())),
                        start(item),
                        end(item),
                        item.form() == Form.NAMES ? facts(item) : List.of(),
                        bullets(item)))
            .toList(),
        listed(Part.CERTIFICATIONS)
            .map(
                item ->
                    new ParsedResume.Certification(
                        fact(Arrangement.headOf(item)),
                        Arrangement.present(item.title()) ? fact(item.organisation()) : null,
                        end(item),
                        null,
                        fact(Addresses.safe(item.url()))))
            .toList(),
        listed(Part.LANGUAGES).map(this::language).toList(),
        listed(Part.PUBLICATIONS)
            .map(
                item ->
                    new ParsedResume.Publication(
                        fact(Arrangement.headOf(item)),
                        fact(item.organisation()),
                        end(item),
                        fact(Addresses.safe(item.url())),
                        fact(TextFile.joined(item, " "))))
            .toList(),
        listed(Part.AWARDS)
            .map(
                item ->
                    new ParsedResume.Award(
                        fact(Arrangement.headOf(item)),
                        fact(item.organisation()),
                        end(item),
                        fact(TextFile.joined(item, " "))))
            .toList(),
        listed(Part.INTERESTS)
            .flatMap(item -> Stream.ofNullable(fact(Arrangement.headOf(item))))
            .toList(),
        List.of(),
        1);
  }

  private ParsedResume.Basics basics() {
    var head = draft.head();
    var summary = new ArrayList<String>();
    items(Part.SUMMARY).forEach(item -> summary.add(TextFile.joined(item, " ")));
    return new ParsedResume.Basics(
        fact(head.name()),
        null,
        fact(head.headline()),
        contact("email"),
        contact("phone"),
        contact("location"),
        head.contacts().stream()
            .filter(contact -> contact.kind().equals("link"))
            .flatMap(contact -> Stream.ofNullable(fact(Addresses.safe(contact.url()))))
            .toList(),
        fact(String.join(" ", summary)));
  }

  private @Nullable Fact contact(String kind) {
    return draft.head().contacts().stream()
        .filter(contact -> contact.kind().equals(kind))
        .findFirst()
        .map(contact -> fact(contact.text()))
        .orElse(null);
  }

  private List<ParsedResume.Skill> skills() {
    var skills = new ArrayList<ParsedResume.Skill>();
    items(Part.SKILLS)
        .forEach(
            item ->
                facts(item)
                    .forEach(name -> skills.add(new ParsedResume.Skill(name, fact(item.title())))));
    return skills;
  }

  private ParsedResume.Language language(Item item) {
    var printed = item.title() == null ? "" : item.title();
    if (item.organisation() != null) {
      return new ParsedResume.Language(fact(printed), fact(item.organisation()));
    }
    var found = LEVEL.matcher(printed);
    return found.matches()
        ? new ParsedResume.Language(
            fact(found.group(1)), fact(found.group(2) == null ? found.group(3) : found.group(2)))
        : new ParsedResume.Language(fact(printed), fact(TextFile.joined(item, ", ")));
  }

  private Stream<Item> items(Part part) {
    return draft.sections().stream()
        .filter(section -> section.part() == part)
        .flatMap(section -> section.items().stream());
  }

  /// Items, and each name of those that are only lists of names as an item of its own.
  private Stream<Item> listed(Part part) {
    return items(part)
        .flatMap(
            item ->
                item.organisation() == null
                        && item.period() == null
                        && (item.form() == Form.NAMES || item.title() == null)
                    ? item.sentences().stream().map(Meant::alone)
                    : Stream.of(item));
  }

  private static Item alone(Sentence sentence) {
    return new Item(
        null, null, sentence.text(), null, null, null, null, Form.TEXT, sentence.rank(), List.of());
  }

  private static @Nullable Fact start(Item item) {
    return fact(PrintedPeriod.of(item.period()).start());
  }

  private static @Nullable Fact end(Item item) {
    return fact(PrintedPeriod.of(item.period()).end());
  }

  private static @Nullable Fact prose(Item item) {
    return item.form() == Form.TEXT ? fact(TextFile.joined(item, " ")) : null;
  }

  private static List<Fact> bullets(Item item) {
    return item.form() == Form.BULLETS ? facts(item) : List.of();
  }

  private static List<Fact> facts(Item item) {
    return item.sentences().stream()
        .flatMap(sentence -> Stream.ofNullable(fact(sentence.text())))
        .toList();
  }

  private static @Nullable Fact fact(@Nullable String text) {
    return text == null || text.isBlank() ? null : new Fact(text, text, 1, 1, new Box(0, 0, 0, 0));
  }
}
