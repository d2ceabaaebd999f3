package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Page;
import org.junit.jupiter.api.Test;

class ResumeParserTests {

  private static final Path FOLDER = Path.of("src/test/resources/resumes");

  private static Document fixture(String name) throws Exception {
    return DocumentReader.read(Files.readAllBytes(FOLDER.resolve(name)), name);
  }

  private static Document document(List<Line> lines) {
    return new Document(DocumentType.PDF, List.of(new Page(1, 612, 792)), lines);
  }

  @Test
  void findsNothingInNothing() {
    var resume = ResumeParser.parse(document(List.of()));
    assertThat(resume.fields()).isEmpty();
    assertThat(resume.resumeProbability()).isLessThan(.1);
  }

  @Test
  void neverFailsOnLinesInAnyOrder() throws Exception {
    var lines = new ArrayList<Line>();
    for (var name : List.of("student-sidebar.pdf", "electrician-word.docx", "nurse-text.txt")) {
      lines.addAll(fixture(name).lines());
    }
    var random = new Random(20261121);
    for (int i = 0; i < 300; i++) {
      var some = new ArrayList<Line>();
      for (int n = random.nextInt(50); n > 0; n--) {
        some.add(lines.get(random.nextInt(lines.size())));
      }
      var document = document(some);
      assertThatCode(() -> JsonResume.write(ResumeParser.parse(document)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void saysForEveryFactWhereItStands() throws Exception {
    var document = fixture("accountant-sidebar.pdf");
    var page = document.pages().getFirst();
    for (var field : ResumeParser.parse(document).fields()) {
      var box = field.fact().box();
      assertThat(field.fact().raw()).as(field.name()).isNotBlank();
      assertThat(field.fact().confidence()).as(field.name()).isBetween(0.0, 1.0);
      assertThat(box.x()).as(field.name()).isBetween(0.0, page.width());
      assertThat(box.right()).as(field.name()).isLessThan(page.width() + 1);
      assertThat(box.bottom()).as(field.name()).isLessThan(page.height() + 1);
    }
  }

  @Test
  void losesNoWordOfTheDocument() throws Exception {
    var document = fixture("electrician-word.pdf");
    var said = new StringBuilder();
    ResumeParser.parse(document)
        .fields()
        .forEach(field -> said.append(field.fact().raw()).append('\n'));
    var lost = new ArrayList<String>();
    for (var line : document.lines()) {
      for (var word : line.text().split("[^\\p{L}\\p{N}]+")) {
        boolean heading = Headings.exact(line.text()) != null;
        boolean joint = word.equals("in");
        if (!heading && !joint && said.indexOf(word) < 0) {
          lost.add(word);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void readsADegreeThatFillsItsRow() {
    var education =
        Written.resume(
                """
                Ana Silva
                ana@example.com

                EDUCATION

                Master of Science in Molecular Biology, University of Oslo
                2016 - 2018
                """)
            .education();
    assertThat(education).hasSize(1);
    assertThat(education.getFirst().degree().value()).isEqualTo("Master of Science");
    assertThat(education.getFirst().institution().value()).isEqualTo("University of Oslo");
  }
}
