package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.lines;

import org.junit.jupiter.api.Test;

/// In which order, and on which lines, a PDF is read.
class PdfOrderTests {

  @Test
  void keepsDatesAtTheRightOnTheirLine() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 4; i++) {
      var y = 80 + 60 * i;
      pdf.text(60, y, "Acme " + i)
          .textEndingAt(550, y, "Jan 201" + i + " – Dec 201" + (i + 1))
          .text(60, y + 14, "Senior Engineer")
          .textEndingAt(550, y + 14, "Porto, Portugal")
          .text(70, y + 28, "• Built a thing that did what it was meant to do for a long time.");
    }
    assertThat(lines(pdf))
        .hasSize(12)
        .startsWith(
            "Acme 0\tJan 2010 – Dec 2011",
            "Senior Engineer\tPorto, Portugal",
            "• Built a thing that did what it was meant to do for a long time.");
  }

  @Test
  void keepsDatesAtTheLeftOnTheirLine() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 4; i++) {
      var y = 80 + 45 * i;
      pdf.text(60, y, "201" + i + " – 201" + (i + 1))
          .text(180, y, "Engineer at Acme " + i)
          .text(180, y + 14, "Built a thing that did what it was meant to do.");
    }
    assertThat(lines(pdf))
        .startsWith(
            "2010 – 2011\tEngineer at Acme 0", "Built a thing that did what it was meant to do.");
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 50, 20, "Ana Silva, engineer of many distributed systems");
    for (int i = 0; i < 12; i++) {
      pdf.text(60, 90 + 14 * i, "Left column says this, row " + i)
          .text(320, 90 + 14 * i, "Right column says that, row " + i);
    }
    pdf.text(60, 300, "A closing line that runs across both of the columns of this whole page.");
    var lines = lines(pdf);
    assertThat(lines).hasSize(26);
    assertThat(lines.subList(1, 13)).allMatch(line -> line.startsWith("Left"));
    assertThat(lines.subList(13, 25)).allMatch(line -> line.startsWith("Right"));
  }

  @Test
  void readsASidebarApartFromTheMainColumn() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 14; i++) {
      pdf.text(40, 80 + 19 * i, "Skill " + i)
          .text(200, 80 + 14 * i, "The main column goes on about something, row " + i);
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(28);
    assertThat(lines.subList(0, 14)).allMatch(line -> line.startsWith("Skill"));
  }

  @Test
  void readsTheColumnWithTheNameFirst() throws UnreadableDocument {
    var pdf = new SamplePdf().text(200, 60, 24, "Ana Silva");
    for (int i = 0; i < 14; i++) {
      pdf.text(40, 80 + 19 * i, "Skill " + i)
          .text(200, 90 + 14 * i, "The main column goes on about something, row " + i);
    }
    assertThat(lines(pdf).getFirst()).isEqualTo("Ana Silva");
  }

  @Test
  void readsColumnsThatStandCloseTogether() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 9; i++) {
      pdf.textEndingAt(300, 90 + 14 * i, "left column as wide as its place allows, row " + i)
          .text(308, 90 + 14 * i, "right column that begins just beside it, row " + i);
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(18);
    assertThat(lines.subList(0, 9)).allMatch(line -> line.startsWith("left"));
  }

  @Test
  void endsColumnsWhereALineCrossesThem() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 8; i++) {
      pdf.text(40, 80 + 14 * i, "The main column, row " + i).text(400, 85 + 14 * i, "Skill " + i);
    }
    pdf.text(40, 220, "Competencies").bar(40, 223, 520, 0.7);
    for (int i = 0; i < 4; i++) {
      pdf.text(40, 240 + 14 * i, "Some")
          .text(250, 240 + 14 * i, "And")
          .text(400, 240 + 14 * i, "So");
    }
    var lines = lines(pdf);
    assertThat(lines.get(15)).isEqualTo("Skill 7");
    assertThat(lines.subList(16, 18)).containsExactly("Competencies", "Some\tAnd\tSo");
  }

  @Test
  void leavesTheTableBelowTheColumnsWhole() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 8; i++) {
      pdf.text(40, 80 + 14 * i, "The main column, row " + i).text(400, 85 + 14 * i, "Skill " + i);
    }
    for (int i = 0; i < 4; i++) {
      pdf.text(40, 240 + 14 * i, "Some")
          .text(220, 240 + 14 * i, "And")
          .text(380, 240 + 14 * i, "So it goes on");
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(20);
    assertThat(lines.get(15)).isEqualTo("Skill 7");
    assertThat(lines.get(16)).isEqualTo("Some\tAnd\tSo it goes on");
  }

  @Test
  void keepsAMarkWithItsText() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().text(60, 80, "•").text(85, 80, "Built a thing")))
        .containsExactly("• Built a thing");
  }

  @Test
  void readsADrawnDotAsAListMark() throws UnreadableDocument {
    var pdf = new SamplePdf().bar(60, 75, 3, 3).text(72, 80, "Built a thing");
    assertThat(lines(pdf)).containsExactly("• Built a thing");
  }

  @Test
  void takesNoDottedLineForListMarks() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 20; i++) {
      pdf.bar(60, 70 + 4 * i, 2, 2);
    }
    pdf.text(72, 80, "Site engineer").text(72, 120, "Built a thing");
    assertThat(lines(pdf)).containsExactly("Site engineer", "Built a thing");
  }

  @Test
  void dropsPageNumbersAndRepeatedHeads() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 1; i <= 3; i++) {
      pdf.text(60, 30, "Ana Silva, resume")
          .text(60, 200, "Body of page " + i)
          .text(280, 770, "Page " + i + " of 3");
      if (i < 3) {
        pdf.nextPage();
      }
    }
    assertThat(lines(pdf))
        .containsExactly("Ana Silva, resume", "Body of page 1", "Body of page 2", "Body of page 3");
  }

  @Test
  void dropsAHeadWithThePageNumberThatTheFirstPageHasNot() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .text(60, 60, 20, "Jane Doe")
            .text(60, 200, "Body of page 1")
            .nextPage()
            .text(60, 30, "Jane Doe - Page 2")
            .text(60, 60, "Edited page 2 of a book")
            .text(60, 200, "Body of page 2");
    assertThat(lines(pdf))
        .containsExactly("Jane Doe", "Body of page 1", "Edited page 2 of a book", "Body of page 2");
  }

  @Test
  void findsAColumnWhoseEntriesAreIndentedUnderItsHeadings() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 100, "Skills").text(220, 100, "Work Experience");
    for (int i = 0; i < 8; i++) {
      pdf.text(60, 118 + 19 * i, "Skill number " + i);
    }
    for (int i = 0; i < 2; i++) {
      pdf.text(220, 120 + 14 * i, "A summary of what was done over many years, row " + i);
    }
    for (int i = 0; i < 20; i++) {
      pdf.text(230, 152 + 14 * i, "Told about an entry in the column at the right, row " + i);
    }
    var lines = lines(pdf);
    assertThat(lines).hasSize(32);
    assertThat(lines.subList(0, 9)).allMatch(line -> line.startsWith("Skill"));
    assertThat(lines.subList(9, 32)).noneMatch(line -> line.startsWith("Skill"));
  }

  @Test
  void letsALongAddressComeCloseToTheOtherColumn() throws UnreadableDocument {
    var pdf = new SamplePdf();
    for (int i = 0; i < 12; i++) {
      pdf.text(320, 97 + 14 * i, "Main column, row " + i + ", which goes on for a while");
      if (i != 5) {
        pdf.text(60, 90 + 14 * i, "Side column, row " + i);
      }
    }
    pdf.textEndingAt(316, 90 + 14 * 5, "www.a-name-that-is-long-beyond-all-measure.example.com");
    assertThat(lines(pdf).subList(0, 12)).noneMatch(line -> line.contains("Main"));
  }
}
