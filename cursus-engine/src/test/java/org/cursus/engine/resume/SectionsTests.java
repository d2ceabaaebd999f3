package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTests {

  private static List<Section.Kind> kinds(String text) {
    return Sections.of(Rows.of(Written.document(text))).stream().map(Section::kind).toList();
  }

  @Test
  void findsHeadingsInFiveLanguages() {
    assertThat(
            kinds(
                "Ana Silva\n**BERUFSERFAHRUNG**\nx\n**FORMATION**\nx\n**IDIOMAS**\nx\n**Competências**\nx\n**Projects**\nx"))
        .containsExactly(
            Section.Kind.HEAD,
            Section.Kind.WORK,
            Section.Kind.EDUCATION,
            Section.Kind.LANGUAGES,
            Section.Kind.SKILLS,
            Section.Kind.PROJECTS);
  }

  @Test
  void readsSpacedLettersAndInlineHeadings() {
    assertThat(
            kinds(
                "Ana Silva\n**E X P E R I E N C E**\nx\n**S K I L L S**\nJava\nInterests: chess, tea"))
        .containsExactly(
            Section.Kind.HEAD, Section.Kind.WORK, Section.Kind.SKILLS, Section.Kind.INTERESTS);
  }

  @Test
  void keepsLabelsInsideEntries() {
    assertThat(
            kinds(
                "**EXPERIENCE**\nCook, Red Roof|>2015 - 2017\nAchievements\n- Cooked\n**EDUCATION**\nx"))
        .containsExactly(Section.Kind.WORK, Section.Kind.EDUCATION);
  }

  @Test
  void findsEntriesWithoutAnyHeading() {
    var resume =
        Written.resume(
            """
            Ana Silva
            ana@example.com
            Cook, Red Roof|>2015 - 2017
            - Cooked
            B.A. History, University of Porto|>2012 - 2015
            """);
    assertThat(resume.work()).hasSize(1);
    assertThat(resume.education()).hasSize(1);
  }

  @Test
  void saysWhenADocumentIsNoResume() {
    var letter =
        Written.resume(
            "The ships of the north\nOnce there was a harbour where nobody ever came.\nIt was quiet.");
    assertThat(letter.resumeProbability()).isLessThan(.3);
    assertThat(letter.work()).isEmpty();
  }

  @Test
  void readsAHeadingOnTwoRows() {
    assertThat(kinds("Ana Silva\n**EXPERIENCE**\nx\n**PROFESSIONAL**\n**DEVELOPMENT**\nx"))
        .containsExactly(Section.Kind.HEAD, Section.Kind.WORK, Section.Kind.CERTIFICATIONS);
  }

  @Test
  void findsHeadingsInTheMargin() {
    assertThat(
            kinds(
                """
                Ana Silva
                **Experience**|>Head of Engineering, Acme|>2019 - 2021
                **Education**|>Reed College, Bachelor of Science|>2012 - 2016
                **Skills**|>Java, Go, SQL
                """))
        .containsExactly(
            Section.Kind.HEAD, Section.Kind.WORK, Section.Kind.EDUCATION, Section.Kind.SKILLS);
  }

  @Test
  void keepsGroupsUnderACentredHeading() {
    assertThat(
            kinds(
                """
                Ana Silva
                                                  **EXPERIENCE**
                x
                                                  **CORE COMPETENCIES**
                **Languages:** Java, Python, Go, TypeScript, SQL, Kotlin, Scala, Rust, Ruby
                Data: Kafka
                """))
        .containsExactly(Section.Kind.HEAD, Section.Kind.WORK, Section.Kind.SKILLS);
  }
}
