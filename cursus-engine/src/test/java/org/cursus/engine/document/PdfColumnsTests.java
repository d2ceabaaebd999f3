package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.lines;

import org.junit.jupiter.api.Test;

/// Columns whose rows meet, and what looks like columns and is one.
class PdfColumnsTests {

  private static final String[] SKILLS = {
    "SKILLS",
    "Java",
    "PostgreSQL",
    "Docker",
    "Kafka",
    "Terraform",
    "LANGUAGES",
    "English",
    "German",
    "INTERESTS",
    "Chess",
    "Cycling"
  };

  private static final String[] JOBS = {
    "EXPERIENCE",
    "Senior Engineer",
    "Acme Limited, Jan 2019 - Present",
    "Built the billing platform and its tests",
    "Led a team of five engineers in two cities",
    "Engineer",
    "Widget Works, Mar 2015 - Dec 2018",
    "Wrote the parts catalogue and the shop",
    "EDUCATION",
    "BSc Computer Science",
    "University of Porto, 2011 - 2015",
    "Graduated with honours"
  };

  @Test
  void readsASidebarWhoseRowsMeetThoseOfTheMainColumn() throws UnreadableDocument {
    var pdf = new SamplePdf().text(40, 50, 22, "Ana Silva");
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 90 + 14 * i, SKILLS[i]).text(200, 90 + 14 * i, JOBS[i]);
    }
    assertThat(lines(pdf))
        .containsSequence(SKILLS)
        .startsWith("Ana Silva")
        .endsWith(JOBS)
        .hasSize(25);
  }

  @Test
  void readsASidebarAtTheRightWhoseRowsMeet() throws UnreadableDocument {
    var pdf = new SamplePdf().text(40, 50, 22, "Ana Silva");
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 90 + 14 * i, JOBS[i]).text(420, 90 + 14 * i, SKILLS[i]);
    }
    assertThat(lines(pdf))
        .containsSequence(JOBS)
        .startsWith("Ana Silva")
        .endsWith(SKILLS)
        .hasSize(25);
  }

  @Test
  void readsTwoColumnsOfEntriesWhoseRowsMeet() throws UnreadableDocument {
    var right = new String[12];
    for (int i = 0; i < 12; i++) {
      right[i] = JOBS[(i + 8) % 12].replace("University", "Academy");
    }
    var pdf = new SamplePdf();
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 90 + 14 * i, JOBS[i]).text(320, 90 + 14 * i, right[i]);
    }
    assertThat(lines(pdf)).startsWith(JOBS).endsWith(right).hasSize(24);
  }

  @Test
  void readsThreeColumns() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 90 + 14 * i, SKILLS[i])
          .text(160, 90 + 14 * i, JOBS[i])
          .text(440, 93 + 17 * i, "Award number " + i);
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(36).startsWith(SKILLS);
    assertThat(lines.subList(12, 24)).containsExactly(JOBS);
  }

  @Test
  void keepsDatesAndPlacesAtTheRightWithTheirEntries() throws UnreadableDocument {
    var pdf = new SamplePdf().text(40, 80, "EXPERIENCE");
    for (int i = 0; i < 6; i++) {
      pdf.text(40, 100 + 28 * i, "Company number " + i)
          .text(440, 100 + 28 * i, "Porto, Portugal")
          .text(40, 114 + 28 * i, "Senior Engineer")
          .text(440, 114 + 28 * i, "Jan 2010 - Dec 2012");
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(13);
    assertThat(lines.get(1)).isEqualTo("Company number 0\tPorto, Portugal");
    assertThat(lines.get(2)).isEqualTo("Senior Engineer\tJan 2010 - Dec 2012");
  }

  @Test
  void keepsTheNamesOfSkillGroupsWithTheirSkills() throws UnreadableDocument {
    var groups = new String[] {"Languages", "Databases", "Tools", "Clouds", "Methods", "Testing"};
    var pdf = new SamplePdf().text(40, 80, "SKILLS");
    for (int i = 0; i < 6; i++) {
      pdf.text(40, 100 + 14 * i, groups[i]).text(160, 100 + 14 * i, "Java, Kotlin, Go, Rust " + i);
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(7);
    assertThat(lines.get(1)).isEqualTo("Languages\tJava, Kotlin, Go, Rust 0");
  }

  @Test
  void keepsDatesBesideTheirEntriesUnderSectionHeadings() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int s = 0; s < 2; s++) {
      var top = 80 + 160 * s;
      pdf.text(40, top, s == 0 ? "EXPERIENCE" : "EDUCATION");
      for (int i = 0; i < 3; i++) {
        pdf.text(40, top + 16 + 44 * i, "2010 - 2012")
            .text(160, top + 16 + 44 * i, "Engineer at Company " + i)
            .text(160, top + 30 + 44 * i, "Built the billing platform and its tests");
      }
    }
    assertThat(lines(pdf)).contains("2010 - 2012\tEngineer at Company 0").hasSize(14);
  }

  @Test
  void readsColumnsAboveAndBelowALineAcrossThem() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 7; i++) {
      pdf.text(40, 90 + 15 * i, "left above says this, row " + i)
          .text(320, 90 + 15 * i, "right above says that, row " + i)
          .text(40, 250 + 15 * i, "left below says this, row " + i)
          .text(320, 250 + 15 * i, "right below says that, row " + i);
    }
    pdf.text(250, 225, 14, "A title in the middle");
    var lines = lines(pdf);
    assertThat(lines).hasSize(29);
    assertThat(lines.subList(0, 7)).allMatch(line -> line.startsWith("left above"));
    assertThat(lines.subList(7, 14)).allMatch(line -> line.startsWith("right above"));
    assertThat(lines.get(14)).isEqualTo("A title in the middle");
    assertThat(lines.subList(15, 22)).allMatch(line -> line.startsWith("left below"));
  }

  @Test
  void readsAShortTitleOverTheGutterBeforeTheColumns() throws UnreadableDocument {
    var pdf = new SamplePdf().text(270, 60, 20, "Ana Silva").text(262, 76, "Porto, Portugal");
    for (int i = 0; i < 12; i++) {
      pdf.text(40, 100 + 14 * i, JOBS[i]).text(330, 100 + 14 * i, SKILLS[i]);
    }
    assertThat(lines(pdf))
        .startsWith("Ana Silva", "Porto, Portugal", "EXPERIENCE")
        .endsWith(SKILLS)
        .hasSize(26);
  }

  @Test
  void keepsTwoHeadingsOnOneBaselineApart() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 12; i++) {
      var y = i == 0 ? 90 : 94 + 14 * i;
      pdf.text(40, y, i == 0 ? 13 : 10, JOBS[i])
          .text(330, i == 0 ? 90 : 92 + 16 * i, i == 0 ? 13 : 10, SKILLS[i]);
    }
    assertThat(lines(pdf)).startsWith(JOBS).endsWith(SKILLS).hasSize(24);
  }

  @Test
  void keepsShortColumnsUnderTheirHeadingsApart() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 5; i++) {
      pdf.text(40, 90 + 14 * i, JOBS[i]).text(330, 90 + 14 * i, SKILLS[i]);
    }
    assertThat(lines(pdf))
        .containsExactly(
            JOBS[0], JOBS[1], JOBS[2], JOBS[3], JOBS[4], SKILLS[0], SKILLS[1], SKILLS[2], SKILLS[3],
            SKILLS[4]);
  }

  @Test
  void keepsHeadingsAtTheLeftBesideTheirSections() throws UnreadableDocument {
    var pdf = new SamplePdf();
    var heads = new String[] {"SUMMARY", "EXPERIENCE", "EDUCATION", "SKILLS"};
    for (int i = 0; i < 4; i++) {
      pdf.text(40, 80 + 60 * i, heads[i])
          .text(180, 80 + 60 * i, i == 1 ? "PROJECTS" : "Something about " + i)
          .text(180, 94 + 60 * i, "A second line about it")
          .text(180, 108 + 60 * i, "A third line about it");
    }
    assertThat(lines(pdf)).hasSize(12).contains("SUMMARY\tSomething about 0");
  }

  @Test
  void findsAColumnBelowContactDetailsThatStandFurtherRight() throws UnreadableDocument {
    var pdf = new SamplePdf().text(40, 50, 22, "Ana Silva");
    for (int i = 0; i < 4; i++) {
      pdf.text(380, 40 + 12 * i, "contact detail " + i);
    }
    pdf.text(200, 104, "PROFILE").text(200, 120, "Engineer of").text(200, 134, "many years");
    for (int i = 0; i < 12; i++) {
      var indent = JOBS[i].matches("[A-Z]+") ? 0 : 10;
      pdf.text(40, 104 + 19 * i, SKILLS[i]).text(200 + indent, 154 + 14 * i, JOBS[i]);
    }
    assertThat(lines(pdf)).containsSequence(JOBS).containsSequence(SKILLS).hasSize(31);
  }
}
