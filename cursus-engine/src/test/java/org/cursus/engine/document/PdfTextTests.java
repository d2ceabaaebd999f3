package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.lines;

import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/// What is read of the letters of a PDF.
class PdfTextTests {

  @Test
  void spellsOutLigatures() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().text(60, 80, "work\uFB02ow that \uFB01ts")))
        .containsExactly("workflow that fits");
    assertThat(Characters.clean("o\uFB03ce, ba\uFB04e, e\uFB00ect"))
        .isEqualTo("office, baffle, effect");
  }

  @Test
  void joinsAHeadingSpelledWithBlanks() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().text(60, 80, "E X P E R I E N C E   L E V E L")))
        .containsExactly("EXPERIENCE LEVEL");
  }

  @Test
  void joinsAHeadingWithSpreadLetters() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().spread(60, 80, 14, 5, "WORK EXPERIENCE")))
        .containsExactly("WORK EXPERIENCE");
  }

  @Test
  void findsWordsThatNoBlankSeparates() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Senior").text(93.5, 80, "Engineer");
    assertThat(lines(pdf)).containsExactly("Senior Engineer");
  }

  @Test
  void findsTheGapThatHasNoBlankAmongThoseThatHave() throws UnreadableDocument {
    var pdf = new SamplePdf().textEndingAt(160, 80, "Advanced Life Support").text(162.5, 80, "ERC");
    assertThat(lines(pdf)).containsExactly("Advanced Life Support ERC");
  }

  @Test
  void keepsTheHyphenThatIsPrintedForASoftHyphen() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().text(60, 80, "full\u00ADtime, 2019\u00AD2021")))
        .containsExactly("full-time, 2019-2021");
  }

  @Test
  void readsTextPrintedTwiceOnceAndAsBold() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Ana Silva").text(60.3, 80, "Ana Silva");
    var read = DocumentReader.read(pdf.bytes(), "resume.pdf");
    assertThat(read.lines()).singleElement().extracting(Line::text).isEqualTo("Ana Silva");
    assertThat(read.lines().getFirst().spans()).singleElement().matches(Span::bold);
  }

  @Test
  void keepsDoubledLetters() throws UnreadableDocument {
    assertThat(lines(new SamplePdf().text(60, 80, "Full billing, illiterate")))
        .containsExactly("Full billing, illiterate");
  }

  @Test
  void leavesOutWhatNobodySees() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .text(60, 80, "Seen")
            .mode(RenderingMode.NEITHER)
            .text(60, 100, "unseen mode")
            .mode(RenderingMode.FILL)
            .text(900, 120, "off the page")
            .text(60, 140, 0.5, "too small to see")
            .colour(1, 1, 1)
            .text(60, 160, "white on paper");
    assertThat(lines(pdf)).containsExactly("Seen");
  }

  @Test
  void readsWhiteTextOnADarkBar() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .colour(0.1f, 0.2f, 0.4f)
            .bar(0, 60, 612, 40)
            .colour(1, 1, 1)
            .text(60, 85, "Ana Silva");
    assertThat(lines(pdf)).containsExactly("Ana Silva");
  }

  @Test
  void readsTheTextLayerOfAScan() throws UnreadableDocument {
    var pdf = new SamplePdf().picture().mode(RenderingMode.NEITHER).text(60, 80, "Recognised text");
    assertThat(lines(pdf)).containsExactly("Recognised text");
  }

  @Test
  void putsALinkOnTheWordsItCovers() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .text(60, 80, "Porto, GitHub")
            .link(88, 68, 40, 16, "https://github.com/ana");
    var spans = DocumentReader.read(pdf.bytes(), "resume.pdf").lines().getFirst().spans();
    assertThat(spans).extracting(Span::text).containsExactly("Porto, ", "GitHub");
    assertThat(spans).extracting(Span::link).containsExactly(null, "https://github.com/ana");
  }

  @Test
  void writesOutALinkThatCoversNoText() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Ana").link(300, 70, 14, 14, "https://github.com/ana");
    assertThat(lines(pdf)).containsExactly("Ana\tgithub.com/ana");
  }

  @Test
  void keepsRaisedLettersOnTheirLine() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "1").text(65.7, 76, 6, "st").text(76, 80, "place");
    assertThat(lines(pdf)).containsExactly("1st place");
  }

  @Test
  void readsHebrewInItsOwnOrder() throws UnreadableDocument {
    // On the page the first letter stands at the right; a PDF shows glyphs from the left.
    var shown = new StringBuilder("\u05E9\u05DC\u05D5\u05DD").reverse().toString();
    assertThat(lines(new SamplePdf().text(60, 80, shown)))
        .containsExactly("\u05E9\u05DC\u05D5\u05DD");
  }

  /// "University", as it is read and as a PDF shows it.
  private static final String READ = "\u05D0\u05D5\u05E0\u05D9\u05D1\u05E8\u05E1\u05D9\u05D8\u05D4";

  private static final String SHOWN = new StringBuilder(READ).reverse().toString();

  @Test
  void readsNumbersAndLatinWordsInAHebrewLine() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .text(60, 80, "2015-2019 ," + SHOWN)
            .text(60, 100, "03/2021 - 05/2019 ," + SHOWN)
            .text(60, 120, "+972-50-123-4567 :" + SHOWN)
            .text(60, 140, "972-50-123-4567+ :" + SHOWN)
            .text(60, 160, "ana@example.com :" + SHOWN)
            .text(60, 180, "2015-2019")
            .text(300, 180, SHOWN);
    assertThat(lines(pdf))
        .containsExactly(
            READ + ", 2015-2019",
            READ + ", 05/2019 - 03/2021",
            READ + ": +972-50-123-4567",
            READ + ": +972-50-123-4567",
            READ + ": ana@example.com",
            READ + "\t2015-2019");
  }

  @Test
  void readsTurnedTextLast() throws UnreadableDocument {
    var pdf = new SamplePdf().turned(30, 400, "Curriculum").text(60, 80, "Ana Silva");
    assertThat(lines(pdf)).containsExactly("Ana Silva", "Curriculum");
  }

  @Test
  void readsAPageThatIsShownTurned() throws UnreadableDocument {
    var pdf = new SamplePdf().rotatePage(90).turned(80, 500, "Ana Silva");
    var read = DocumentReader.read(pdf.bytes(), "resume.pdf");
    assertThat(read.pages()).containsExactly(new Page(1, 792, 612));
    assertThat(read.lines()).singleElement().extracting(Line::text).isEqualTo("Ana Silva");
  }

  @Test
  void givesEachLineItsPlace() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "First").nextPage().text(100, 200, 20, "Second");
    var second = DocumentReader.read(pdf.bytes(), "resume.pdf").lines().getLast();
    assertThat(second.page()).isEqualTo(2);
    assertThat(second.box().x()).isBetween(99.0, 101.0);
    assertThat(second.box().y()).isBetween(180.0, 190.0);
    assertThat(second.spans().getFirst().fontSize()).isBetween(19.9, 20.1);
  }
}
