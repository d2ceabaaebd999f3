package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.assertFault;
import static org.cursus.engine.document.Reading.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each thing that can be wrong with a file ends in its own fault.
class DocumentFaultsTests {

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resume() {
    return new SamplePdf().text(60, 80, "Ana Silva").text(60, 100, "Engineer").bytes();
  }

  @Test
  void refusesAnEmptyFile() {
    assertFault(new byte[0], "resume.pdf", DocumentFault.EMPTY);
  }

  @Test
  void refusesAFileBeyondTheLimit() {
    assertFault(new byte[DocumentReader.MAX_BYTES + 1], "resume.txt", DocumentFault.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume.docx", "resume.txt", "resume.json", "RESUME.DOCX"})
  void refusesANameThatContradictsTheContent(String name) {
    assertFault(resume(), name, DocumentFault.WRONG_EXTENSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume.doc", "resume.xml", "resume.tex", "resume.gif", "resume.csv"})
  void refusesNamesOfOtherKinds(String name) {
    assertFault(text("Ana Silva"), name, DocumentFault.UNSUPPORTED_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resume.pdf",
        "resume.odt",
        "resume.rtf",
        "resume.html",
        "resume.zip",
        "r.json",
        "r.png"
      })
  void refusesTextUnderTheNameOfAnotherKind(String name) {
    assertFault(text("Ana Silva"), name, DocumentFault.WRONG_EXTENSION);
  }

  @Test
  void refusesOtherKindsByTheirBytes() {
    assertFault(text("<?xml version='1.0'?><a>Ana</a>"), "r", DocumentFault.UNSUPPORTED_TYPE);
    assertFault(
        new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 1, 2},
        "resume",
        DocumentFault.UNSUPPORTED_TYPE);
    assertFault(SampleDocx.zip("other.txt", text("Ana")), "r", DocumentFault.UNSUPPORTED_TYPE);
    assertFault(text("{\"colour\": 1}"), "resume.json", DocumentFault.UNSUPPORTED_TYPE);
  }

  @Test
  void tellsAnOldWordFileFromALockedOne() {
    var ole =
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
    assertFault(Arrays.copyOf(ole, 600), "resume.doc", DocumentFault.UNSUPPORTED_TYPE);
    var locked = Arrays.copyOf(ole, 600);
    var mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(mark, 0, locked, 100, mark.length);
    assertFault(locked, "resume.docx", DocumentFault.ENCRYPTED);
  }

  @Test
  void refusesAPdfWithAPassword() {
    var pdf = new SamplePdf().text(60, 80, "Ana").lockedWith("owner", "user");
    assertFault(pdf, "resume.pdf", DocumentFault.ENCRYPTED);
  }

  @Test
  void readsAPdfThatOnlyForbidsChanges() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Ana Silva").lockedWith("owner", "");
    assertThat(lines(pdf, "resume.pdf")).containsExactly("Ana Silva");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 30, 50, 70, 90, 99})
  void refusesAPdfCutShort(int percent) {
    var whole = resume();
    var cut = Arrays.copyOf(whole, whole.length * percent / 100);
    assertFault(cut, "resume.pdf", DocumentFault.DAMAGED);
  }

  @Test
  void refusesAPdfWhosePageIsGarbled() {
    var pdf = new SamplePdf();
    for (int i = 0; i < 40; i++) {
      pdf.text(60, 60 + 15 * i, "A line that will be lost, number " + i * 7919);
    }
    var garbled = pdf.bytes();
    var stream = Bytes.indexOf(garbled, "stream", 0, garbled.length);
    Arrays.fill(garbled, stream + 60, stream + 90, (byte) 0x55);
    assertFault(garbled, "resume.pdf", DocumentFault.DAMAGED);
  }

  @Test
  void readsAPdfWithWordsAfterItsEnd() throws UnreadableDocument {
    var whole = resume();
    var longer = Arrays.copyOf(whole, whole.length + 200);
    assertThat(lines(longer, "resume.pdf")).containsExactly("Ana Silva", "Engineer");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 50, 80, 98})
  void refusesAWordFileCutShort(int percent) {
    var whole = SampleDocx.of(document -> SampleDocx.paragraph(document, "Ana Silva"));
    var cut = Arrays.copyOf(whole, whole.length * percent / 100);
    assertFault(cut, "resume.docx", DocumentFault.DAMAGED);
  }

  @Test
  void refusesAWordFileWithBrokenXml() {
    assertFault(
        SampleDocx.zip("word/document.xml", text("<w:document")),
        "resume.docx",
        DocumentFault.DAMAGED);
  }

  @Test
  void refusesJsonCutShort() {
    assertFault(text("{\"basics\": {\"name\": \"An"), "resume.json", DocumentFault.DAMAGED);
  }

  @Test
  void refusesTwoThousandPages() {
    var pdf = new SamplePdf();
    for (int i = 1; i < 2_000; i++) {
      pdf.nextPage();
    }
    assertFault(pdf.bytes(), "resume.pdf", DocumentFault.TOO_MANY_PAGES);
  }

  @Test
  void refusesTextOfTooManyPages() {
    assertFault(text("a line\n".repeat(6_000)), "resume.txt", DocumentFault.TOO_MANY_PAGES);
  }

  @Test
  void refusesAScan() {
    assertFault(new SamplePdf().picture().bytes(), "resume.pdf", DocumentFault.PICTURES_ONLY);
  }

  @Test
  void refusesAScanEvenUnderALink() {
    var pdf = new SamplePdf().picture().link(60, 60, 40, 12, "https://example.org");
    assertFault(pdf.bytes(), "resume.pdf", DocumentFault.PICTURES_ONLY);
  }

  @Test
  void refusesFilesWithoutText() {
    assertFault(new SamplePdf().bytes(), "resume.pdf", DocumentFault.NO_TEXT);
    assertFault(text(" \n\n\t "), "resume.txt", DocumentFault.NO_TEXT);
    assertFault(
        SampleDocx.of(document -> SampleDocx.paragraph(document, " ")),
        "resume.docx",
        DocumentFault.NO_TEXT);
  }

  @Test
  void refusesAZipBomb() {
    var bomb = SampleDocx.zip("word/document.xml", new byte[30 * 1024 * 1024]);
    assertThat(bomb).hasSizeLessThan(100_000);
    assertFault(bomb, "resume.docx", DocumentFault.EXPANDS_TOO_MUCH);
    assertFault(
        SampleDocx.zip("word/media/a.bin", new byte[4 * 1024 * 1024]),
        "resume.docx",
        DocumentFault.EXPANDS_TOO_MUCH);
  }

  @Test
  void refusesAPdfPageThatUnpacksWithoutEnd() {
    var pdf = new SamplePdf().text(60, 80, "Ana").raw(" ".repeat(65 * 1024 * 1024)).bytes();
    assertThat(pdf).hasSizeLessThan(200_000);
    assertFault(pdf, "resume.pdf", DocumentFault.EXPANDS_TOO_MUCH);
  }

  @Test
  void refusesMoreTextThanAnyResumeHolds() {
    assertFault(text("word ".repeat(200_001)), "resume.txt", DocumentFault.EXPANDS_TOO_MUCH);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDoAboutEachFault(DocumentFault fault) {
    assertThat(fault.code()).matches("document-[a-z-]+");
    assertThat(fault.advice()).endsWith(".").doesNotContain("!");
  }
}
