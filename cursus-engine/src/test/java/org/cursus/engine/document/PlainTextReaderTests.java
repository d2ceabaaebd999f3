package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of plain text and of JSON Resume.
class PlainTextReaderTests {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void readsTheUsualEncodings(String charset) throws UnreadableDocument {
    var bytes = "José Müller\nEngineer – Acme".getBytes(Charset.forName(charset));
    assertThat(lines(bytes, "resume.txt")).containsExactly("José Müller", "Engineer – Acme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume.txt", "resume.md", "resume.text", "resume", "Ana.Silva"})
  void readsTextUnderItsUsualNames(String name) throws UnreadableDocument {
    assertThat(lines(utf8("\uFEFFAna"), name)).containsExactly("Ana");
  }

  @Test
  void removesNulsAndControlCharacters() throws UnreadableDocument {
    assertThat(lines(utf8("An\u0000a Silva is an engineer at\u0007 Acme\r\nPorto"), "r.txt"))
        .containsExactly("Ana Silva is an engineer at Acme", "Porto");
  }

  @Test
  void keepsRightToLeftTextAndDropsItsMarks() throws UnreadableDocument {
    assertThat(lines(utf8("\u200F\u05E9\u05DC\u05D5\u05DD\u202C world"), "r.txt"))
        .containsExactly("\u05E9\u05DC\u05D5\u05DD world");
  }

  @Test
  void turnsWideGapsIntoTabs() throws UnreadableDocument {
    var read = DocumentReader.read(utf8("Acme Corp          2019 - 2021"), "resume.txt");
    assertThat(read.lines().getFirst().spans())
        .extracting(Span::text)
        .containsExactly("Acme Corp", "\t2019 - 2021");
  }

  @Test
  void keepsALongLineWholeAndOnThePage() throws UnreadableDocument {
    var prose = "word ".repeat(100).strip();
    var read = DocumentReader.read(utf8(prose + "\nnext"), "resume.txt");
    var first = read.lines().getFirst();
    assertThat(first.text()).isEqualTo(prose);
    assertThat(first.box().right()).isLessThanOrEqualTo(612 - 54);
    assertThat(first.box().height()).isGreaterThanOrEqualTo(5 * 13);
    assertThat(read.lines().getLast().box().y()).isGreaterThanOrEqualTo(first.box().bottom());
  }

  @Test
  void beginsAPageAtAFormFeed() throws UnreadableDocument {
    var read = DocumentReader.read(utf8("one\ftwo"), "resume.txt");
    assertThat(read.lines()).extracting(Line::page).containsExactly(1, 2);
  }

  @Test
  void laysJsonResumeOutOneValueALine() throws UnreadableDocument {
    var json = utf8("{\"basics\":{\"name\":\"Ana   Silva\",\"email\":\"ana@example.org\"}}");
    var read = DocumentReader.read(json, "resume.json");
    assertThat(read.type()).isEqualTo(DocumentType.JSON_RESUME);
    assertThat(read.lines())
        .extracting(Line::text)
        .contains("\"name\" : \"Ana   Silva\",", "\"email\" : \"ana@example.org\"");
  }
}
