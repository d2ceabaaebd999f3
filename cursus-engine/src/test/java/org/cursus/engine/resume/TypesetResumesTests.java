package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Page;
import org.cursus.engine.document.Span;
import org.junit.jupiter.api.Test;

/// What typesetters' classes of resumes print and word processors rarely do.
class TypesetResumesTests {

  private static final Page PAGE = new Page(1, 612, 792);

  private static Span span(double x, double y, double size, boolean italic, String text) {
    return new Span(text, new Box(x, y, text.length() * 5, size), size, false, italic, null);
  }

  private static Line line(Span... spans) {
    var box = spans[0].box().union(spans[spans.length - 1].box());
    return new Line(1, box, List.of(spans));
  }

  private static ParsedResume parse(Line... lines) {
    return ResumeParser.parse(new Document(DocumentType.PDF, List.of(PAGE), List.of(lines)));
  }

  @Test
  void readsHeadingsThatHangInTheMarginWhateverTheirLook() {
    var resume =
        Written.resume(
            """
            **Nora Quist**
            nora@example.org

            Education |>**Larkspur University**, Salem, OR
                       M.A.Sc., Chemistry, September 2002 - August 2004

            Experience|>**Brightwater Labs**, Salem, OR
                       Analyst|>September 2004 - present

            Languages |>English (native), German (good)
            """);
    assertThat(resume.education()).hasSize(1);
    assertThat(resume.education().getFirst().institution().value())
        .isEqualTo("Larkspur University");
    assertThat(resume.education().getFirst().degree().value()).isEqualTo("M.A.Sc.");
    assertThat(resume.work()).hasSize(1);
    assertThat(resume.work().getFirst().company().value()).isEqualTo("Brightwater Labs");
    assertThat(resume.languages()).hasSize(2);
  }

  @Test
  void readsAnExpectedEndOfARange() {
    var found = Dates.find("Aug. 2014 - Exp. Apr. 2016").getFirst();
    assertThat(found.start()).isEqualTo("2014-08");
    assertThat(found.end()).isEqualTo("2016-04");
  }

  @Test
  void aYearInAWrappedBulletBeginsNoEntry() {
    var resume =
        Written.resume(
            """
            **EXPERIENCE**
            **Editor**, Lantern Press|>2012 - present
            • Grew the list of mystery novels from nothing at all in
              2011 to sixty titles and four prizes in 2015
            """);
    assertThat(resume.work()).hasSize(1);
    assertThat(resume.work().getFirst().achievements()).hasSize(1);
  }

  @Test
  void aPlainTownAfterTwoStyledNamesIsTheLocation() {
    var job =
        parse(
                line(span(50, 50, 14, false, "Experience")),
                line(
                    new Span("Engineer", new Box(50, 80, 40, 10), 10, true, false, null),
                    span(90, 80, 10, false, ", "),
                    span(100, 80, 10, true, "Kestrel Bridges"),
                    span(175, 80, 10, false, ", Oberweiler\t2013 - 2015")),
                line(span(50, 94, 10, false, "• Designed six bridges")))
            .work()
            .getFirst();
    assertThat(job.title().value()).isEqualTo("Engineer");
    assertThat(job.company().value()).isEqualTo("Kestrel Bridges");
    assertThat(job.location().value()).isEqualTo("Oberweiler");
  }

  @Test
  void readsLabelsRangedRightBesideTheirColumn() {
    var told =
        List.of(
            line(span(146, 100, 10, false, "Native")),
            line(span(146, 114, 10, false, "Fluent")),
            line(span(146, 128, 10, false, "Basic")));
    var labels =
        List.of(
            line(span(100, 100, 10, false, "English")),
            line(span(105, 114, 10, false, "French")),
            line(span(105, 128, 10, false, "German")));
    var lines = new java.util.ArrayList<>(told);
    lines.addAll(labels);
    assertThat(Margins.join(lines))
        .extracting(Line::text)
        .containsExactly("English\tNative", "French\tFluent", "German\tBasic");
  }

  @Test
  void takesANameApartThatWasPrintedWithoutAGap() {
    assertThat(Names.apart("noraquist", "nora@quist.example")).isEqualTo("Nora Quist");
    assertThat(Names.apart("nora quist", "hello@quist.example")).isEqualTo("Nora Quist");
    assertThat(Names.apart("portfolio", "nora@quist.example")).isEqualTo("portfolio");
  }

  @Test
  void aNameMayStandBesideAnAddressInSmallPrint() {
    var basics =
        parse(
                line(
                    span(50, 50, 9, false, "12 Elm Street "),
                    span(200, 50, 25, false, "Nora Quist")),
                line(span(50, 70, 9, false, "nora@example.org")),
                line(span(50, 110, 14, false, "Experience")),
                line(span(50, 130, 9, false, "Analyst, Brightwater Labs\t2013 - 2015")))
            .basics();
    assertThat(basics.name().value()).isEqualTo("Nora Quist");
  }

  @Test
  void aNameMayBeALinkToThePersonsPage() {
    var name =
        new Span(
            "Nora Quist", new Box(50, 50, 80, 17), 17, true, false, "https://quist.example.org/");
    var basics =
        parse(
                new Line(1, name.box(), List.of(name)),
                line(span(50, 80, 10, false, "nora@example.org")),
                line(span(50, 110, 12, false, "Experience")),
                line(span(50, 130, 10, false, "Analyst, Brightwater Labs\t2013 - 2015")))
            .basics();
    assertThat(basics.name().value()).isEqualTo("Nora Quist");
    assertThat(basics.links())
        .extracting(Fact::value)
        .containsExactly("https://quist.example.org/");
  }

  @Test
  void prefersAWholeNumberToPartOfAnAddress() {
    var basics =
        Written.resume(
                """
                **Nora Quist**
                246-1002, Harbour Apt. 86, Incheon
                (+82) 10-9030-1843 | nora@example.org
                """)
            .basics();
    assertThat(basics.phone().value()).isEqualTo("+821090301843");
  }

  @Test
  void aStreetIsPartOfTheLocationAndNoEmployer() {
    var job =
        Written.resume(
                """
                **EXPERIENCE**
                March 2002 - July 2002|>Internship
                Larkspur Commission, Youth Unit
                200, Rue de la Loi, 1049 Brussels (Belgium)
                • Wrote reports
                """)
            .work()
            .getFirst();
    assertThat(job.title().value()).isEqualTo("Internship");
    assertThat(job.company().value()).startsWith("Larkspur Commission");
    assertThat(job.location().value()).contains("Brussels");
  }

  @Test
  void twoGroupsOfSkillsMayShareARow() {
    var skills =
        Written.resume("**SKILLS**\nLanguages: Scala, Go, SQL|>Technologies: Kafka, Play\n")
            .skills();
    assertThat(skills)
        .extracting(skill -> skill.name().value())
        .containsExactly("Scala", "Go", "SQL", "Kafka", "Play");
    assertThat(skills.getLast().category().value()).isEqualTo("Technologies");
  }

  @Test
  void putsADateTogetherThatWrappedInItsMargin() {
    var lines =
        List.of(
            line(span(90, 100, 10, false, "Sept."), span(128, 100, 10, false, "\tEngineer")),
            line(
                span(55, 114, 10, false, "2016–Present"),
                span(128, 114, 10, false, "\tDesigned bridges")));
    assertThat(WrappedDates.join(lines))
        .extracting(Line::text)
        .containsExactly("Sept. 2016–Present\tEngineer", "\tDesigned bridges");
  }
}
