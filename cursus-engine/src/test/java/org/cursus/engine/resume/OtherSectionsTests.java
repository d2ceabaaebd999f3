package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.resume.ParsedResume.Award;
import org.cursus.engine.resume.ParsedResume.Publication;
import org.cursus.engine.resume.ParsedResume.Volunteering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Publications, awards, unpaid work and interests: sections of their own, nothing of them lost.
class OtherSectionsTests {

  private static List<Section> section(Section.Kind kind, String text) {
    return List.of(new Section(kind, null, Written.rows(text)));
  }

  private static String show(@Nullable Fact... facts) {
    return String.join(
        " | ", Stream.of(facts).map(fact -> fact == null ? "-" : fact.value()).toList());
  }

  private static List<String> publications(String text) {
    return PublicationReader.read(section(Section.Kind.PUBLICATIONS, text)).stream()
        .map(one -> show(one.name(), one.publisher(), one.releaseDate(), one.url()))
        .toList();
  }

  private static List<String> awards(String text) {
    return AwardReader.read(section(Section.Kind.AWARDS, text)).stream()
        .map(one -> show(one.title(), one.awarder(), one.date(), one.summary()))
        .toList();
  }

  private static List<Volunteering> unpaid(String text) {
    return Written.resume("Ana Silva\nVOLUNTEERING\n" + text).volunteering();
  }

  @Test
  void readsCitationsWithTheYearBeforeTheTitle() {
    assertThat(
            publications(
                """
                Moreau, L., Haddad, S. & Okafor, N. (2019). Sleep and shift work in rural clinics. Annals of Ward Care, 12(3), 45-61.
                Moreau, L. (2021). Who answers at night? Ward Review. doi:10.1234/wr.2021.77
                """))
        .containsExactly(
            "Sleep and shift work in rural clinics | Annals of Ward Care | 2019 | -",
            "Who answers at night? | Ward Review | 2021 | https://doi.org/10.1234/wr.2021.77");
  }

  @Test
  void readsCitationsWithTheTitleInQuotationMarks() {
    assertThat(
            publications(
                """
                [1] J. Ortega and P. Lind, “Bolted joints under heat,” Journal of Steel Frames, vol. 4, no. 2, pp. 10-19, Mar. 2018.
                [2] P. Lind, "Cold frames", in Proc. Frame Days, Oslo, 2020.
                """))
        .containsExactly(
            "Bolted joints under heat | Journal of Steel Frames | 2018-03 | -",
            "Cold frames | Proc. Frame Days, Oslo | 2020 | -");
  }

  @Test
  void readsTitlesThatStandFirst() {
    assertThat(
            publications(
                """
                - **Growing lentils on gravel**, Soil Letters, 2017
                - Water budgets for small farms. Field Notes Press, May 2020
                """))
        .containsExactly(
            "Growing lentils on gravel | Soil Letters | 2017 | -",
            "Water budgets for small farms | Field Notes Press | 2020-05 | -");
  }

  @Test
  void keepsTheWholeCitationWithItsAuthors() {
    var citation =
        PublicationReader.read(
                section(
                    Section.Kind.PUBLICATIONS, "Adeyemi, T. (2020). Cables at sea. Port Journal."))
            .getFirst()
            .citation();
    assertThat(citation).isNotNull();
    assertThat(citation.value()).startsWith("Adeyemi, T. (2020)").endsWith("Port Journal.");
  }

  @Test
  void readsAwards() {
    assertThat(
            awards(
                """
                Nurse of the Year|>2019
                Best Paper Award, University of Oslo, 2020
                Apprentice Prize by Harlow Trades Council (May 2016)
                Dean's List: top five per cent of the class, 2012
                """))
        .containsExactly(
            "Nurse of the Year | - | 2019 | -",
            "Best Paper Award | University of Oslo | 2020 | -",
            "Apprentice Prize | Harlow Trades Council | 2016-05 | -",
            "Dean's List | - | 2012 | top five per cent of the class");
  }

  @Test
  void readsUnpaidRolesAsRoles() {
    var roles =
        unpaid(
            """
            **Harbour Food Bank**|>Jan 2018 - Present
            Shift Coordinator
            - Ran the Saturday shift of fourteen people
            **Night Line**|>2015 - 2017
            Counsellor
            """);
    assertThat(roles)
        .extracting(
            role -> show(role.organization(), role.role(), role.startDate(), role.endDate()))
        .containsExactly(
            "Harbour Food Bank | Shift Coordinator | 2018-01 | present",
            "Night Line | Counsellor | 2015 | 2017");
    assertThat(roles.getFirst().achievements()).hasSize(1);
  }

  @Test
  void readsInterests() {
    assertThat(
            InterestReader.read(
                section(
                    Section.Kind.INTERESTS,
                    "Trail running, chess, and repairing old radios\n- Choir")))
        .extracting(Fact::value)
        .containsExactly("Trail running", "chess", "repairing old radios", "Choir");
  }

  @Test
  void losesNoWordOfThem() {
    var resume =
        Written.resume(
            """
            Ana Silva
            ana@example.org
            EXPERIENCE
            **Clerk**, Acme Freight|>2015 - 2019
            - Filed things
            PUBLICATIONS
            - Silva, A. (2018). Filing by colour. Office Letters, 2, 14-15.
            AWARDS
            - Golden Stapler, Acme Freight, 2017 - given once a decade
            INTERESTS
            Stapling, chess
            """);
    var said = String.join(" ", resume.fields().stream().map(f -> f.fact().raw()).toList());
    assertThat(said)
        .contains("Silva, A.", "Filing by colour", "14-15", "Golden Stapler", "once a decade");
    assertThat(resume.publications()).extracting(Publication::name).hasSize(1);
    assertThat(resume.awards()).extracting(Award::title).hasSize(1);
    assertThat(resume.work()).hasSize(1);
  }
}
