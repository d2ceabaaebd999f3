package org.cursus.engine.rendering;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Sets pages of our own as tagged PDF, with drawings in them and lines at their feet, which drafts
/// have not. Thread-safe; keep one, since the fonts of folders are read once.
public final class PagePrinter {

  private static final List<Path> SYSTEM_FONTS =
      List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

  private final Fonts fonts;

  private PagePrinter(Fonts fonts) {
    this.fonts = fonts;
  }

  /// With the fonts that Cursus brings, and those of this machine for other scripts.
  public static PagePrinter usual() {
    return withFontsOf(SYSTEM_FONTS);
  }

  /// With the fonts that Cursus brings, and those of the folders for other scripts.
  public static PagePrinter withFontsOf(List<Path> folders) {
    return new PagePrinter(new Fonts(folders));
  }

  /// The fonts for a text.
  public Faces faces(String text) {
    return new Faces(fonts.choose(Look.USUAL, text));
  }

  /// A file and how many pages it has.
  public record Printed(byte[] bytes, int pages) {}

  /// Sets a page as PDF.
  ///
  /// @param xhtml well-formed; its language, title and bookmarks become those of the file
  /// @param pictures by the names under which `object` elements ask for them in `data`; each such
  ///     element says in `alt` what is to be seen
  public Printed print(String xhtml, Faces faces, Map<String, Picture> pictures) {
    var result = PdfFile.write(Sheet.of(xhtml, faces.choice(), false, pictures));
    return new Printed(result.bytes(), result.pages());
  }
}
