package org.cursus.engine.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cursus.engine.career.Addressed;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.ranking.Ranking.Ranked;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.writing.Chosen.Pick;
import org.jspecify.annotations.Nullable;

/// Writes a resume: the record's own words, under the headings of the document's language.
final class ResumeWriter {

  private static final double SUMMARY = 1.5;
  private static final double EARLIER = .05;
  private static final int MOST_SKILLS_TOLD = 5;
  private static final int LONGEST_HIGHLIGHT = 140;

  private final Chosen chosen;
  private final Sheet sheet;
  private final DraftOptions options;

  ResumeWriter(Chosen chosen, Sheet sheet, DraftOptions options) {
    this.chosen = chosen;
    this.sheet = sheet;
    this.options = options;
  }

  Draft write() {
    var sections = new ArrayList<Section>();
    if (options.includeSummary()) {
      add(sections, Part.SUMMARY, "summary", summary());
    }
    var work = work();
    if (work.isEmpty()) {
      // Who has not worked yet shows first what they learned.
      add(sections, Part.EDUCATION, "education", items(Kind.EDUCATION));
    }
    add(sections, Part.WORK, "work", work);
    add(sections, Part.PROJECTS, "projects", items(Kind.PROJECT));
    if (!work.isEmpty()) {
      add(sections, Part.EDUCATION, "education", items(Kind.EDUCATION));
    }
    add(sections, Part.SKILLS, "skills", skills());
    add(sections, Part.LANGUAGES, "languages", names(Kind.LANGUAGE));
    add(sections, Part.CERTIFICATIONS, "certifications", items(Kind.CERTIFICATION));
    add(sections, Part.VOLUNTEERING, "volunteering", items(Kind.VOLUNTEERING));
    add(sections, Part.PUBLICATIONS, "publications", items(Kind.PUBLICATION));
    add(sections, Part.AWARDS, "awards", items(Kind.AWARD));
    add(sections, Part.INTERESTS, "interests", names(Kind.INTEREST));
    return new Draft(Draft.Type.RESUME, options.language(), sheet.head(), null, sections);
  }

  private void add(List<Section> sections, Part part, String title, List<Item> items) {
    if (!items.isEmpty()) {
      sections.add(new Section(part, sheet.phrases.get(title), items));
    }
  }

  // ---- summary

  private List<Item> summary() {
    var own = sheet.material.person().summary();
    var sentences = own == null || own.isBlank() ? composed() : told(own);
    return sentences.isEmpty() ? List.of() : List.of(group(null, Form.TEXT, SUMMARY, sentences));
  }

  /// The person's own summary, as much of it as the length allows.
  private List<Sentence> told(String summary) {
    var version = sheet.material.person().version();
    return Sentences.of(Addressed.without(summary)).stream()
        .limit(many(2, 4, 8))
        .map(each -> sheet.own(each.text(), SUMMARY, version))
        .toList();
  }

  private int many(int few, int usual, int most) {
    return switch (options.length()) {
      case SHORT -> few;
      case MEDIUM -> usual;
      case LONG -> most;
    };
  }

  private List<Sentence> composed() {
    var sentences = new ArrayList<Sentence>();
    var job = sheet.latestJob();
    if (job != null) {
      sentences.add(position(job));
    } else {
      chosen
          .of(Kind.EDUCATION)
          .map(each -> sheet.entry(each.entry()))
          .filter(Objects::nonNull)
          .limit(1)
          .forEach(each -> sentences.add(degree(each)));
    }
    var skills =
        chosen.ranking().skills().stream()
            .filter(each -> each.score() > 0)
            .map(Ranked::entry)
            .map(sheet::entry)
            .filter(Objects::nonNull)
            .filter(each -> each.title() != null)
            .limit(MOST_SKILLS_TOLD)
            .toList();
    if (!skills.isEmpty()) {
      var names = skills.stream().map(each -> Objects.requireNonNull(each.title())).toList();
      var text = Phrases.fill(sheet.phrases.get("sum.skills"), "names", sheet.phrases.list(names));
      sentences.add(sheet.made(text, null, SUMMARY, skills.stream().map(Entry::version).toList()));
    }
    if (many(0, 1, 1) > 0) {
      highlight(sentences);
    }
    return sentences;
  }

  /// What the most relevant entries show: the statement that serves the posting most.
  private void highlight(List<Sentence> sentences) {
    Chosen.Line best = null;
    Entry of = null;
    for (var pick : chosen.picks()) {
      for (var line : pick.lines()) {
        if (line.score() > (best == null ? 0 : best.score())
            && line.text().length() <= LONGEST_HIGHLIGHT) {
          best = line;
          of = sheet.entry(pick.entry());
        }
      }
    }
    if (best != null && of != null) {
      var text = best.text().replaceAll("[.;\\s]+$", "") + ".";
      sentences.add(sheet.made(text, best.text(), SUMMARY, List.of(of.version())));
    }
  }

  private Sentence degree(Entry education) {
    var school = education.organisation();
    var text = sheet.degree(education) + (school == null ? "." : ", " + school + ".");
    return sheet.made(text, null, SUMMARY, List.of(education.version()));
  }

  private Sentence position(Entry job) {
    int years = sheet.years();
    var organisation = job.organisation();
    var tense = job.current() ? "now" : "last";
    var key = organisation == null ? "sum.years" : "sum." + tense + (years > 0 ? "-years" : "");
    var title = Objects.requireNonNull(job.title());
    if (organisation == null && years == 0) {
      return sheet.made(title + ".", null, SUMMARY, List.of(job.version()));
    }
    var amount =
        Phrases.fill(
            sheet.phrases.get(years == 1 ? "years.one" : "years.more"), "years", "" + years);
    var text =
        Phrases.fill(
            sheet.phrases.get(key),
            "job",
            title,
            "years",
            amount,
            "organisation",
            organisation == null ? "" : organisation);
    var support = years > 0 ? sheet.workVersions() : List.of(job.version());
    return sheet.made(text, null, SUMMARY, support);
  }

  // ---- entries

  private List<Item> work() {
    var items = new ArrayList<Item>();
    var earlier = new ArrayList<Sentence>();
    for (var pick : chosen.of(Kind.WORK).toList()) {
      var entry = sheet.entry(pick.entry());
      if (entry == null) {
        continue;
      }
      if (pick.brief()) {
        earlier.add(sheet.made(line(entry), null, EARLIER, List.of(entry.version())));
      } else {
        items.add(item(entry, pick));
      }
    }
    if (!earlier.isEmpty()) {
      items.add(group(sheet.phrases.get("earlier"), Form.BULLETS, EARLIER, earlier));
    }
    return items;
  }

  /// "Clerk, Dock Ltd, 2009–2012".
  private static String line(Entry entry) {
    var parts = new ArrayList<String>();
    for (var part : new String[] {entry.title(), entry.organisation(), Dates.years(entry)}) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private List<Item> items(Kind kind) {
    return chosen
        .of(kind)
        .map(pick -> Map.entry(pick, Optional.ofNullable(sheet.entry(pick.entry()))))
        .filter(each -> each.getValue().isPresent())
        .map(each -> item(each.getValue().get(), each.getKey()))
        .toList();
  }

  private Item item(Entry entry, Pick pick) {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < pick.lines().size(); i++) {
      var line = pick.lines().get(i);
      // The first of an entry goes last, so that no job stands there empty.
      double rank = .2 + .5 * line.score() + (i == 0 ? .6 : 0) + (entry.current() ? .2 : 0);
      sentences.add(sheet.own(line.text(), rank, entry.version()));
    }
    uses(entry, sentences);
    grade(entry, sentences);
    boolean education = entry.kind() == Kind.EDUCATION;
    return new Item(
        entry.id(),
        entry.version(),
        education ? sheet.degree(entry) : entry.title(),
        entry.organisation(),
        entry.location(),
        sheet.dates.period(entry),
        entry.url(),
        Form.BULLETS,
        Math.round(pick.rank() * 1000) / 1000.0,
        sentences);
  }

  private void uses(Entry entry, List<Sentence> sentences) {
    if (entry.kind() == Kind.PROJECT && !entry.names().isEmpty()) {
      var names = String.join(", ", entry.names());
      var text = Phrases.fill(sheet.phrases.get("uses"), "names", names);
      sentences.add(sheet.made(text, null, .3, List.of(entry.version())));
    }
  }

  private void grade(Entry entry, List<Sentence> sentences) {
    var grade = entry.level();
    if (entry.kind() == Kind.EDUCATION && grade != null && !grade.isBlank()) {
      var text = Phrases.fill(sheet.phrases.get("grade"), "grade", grade);
      sentences.add(sheet.made(text, null, .25, List.of(entry.version())));
    }
  }

  // ---- names

  /// Skills in the groups of the record, the group with the best first.
  private List<Item> skills() {
    var groups = new LinkedHashMap<String, List<Sentence>>();
    for (var pick : chosen.of(Kind.SKILL).toList()) {
      var entry = sheet.entry(pick.entry());
      if (entry != null && entry.title() != null) {
        var group = entry.subject() == null ? "" : entry.subject().strip();
        groups
            .computeIfAbsent(group, key -> new ArrayList<>())
            .add(sheet.own(entry.title(), pick.rank(), entry.version()));
      }
    }
    return groups.entrySet().stream()
        .map(
            each ->
                group(
                    each.getKey().isEmpty() ? null : each.getKey(), Form.NAMES, 1, each.getValue()))
        .toList();
  }

  private List<Item> names(Kind kind) {
    var names = new ArrayList<Sentence>();
    for (var pick : chosen.of(kind).toList()) {
      var entry = sheet.entry(pick.entry());
      if (entry != null && entry.title() != null && !entry.title().isBlank()) {
        names.add(sheet.own(Sheet.spoken(entry), pick.rank(), entry.version()));
      }
    }
    double rank = kind == Kind.INTEREST ? EARLIER : .8;
    return names.isEmpty() ? List.of() : List.of(group(null, Form.NAMES, rank, names));
  }

  private static Item group(@Nullable String title, Form form, double rank, List<Sentence> of) {
    return new Item(null, null, title, null, null, null, null, form, rank, of);
  }
}
