package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillReaderTests {

  private static SkillReader.Skills read(String text) {
    return SkillReader.read(List.of(new Section(Section.Kind.SKILLS, null, Written.rows(text))));
  }

  private static List<String> skills(String text) {
    return read(text).skills().stream()
        .map(
            skill ->
                skill.category() == null
                    ? skill.name().value()
                    : skill.category().value() + "/" + skill.name().value())
        .toList();
  }

  @Test
  void readsGroups() {
    assertThat(skills("Languages: Java, Go\n**Tools** Git, Docker\nOffice|>Excel, Word"))
        .containsExactly(
            "Languages/Java",
            "Languages/Go",
            "Tools/Git",
            "Tools/Docker",
            "Office/Excel",
            "Office/Word");
  }

  @Test
  void readsEverySeparatorAndRespectsBrackets() {
    assertThat(skills("Java; Go | SQL • Git · AWS (S3, EC2), Bash and more"))
        .containsExactly("Java", "Go", "SQL", "Git", "AWS (S3, EC2)", "Bash and more");
  }

  @Test
  void joinsAListWrappedInsideAnItem() {
    assertThat(
            skills(
                "Frameworks: Spring Boot, React, Kafka Streams, Micronaut, Apache\nCamel, Quarkus"))
        .contains("Frameworks/Apache Camel", "Frameworks/Quarkus");
  }

  @Test
  void takesNoSentenceForASkill() {
    var read = read("I am a team player who likes to learn new things every day.\n- Java");
    assertThat(read.skills()).extracting(skill -> skill.name().value()).containsExactly("Java");
    assertThat(read.rest()).hasSize(1);
  }

  @Test
  void tellsSpokenLanguagesFromProgramming() {
    var read = read("Languages: English (native), German (B2)\nProgramming Languages: Java, C");
    assertThat(read.languages())
        .extracting(language -> language.language().value())
        .containsExactly("English", "German");
    assertThat(read.skills()).hasSize(2);
  }

  @Test
  void leavesLevelsOut() {
    assertThat(skills("Photoshop (expert), Excel - Advanced, Figma ★★★★☆"))
        .containsExactly("Photoshop", "Excel", "Figma");
  }

  @Test
  void readsTagsThatOnlyGapsDivide() {
    assertThat(skills("Python|>R|>Excel|>Figma|>Public speaking|>Git|>Statistics|>Social media"))
        .hasSize(8)
        .contains("Public speaking");
  }
}
