package org.cursus.engine.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What the name and the descriptor of a font say about it.
///
/// @param icons whether its letters stand for pictures
/// @param bullets whether its letters stand for list marks
record FontStyle(boolean bold, boolean italic, boolean icons, boolean bullets) {

  private static final Pattern BOLD =
      Pattern.compile(
          "bold|black|heavy|demi|-bd|medi(?:ital|obli)?$|cmbx|cmb10|cmss(?:bx|dc)|(?:sf|ec)(?:bx|b[il]|sx|so|xc)\\d");
  private static final Pattern ITALIC =
      Pattern.compile(
          "ital|obli|it$|slant|cm(?:ti|sl|ssi|bxti|bxsl)|(?:sf|ec)(?:ti|sl|si|so|b[il])\\d");
  private static final Pattern ICONS =
      Pattern.compile("awesome|icon|fontello|icomoon|glyphicon|linea|marvosym|material ?symbol");
  private static final Pattern BULLETS = Pattern.compile("wingding|webding|dingbat");

  static FontStyle of(PDFont font) {
    var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    var plus = name.indexOf('+');
    name = plus >= 0 ? name.substring(plus + 1) : name;
    var descriptor = font.getFontDescriptor();
    var bold = BOLD.matcher(name).find();
    var italic = ITALIC.matcher(name).find();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
    }
    return new FontStyle(bold, italic, ICONS.matcher(name).find(), BULLETS.matcher(name).find());
  }
}
