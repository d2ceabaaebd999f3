package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// How a page is shown.
class PageViewerTests {

  @Test
  void showsAPdfPageAsPng() throws UnreadableDocument, IOException {
    var pdf = new SamplePdf().text(60, 80, "Ana").nextPage().colour(1, 0, 0).bar(0, 0, 612, 792);
    var view = PageViewer.view(pdf.bytes(), "resume.pdf", 2);
    var image = ImageIO.read(new ByteArrayInputStream(view.content()));
    assertThat(view.mediaType()).isEqualTo("image/png");
    assertThat(image.getWidth()).isBetween(930, 940);
    assertThat(image.getRGB(400, 400)).isEqualTo(0xFFFF0000);
  }

  @Test
  void showsTextAsADrawingThatRunsNothing() throws Exception {
    var text = "<script>alert(1)</script> & \"Ana\"".getBytes(StandardCharsets.UTF_8);
    var view = PageViewer.view(text, "resume.txt", 1);
    var svg = new String(view.content(), StandardCharsets.UTF_8);
    assertThat(view.mediaType()).isEqualTo("image/svg+xml");
    assertThat(svg)
        .contains("viewBox=\"0 0 612.0 792.0\"", "&lt;script&gt;")
        .doesNotContain("<scr");
    var root = Xml.parse(new ByteArrayInputStream(view.content()));
    assertThat(Xml.child(root, "text").getTextContent())
        .isEqualTo("<script>alert(1)</script> & \"Ana\"");
  }

  @Test
  void drawsALongLineInRows() throws Exception {
    var text = "word ".repeat(100).getBytes(StandardCharsets.UTF_8);
    var view = PageViewer.view(text, "resume.txt", 1);
    var root = Xml.parse(new ByteArrayInputStream(view.content()));
    assertThat(Xml.children(root, "text")).hasSizeGreaterThan(4);
  }

  @Test
  void refusesAPageThatIsNotThere() {
    var pdf = new SamplePdf().text(60, 80, "Ana").bytes();
    assertThatThrownBy(() -> PageViewer.view(pdf, "resume.pdf", 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    var text = "Ana".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PageViewer.view(text, "resume.txt", 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
