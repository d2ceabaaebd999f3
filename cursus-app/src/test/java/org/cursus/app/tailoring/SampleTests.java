package org.cursus.app.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Samples of one's own writing and the style measured on them, over HTTP.
@CursusTest
class SampleTests {

  private static final String LETTER =
      """
      Dear Ms Weber,

      I've run the kitchen of a small inn for six years, and I'd like to do the same at yours. I \
      cook what the season gives. I plan, I buy, and I count, so nothing is thrown away.

      Last year we served 4,000 covers with three cooks. Because I enjoy teaching, two apprentices \
      stayed with us after their exams.

      Kind regards,
      Ana
      """;

  private final People people;

  SampleTests(@Autowired People people) {
    this.people = people;
  }

  private static String add(Person person, String type, String text) {
    var answer = person.post("/api/v1/samples", Map.of("document_type", type, "text", text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  @Test
  void aLetterShowsHowSomebodyWrites() {
    var ana = people.signUp("ana");
    assertThat(ana.get("/api/v1/style").status()).isEqualTo(404);

    var id = add(ana, "cover_letter", LETTER);

    var style = ana.get("/api/v1/style").json();
    assertThat(style.get("extraction_status").asString()).isEqualTo("completed");
    assertThat(style.get("source_sample_id").asString()).isEqualTo(id);
    var extracted = style.get("extracted_style");
    assertThat(extracted.get("greeting").asString()).startsWith("Dear Ms Weber");
    assertThat(extracted.at("/sentence_structure/uses_contractions").asBoolean()).isTrue();
    assertThat(ana.getPage("/style").body()).contains("Formality", "Your greeting");
  }

  @Test
  void aNewSampleTakesThePlaceOfTheActiveOneAndTheOldOneCanComeBack() {
    var ana = people.signUp("ana");
    var first = add(ana, "cover_letter", LETTER);
    var resume = add(ana, "resume", LETTER.replace("Dear Ms Weber,", ""));

    var second = add(ana, "cover_letter", LETTER + "\nP.S. I can begin in May.");

    assertThat(active(ana)).containsExactlyInAnyOrder(second, resume);
    assertThat(ana.post("/api/v1/samples/" + first + "/activate", Map.of()).status())
        .isEqualTo(200);
    assertThat(active(ana)).containsExactlyInAnyOrder(first, resume);
    assertThat(ana.delete("/api/v1/samples/" + first).status()).isEqualTo(204);
    assertThat(ana.get("/api/v1/style").json().get("source_sample_id").asString())
        .isEqualTo(resume);
    assertThat(people.signUp("ana").get("/api/v1/samples/" + first).status()).isEqualTo(404);
  }

  @Test
  void manyAtOnceLeaveOneActive() {
    var ana = people.signUp("ana");
    var all =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> add(ana, "resume", LETTER + i)))
            .toList();
    all.forEach(CompletableFuture::join);
    assertThat(active(ana)).hasSize(1);
    assertThat(ana.get("/api/v1/samples").json()).hasSize(8);
  }

  @Test
  void whatTellsNothingIsRefusedAndChangesNothing() {
    var ana = people.signUp("ana");
    for (var body :
        new Map[] {
          Map.of("document_type", "cover_letter", "text", "Too short."),
          Map.of("document_type", "poem", "text", LETTER),
          Map.of("document_type", "resume")
        }) {
      var answer = ana.post("/api/v1/samples", body);
      assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    }
    var huge = Map.of("document_type", "resume", "text", "word ".repeat(50_000));
    assertThat(ana.post("/api/v1/samples", huge).status()).isEqualTo(413);
    assertThat(ana.get("/api/v1/samples").json()).isEmpty();
  }

  private static java.util.List<String> active(Person person) {
    return java.util.stream.StreamSupport.stream(
            person.get("/api/v1/samples").json().spliterator(), false)
        .filter(each -> each.get("is_active").asBoolean())
        .map(each -> each.get("id").asString())
        .toList();
  }
}
