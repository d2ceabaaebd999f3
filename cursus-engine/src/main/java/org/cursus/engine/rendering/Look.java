package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;

/// How a document looks. Kept as JSON.
///
/// @param template the key of a `Template`
/// @param bodyFont the key of a `FontFamily`
/// @param headingFont the same
/// @param accent a colour such as `#1f4e79`, dark enough for text on white
/// @param fontSize of running text, in points
/// @param margins in millimetres
/// @param photo whether a picture is shown where one is given
/// @param order the sections that come first, in this order; others follow as the draft has them
/// @param titles headings instead of the draft's
public record Look(
    String template,
    String bodyFont,
    String headingFont,
    String accent,
    Spacing spacing,
    double fontSize,
    PageSize page,
    Margins margins,
    boolean photo,
    List<Part> order,
    Map<Part, String> titles) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEAST_CONTRAST = 4.5;
  private static final int LONGEST_TITLE = 60;

  /// The look of a resume when nothing is chosen.
  public static final Look USUAL = usual(Template.MODERN);

  /// The look of a letter when nothing is chosen.
  public static final Look USUAL_LETTER = usual(Template.LETTER_MODERN);

  public Look {
    order = List.copyOf(order);
    titles = Map.copyOf(titles);
  }

  /// The same with a photo, or without.
  public Look withPhoto(boolean shown) {
    return new Look(
        template,
        bodyFont,
        headingFont,
        accent,
        spacing,
        fontSize,
        page,
        margins,
        shown,
        order,
        titles);
  }

  /// How much air there is.
  public enum Spacing {
    COMPACT(.72),
    NORMAL(1),
    AIRY(1.35);

    private final double factor;

    Spacing(double factor) {
      this.factor = factor;
    }

    double factor() {
      return factor;
    }
  }

  /// Paper, in millimetres.
  public enum PageSize {
    A4(210, 297),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
      this.width = width;
      this.height = height;
    }

    /// In millimetres.
    public double width() {
      return width;
    }

    /// In millimetres.
    public double height() {
      return height;
    }
  }

  /// Empty edges of a page, in millimetres.
  public record Margins(double top, double right, double bottom, double left) {}

  /// What is wrong with a look.
  ///
  /// @param field as the look names it
  /// @param sentence what to do about it
  public record Fault(String field, String sentence) {}

  /// What a template looks like when nothing else is chosen.
  public static Look usual(Template template) {
    boolean serif =
        switch (template) {
          case CLASSIC, ACADEMIC, LETTER_CLASSIC -> true;
          case MODERN, COMPACT, SIDEBAR, BOLD, LETTER_MODERN, LETTER_BOLD -> false;
        };
    var font = (serif ? FontFamily.NOTO_SERIF : FontFamily.INTER).key();
    if (template == Template.COMPACT) {
      font = FontFamily.NOTO_SANS.key();
    }
    var accent =
        switch (template) {
          case CLASSIC, LETTER_CLASSIC -> "#22313f";
          case MODERN, LETTER_MODERN -> "#1b5e6b";
          case COMPACT -> "#2d3a8c";
          case SIDEBAR -> "#7a3b2e";
          case ACADEMIC -> "#5b2333";
          case BOLD, LETTER_BOLD -> "#1f3a5f";
        };
    double size = template.type() == Draft.Type.COVER_LETTER ? 10.5 : serif ? 9.6 : 9.4;
    var margins =
        template.type() == Draft.Type.COVER_LETTER
            ? new Margins(24, 25, 22, 25)
            : template == Template.COMPACT
                ? new Margins(14, 16, 14, 16)
                : new Margins(17, 19, 16, 19);
    return new Look(
        template.key(),
        font,
        font,
        accent,
        Spacing.NORMAL,
        template == Template.COMPACT ? 9 : size,
        PageSize.A4,
        margins,
        false,
        List.of(),
        Map.of());
  }

  /// What is wrong with it, field by field; empty when it can be used for documents of the type.
  public List<Fault> faults(Draft.Type type) {
    var faults = new ArrayList<Fault>();
    var known = Template.of(template);
    if (known.isEmpty()) {
      faults.add(new Fault("template", "Choose one of the templates."));
    } else if (known.get().type() != type) {
      var what = type == Draft.Type.RESUME ? "resume" : "letter";
      faults.add(new Fault("template", "Choose a template for a " + what + "."));
    }
    font("bodyFont", bodyFont, faults);
    font("headingFont", headingFont, faults);
    accent(faults);
    if (!(fontSize >= 8 && fontSize <= 13)) {
      faults.add(new Fault("fontSize", "Choose a size between 8 and 13 points."));
    }
    edge("margins.top", margins.top(), faults);
    edge("margins.right", margins.right(), faults);
    edge("margins.bottom", margins.bottom(), faults);
    edge("margins.left", margins.left(), faults);
    if (new HashSet<>(order).size() < order.size()) {
      faults.add(new Fault("order", "Name each section once."));
    }
    titles.forEach(
        (part, title) -> {
          if (title.isBlank() || title.length() > LONGEST_TITLE) {
            faults.add(
                new Fault(
                    "titles." + part.name(),
                    "Write a heading of 1 to %d characters.".formatted(LONGEST_TITLE)));
          }
        });
    return faults;
  }

  private static void font(String field, String key, List<Fault> faults) {
    if (FontFamily.of(key).isEmpty()) {
      faults.add(new Fault(field, "Choose one of the fonts."));
    }
  }

  private static void edge(String field, double millimetres, List<Fault> faults) {
    if (!(millimetres >= 8 && millimetres <= 40)) {
      faults.add(new Fault(field, "Choose a margin between 8 and 40 mm."));
    }
  }

  private void accent(List<Fault> faults) {
    if (!COLOUR.matcher(accent).matches()) {
      faults.add(new Fault("accent", "Write the colour as # and six digits, such as #1f4e79."));
    } else if (Colours.contrastWithWhite(accent) < LEAST_CONTRAST) {
      faults.add(
          new Fault("accent", "Choose a darker colour; words in this one are hard to read."));
    }
  }
}
