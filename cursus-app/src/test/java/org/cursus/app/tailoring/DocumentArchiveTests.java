package org.cursus.app.tailoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever applied for a job takes all of it along: what was ranked, written, exported, sent and
/// noted.
@CursusTest
class DocumentArchiveTests {

  private static final String ARCHIVE = "/api/v1/account/archive";
  private static final String APPLICATIONS = "/api/v1/applications";

  private final People people;

  DocumentArchiveTests(@Autowired People people) {
    this.people = people;
  }

  private static Person.Answer said(Person.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    return answer;
  }

  private static String id(Person.Answer answer) {
    return said(answer).json().get("id").asString();
  }

  /// @return the application
  private static String apply(Person ana) {
    var job = GenerationTests.job(ana);
    said(
        ana.post(
            "/api/v1/samples",
            Map.of("document_type", "cover_letter", "text", "I cook and I plan. ".repeat(20))));
    var builtIn = ana.get("/api/v1/templates").json().at("/built_in/0");
    said(
        ana.post(
            "/api/v1/templates",
            Map.of(
                "name",
                "Mine",
                "document_type",
                builtIn.get("document_type").asString(),
                "settings",
                builtIn.get("settings"),
                "is_default",
                true)));
    var ranking = "/api/v1/jobs/" + job + "/ranking";
    var first = said(ana.get(ranking)).json().get("ranked_experience_ids");
    said(
        ana.change(
            "PUT",
            ranking + "/order",
            1,
            Map.of("experience_ids", List.of(first.get(1), first.get(0)))));
    var document = GenerationTests.make(ana, job, "resume", null);
    var place = "/api/v1/generations/" + document.get("id").asString();
    said(put(ana, place + "/feedback", Map.of("rating", 4, "comment", "Close to it.")));
    var sentence = document.at("/result/document/sections").findValue("sentences").get(0);
    var judged = place + "/sentences/" + sentence.get("id").asString() + "/feedback";
    said(put(ana, judged, Map.of("verdict", "accepted")));
    var export = id(ana.post(place + "/exports", Map.of("format", "pdf")));
    var application =
        APPLICATIONS + "/" + id(ana.post(APPLICATIONS, Map.of("jobId", job, "status", "applied")));
    said(ana.post(application + "/documents", Map.of("exportIds", List.of(export))));
    said(ana.post(application + "/events", Map.of("body", "They called.")));
    said(ana.post(application + "/contacts", Map.of("name", "Jo Bell", "email", "jo@inn.example")));
    return application;
  }

  private static Person.Answer put(Person person, String path, Object body) {
    return person.change("PUT", path, 1, body);
  }

  private static byte[] archiveOf(Person person) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(person.request(ARCHIVE).GET().build(), BodyHandlers.ofByteArray())
        .body();
  }

  private static void take(Person person, byte[] archive) {
    said(
        person.send(
            person
                .request(ARCHIVE)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(archive))));
  }

  private static Map<String, String> texts(byte[] archive) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    // The books stay with the account; the manifest says when it was written.
    texts.remove("spending.json");
    texts.remove("manifest.json");
    return texts;
  }

  @Test
  void anApplicationAndAllThatWasMadeForItComeBackInAnotherAccount() throws Exception {
    var ana = GenerationTests.chef(people);
    var application = apply(ana);
    var archive = archiveOf(ana);
    var texts = texts(archive);
    for (var table :
        List.of(
            "sample_documents",
            "writing_styles",
            "templates",
            "job_content_rankings",
            "generations",
            "generation_feedback",
            "sentence_feedback",
            "exports")) {
      assertThat(texts.get("documents.json")).contains("\"" + table + "\"");
    }
    for (var table : List.of("events", "contacts", "documents")) {
      assertThat(texts.get("applications.json")).contains("\"job_application_" + table + "\"");
    }
    texts.forEach((path, text) -> assertThat(text).as(path).doesNotContain(ana.id().toString()));

    var ben = people.signUp("Ben");
    take(ben, archive);
    assertThat(texts(archiveOf(ben))).isEqualTo(texts);
    take(ben, archive);
    assertThat(texts(archiveOf(ben))).as("once more").isEqualTo(texts);
    var sent = said(ben.get(application + "/documents")).json().at("/sent/0");
    var file = "/api/v1/exports/" + sent.get("id").asString() + "/file";
    assertThat(said(ben.get(file)).body()).startsWith("%PDF");
    assertWorkGoesOn(ben, sent.get("id").asString());
  }

  /// What a document rests on is the importing person's own.
  private static void assertWorkGoesOn(Person ben, String export) {
    var document = said(ben.get("/api/v1/generations")).json().at("/items/0");
    var place = "/api/v1/generations/" + document.get("id").asString();
    assertThat(said(ben.get(place)).body()).contains("personal_info/" + ben.id());
    assertThat(said(ben.get(place + "/exports")).body()).contains(export);
    var page = ben.getPage("/documents/" + document.get("id").asString());
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    said(ben.post(place + "/exports", Map.of("format", "docx")));
  }

  @Test
  void documentsComeIntoAnAccountThatHasAProfileAndATemplateOfTheSameName() throws Exception {
    var ana = GenerationTests.chef(people);
    var application = apply(ana);
    var ben = GenerationTests.chef(people);
    apply(ben);
    take(ben, archiveOf(ana));
    assertThat(said(ben.get("/api/v1/generations")).json().get("items")).hasSize(2);
    assertThat(said(ben.get(application + "/documents")).json().get("sent")).hasSize(1);
  }
}
