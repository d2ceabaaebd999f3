package org.cursus.engine.writing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.engine.career.Periods;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.fit.FitRecord;
import org.jspecify.annotations.Nullable;

/// What both documents are written with: the entries by id, the phrases, and numbers for sentences.
final class Sheet {

  final Material material;
  final JobAim aim;
  final Phrases phrases;
  final Dates dates;
  private final Map<String, Entry> entries = new HashMap<>();
  private int sentences;

  Sheet(Material material, JobAim aim, String language) {
    this.material = material;
    this.aim = aim;
    this.phrases = Phrases.of(language);
    this.dates = new Dates(phrases);
    material.entries().forEach(each -> entries.put(each.id(), each));
  }

  /// An entry; null for one that is no longer there.
  @Nullable Entry entry(String id) {
    return entries.get(id);
  }

  /// A sentence that the writer made.
  ///
  /// @param original the record's words for it; null where it was composed from several
  Sentence made(String text, @Nullable String original, double rank, List<String> support) {
    return sentence(text, original, Origin.RULES, rank, support);
  }

  /// A sentence, bullet or name as it stands in the record.
  Sentence own(String text, double rank, String version) {
    return sentence(text, text, Origin.RECORD, rank, List.of(version));
  }

  private Sentence sentence(
      String text, @Nullable String original, Origin origin, double rank, List<String> support) {
    double rounded = Math.round(rank * 1000) / 1000.0;
    return new Sentence("s" + ++sentences, text, original, support, origin, null, rounded);
  }

  /// Who it is from.
  Draft.Head head() {
    var person = material.person();
    var contacts = new ArrayList<Draft.Contact>();
    add(
        contacts,
        "email",
        person.email(),
        person.email() == null ? null : "mailto:" + person.email());
    var phone = person.phone();
    add(contacts, "phone", phone, phone == null ? null : "tel:" + phone.replaceAll("[^+\\d]", ""));
    add(contacts, "location", person.location(), null);
    person.links().forEach(link -> add(contacts, "link", link.label(), link.url()));
    return new Draft.Head(person.version(), person.fullName(), person.headline(), contacts);
  }

  private static void add(
      List<Draft.Contact> contacts, String kind, @Nullable String text, @Nullable String url) {
    if (text != null && !text.isBlank()) {
      contacts.add(new Draft.Contact(kind, text, url));
    }
  }

  /// Whole years of paid work; what ran side by side counts once.
  int years() {
    var months = YearMonth.from(aim.today());
    return (int) Periods.years(FitRecord.of(material).entries(), months);
  }

  /// The versions of all paid work, on which its years rest.
  List<String> workVersions() {
    return material.entries().stream()
        .filter(each -> each.kind() == Kind.WORK && each.start() != null)
        .map(Entry::version)
        .toList();
  }

  /// The job that counts as the present one: of those that go on the one that began last; else the
  /// one that ended last; null without any.
  @Nullable Entry latestJob() {
    return material.entries().stream()
        .filter(each -> each.kind() == Kind.WORK && each.title() != null)
        .min(Dates.NEWEST_FIRST)
        .orElse(null);
  }

  /// A degree with its subject.
  String degree(Entry education) {
    var title = education.title();
    var subject = education.subject();
    if (title == null || title.isBlank()) {
      return subject == null ? "" : subject;
    }
    boolean said =
        subject == null
            || subject.isBlank()
            || title.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
    return said ? title : Phrases.fill(phrases.get("degree"), "degree", title, "subject", subject);
  }

  /// A language with its level.
  static String spoken(Entry language) {
    var name = language.title() == null ? "" : language.title();
    var level = language.level();
    return level == null || level.isBlank() ? name : name + " (" + level + ")";
  }
}
