package org.cursus.engine.writing;

import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.style.WritingStyle;
import org.cursus.engine.text.Language;
import org.cursus.engine.writing.NothingToWrite.Reason;
import org.jspecify.annotations.Nullable;

/// Writes resumes and cover letters from what was chosen of a record. It works offline and always
/// writes the same for the same input.
public final class Writer {

  /// Names the rules; stored with what was written.
  public static final String RULES = "writer-rules-1";

  private Writer() {}

  /// A document of a type.
  ///
  /// @param style of the person; null where none is known
  /// @throws NothingToWrite when the record does not hold what the document is made of
  public static Written write(
      Draft.Type type,
      Chosen chosen,
      Material material,
      JobAim aim,
      @Nullable WritingStyle style,
      DraftOptions options) {
    return switch (type) {
      case RESUME -> resume(chosen, material, aim, options);
      case COVER_LETTER -> letter(chosen, material, aim, style, options);
    };
  }

  /// A resume. Its sentences are the record's own, so that no style changes them.
  ///
  /// @throws NothingToWrite when there is no name or no entry
  public static Written resume(Chosen chosen, Material material, JobAim aim, DraftOptions options) {
    requireContent(material);
    var sheet = new Sheet(material, aim, options.language());
    var draft = new ResumeWriter(chosen, sheet, options).write();
    return new Written(draft, chosen.ranking().missing());
  }

  /// A cover letter; English for a language that has no phrases.
  ///
  /// @param style of the person; null where none is known
  /// @throws NothingToWrite when there is no name, no entry, or nothing to tell of
  public static Written letter(
      Chosen chosen,
      Material material,
      JobAim aim,
      @Nullable WritingStyle style,
      DraftOptions options) {
    requireContent(material);
    boolean tellable =
        material.entries().stream()
            .anyMatch(
                each ->
                    switch (each.kind()) {
                      case WORK, VOLUNTEERING, PROJECT, EDUCATION, SKILL, CERTIFICATION -> true;
                      case LANGUAGE, PUBLICATION, AWARD, INTEREST -> false;
                    });
    if (!tellable) {
      throw new NothingToWrite(Reason.NOTHING_TO_TELL);
    }
    var sheet = new Sheet(material, aim, options.language());
    var voice = new Voice(sheet.phrases, options, style);
    var draft = new LetterWriter(chosen, sheet, options, voice).write();
    return new Written(draft, chosen.ranking().missing());
  }

  /// The languages of chosen statements other than that of the document. A resume has them as they
  /// are, a letter does not tell them.
  public static Set<Language> foreign(Chosen chosen, Material material, DraftOptions options) {
    var shown = chosen.picks().stream().map(Chosen.Pick::entry).collect(Collectors.toSet());
    return Tongues.foreign(
        material.entries().stream().filter(each -> shown.contains(each.id())).toList(),
        options.language());
  }

  private static void requireContent(Material material) {
    if (material.person().fullName().isBlank()) {
      throw new NothingToWrite(Reason.NO_NAME);
    }
    if (material.entries().stream().allMatch(each -> each.kind() == Kind.INTEREST)) {
      throw new NothingToWrite(Reason.NO_ENTRIES);
    }
  }
}
