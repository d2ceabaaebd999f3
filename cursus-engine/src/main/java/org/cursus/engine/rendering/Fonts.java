package org.cursus.engine.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The fonts of documents: those that Cursus brings, and for scripts that these have not, those of
/// folders on this machine, which are looked through once, when a character first needs it.
final class Fonts {

  /// Fonts for these are of no use: their letters change with their neighbours, which the writer of
  /// PDFs does not do.
  private static final Set<UnicodeScript> UNWRITABLE =
      EnumSet.of(
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.SYRIAC);

  private static final List<String> FACES = List.of("regular", "bold", "italic", "bold-italic");

  /// Those that Cursus brings; read when the class is first used.
  private static final List<FontFile> OWN = own();

  private final FontFolder folder;

  Fonts(List<Path> folders) {
    this.folder = new FontFolder(folders);
  }

  /// What a document is set in.
  ///
  /// @param files all that its styles may name
  /// @param body the families of running text, the first choice first
  /// @param heading the families of headings
  /// @param missing the characters that none of them has
  record Choice(
      List<FontFile> files, List<String> body, List<String> heading, Set<Integer> missing) {

    /// How wide a text is in the first font of running text, in parts of its size.
    double widthOf(String text) {
      var regular =
          files.stream()
              .filter(file -> file.family().equals(body.getFirst()))
              .filter(file -> file.weight() == 400 && !file.italic())
              .findFirst()
              .orElseThrow();
      return text.codePoints().mapToDouble(regular::widthOf).sum();
    }
  }

  /// The fonts for a text.
  Choice choose(Look look, String text) {
    var body = families(FontFamily.of(look.bodyFont()).orElse(FontFamily.INTER));
    var heading = families(FontFamily.of(look.headingFont()).orElse(FontFamily.INTER));
    var files = new ArrayList<FontFile>();
    var covered = new BitSet();
    for (var file : OWN) {
      if (body.contains(file.family()) || heading.contains(file.family())) {
        files.add(file);
      }
      if (body.contains(file.family()) && file.weight() == 400 && !file.italic()) {
        covered.or(file.coverage());
      }
    }
    var wanted = new LinkedHashSet<Integer>();
    text.codePoints().filter(c -> visible(c) && !covered.get(c)).forEach(wanted::add);
    var missing = new LinkedHashSet<Integer>();
    for (int c : wanted) {
      var file = UNWRITABLE.contains(UnicodeScript.of(c)) ? null : folder.fontFor(c);
      if (file == null) {
        missing.add(c);
      } else if (!files.contains(file)) {
        files.add(file);
        body.add(file.family());
        heading.add(file.family());
      }
    }
    return new Choice(files, body, heading, missing);
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      // Selects the variant of a character, and shows nothing itself.
      case Character.NON_SPACING_MARK -> c < 0xFE00 || c > 0xFE0F;
      default -> true;
    };
  }

  private static List<String> families(FontFamily first) {
    var families = new ArrayList<String>();
    families.add(first.label());
    var rest =
        first.serif()
            ? List.of("Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Sans")
            : List.of("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew");
    rest.stream().filter(family -> !families.contains(family)).forEach(families::add);
    return families;
  }

  private static List<FontFile> own() {
    var files = new ArrayList<FontFile>();
    for (var family : List.of("Inter", "Noto Sans", "Noto Serif")) {
      FACES.forEach(face -> files.add(resource(family, face)));
    }
    for (var family :
        List.of("Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Serif Hebrew")) {
      FACES.subList(0, 2).forEach(face -> files.add(resource(family, face)));
    }
    return List.copyOf(files);
  }

  private static FontFile resource(String family, String face) {
    var name =
        "fonts/%s-%s.ttf"
            .formatted(family.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), face);
    try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
      return FontFile.read(
          family,
          face.contains("bold") ? 700 : 400,
          face.contains("italic"),
          stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
