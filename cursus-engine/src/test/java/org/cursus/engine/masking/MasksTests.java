package org.cursus.engine.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTests {

  private static final List<String> NAMES = List.of("Ana María Rivera-López", "Will Grant");

  private final Masks masks = new Masks(NAMES);

  @Test
  void masksWhatTellsWhoSomebodyIs() {
    var text =
        """
        Ana María Rivera-López
        ana.rivera@example.org | +1 (555) 010-7788 | https://linkedin.com/in/ana-rivera
        12 Old Mill Road, Springfield, IL 62704
        Led 12 people at Acme from 2015 - 2019 and saved $1,200,000.
        """;
    assertThat(masks.mask(text))
        .isEqualTo(
            """
            [PERSON_1]
            [EMAIL_1] | [PHONE_1] | [LINK_1]
            [ADDRESS_1]
            Led 12 people at Acme from 2015 - 2019 and saved $1,200,000.
            """);
    assertThat(masks.restore(masks.mask(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015 - 2019",
        "2015-2019",
        "01/2015 - 03/2019",
        "2015-03-01",
        "03.04.2015 - 05.06.2019",
        "Jan 2015 - Mar 2019, 40 000 000 users",
        "1.200.000 EUR",
        "Java 17.0.2 and PostgreSQL 18",
        "Node.js, ASP.NET and Next.js",
        "I will grant access and mark it",
        "5 Years of Work in the Field",
        "grew revenue by 12.5% to 1 200 000 €",
        "29-1141.00",
        "from 100 to 250 in 2020"
      })
  void leavesWhatACareerIsToldBy(String text) {
    assertThat(masks.mask(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+49 170 1234567",
        "(555) 010-7788",
        "555-010-7788",
        "555.010.7788",
        "0170 1234567",
        "020 7946 0018",
        "06 12 34 56 78",
        "5550107788"
      })
  void findsPhoneNumbers(String phone) {
    assertThat(masks.mask("Call " + phone + ".")).isEqualTo("Call [PHONE_1].");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Old Mill Road",
        "221B Baker Street, London NW1 6XE",
        "1600 Pennsylvania Ave, Washington, DC 20500",
        "Lindenstraße 4a, 10115 Berlin",
        "12 rue de la Paix",
        "Calle Mayor 5",
        "P.O. Box 1234"
      })
  void findsAddresses(String address) {
    assertThat(masks.mask("I live at " + address + ".")).isEqualTo("I live at [ADDRESS_1].");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANA MARIA RIVERA-LOPEZ",
        "ana",
        "Rivera-López",
        "Will",
        "Ana  María\nRivera-López"
      })
  void findsNamesInAnySpelling(String name) {
    assertThat(masks.mask("By " + name + ", 2020")).isEqualTo("By [PERSON_1], 2020");
  }

  @Test
  void findsNoNameWithinAWord() {
    assertThat(masks.mask("Banana analysis, Grantham")).isEqualTo("Banana analysis, Grantham");
  }

  @Test
  void findsTheHostThatHasTheName() {
    assertThat(new Masks(List.of("Ana Riverasol")).mask("See riverasol.dev and python.org"))
        .isEqualTo("See [LINK_1] and python.org");
  }

  @Test
  void understandsPlaceholdersThatAModelRewrote() {
    masks.mask("ana@example.org");
    assertThat(masks.restore("[email_1], [EMAIL 1], \\[EMAIL_1\\], EMAIL_1, [EMAIL_9]"))
        .isEqualTo("ana@example.org, ana@example.org, ana@example.org, ana@example.org, ");
    assertThat(masks.invented("[EMAIL_1] [PERSON_4]")).containsExactly("[PERSON_4]");
  }

  @Test
  void keepsADocumentsOwnPlaceholdersApart() {
    var text = "[PERSON_1] wrote to Ana";
    var masked = masks.mask(text);
    assertThat(masked).isEqualTo("[TEXT_1] wrote to [PERSON_1]");
    assertThat(masks.restore(masked)).isEqualTo(text);
  }

  @Test
  void restoresATextInAnyPieces() {
    var text = "Dear Ana, PERSONAL notes [sic] to ana@example.org \\ or +1 555 010 7788 [P";
    var masked = masks.mask(text);
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var out = new StringBuilder();
      var stream = masks.restoring(out::append);
      for (int at = 0; at < masked.length(); ) {
        int to = Math.min(masked.length(), at + 1 + random.nextInt(7));
        stream.accept(masked.substring(at, to));
        at = to;
      }
      stream.end();
      assertThat(out.toString()).isEqualTo(text);
    }
  }

  @Test
  void isQuickOnHostileText() {
    var started = System.nanoTime();
    for (var unit : List.of("1 ", "a.", "(", "[", "A ", "12 A", "a@", "1-", "Ana ", "\\")) {
      var text = unit.repeat(50_000);
      assertThat(masks.restore(masks.mask(text))).isEqualTo(text);
    }
    assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(20_000);
  }
}
