package org.cursus.engine.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;

/// The styles of a template with a look's values in them.
final class StyleSheet {

  /// `{accent}` for a value, `{3g}` for three units of air.
  private static final Pattern PLACE = Pattern.compile("\\{(?:([0-9.]+)g|([a-z]+))}");

  private static final Map<Template, String> SHEETS = sheets();

  private StyleSheet() {}

  static String of(Look look, Template template, Fonts.Choice fonts, boolean rightToLeft) {
    var values = values(look, fonts, rightToLeft);
    double air = look.spacing().factor();
    return PLACE
        .matcher(SHEETS.get(template))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? points(Double.parseDouble(found.group(1)) * air)
                        : Objects.requireNonNull(values.get(found.group(2)), found.group(2))));
  }

  private static Map<String, String> values(Look look, Fonts.Choice fonts, boolean rightToLeft) {
    var values = new HashMap<String, String>();
    var page = look.page();
    values.put("page", "%smm %smm".formatted(page.width(), page.height()));
    values.put("width", page.width() + "mm");
    values.put("height", page.height() + "mm");
    values.put("top", look.margins().top() + "mm");
    values.put("right", look.margins().right() + "mm");
    values.put("bottom", look.margins().bottom() + "mm");
    values.put("left", look.margins().left() + "mm");
    values.put("accent", look.accent());
    values.put("size", String.valueOf(look.fontSize()));
    values.put("body", families(look.bodyFont(), fonts.body()));
    values.put("heading", families(look.headingFont(), fonts.heading()));
    values.put("hang", em(fonts.widthOf("•\u00a0\u00a0")));
    values.put("direction", rightToLeft ? "rtl" : "ltr");
    values.put("start", rightToLeft ? "right" : "left");
    values.put("end", rightToLeft ? "left" : "right");
    return values;
  }

  private static String families(String key, List<String> families) {
    boolean serif = FontFamily.of(key).map(FontFamily::serif).orElse(false);
    return families.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
        + (serif ? ", serif" : ", sans-serif");
  }

  private static String em(double value) {
    return String.format(Locale.ROOT, "%.3fem", value);
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.2fpt", value);
  }

  private static Map<Template, String> sheets() {
    var sheets = new EnumMap<Template, String>(Template.class);
    for (var template : Template.values()) {
      var letter = template.type() == Draft.Type.COVER_LETTER ? read("letter.css") : "";
      sheets.put(template, read("base.css") + letter + read(template.key() + ".css"));
    }
    return sheets;
  }

  private static String read(String name) {
    try (var stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
