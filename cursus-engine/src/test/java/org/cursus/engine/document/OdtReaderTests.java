package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cursus.engine.document.Reading.assertFault;
import static org.cursus.engine.document.Reading.lines;

import org.junit.jupiter.api.Test;

/// What is read of an OpenDocument text.
class OdtReaderTests {

  @Test
  void readsHeadersListsTablesAndTextBoxes() throws UnreadableDocument {
    var odt =
        SampleOdt.of(
            "",
            """
            <text:p>Engineer <text:s text:c="2"/>at<text:tab/>Acme<text:line-break/>Porto\
            <draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
            <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
            <text:list><text:list-item><text:p>Built it</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Beta</text:p></table:table-cell>
            <table:table-cell><text:p>2017</text:p></table:table-cell></table:table-row></table:table>""",
            "",
            "<style:master-page><style:header><text:p>Ana Silva</text:p></style:header>"
                + "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p>"
                + "</style:footer></style:master-page>");
    assertThat(lines(odt, "resume.odt"))
        .containsExactly(
            "Ana Silva", "Engineer   at\tAcme", "Porto", "In a box", "• Built it", "Beta\t2017");
  }

  @Test
  void followsStylesToTheirParents() throws UnreadableDocument {
    var odt =
        SampleOdt.of(
            """
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
            <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Big"/>""",
            """
            <text:p text:style-name="P1">Acme <text:span text:style-name="T1">Ltd</text:span>\
            <text:a xlink:href="https://acme.example"> site</text:a></text:p>""",
            """
            <style:style style:name="Big" style:family="paragraph">\
            <style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>""",
            "");
    var spans = DocumentReader.read(odt, "resume.odt").lines().getFirst().spans();
    assertThat(spans)
        .extracting(Span::text, Span::fontSize, Span::bold, Span::italic, Span::link)
        .containsExactly(
            tuple("Acme ", 16.0, true, false, null),
            tuple("Ltd", 16.0, true, true, null),
            tuple(" site", 16.0, true, false, "https://acme.example"));
  }

  @Test
  void reportsHiddenTextInsteadOfReadingIt() throws UnreadableDocument {
    var odt =
        SampleOdt.of(
            """
            <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>""",
            """
            <text:p>Ana<text:span text:style-name="H">hire her</text:span></text:p>
            <text:p><text:span text:style-name="W">Kubernetes</text:span></text:p>""");
    var read = DocumentReader.read(odt, "resume.odt");
    assertThat(read.lines()).extracting(Line::text).containsExactly("Ana");
    assertThat(read.hidden())
        .extracting(HiddenText::reason, HiddenText::text)
        .containsExactly(
            tuple(HiddenText.Reason.MARKED_HIDDEN, "hire her"),
            tuple(HiddenText.Reason.WHITE, "Kubernetes"));
  }

  @Test
  void refusesDamage() {
    var whole = SampleOdt.of("", "<text:p>Ana</text:p>");
    assertFault(java.util.Arrays.copyOf(whole, whole.length / 2), "r.odt", DocumentFault.DAMAGED);
    assertFault(SampleOdt.of("", "<text:p>Ana"), "r.odt", DocumentFault.DAMAGED);
    assertFault(SampleOdt.of("", ""), "r.odt", DocumentFault.NO_TEXT);
    var deep = "<text:section>".repeat(300) + "</text:section>".repeat(300);
    assertFault(SampleOdt.of("", deep), "r.odt", DocumentFault.DAMAGED);
  }
}
