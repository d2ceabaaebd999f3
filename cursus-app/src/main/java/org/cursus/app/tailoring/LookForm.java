package org.cursus.app.tailoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.rendering.FontFamily;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Look.Margins;
import org.cursus.engine.rendering.Look.PageSize;
import org.cursus.engine.rendering.Look.Spacing;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;

/// The form of a look: what stands in its fields, and the look that comes of them.
///
/// @param values by field, as they are written
/// @param parts sections whose place and heading can be chosen; none for letters
record LookForm(Draft.Type type, Map<String, String> values, List<SectionField> parts) {

  private static final String ORDER = "order.";
  private static final String TITLE = "title.";
  private static final String PHOTO = "photo";

  /// A section of a resume in the form.
  record SectionField(String part, String name) {

    String orderKey() {
      return ORDER + part;
    }

    String titleKey() {
      return TITLE + part;
    }
  }

  static LookForm of(Look look, Draft.Type type) {
    var values = new LinkedHashMap<String, String>();
    values.put("template", look.template());
    values.put("bodyFont", look.bodyFont());
    values.put("headingFont", look.headingFont());
    values.put("accent", look.accent());
    values.put("spacing", look.spacing().name());
    values.put("fontSize", plain(look.fontSize()));
    values.put("page", look.page().name());
    values.put("top", plain(look.margins().top()));
    values.put("right", plain(look.margins().right()));
    values.put("bottom", plain(look.margins().bottom()));
    values.put("left", plain(look.margins().left()));
    values.put(PHOTO, look.photo() ? "true" : "");
    for (int i = 0; i < look.order().size(); i++) {
      values.put(ORDER + look.order().get(i).name(), String.valueOf(i + 1));
    }
    look.titles().forEach((part, title) -> values.put(TITLE + part.name(), title));
    return new LookForm(type, values, parts(type));
  }

  /// The form again with what was typed.
  static LookForm typed(Map<String, String> form, Draft.Type type) {
    return new LookForm(type, Map.copyOf(form), parts(type));
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  List<Template> templates() {
    return Stream.of(Template.values()).filter(each -> each.type() == type).toList();
  }

  List<FontFamily> fonts() {
    return List.of(FontFamily.values());
  }

  private static List<SectionField> parts(Draft.Type type) {
    return type == Draft.Type.COVER_LETTER
        ? List.of()
        : Stream.of(Part.values())
            .filter(each -> each != Part.BODY)
            .map(each -> new SectionField(each.name(), name(each)))
            .toList();
  }

  private static String name(Part part) {
    var name = part.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// The look that a form describes. What it does not name stays as it is. Another template comes
  /// with its own fonts, colour, size and margins.
  static Look read(Map<String, String> form, Look before) {
    var wanted = Template.of(form.getOrDefault("template", before.template()));
    boolean other = wanted.isPresent() && !wanted.get().key().equals(before.template());
    var base = other ? Look.usual(wanted.get()) : before;
    var edges = base.margins();
    return new Look(
        form.getOrDefault("template", base.template()),
        other ? base.bodyFont() : form.getOrDefault("bodyFont", base.bodyFont()),
        other ? base.headingFont() : form.getOrDefault("headingFont", base.headingFont()),
        other ? base.accent() : form.getOrDefault("accent", base.accent()),
        constant(Spacing.class, form.get("spacing"), before.spacing()),
        other ? base.fontSize() : number(form.get("fontSize"), base.fontSize()),
        constant(PageSize.class, form.get("page"), before.page()),
        other
            ? edges
            : new Margins(
                number(form.get("top"), edges.top()),
                number(form.get("right"), edges.right()),
                number(form.get("bottom"), edges.bottom()),
                number(form.get("left"), edges.left())),
        form.containsKey("template") ? form.containsKey(PHOTO) : before.photo(),
        order(form, before),
        titles(form, before));
  }

  private static List<Part> order(Map<String, String> form, Look before) {
    if (form.keySet().stream().noneMatch(each -> each.startsWith(ORDER))) {
      return before.order();
    }
    var places = new EnumMap<Part, Double>(Part.class);
    for (var part : Part.values()) {
      double place = number(form.get(ORDER + part.name()), Double.NaN);
      if (!Double.isNaN(place)) {
        places.put(part, place);
      }
    }
    return places.keySet().stream()
        .sorted(Comparator.comparingDouble(each -> Objects.requireNonNull(places.get(each))))
        .toList();
  }

  private static Map<Part, String> titles(Map<String, String> form, Look before) {
    if (form.keySet().stream().noneMatch(each -> each.startsWith(TITLE))) {
      return before.titles();
    }
    var titles = new EnumMap<Part, String>(Part.class);
    for (var part : Part.values()) {
      var title = form.getOrDefault(TITLE + part.name(), "").replace('\0', ' ').strip();
      if (!title.isEmpty()) {
        titles.put(part, title);
      }
    }
    return titles;
  }

  /// What is no number becomes one that no look takes, so that the fault stands at its field.
  private static double number(@Nullable String text, double usual) {
    if (text == null || (text.isBlank() && Double.isNaN(usual))) {
      return usual;
    }
    try {
      return Double.parseDouble(text.strip().replace(',', '.'));
    } catch (NumberFormatException unfit) {
      return Double.isNaN(usual) ? usual : -1;
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E usual) {
    for (var each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return usual;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /// Faults by field of the form.
  static Map<String, String> errors(Problem problem) {
    var errors = new LinkedHashMap<String, String>();
    PageErrors.byField(problem)
        .forEach(
            (place, sentence) ->
                errors.put(
                    place
                        .replaceFirst("^(look|settings)/", "")
                        .replaceFirst("^margins\\.", "")
                        .replaceFirst("^titles\\.", TITLE),
                    sentence));
    return errors;
  }
}
