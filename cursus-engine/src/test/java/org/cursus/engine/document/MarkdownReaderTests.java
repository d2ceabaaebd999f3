package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What is read of Markdown.
class MarkdownReaderTests {

  private static Document read(String text, String name) throws UnreadableDocument {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  @Test
  void readsMarksAsTheLookTheyStandFor() throws UnreadableDocument {
    var read =
        read(
            """
            ---
            title: CV
            ---
            # Ana Silva
            Experience
            ----------
            * Built **it** with `code_x`
            | Acme | 2019 |
            |------|------|
            ***
            See [site](https://a.example), [ref][1] and <ana@example.pt> 5\\* &amp; more<br>next
            ```
            **raw**
            ```
            [1]: https://b.example
            <!-- gone -->
            """,
            "ana.md");
    assertThat(read.type()).isEqualTo(DocumentType.MARKDOWN);
    assertThat(read.lines())
        .extracting(Line::text)
        .containsExactly(
            "title: CV",
            "Ana Silva",
            "Experience",
            "• Built it with code_x",
            "Acme\t2019",
            "See site, ref and ana@example.pt 5* & more",
            "next",
            "**raw**");
    assertThat(read.lines().get(1).spans())
        .extracting(Span::fontSize, Span::bold)
        .containsExactly(tuple(22.0, true));
    assertThat(read.lines().get(5).spans())
        .filteredOn(span -> span.link() != null)
        .extracting(Span::link)
        .containsExactly("https://a.example", "https://b.example");
  }

  @Test
  void tellsMarkdownFromTextByItsHeadings() throws UnreadableDocument {
    assertThat(read("# Ana\n\n## Work\nx", "a.txt").type()).isEqualTo(DocumentType.MARKDOWN);
    assertThat(read("Ana *Silva*\nWORK\n----\n- item", "a.txt").type())
        .isEqualTo(DocumentType.TEXT);
    assertThat(read("Ana Silva", "a.markdown").type()).isEqualTo(DocumentType.MARKDOWN);
  }
}
