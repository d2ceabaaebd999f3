package org.cursus.app.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What a person does with a document: the words around a letter, what is taken out and put back,
/// what is deleted and restored, and what the form asks for.
@CursusTest
class DocumentEditTests {

  private final People people;
  private final Superuser superuser;

  DocumentEditTests(@Autowired People people, @Autowired Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  private static String id(JsonNode of) {
    return of.get("id").asString();
  }

  private static String content(JsonNode generation) {
    return generation.at("/result/content_text").asString();
  }

  private static void entry(Person person, String type, Map<String, ?> fields) {
    var answer = person.post("/api/v1/record/entries/" + type, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private Person.Answer send(Person person, String path, Map<String, String> form) {
    return people
        .visitor()
        .signIn(person.email(), People.PASSWORD)
        .fillIn("/templates", path, form);
  }

  @Test
  void theWordsAroundALetterAreTheirChoiceAndClaimNothing() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    var made = GenerationTests.make(ana, job, "cover_letter", null);
    var path = "/api/v1/generations/" + id(made) + "/letter";

    var refused = ana.change("PATCH", path, 1, Map.of("subject", "Award-winning engineer"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.problem()).endsWith("unsupported");
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/subject");
    assertThat(ana.change("PATCH", path, 1, Map.of("greeting", " ")).status()).isEqualTo(422);
    assertThat(ana.get("/api/v1/generations/" + id(made)).json()).isEqualTo(made);

    var changed =
        ana.change(
            "PATCH",
            path,
            1,
            Map.of(
                "date", "Leeds, 3 December 2026",
                "recipient", List.of("Ms Jane Doe", "Globex Corp", "12 Mill Road", "Leeds"),
                "subject", "",
                "greeting", "Dear Ms Doe,",
                "closing", "Warmest wishes,"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(content(changed.json()))
        .contains("Leeds, 3 December 2026\n", "Globex Corp\n12 Mill Road\n", "Dear Ms Doe,")
        .contains("Warmest wishes,\n\nAna Cook")
        .doesNotContain("Application: Head Chef");
    assertThat(changed.json().at("/result/notes").toString()).contains("Globex Corp", "Doe");
    assertThat(ana.change("PATCH", path, 1, Map.of("date", "")).status()).isEqualTo(409);
    assertThat(people.signUp("ben").change("PATCH", path, 2, Map.of("date", "")).status())
        .isEqualTo(404);
    for (var format : List.of("pdf", "docx")) {
      var file = ana.post("/api/v1/generations/" + id(made) + "/exports", Map.of("format", format));
      assertThat(file.json().get("findings")).as(file.body()).isEmpty();
    }
    var page = "/documents/" + id(made) + "/letter";
    var again = send(ana, page, Map.of("base", "2", "subject", "Kubernetes expert"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("around-subject-error", "Kubernetes expert</textarea>");
  }

  @Test
  void whatIsTakenOutCanBePutBack() {
    var ana = GenerationTests.chef(people);
    var made = GenerationTests.make(ana, GenerationTests.job(ana), "resume", null);
    var path = "/api/v1/generations/" + id(made);
    var items = made.at("/result/document/sections");
    var work =
        StreamSupport.stream(items.spliterator(), false)
            .filter(each -> each.get("part").asString().equals("WORK"))
            .findFirst()
            .orElseThrow()
            .get("items")
            .get(0);
    var sentence = id(work.get("sentences").get(0));
    var job = work.get("entry").asString();
    var before = content(made);

    ana.change("PATCH", path + "/sentences/" + sentence, 1, Map.of("text", ""));
    var out = ana.change("POST", path + "/taken", 2, Map.of("entry", job));
    assertThat(out.status()).as(out.body()).isEqualTo(200);
    assertThat(content(out.json())).doesNotContain("| Old Mill |").contains("| Canteen Nord |");
    assertThat(out.json().at("/result/taken/keys")).hasSize(2);
    assertThat(ana.getPage("/documents/" + id(made)).body())
        .contains("Taken out (2)", "Put it back", "e-" + job);
    assertThat(ana.change("POST", path + "/taken", 3, Map.of("entry", job)).status())
        .isEqualTo(404);

    assertThat(ana.change("DELETE", path + "/taken/" + job, 3, null).status()).isEqualTo(200);
    var back = ana.change("DELETE", path + "/taken/" + sentence, 4, null);
    assertThat(content(back.json())).isEqualTo(before);
    assertThat(back.json().at("/result/document")).isEqualTo(made.at("/result/document"));
    assertThat(back.json().at("/result/taken").isNull()).isTrue();
  }

  @Test
  void whatIsDeletedComesBackAndWhatWasSentStays() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    var made = GenerationTests.make(ana, job, "resume", null);
    var path = "/api/v1/generations/" + id(made);
    var file = ana.post(path + "/exports", Map.of("format", "text")).json();
    var export = "/api/v1/exports/" + id(file);

    assertThat(ana.delete(export).status()).isEqualTo(204);
    assertThat(ana.get(export + "/file").status()).isEqualTo(404);
    assertThat(ana.get(path + "/exports").json()).isEmpty();
    assertThat(people.signUp("ben").post(export + "/restore", Map.of()).status()).isEqualTo(404);
    assertThat(ana.post(export + "/restore", Map.of()).status()).isEqualTo(200);

    assertThat(ana.delete(path).status()).isEqualTo(204);
    assertThat(ana.get(path).status()).isEqualTo(404);
    assertThat(ana.get(export + "/file").status()).isEqualTo(404);
    assertThat(ana.get("/api/v1/generations").json().get("items")).isEmpty();
    assertThat(ana.getPage("/documents?deleted=" + id(made)).body()).contains("Undo");
    assertThat(ana.getPage("/documents/deleted").body()).contains("Head Chef");
    assertThat(ana.post(path + "/restore", Map.of()).json()).isEqualTo(made);
    assertThat(ana.get(export + "/file").status()).isEqualTo(200);

    var application = id(ana.post("/api/v1/applications", Map.of("jobId", job)).json());
    var sent =
        ana.post(
            "/api/v1/applications/" + application + "/documents",
            Map.of("exportIds", List.of(id(file))));
    assertThat(sent.status()).as(sent.body()).isLessThan(300);
    assertThat(ana.delete(export).problem()).endsWith("export-sent");
    assertThat(ana.delete(path).problem()).endsWith("document-sent");
    var page = send(ana, "/documents/" + id(made) + "/exports/" + id(file) + "/delete", Map.of());
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("This file was sent with an application");
  }

  private static String template(Person person, String base, String name, String type) {
    var all = person.get("/api/v1/templates").json().get("built_in");
    var look =
        StreamSupport.stream(all.spliterator(), false)
            .filter(each -> each.get("key").asString().equals(base))
            .findFirst()
            .orElseThrow()
            .get("settings");
    var made =
        person.post(
            "/api/v1/templates",
            Map.of("name", name, "document_type", type, "settings", look, "is_default", true));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return id(made.json());
  }

  @Test
  void aDeletedTemplateComesBackUnderAFreeName() {
    var ana = GenerationTests.chef(people);
    var first = template(ana, "compact", "Mine", "resume");
    assertThat(ana.delete("/api/v1/templates/" + first).status()).isEqualTo(204);
    assertThat(ana.get("/api/v1/templates/" + first).status()).isEqualTo(404);
    template(ana, "bold", "mine", "resume");
    assertThat(ana.getPage("/templates?deleted=" + first).body())
        .contains("Undo", "Deleted templates (1)");

    var back = ana.post("/api/v1/templates/" + first + "/restore", Map.of());

    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(back.json().get("name").asString()).startsWith("Mine (");
    assertThat(back.json().get("is_default").asBoolean()).isFalse();
    assertThat(ana.post("/api/v1/templates/" + first + "/restore", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void eachChoiceOfTheFormArrives() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    assertThat(ana.getPage("/documents/new").body())
        .contains("Head Chef", "/documents/new?job=" + job);
    assertThat(ana.getPage("/documents/new?q=astronaut").body()).contains("No job fits");
    var letter = template(ana, "letter-bold", "Bold one", "cover_letter");
    assertThat(ana.getPage("/documents/new?job=" + job).body())
        .contains("Bold one", "Built-in templates", "value=\"academic\"");
    var form = new HashMap<>(Map.of("job", job, "kind", "both", "tone", "warm", "length", "short"));
    form.putAll(Map.of("page_limit", "1", "language", "de", "max_experiences", "1"));
    form.putAll(Map.of("max_projects", "0", "user_custom_prompt", "Say less of the mill."));
    form.putAll(Map.of("resume_template", "academic", "letter_template", letter));

    var odd = new HashMap<>(form);
    odd.put("resume_template", "letter-bold");
    assertThat(send(ana, "/documents/new", odd).status()).isEqualTo(422);
    assertThat(ana.get("/api/v1/generations").json().get("items")).isEmpty();
    assertThat(send(ana, "/documents/new", form).status()).isEqualTo(302);

    var made = ana.get("/api/v1/generations?job=" + job).json().get("items");
    assertThat(made).hasSize(2);
    for (var each : made) {
      boolean resume = each.get("document_type").asString().equals("resume");
      var done = GenerationTests.over(ana, id(each));
      assertThat(done.get("status").asString()).as(done.toString()).isEqualTo("completed");
      assertThat(done.at("/look/template").asString())
          .isEqualTo(resume ? "academic" : "letter-bold");
      assertThat(done.get("template_id").asString("")).isEqualTo(resume ? "" : letter);
      assertThat(done.get("user_custom_prompt").asString()).isEqualTo("Say less of the mill.");
      var options = done.get("options");
      assertThat(options.get("tone").asString()).isEqualTo("warm");
      assertThat(options.get("length").asString()).isEqualTo("short");
      assertThat(options.get("language").asString()).isEqualTo("de");
      assertThat(options.get("page_limit").asInt()).isEqualTo(1);
      assertThat(options.get("max_experiences").asInt()).isEqualTo(1);
      assertThat(options.get("max_projects").asInt()).isZero();
      assertThat(options.get("include_summary").asBoolean()).isFalse();
      assertThat(done.at("/result/notes").toString()).contains("English", "German");
      assertThat(content(done)).contains(resume ? "BERUFSERFAHRUNG" : "Herzliche Grüße");
      assertThat(content(done)).doesNotContain(resume ? "PROFIL\n" : "120 guests");
    }
  }

  @Test
  void aPostingAndARecordInGermanMakeADocumentInGerman() {
    var eva = people.signUp("eva");
    entry(eva, "personal_info", Map.of("fullName", "Eva Koch", "email", eva.email()));
    entry(
        eva,
        "work_experience",
        Map.of(
            "title", "Köchin",
            "company", "Alte Mühle",
            "startDate", "2018-03",
            "isCurrent", true,
            "achievements",
                List.of(
                    "Planung der Speisekarte für 120 Gäste am Tag",
                    "Senkung der Kosten für Lebensmittel um 12 % durch eine wöchentliche Kontrolle")));
    var posted =
        eva.post(
            "/api/v1/jobs/from-text",
            Map.of(
                "text",
                """
                Stelle: Küchenchefin
                Firma: Gasthof Hafen

                Ihr Profil
                – Planung der Speisekarte und der Kosten
                – Führerschein Klasse B
                """));
    var job = id(posted.json());

    assertThat(eva.getPage("/documents/new?job=" + job).body())
        .containsPattern("value=\"de\"[^>]*selected");
    var made = GenerationTests.make(eva, job, "cover_letter", Map.of("language", "de"));

    assertThat(content(made))
        .contains("Bewerbung: Küchenchefin", "Gasthof Hafen", "Planung der Speisekarte")
        .contains("Mit freundlichen Grüßen");
    assertThat(made.at("/result/notes")).isEmpty();
  }

  @Test
  void aFieldThatIsLostStandsBesideTheFile() {
    var ana = people.signUp("ana");
    entry(ana, "personal_info", Map.of("fullName", "Ana Cook", "email", ana.email()));
    entry(
        ana,
        "work_experience",
        Map.of(
            "title", "Education",
            "company", "Skills",
            "startDate", "2018-03",
            "isCurrent", true,
            "achievements", List.of("Planned menus for 120 guests a day.")));
    var made = GenerationTests.make(ana, GenerationTests.job(ana), "resume", null);

    var file =
        ana.post("/api/v1/generations/" + id(made) + "/exports", Map.of("format", "docx")).json();

    assertThat(file.get("findings").toString()).contains("work_experience.0.");
    var page = ana.getPage("/documents/" + id(made)).body();
    assertThat(page).contains("before you send it", "<th scope=\"col\">Meant</th>", "Job 1, ");
    assertThat(page).doesNotContain("nothing was lost");
  }

  private UUID ended(Person person, String status, @Nullable String message) {
    var made = GenerationTests.make(person, GenerationTests.job(person), "resume", null);
    var id = UUID.fromString(id(made));
    superuser
        .sql(
            """
            update generations
            set status = :status, error_message = :message, result = null
            where id = :id
            """)
        .param("status", status)
        .param("message", message)
        .param("id", id)
        .update();
    return id;
  }

  @Test
  void whatWasNotMadeSaysWhyAndHowToGoOn() {
    var ana = GenerationTests.chef(people);
    var failed = ended(ana, "failed", "Your record has no name yet. Add your name.");
    var page = ana.getPage("/documents/" + failed).body();
    assertThat(page).contains("Your record has no name yet", "Try again", "See your record");
    assertThat(page).contains("/documents/new?job=");
    var cancelled = ended(ana, "cancelled", null);
    assertThat(ana.getPage("/documents/" + cancelled).body())
        .contains("You cancelled this document", "Try again");
    assertThat(
            ana.post("/api/v1/generations/" + failed + "/exports", Map.of("format", "pdf"))
                .problem())
        .endsWith("not-ready");
    assertThat(ana.delete("/api/v1/generations/" + failed).status()).isEqualTo(204);
  }

  @Test
  void theRankingOfAnArchivedJobIsNotActive() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    ana.get("/api/v1/jobs/" + job + "/ranking");
    var active = "select is_active from job_content_rankings where job_id = :job";
    var version = ana.get("/api/v1/jobs/" + job).json().get("version").asInt();
    assertThat(ana.change("POST", "/api/v1/jobs/" + job + "/archive", version, null).status())
        .isEqualTo(200);
    assertThat(ask(active, job)).isFalse();
    ana.change("DELETE", "/api/v1/jobs/" + job + "/archive", version + 1, null);
    assertThat(ask(active, job)).isTrue();
  }

  private boolean ask(String sql, String job) {
    return superuser.sql(sql).param("job", UUID.fromString(job)).query(Boolean.class).single();
  }

  private static Person.Answer photo(Person person, String template, byte[] file) {
    var head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.jpg\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\n";
    return person.send(
        person
            .request("/api/v1/templates/" + template + "/photo")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .method(
                "PUT",
                BodyPublishers.ofByteArrays(
                    List.of(head.getBytes(), file, "\r\n--b--\r\n".getBytes()))));
  }

  @Test
  void aPhotoIsDrawnAnewShownAndTakenAway() throws Exception {
    var ana = GenerationTests.chef(people);
    var template = template(ana, "modern", "With photo", "resume");
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    bytes.write("taken at 53.8 N 1.5 W".getBytes());

    assertThat(photo(ana, template, "no picture".getBytes()).status()).isEqualTo(422);
    assertThat(photo(people.signUp("ben"), template, bytes.toByteArray()).status()).isEqualTo(404);
    var kept = photo(ana, template, bytes.toByteArray());

    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.json().get("has_photo").asBoolean()).isTrue();
    assertThat(kept.json().at("/settings/photo").asBoolean()).isTrue();
    var shown = ana.getPage("/templates/" + template + "/preview").body();
    assertThat(shown).contains("data:image/jpeg;base64,");
    var made = GenerationTests.make(ana, GenerationTests.job(ana), "resume", null);
    var preview = "/documents/" + id(made) + "/preview";
    assertThat(ana.getPage(preview).body()).contains("data:image/jpeg;base64,");
    var stored =
        superuser
            .sql("select f.content from stored_files f where f.user_id = :user")
            .param("user", ana.id())
            .query(byte[].class)
            .list();
    assertThat(stored).hasSize(1);
    assertThat(new String(stored.getFirst(), StandardCharsets.ISO_8859_1))
        .doesNotContain("JFIF", "taken at");
    // A document keeps its look when its template is deleted.
    ana.delete("/api/v1/templates/" + template);
    assertThat(ana.getPage(preview).body()).contains("data:image/jpeg;base64,");
    ana.post("/api/v1/templates/" + template + "/restore", Map.of());

    assertThat(
            ana.delete("/api/v1/templates/" + template + "/photo")
                .json()
                .get("has_photo")
                .asBoolean())
        .isFalse();
    assertThat(ana.getPage(preview).body()).doesNotContain("data:image/jpeg");
    assertThat(superuser.rowsOf(ana.id(), "stored_files")).isZero();
  }
}
