package org.cursus.engine.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTests {

  @ParameterizedTest
  @EnumSource(Template.class)
  void usualLooksHaveNoFaults(Template template) {
    assertThat(Look.usual(template).faults(template.type())).isEmpty();
    assertThat(Template.of(template.key())).contains(template);
  }

  @Test
  void namesEachFieldThatIsWrong() {
    var look =
        new Look(
            "brutal",
            "comic",
            "inter",
            "#ffdd00",
            Look.Spacing.NORMAL,
            4,
            Look.PageSize.LETTER,
            new Look.Margins(17, 500, 17, Double.NaN),
            false,
            List.of(Part.WORK, Part.WORK),
            Map.of(Part.SKILLS, " "));
    assertThat(look.faults(Draft.Type.RESUME))
        .extracting(Look.Fault::field)
        .containsExactly(
            "template",
            "bodyFont",
            "accent",
            "fontSize",
            "margins.right",
            "margins.left",
            "order",
            "titles.SKILLS");
  }

  @Test
  void refusesColoursThatAreNotWrittenAsSuchAndTemplatesForTheOtherKind() {
    var look = Look.usual(Template.CLASSIC);
    assertThat(look.faults(Draft.Type.COVER_LETTER))
        .extracting(Look.Fault::sentence)
        .containsExactly("Choose a template for a letter.");
    var red =
        new Look(
            look.template(),
            look.bodyFont(),
            look.headingFont(),
            "red; } body { display: none",
            look.spacing(),
            look.fontSize(),
            look.page(),
            look.margins(),
            false,
            List.of(),
            Map.of());
    assertThat(red.faults(Draft.Type.RESUME))
        .extracting(Look.Fault::field)
        .containsExactly("accent");
  }

  @Test
  void countsContrastAsWcagDoes() {
    assertThat(Colours.contrastWithWhite("#000000")).isEqualTo(21);
    assertThat(Colours.contrastWithWhite("#767676")).isBetween(4.5, 4.6);
  }
}
