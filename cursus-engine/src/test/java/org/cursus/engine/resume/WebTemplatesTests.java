package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.engine.resume.ParsedResume.Education;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.junit.jupiter.api.Test;

/// Ways of laying a resume out that builders on the web and word processors like.
class WebTemplatesTests {

  private static final String HEAD = "**Runa Vestergaard**\nruna@example.org\n";

  private static List<String> jobs(String section) {
    return Written.resume(HEAD + section).work().stream()
        .map(
            job ->
                "%s / %s / %s / %s"
                    .formatted(
                        value(job.title()),
                        value(job.company()),
                        value(job.startDate()),
                        value(job.endDate())))
        .toList();
  }

  private static String value(Fact fact) {
    return fact == null ? "-" : fact.value();
  }

  private static Education course(String section) {
    return Written.resume(HEAD + "\n**Education**\n" + section).education().getFirst();
  }

  private static List<String> skills(String section) {
    return Written.resume(HEAD + "\n**Skills**\n" + section).skills().stream()
        .map(Skill::name)
        .map(Fact::value)
        .toList();
  }

  @Test
  void readsARangeThatANarrowMarginBroke() {
    assertThat(
            jobs(
                """

                **Experience**
                03/2015 –|>Site Engineer
                07/2019|>Brookhaven Bridges Ltd, Leeds
                - Checked the steel of nine bridges
                """))
        .containsExactly("Site Engineer / Brookhaven Bridges Ltd / 2015-03 / 2019-07");
  }

  @Test
  void readsARangeBrokenAtTheEndOfALine() {
    assertThat(
            jobs(
                """

                **Experience**
                **Site Engineer • Brookhaven Bridges Ltd • 03/2015 –**
                **Present**
                Checked the steel of nine bridges in two counties.
                """))
        .containsExactly("Site Engineer / Brookhaven Bridges Ltd / 2015-03 / present");
  }

  @Test
  void leavesAnOpenRangeOpenAboveAnEarlierOne() {
    assertThat(
            jobs(
                """

                **Experience**
                **Site Engineer, Brookhaven Bridges Ltd**|>2019 –
                - Checked the steel of nine bridges
                **Surveyor, Harrow Maps Inc.**|>2015 – 2019
                - Measured fields
                """))
        .containsExactly(
            "Site Engineer / Brookhaven Bridges Ltd / 2019 / present",
            "Surveyor / Harrow Maps Inc. / 2015 / 2019");
  }

  @Test
  void tellsTitleFromEmployerAtASmallWord() {
    assertThat(
            jobs(
                """

                **Experiencia laboral**
                **Asesora en Banco Cordillera S.A.**|>2016 – 2020
                - Atendió a clientes
                """))
        .containsExactly("Asesora / Banco Cordillera S.A. / 2016 / 2020");
  }

  @Test
  void readsTheDegreeFromTheListUnderTheSchool() {
    var course = course("**2011 - 2014**\nUNIVERSITY OF SKAGEN\n- BSc in Marine Biology\n");
    assertThat(value(course.degree())).isEqualTo("BSc");
    assertThat(value(course.institution())).isEqualTo("UNIVERSITY OF SKAGEN");
  }

  @Test
  void tellsDegreeFieldAndSchoolInOneRowOfCommas() {
    var course =
        course("**Bachelor of Science, Nursing, Fjord State University**\nMay 2012 — June 2015\n");
    assertThat(value(course.degree())).isEqualTo("Bachelor of Science");
    assertThat(value(course.institution())).isEqualTo("Fjord State University");
  }

  @Test
  void takesTheDegreeRatherThanASubjectThatSoundsLikeOne() {
    var course = course("**Universidad de Montaña**|>2008 - 2012\nIngeniería Química|>Grado\n");
    assertThat(value(course.degree())).isEqualTo("Grado");
  }

  @Test
  void takesNoClosingLineForACourse() {
    var resume =
        Written.resume(
            HEAD
                + "\n**Education**\n**BSc in Botany — University of Skagen**|>2011 — 2014\n\n"
                + "References available on request.\n");
    assertThat(resume.education()).hasSize(1);
    assertThat(value(resume.education().getFirst().endDate())).isEqualTo("2014");
  }

  @Test
  void readsGroupsOfSkillsBesideEachOther() {
    var resume =
        Written.resume(
            HEAD
                + "\n**Skills**\n**Kitchen work**|>**Office**\nIntermediate|>Basic\nSoups, Sauces|>Excel, Word\n");
    assertThat(resume.skills())
        .extracting(skill -> skill.category().value() + "/" + skill.name().value())
        .containsExactly(
            "Kitchen work/Soups", "Kitchen work/Sauces", "Office/Excel", "Office/Word");
  }

  @Test
  void leavesLevelsOfOtherLanguagesOut() {
    assertThat(skills("- Soldadura (3 años)\n- Excel (Grundkenntnisse)\n- Figma – avancé\n"))
        .containsExactly("Soldadura", "Excel", "Figma");
  }

  @Test
  void readsSkillsDividedBySlashes() {
    assertThat(skills("Java / Go / Kotlin / Rust / Elixir / Haskell / Scala / Ada / Perl\n"))
        .hasSize(9);
  }

  @Test
  void takesNoWrappedProseForSkills() {
    assertThat(
            skills(
                """
                Keeps the ward steady when several things
                go wrong at once, and stays kind.
                - Triage
                """))
        .containsExactly("Triage");
  }

  @Test
  void takesNoSignatureForSkills() {
    assertThat(skills("Java, Go\n\nOdense, 03.11.2024\n")).containsExactly("Java", "Go");
  }
}
