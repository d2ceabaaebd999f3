package org.cursus.engine.rendering;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.engine.draft.Draft;
import org.jspecify.annotations.Nullable;

/// Writes drafts as files. Thread-safe; keep one, since the fonts of folders are read once.
public final class Documents {

  private static final List<Path> SYSTEM_FONTS =
      List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

  private final Fonts fonts;

  private Documents(Fonts fonts) {
    this.fonts = fonts;
  }

  /// With the fonts that Cursus brings, and those of this machine for other scripts.
  public static Documents usual() {
    return withFontsOf(SYSTEM_FONTS);
  }

  /// With the fonts that Cursus brings, and those of the folders for other scripts.
  ///
  /// @param folders which hold fonts with TrueType outlines; may be empty
  public static Documents withFontsOf(List<Path> folders) {
    return new Documents(new Fonts(folders));
  }

  /// Writes a file.
  ///
  /// @param look without faults for the draft's type
  /// @param photo shown where the look shows one; null for none
  /// @throws IllegalArgumentException for a look with faults, and for a letter as JSON Resume
  public Written write(Draft draft, Look look, Format format, @Nullable Photo photo) {
    var template = template(draft, look);
    var findings = new ArrayList<>(Findings.ofAddresses(draft));
    return switch (format) {
      case PDF -> pdf(draft, look, template, photo, findings);
      case DOCX -> plain(DocxFile.write(draft, look, template, photo), format, findings);
      case HTML -> plain(utf8(html(draft, look, template, photo)), format, findings);
      case MARKDOWN -> plain(utf8(MarkdownFile.write(draft, look)), format, findings);
      case TEXT -> plain(utf8(TextFile.write(draft, look)), format, findings);
      case JSON_RESUME -> {
        if (draft.type() != Draft.Type.RESUME) {
          throw new IllegalArgumentException("JSON Resume holds resumes, not letters");
        }
        yield plain(utf8(JsonResumeFile.write(draft, look)), format, findings);
      }
    };
  }

  /// What a person should know of the PDF before it is written.
  ///
  /// @param look without faults for the draft's type
  public List<Finding> findings(Draft draft, Look look) {
    var findings = new ArrayList<>(Findings.ofAddresses(draft));
    var choice = fonts.choose(look, Arrangement.allText(draft, look));
    findings.addAll(Findings.ofCharacters(choice.missing()));
    return findings;
  }

  /// How many pages its PDF has, laid out and not written.
  ///
  /// @param look without faults for the draft's type
  public int pages(Draft draft, Look look, @Nullable Photo photo) {
    return measure(draft, look, photo).pages();
  }

  /// How many pages it takes, by the rules of PDF, without writing it.
  Size measure(Draft draft, Look look, @Nullable Photo photo) {
    var template = template(draft, look);
    var choice = fonts.choose(look, Arrangement.allText(draft, look));
    var size = PdfFile.measure(sheet(draft, look, template, choice, photo));
    return new Size(size.pages(), size.lastPageFilled());
  }

  /// @param lastPageFilled 0 to 1
  record Size(int pages, double lastPageFilled) {}

  private Written pdf(
      Draft draft, Look look, Template template, @Nullable Photo photo, List<Finding> findings) {
    var choice = fonts.choose(look, Arrangement.allText(draft, look));
    findings.addAll(Findings.ofCharacters(choice.missing()));
    var result = PdfFile.write(sheet(draft, look, template, choice, photo));
    return new Written(
        result.bytes(), Format.PDF, result.pages(), result.lastPageFilled(), findings);
  }

  private static Sheet sheet(
      Draft draft, Look look, Template template, Fonts.Choice choice, @Nullable Photo photo) {
    var xhtml = page(draft, look, template, choice, photo, true);
    return Sheet.of(xhtml, choice, Arrangement.rightToLeft(draft), Map.of());
  }

  private String html(Draft draft, Look look, Template template, @Nullable Photo photo) {
    var choice = fonts.choose(look, "");
    return page(draft, look, template, choice, photo, false);
  }

  private static String page(
      Draft draft,
      Look look,
      Template template,
      Fonts.Choice choice,
      @Nullable Photo photo,
      boolean pdf) {
    var styles = StyleSheet.of(look, template, choice, Arrangement.rightToLeft(draft));
    return HtmlPage.write(draft, look, template, styles, photo, pdf);
  }

  private static Template template(Draft draft, Look look) {
    var faults = look.faults(draft.type());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults.getFirst().toString());
    }
    return Template.of(look.template()).orElseThrow();
  }

  private static Written plain(byte[] bytes, Format format, List<Finding> findings) {
    return new Written(bytes, format, 0, 1, findings);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
