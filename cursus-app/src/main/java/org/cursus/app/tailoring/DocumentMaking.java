package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cursus.app.job.Job;
import org.cursus.app.tailoring.GenerationResult.Metadata;
import org.cursus.app.usage.Spend;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material;
import org.cursus.engine.rendering.Documents;
import org.cursus.engine.rendering.Fitting;
import org.cursus.engine.rendering.Format;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Photo;
import org.cursus.engine.style.WritingStyle;
import org.cursus.engine.text.Language;
import org.cursus.engine.truth.Addressee;
import org.cursus.engine.truth.ClaimCheck;
import org.cursus.engine.writing.Chosen;
import org.cursus.engine.writing.JobAim;
import org.cursus.engine.writing.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a document of what was chosen: writes it, checks each sentence against the record, and
/// keeps it to its pages. Knows no database.
@Component
class DocumentMaking {

  private final Documents documents = Documents.usual();
  private final Clock clock;

  DocumentMaking(Clock clock) {
    this.clock = clock;
  }

  Documents documents() {
    return documents;
  }

  /// What a document is made of.
  ///
  /// @param check has read the record's entries once for all steps
  /// @param score the match score
  /// @param style null where none is known
  record Recipe(
      Draft.Type type,
      Job job,
      Material material,
      ClaimCheck check,
      Chosen chosen,
      DraftOptions options,
      double score,
      @Nullable WritingStyle style,
      Look look,
      @Nullable Photo photo) {}

  /// What the built-in writer writes, without what has no support.
  Draft write(Recipe recipe) {
    var aim =
        new JobAim(
            recipe.job().title(), company(recipe.job()), null, recipe.job().posting(), today());
    var written =
        Writer.write(
            recipe.type(),
            recipe.chosen(),
            recipe.material(),
            aim,
            recipe.style(),
            recipe.options());
    return recipe.check().check(written.draft()).draft();
  }

  /// Keeps a draft to its pages and counts what it has.
  ///
  /// @param spend who worded it
  GenerationResult finish(Recipe recipe, Draft draft, Spend spend) {
    var checked = recipe.check().check(draft).draft();
    var fitted =
        Fitting.fit(
            documents, checked, recipe.look(), recipe.photo(), recipe.options().pageLimit());
    var kept = fitted.draft();
    return new GenerationResult(
        text(kept, recipe.look()),
        recipe.score(),
        counted(kept, fitted.written().pages(), spend.engine().key(), spend.reason()),
        kept,
        recipe.chosen().ranking().missing(),
        fitted.dropped().stream().map(Fitting.Dropped::text).toList(),
        notes(recipe),
        null);
  }

  /// What is in another language than the document.
  private static List<Note> notes(Recipe recipe) {
    var own =
        Stream.of(Language.values())
            .filter(each -> each.code().equals(recipe.options().language()))
            .map(Language::title)
            .findFirst()
            .orElse("English");
    var pattern =
        recipe.type() == Draft.Type.COVER_LETTER
            ? "Your record has statements in %1$s. A letter in %2$s does not tell them. Make it in"
                + " %1$s, or word them in %2$s in your record."
            : "Some of this is in %1$s, as in your record. Its headings and dates are in %2$s.";
    return Writer.foreign(recipe.chosen(), recipe.material(), recipe.options()).stream()
        .map(each -> new Note(Note.LANGUAGE, pattern.formatted(each.title(), own)))
        .toList();
  }

  /// A changed document with its text and counts.
  GenerationResult changed(GenerationResult before, Draft draft, Look look, @Nullable Photo photo) {
    int pages = documents.pages(draft, look, photo);
    var meta = before.metadata();
    return before.with(
        draft, text(draft, look), counted(draft, pages, meta.engine(), meta.reason()));
  }

  /// Decides whether sentences of a document for a job may stand. For one thread.
  ClaimCheck check(Job job, Material material) {
    var addressee = new Addressee(company(job), job.title(), List.of(job.text()));
    return ClaimCheck.of(material, addressee, YearMonth.from(today()));
  }

  private static @Nullable String company(Job job) {
    return job.company().isBlank() ? null : job.company();
  }

  private String text(Draft draft, Look look) {
    var bytes = documents.write(draft, look, Format.TEXT, null).bytes();
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Metadata counted(Draft draft, int pages, String engine, @Nullable String reason) {
    int words =
        sentences(draft)
            .mapToInt(
                each ->
                    (int) Stream.of(each.text().split("\\s+")).filter(w -> !w.isBlank()).count())
            .sum();
    int rejected = (int) sentences(draft).filter(each -> each.rejected() != null).count();
    return new Metadata(
        items(draft, Part.WORK) + items(draft, Part.VOLUNTEERING),
        items(draft, Part.PROJECTS),
        words,
        pages,
        rejected,
        engine,
        reason,
        Writer.RULES + " " + ClaimCheck.VERSION);
  }

  private static int items(Draft draft, Part part) {
    return draft.sections().stream()
        .filter(each -> each.part() == part)
        .mapToInt(each -> each.items().size())
        .sum();
  }

  /// All sentences in order.
  static Stream<Sentence> sentences(Draft draft) {
    return draft.sections().stream()
        .flatMap(section -> section.items().stream())
        .flatMap(item -> item.sentences().stream());
  }

  /// A draft with each sentence changed; null takes one out, and an item of which nothing is left
  /// that has no heading, and a section without items, go with it.
  static Draft map(Draft draft, Function<Sentence, @Nullable Sentence> change) {
    var sections =
        draft.sections().stream()
            .map(section -> map(section, item -> map(item, change)))
            .filter(section -> !section.items().isEmpty())
            .toList();
    return new Draft(draft.type(), draft.language(), draft.head(), draft.letter(), sections);
  }

  private static Section map(Section section, UnaryOperator<Item> change) {
    var items =
        section.items().stream()
            .map(change)
            .filter(item -> !item.sentences().isEmpty() || item.title() != null)
            .toList();
    return new Section(section.part(), section.title(), items);
  }

  private static Item map(Item item, Function<Sentence, @Nullable Sentence> change) {
    var sentences = item.sentences().stream().map(change).filter(Objects::nonNull).toList();
    return new Item(
        item.entry(),
        item.version(),
        item.title(),
        item.organisation(),
        item.location(),
        item.period(),
        item.url(),
        item.form(),
        item.rank(),
        sentences);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }
}
