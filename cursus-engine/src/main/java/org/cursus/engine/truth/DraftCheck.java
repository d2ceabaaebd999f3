package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Head;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.text.Words;
import org.cursus.engine.truth.Checked.Refused;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;
import org.jspecify.annotations.Nullable;

/// Goes through a draft and leaves only what the record says.
final class DraftCheck {

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)\\b(?:present|today|now|current|ongoing|heute|jetzt|présent|aujourd'hui|actualidad|presente|hoy)\\b");
  private static final Set<Kind> NO_FACTS = Set.of(Kind.STATEMENT, Kind.SCOPE, Kind.OUTCOME);

  private final ClaimCheck check;
  private final Material material;
  private final List<Refused> refused = new ArrayList<>();

  DraftCheck(ClaimCheck check, Material material) {
    this.check = check;
    this.material = material;
  }

  Checked of(Draft draft) {
    var head = head(draft.head());
    var sections =
        draft.sections().stream()
            .map(
                each ->
                    new Section(
                        each.part(), each.title(), each.items().stream().map(this::item).toList()))
            .map(DraftCheck::withoutEmpty)
            .filter(each -> !each.items().isEmpty())
            .toList();
    return new Checked(
        new Draft(draft.type(), draft.language(), head, draft.letter(), sections), refused);
  }

  private static Section withoutEmpty(Section section) {
    return new Section(
        section.part(),
        section.title(),
        section.items().stream()
            .filter(
                each ->
                    !each.sentences().isEmpty()
                        || each.title() != null
                        || each.organisation() != null)
            .toList());
  }

  private Head head(Head head) {
    var person = material.person();
    var name = kept("name", head.name(), person.fullName(), person.fullName());
    var headline = head.headline();
    if (headline != null && !isHeadline(headline)) {
      refuse("headline", headline, person.headline() == null);
      headline = person.headline();
    }
    var contacts = head.contacts().stream().filter(this::isContact).toList();
    return new Head(person.version(), Objects.requireNonNull(name), headline, contacts);
  }

  private boolean isHeadline(String headline) {
    var wanted = Cited.plain(headline);
    var own = material.person().headline();
    return own != null && Cited.plain(own).equals(wanted)
        || material.entries().stream()
            .map(Entry::title)
            .anyMatch(each -> each != null && Cited.plain(each).equals(wanted));
  }

  private boolean isContact(Draft.Contact contact) {
    var person = material.person();
    var known = new ArrayList<String>();
    for (var each : new @Nullable String[] {person.email(), person.phone(), person.location()}) {
      if (each != null) {
        known.add(Cited.plain(each));
      }
    }
    for (var link : person.links()) {
      known.add(Cited.plain(link.label()));
      known.add(bare(link.url()));
    }
    boolean fine =
        known.contains(Cited.plain(contact.text())) || known.contains(bare(contact.text()));
    if (!fine) {
      refuse("contact", contact.text(), true);
    }
    return fine;
  }

  private static String bare(String url) {
    return Words.fold(url).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }

  private Item item(Item item) {
    var sentences = new ArrayList<Sentence>();
    for (var each : item.sentences()) {
      var kept = sentence(each);
      if (kept != null) {
        sentences.add(kept);
      }
    }
    var entry = item.version() == null ? null : check.entry(item.version());
    if (entry == null) {
      return new Item(
          item.entry(),
          item.version(),
          isGroup(item, sentences) ? item.title() : null,
          null,
          null,
          null,
          null,
          item.form(),
          item.rank(),
          sentences);
    }
    var titles = new ArrayList<String>();
    for (var each : new @Nullable String[] {entry.title(), entry.subject(), entry.level()}) {
      if (each != null) {
        titles.add(each);
      }
    }
    return new Item(
        item.entry(),
        item.version(),
        title(item.title(), entry, titles),
        kept("organisation", item.organisation(), entry.organisation(), entry.organisation()),
        kept("location", item.location(), entry.location(), entry.location()),
        period(item.period(), entry),
        item.url() != null && item.url().equals(entry.url()) ? item.url() : entry.url(),
        item.form(),
        item.rank(),
        sentences);
  }

  private @Nullable String title(@Nullable String title, Entry entry, List<String> known) {
    if (title == null) {
      return null;
    }
    var words =
        known.stream()
            .flatMap(each -> Words.of(each).stream())
            .map(each -> each.folded())
            .collect(Collectors.toSet());
    var own = entry.title();
    boolean all =
        Words.of(title).stream()
            .allMatch(each -> words.contains(each.folded()) || LINKS.contains(each.folded()));
    boolean whole = own == null || Words.fold(title).contains(Words.fold(own));
    return all && whole ? title : kept("title", title, own, own);
  }

  private static final Set<String> LINKS = Set.of("in", "of", "en", "de", "und", "and", "et", "y");

  private @Nullable String period(@Nullable String period, Entry entry) {
    if (period == null) {
      return null;
    }
    var allowed = new ArrayList<>(Spans.starts(List.of(entry)));
    allowed.addAll(Spans.ends(List.of(entry)));
    boolean years =
        YEAR.matcher(period)
            .results()
            .allMatch(each -> allowed.contains(Integer.valueOf(each.group())));
    boolean goesOn = !GOES_ON.matcher(period).find() || entry.current();
    boolean months =
        check.cited(List.of(entry.version())).grounds().faults(period).stream()
            .noneMatch(each -> each.kind() == Kind.DATE);
    if (years && goesOn && months) {
      return period;
    }
    refuse("period", period, entry.start() == null && entry.end() == null);
    var start = entry.start();
    var end = entry.end();
    return start == null ? end : end == null ? start : start + " – " + end;
  }

  /// A field as it is when the entry says it, and otherwise what the entry says.
  private @Nullable String kept(
      String where, @Nullable String text, @Nullable String own, @Nullable String instead) {
    if (text == null || own != null && Cited.plain(text).equals(Cited.plain(own))) {
      return text;
    }
    refuse(where, text, instead == null);
    return instead;
  }

  private void refuse(String where, String text, boolean removed) {
    refused.add(
        new Refused(
            where,
            text,
            removed,
            List.of(
                new Unsupported(
                    Kind.NAME, text, 0, text.length(), "The entry does not say this."))));
  }

  /// Whether the title of a group states no fact of its own.
  private boolean isGroup(Item item, List<Sentence> sentences) {
    var title = item.title();
    var support = sentences.stream().flatMap(each -> each.support().stream()).distinct().toList();
    if (title == null || support.isEmpty() || item.organisation() != null) {
      return title == null;
    }
    return check.faults(title, support).stream().allMatch(each -> NO_FACTS.contains(each.kind()));
  }

  private @Nullable Sentence sentence(Sentence sentence) {
    var faults = check.faults(sentence.text(), sentence.support());
    if (faults.isEmpty()) {
      return sentence;
    }
    var original = sentence.original();
    boolean stands =
        original != null
            && !original.equals(sentence.text())
            && check.faults(original, sentence.support()).isEmpty();
    refused.add(new Refused(sentence.id(), sentence.text(), !stands, faults));
    return stands && original != null
        ? new Sentence(
            sentence.id(),
            original,
            original,
            sentence.support(),
            Origin.RECORD,
            said(sentence.text(), faults),
            sentence.rank())
        : null;
  }

  private static String said(String text, List<Unsupported> faults) {
    var first = faults.getFirst();
    return "\"%s\" was refused. %s: \"%s\"."
        .formatted(text, first.because().replaceFirst("\\.$", ""), first.words());
  }
}
