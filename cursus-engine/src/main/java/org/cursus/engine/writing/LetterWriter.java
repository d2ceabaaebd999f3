package org.cursus.engine.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.DraftOptions.Length;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.ranking.Ranking.Ranked;
import org.cursus.engine.text.Sentences;
import org.jspecify.annotations.Nullable;

/// Writes a cover letter: the frame from phrases, the rest from what the record says.
final class LetterWriter {

  private static final double FRAME = 2;
  private static final double FACT = .3;
  private static final int MOST_SKILLS = 4;
  private static final int MOST_ASKED = 2;
  private static final int MOST_CERTIFICATES = 3;

  private final Chosen chosen;
  private final Sheet sheet;
  private final DraftOptions options;
  private final Voice voice;
  private final Evidences evidences;

  LetterWriter(Chosen chosen, Sheet sheet, DraftOptions options, Voice voice) {
    this.chosen = chosen;
    this.sheet = sheet;
    this.options = options;
    this.voice = voice;
    this.evidences = new Evidences(chosen, sheet, options, voice);
  }

  Draft write() {
    var paragraphs = new ArrayList<Item>();
    add(paragraphs, opening());
    body().forEach(each -> add(paragraphs, each));
    add(paragraphs, thanks());
    var title = sheet.aim.titleInSentence();
    var contact = sheet.aim.contact();
    var company = sheet.aim.companyInSentence();
    var letter =
        new Draft.Letter(
            sheet.dates.day(sheet.aim.today()),
            recipient(contact, company),
            title == null
                ? sheet.phrases.get("subject-none")
                : Phrases.fill(sheet.phrases.get("subject"), "title", title),
            voice.greeting(contact == null || contact.isBlank() ? null : contact, company),
            voice.closing());
    var language = sheet.phrases.language();
    var body = new Section(Part.BODY, "", paragraphs);
    return new Draft(Draft.Type.COVER_LETTER, language, sheet.head(), letter, List.of(body));
  }

  private List<String> recipient(@Nullable String contact, @Nullable String company) {
    var lines = new ArrayList<String>();
    for (var line : new String[] {contact, company, sheet.aim.posting().location()}) {
      if (line != null && !line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private static void add(List<Item> paragraphs, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      double rank = sentences.stream().mapToDouble(Sentence::rank).max().orElse(0);
      paragraphs.add(
          new Item(null, null, null, null, null, null, null, Form.TEXT, rank, sentences));
    }
  }

  /// What the record shows, and further facts; one alone does not make a paragraph.
  private List<List<Sentence>> body() {
    var shown = new ArrayList<List<Sentence>>();
    for (var each : evidences.paragraphs(latest())) {
      var sentences = new ArrayList<Sentence>();
      if (shown.isEmpty()) {
        asked(sentences);
      }
      sentences.addAll(each);
      shown.add(sentences);
    }
    var facts = facts();
    boolean english = sheet.phrases.language().equals("en");
    if (english && facts.size() == 1 && !shown.isEmpty()) {
      shown.getLast().addAll(facts);
    } else {
      shown.add(facts);
    }
    return shown;
  }

  // ---- opening

  private List<Sentence> opening() {
    var sentences = new ArrayList<Sentence>();
    var title = sheet.aim.titleInSentence();
    var company = sheet.aim.companyInSentence();
    var key =
        title != null
            ? company != null ? "open" : "open-title"
            : company != null ? "open-company" : "open-none";
    var text =
        Phrases.fill(
            voice.phrase(key),
            "title",
            title == null ? "" : title,
            "company",
            company == null ? "" : company);
    sentences.add(sheet.made(ended(text), null, FRAME, List.of()));
    var position = position();
    if (position != null) {
      sentences.add(position);
    }
    return sentences;
  }

  private @Nullable Entry latest() {
    return sheet.latestJob();
  }

  /// What the person is now, or was last; without any job what they learned.
  private @Nullable Sentence position() {
    var job = latest();
    if (job == null) {
      return chosen
          .of(Kind.EDUCATION)
          .map(each -> sheet.entry(each.entry()))
          .filter(Objects::nonNull)
          .findFirst()
          .map(this::education)
          .orElse(null);
    }
    var organisation = job.organisation();
    var since = sheet.dates.inSentence(job.start());
    var until = sheet.dates.inSentence(job.end());
    var tense = job.current() ? "now" : "last";
    var key = tense;
    if (organisation == null) {
      key = tense + "-alone";
    } else if (job.current() && since != null) {
      key = "now-since";
    } else if (!job.current() && until != null) {
      key = "last-until";
    }
    var text =
        Phrases.fill(
            voice.phrase(key),
            "job",
            sheet.phrases.job(Objects.requireNonNull(job.title())),
            "organisation",
            organisation == null ? "" : organisation,
            "since",
            since == null ? "" : since,
            "until",
            until == null ? "" : until);
    return sheet.made(ended(text), null, FRAME, List.of(job.version()));
  }

  /// Names what the posting asks for, when the letter goes on to show just that.
  private void asked(List<Sentence> sentences) {
    if (!sheet.phrases.language().equals("en") || options.length() == Length.SHORT) {
      return;
    }
    var names = evidences.answered().stream().limit(MOST_ASKED).toList();
    if (!names.isEmpty()) {
      var text = Phrases.fill(voice.phrase("asks"), "names", sheet.phrases.list(names));
      sentences.add(sheet.made(text, null, FACT, List.of()));
    }
  }

  // ---- further facts

  private List<Sentence> facts() {
    var sentences = new ArrayList<Sentence>();
    skills(sentences);
    boolean all = options.length() == Length.LONG;
    if (latest() != null && (all || asks(Requirement.Kind.DEGREE))) {
      best(Kind.EDUCATION)
          .map(this::education)
          .filter(Objects::nonNull)
          .limit(1)
          .forEach(sentences::add);
    }
    if (all || asks(Requirement.Kind.CERTIFICATE) || answered(Kind.CERTIFICATION)) {
      names(sentences, "credentials", relevant(Kind.CERTIFICATION, MOST_CERTIFICATES));
    }
    if (all || asks(Requirement.Kind.LANGUAGE)) {
      names(
          sentences,
          "speak",
          chosen
              .of(Kind.LANGUAGE)
              .map(each -> sheet.entry(each.entry()))
              .filter(Objects::nonNull)
              .limit(MOST_SKILLS)
              .toList());
    }
    return options.length() == Length.SHORT ? sentences.stream().limit(1).toList() : sentences;
  }

  private boolean answered(Kind kind) {
    return chosen.ranking().others().stream()
        .anyMatch(each -> each.kind() == kind && each.score() > 0);
  }

  private boolean asks(Requirement.Kind kind) {
    return sheet.aim.posting().requirements().stream().anyMatch(each -> each.kind() == kind);
  }

  /// Skills that the posting asks for and the letter has not named yet.
  private void skills(List<Sentence> sentences) {
    var told = evidences.told().toLowerCase(Locale.ROOT);
    var skills =
        chosen.ranking().skills().stream()
            .filter(each -> each.score() > 0)
            .map(Ranked::entry)
            .map(sheet::entry)
            .filter(Objects::nonNull)
            .filter(each -> each.title() != null)
            .filter(each -> !told.contains(each.title().toLowerCase(Locale.ROOT)))
            .limit(MOST_SKILLS)
            .toList();
    names(sentences, told.isEmpty() ? "skills-first" : "skills-also", skills);
  }

  private Stream<Entry> best(Kind kind) {
    return chosen.ranking().others().stream()
        .filter(each -> each.kind() == kind)
        .map(each -> sheet.entry(each.entry()))
        .filter(Objects::nonNull);
  }

  private List<Entry> relevant(Kind kind, int most) {
    return best(kind).filter(each -> each.title() != null).limit(most).toList();
  }

  private void names(List<Sentence> sentences, String key, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var names = entries.stream().map(this::name).toList();
    var text = Phrases.fill(voice.phrase(key), "names", sheet.phrases.list(names));
    var support = entries.stream().map(Entry::version).distinct().toList();
    sentences.add(sheet.made(ended(text), null, FACT, support));
  }

  private String name(Entry entry) {
    if (entry.kind() == Kind.LANGUAGE) {
      return Sheet.spoken(entry);
    }
    var name = entry.title() == null ? "" : entry.title();
    boolean by = entry.kind() == Kind.CERTIFICATION && entry.organisation() != null;
    return by ? name + " (" + entry.organisation() + ")" : name;
  }

  private @Nullable Sentence education(Entry education) {
    var school = education.organisation();
    var degree = sheet.degree(education);
    if (degree.isEmpty() || school == null) {
      return null;
    }
    var year = Dates.year(education.end());
    boolean over = !year.isEmpty() && Integer.parseInt(year) <= sheet.aim.today().getYear();
    var key = education.current() ? "studying" : over ? "studied-year" : "studied";
    boolean article = sheet.phrases.language().equals("en") && school.startsWith("University of");
    var text =
        Phrases.fill(
            voice.phrase(key),
            "degree",
            degree,
            "school",
            article ? "the " + school : school,
            "year",
            year);
    return sheet.made(ended(text), null, FACT, List.of(education.version()));
  }

  private List<Sentence> thanks() {
    var sentences = new ArrayList<Sentence>();
    for (var each : Sentences.of(voice.phrase("thanks"))) {
      sentences.add(sheet.made(each.text(), null, FRAME, List.of()));
    }
    return sentences;
  }

  /// A name that ends in a full stop needs no second one.
  static String ended(String text) {
    return text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }

  /// Words in the order in which they first come, each once.
  static List<String> distinct(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(each -> seen.add(each.toLowerCase(Locale.ROOT))).toList();
  }
}
