package org.cursus.app.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.cursus.app.ai.PromptGolden;
import org.cursus.app.tailoring.SentenceAnswer.Item;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.truth.Addressee;
import org.cursus.engine.truth.ClaimCheck;
import org.junit.jupiter.api.Test;

/// What a model is asked of sentences, and what of its answer may stand.
class SentencePurposeTests {

  private static final SentencePurpose PURPOSE = new SentencePurpose();
  private static final SentenceQuestion QUESTION =
      new SentenceQuestion(
          "resume",
          "PROFESSIONAL",
          "en",
          "Keep it short, please.",
          List.of("Menu planning and cost control"),
          List.of(new Item("s1", "Planned menus for 120 guests a day.")));
  private static final String VERSION = "work_experience/1@1";

  @Test
  void theRequestIsAsStored() {
    PromptGolden.assertGolden(PURPOSE, QUESTION, List.of("Ana Torres"));
  }

  @Test
  void anAnswerNamesSentencesThatThereAre() {
    assertThat(PURPOSE.faults(QUESTION, new SentenceAnswer(List.of(new Item("s1", "Planned.")))))
        .isEmpty();
    assertThat(PURPOSE.faults(QUESTION, new SentenceAnswer(List.of(new Item("s9", "Planned.")))))
        .hasSize(1);
    assertThat(PURPOSE.faults(QUESTION, new SentenceAnswer(List.of(new Item("s1", " ")))))
        .hasSize(1);
  }

  @Test
  void aWordingThatSaysMoreIsRefusedAndTheSentenceStays() {
    var entry =
        new Material.Entry(
            "1",
            VERSION,
            Kind.WORK,
            "Sous Chef",
            "Old Mill",
            null,
            null,
            null,
            "2018",
            null,
            true,
            null,
            List.of("Planned menus for 120 guests a day."),
            List.of());
    var material =
        new Material(
            new Material.Person("p@1", "Ana Torres", null, null, null, null, List.of(), null),
            List.of(entry));
    var check = ClaimCheck.of(material, Addressee.NOBODY, YearMonth.of(2026, 11));

    var kept = sentence(Map.of("s1", "Planned daily menus for 120 guests."), check);
    var refused = sentence(Map.of("s1", "Led a kitchen that served 500 guests a day."), check);

    assertThat(kept.text()).isEqualTo("Planned daily menus for 120 guests.");
    assertThat(kept.origin()).isEqualTo(Origin.MODEL);
    assertThat(refused.text()).isEqualTo("Planned menus for 120 guests a day.");
    assertThat(refused.rejected()).isNotBlank();
  }

  private static Sentence sentence(Map<String, String> wordings, ClaimCheck check) {
    var sentence =
        new Sentence(
            "s1",
            "Planned menus for 120 guests a day.",
            "Planned menus for 120 guests a day.",
            List.of(VERSION),
            Origin.RECORD,
            null,
            1);
    var item =
        new Draft.Item(
            "1",
            VERSION,
            "Sous Chef",
            "Old Mill",
            null,
            null,
            null,
            Form.BULLETS,
            1,
            List.of(sentence));
    var draft =
        new Draft(
            Draft.Type.RESUME,
            "en",
            new Draft.Head("p@1", "Ana Torres", null, List.of()),
            null,
            List.of(new Draft.Section(Part.WORK, "Experience", List.of(item))));
    return DocumentMaking.sentences(SentenceWording.apply(draft, wordings, check))
        .findFirst()
        .orElseThrow();
  }
}
