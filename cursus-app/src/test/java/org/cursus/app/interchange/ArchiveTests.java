package org.cursus.app.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cursus.app.testing.Patience.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// A whole account leaves as one file and comes back from it.
@CursusTest
class ArchiveTests {

  private static final String ARCHIVE = "/api/v1/account/archive";

  private final People people;
  private final Superuser superuser;
  private final Archives archives;

  ArchiveTests(
      @Autowired People people, @Autowired Superuser superuser, @Autowired Archives archives) {
    this.people = people;
    this.superuser = superuser;
    this.archives = archives;
  }

  /// Somebody with an upload, an import, changes by hand and something deleted.
  private Person ana() {
    var ana = people.signUp("Ana");
    ana.uploadAndWait(
        "first.json",
        """
        {"basics": {"name": "Ana Silva", "email": "ana@example.org"},
         "work": [{"name": "Acme Inc.", "position": "Engineer", "startDate": "2019"}],
         "skills": [{"name": "SQL"}]}"""
            .getBytes(UTF_8));
    ana.postRaw(
        "/api/v1/record/import",
        "application/json",
        "{\"work\": [{\"name\": \"Zeta\", \"position\": \"Pilot\", \"x\": 1.50}]}");
    var job = ana.get("/api/v1/record").json().at("/workExperience/0/id").asString();
    ana.change(
        "PATCH", "/api/v1/record/entries/work_experience/" + job, 1, Map.of("location", "Rome"));
    var skill = ana.get("/api/v1/record").json().at("/skills/0/id").asString();
    ana.change("DELETE", "/api/v1/record/entries/skill/" + skill, 1, null);
    ana.post("/api/v1/profiles", Map.of("name", "Engineering", "from", "record"));
    ana.post(
        "/api/v1/jobs",
        Map.of("title", "Nurse", "company", "Hill", "description", "Must have a licence."));
    ana.change("PUT", "/api/v1/occupations/targets/29-1141.00", 1, null);
    ana.change("PUT", "/api/v1/occupations/mine/" + job, 1, Map.of("code", "51-4121.00"));
    var begun = ana.post("/api/v1/readiness/sessions", Map.of("assessment", "quick-check")).json();
    var answers = "/api/v1/readiness/sessions/" + begun.at("/session/id").asString() + "/answers";
    var answer = Map.of("question", "goal", "value", "yes");
    assertThat(ana.post(answers, Map.of("answers", List.of(answer))).status()).isEqualTo(200);
    var use = ana.post("/api/v1/career/usage/validate", Map.of("featureKey", "external")).json();
    ana.post(
        "/api/v1/career/usage/" + use.get("usageId").asString() + "/commit",
        Map.of("success", true, "modelUsed", "m-1", "resultData", Map.of("advice", "Learn SQL")));
    return ana;
  }

  /// An account without a password, since hashing one takes long.
  private Caller newcomer() {
    var id = Ids.next();
    superuser
        .sql("insert into users (id, email, full_name) values (:id, :id || '@example.org', 'New')")
        .param("id", id)
        .update();
    return Caller.person(id);
  }

  private byte[] exportOf(Caller caller) throws IOException {
    return caller.callThrowing(
        () -> {
          var file = archives.export();
          try {
            return Files.readAllBytes(file);
          } finally {
            Files.delete(file);
          }
        });
  }

  private void takeFor(Caller caller, byte[] archive) throws IOException {
    var file = Files.createTempFile("test", ".zip");
    Files.write(file, archive);
    try {
      caller.callThrowing(
          () -> {
            archives.take(file);
            return null;
          });
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> texts(byte[] archive) throws IOException {
    var texts = new LinkedHashMap<String, String>();
    unzip(archive).forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    // What was spent stays with the account in which it was.
    texts.remove("spending.json");
    texts.computeIfPresent(
        "manifest.json",
        (path, text) ->
            text.replaceAll("\"createdAt.*", "")
                .replaceAll("\\{[^{}]*\"spending.json\"[^{}]*},?", ""));
    return texts;
  }

  @Test
  void anAccountComesBackWholeInAnother() throws IOException {
    var ana = ana();
    var archive = exportOf(Caller.person(ana.id()));
    assertThat(unzip(archive).keySet())
        .contains(
            "manifest.json", "record.json", "resumes.json", "merge_decisions.json", "profiles.json")
        .anyMatch(path -> path.startsWith("files/"));
    assertThat(new String(archive, UTF_8)).doesNotContain(ana.id().toString());
    assertThat(texts(archive).get("profiles.json"))
        .contains("Engineering", "master_profile_entries");
    assertThat(texts(archive).get("insights.json"))
        .contains("career-rules-1", "entry_enrichment", "work_experience.0");
    assertThat(texts(archive).get("occupations.json")).contains("29-1141.00", "51-4121.00");
    assertThat(texts(archive).get("history.json")).contains("Learn SQL", "m-1");
    assertThat(new String(unzip(archive).get("spending.json"), UTF_8)).contains("charge", "grant");

    var ben = newcomer();
    takeFor(ben, archive);
    assertThat(texts(exportOf(ben))).isEqualTo(texts(archive));
    takeFor(ben, archive);
    assertThat(texts(exportOf(ben))).as("once more").isEqualTo(texts(archive));
    takeFor(Caller.person(ana.id()), archive);
    assertThat(texts(exportOf(Caller.person(ana.id())))).as("at home").isEqualTo(texts(archive));
  }

  /// Says that the skill with this name means Java.
  private void sayThatItIsJava(Person person, String skill) {
    var id = person.post("/api/v1/record/entries/skill", Map.of("name", skill)).json().get("id");
    var meant =
        superuser
            .sql(
                "select id from normalized_entities"
                    + " where canonical_name = 'Java' and entity_type = 'technology'")
            .query(java.util.UUID.class)
            .single();
    var answer =
        person.send(
            person
                .request("/api/v1/links")
                .header("Content-Type", "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared()
                            .writeValueAsString(
                                Map.of(
                                    "entityType",
                                    "skill",
                                    "logicalEntityId",
                                    id.asString(),
                                    "field",
                                    "name",
                                    "normalizedEntityId",
                                    meant)))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void whatAPersonLinkedByHandLeavesAndComesBack() throws IOException {
    var ana = people.signUp("Ana");
    sayThatItIsJava(ana, "Spark");
    sayThatItIsJava(ana, "Something of my own");
    var archive = exportOf(Caller.person(ana.id()));
    assertThat(texts(archive).get("links.json")).contains("Spark", "Something of my own", "Java");
    var ben = newcomer();
    takeFor(ben, archive);
    await().until(() -> superuser.jobsOf(ben.requireUserId()) == 0);
    assertThat(texts(exportOf(ben))).isEqualTo(texts(archive));
    takeFor(ben, archive);
    assertThat(texts(exportOf(ben))).as("once more").isEqualTo(texts(archive));
    assertThat(
            superuser
                .sql(
                    "select l.value from resume_entity_links l join normalized_entities e"
                        + " on e.id = l.normalized_entity_id where l.user_id = :id"
                        + " and e.canonical_name = 'Java' and l.match_method = 'manual' order by 1")
                .param("id", ben.requireUserId())
                .query(String.class)
                .list())
        .containsExactly("Something of my own", "Spark");
    // Said of what is not here, it says nothing.
    var files = new TreeMap<>(unzip(archive));
    files.put("record.json", "{}".getBytes(UTF_8));
    var cal = newcomer();
    takeFor(cal, zip(rehashed(files)));
    assertThat(superuser.rowsOf(cal.requireUserId(), "resume_entity_links")).isZero();
  }

  /// As somebody writes it who takes care of the hashes.
  private static Map<String, byte[]> rehashed(Map<String, byte[]> files) {
    var manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
    for (var file : manifest.get("files")) {
      var bytes = files.get(file.get("path").asString());
      ((tools.jackson.databind.node.ObjectNode) file)
          .put("sha256", HexFormat.of().formatHex(ArchiveWriter.sha256().digest(bytes)))
          .put("size", bytes.length);
    }
    files.put("manifest.json", manifest.toString().getBytes(UTF_8));
    return files;
  }

  @Test
  void itTravelsOverHttpAndIsAudited() throws Exception {
    var ana = ana();
    var before = ana.get("/api/v1/record/json-resume").body();
    var archive =
        java.net.http.HttpClient.newHttpClient()
            .send(
                ana.request(ARCHIVE).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofByteArray());
    assertThat(archive.statusCode()).isEqualTo(200);
    assertThat(archive.headers().firstValue("content-type")).contains("application/zip");
    var ben = people.signUp("Ben");
    var answer =
        ben.send(
            ben.request(ARCHIVE)
                .header("Content-Type", "application/zip")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(archive.body())));
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(ben.get("/api/v1/record/json-resume").body()).isEqualTo(before);
    var resume = ben.get("/api/v1/resumes").json().at("/items/0/id").asString();
    assertThat(ben.getPage("/resumes/" + resume + "/file").body()).contains("Ana Silva");
    assertThat(actions(ana)).contains("archive_exported");
    assertThat(actions(ben)).contains("archive_imported");
    for (var page : new String[] {"/record", "/resumes", "/resumes/" + resume}) {
      assertThat(ben.getPage(page).status()).as(page).isEqualTo(200);
    }
  }

  private java.util.List<String> actions(Person person) {
    return superuser
        .sql("select action from security_audit_log where user_id = :id order by id")
        .param("id", person.id())
        .query(String.class)
        .list();
  }

  private void refuses(Map<String, byte[]> files, String problem, String file) throws IOException {
    var ben = newcomer();
    var archive = zip(files);
    assertThatThrownBy(() -> takeFor(ben, archive))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.type().name()).isEqualTo(problem);
              assertThat(String.valueOf(refused.members().getOrDefault("file", "")))
                  .isEqualTo(file);
            });
    assertThat(superuser.rowsOf(ben.requireUserId(), "work_experience")).isZero();
    assertThat(superuser.rowsOf(ben.requireUserId(), "resume_versions")).isZero();
    assertThat(superuser.rowsOf(ben.requireUserId(), "stored_files")).isZero();
  }

  @Test
  void whatWasChangedIsNamedAndNothingIsImported() throws IOException {
    var whole = unzip(exportOf(Caller.person(ana().id())));
    var upload =
        whole.keySet().stream().filter(p -> p.startsWith("files/")).findFirst().orElseThrow();
    for (var path : new String[] {"record.json", "merge_decisions.json", upload}) {
      var changed = new TreeMap<>(whole);
      var bytes = changed.get(path).clone();
      bytes[bytes.length / 2] ^= 1;
      changed.put(path, bytes);
      refuses(changed, "ARCHIVE_CHANGED", path);
    }
    var missing = new TreeMap<>(whole);
    missing.remove(upload);
    refuses(missing, "ARCHIVE_CHANGED", upload);
    var more = new TreeMap<>(whole);
    more.put("files/extra", new byte[1]);
    refuses(more, "ARCHIVE_CHANGED", "files/extra");
    var none = new TreeMap<>(whole);
    none.remove("manifest.json");
    refuses(none, "ARCHIVE_BROKEN", "");
    var newer = new TreeMap<>(whole);
    newer.put("manifest.json", "{\"format\": 2}".getBytes(UTF_8));
    refuses(newer, "ARCHIVE_NEWER", "");
  }

  @Test
  void whatIsWrittenByHandMustStillFit() throws IOException {
    var whole = unzip(exportOf(Caller.person(ana().id())));
    var record = new String(whole.get("record.json"), UTF_8);
    for (var forged :
        new String[] {
          "[]",
          "{\"users\": [{\"id\": 1}]}",
          record.replace("\"evidence\": {", "\"evidence\": 5, \"was\": {"),
          record.replace("\"is_active\": true", "\"is_active\": \"perhaps\""),
          record.replace("\"version\": 1", "\"version\": -1"),
          record.replace("\"achievements\": []", "\"achievements\": {\"a\": 1}"),
          record.substring(0, record.length() / 2)
        }) {
      var files = new TreeMap<>(whole);
      files.put("record.json", forged.getBytes(UTF_8));
      refuses(rehashed(files), "ARCHIVE_BROKEN", "");
    }
  }

  /// What does not fit its question would stop the figures that administrators see of everybody.
  @Test
  void answersOfAnAssessmentMustFitTheirQuestions() throws IOException {
    var whole = unzip(exportOf(Caller.person(ana().id())));
    var readiness = new String(whole.get("readiness.json"), UTF_8);
    assertThat(readiness).contains("\"value\": \"yes\"", "\"step_seconds\": {");
    for (var forged :
        new String[] {
          readiness.replace("\"value\": \"yes\"", "\"value\": \"99999999999\""),
          readiness.replace("\"question_key\": \"goal\"", "\"question_key\": \"ways\""),
          readiness.replace("\"question_key\": \"goal\"", "\"question_key\": \"nothing\""),
          readiness.replace("\"step_seconds\": {", "\"step_seconds\": {\"x\": \"long\", "),
          readiness.replace("\"section_scores\": {", "\"section_scores\": {\"x\": 5, "),
          readiness.replace("\"language\": \"en\"", "\"language\": \"xx\""),
          readiness.replace("\"total_steps\": 4", "\"total_steps\": 40"),
          readiness.replaceAll("\"(created_at)\": \"[^\"]*\"", "\"$1\": \"infinity\"")
        }) {
      assertThat(forged).isNotEqualTo(readiness);
      var files = new TreeMap<>(whole);
      files.put("readiness.json", forged.getBytes(UTF_8));
      refuses(rehashed(files), "ARCHIVE_BROKEN", "");
    }
  }

  @Test
  void aSourceOfAnAnswerIsAPageOfThisServer() throws IOException {
    var whole = unzip(exportOf(Caller.person(ana().id())));
    for (var address :
        new String[] {"javascript:alert(1)", "https://example.org", "//example.org"}) {
      var files = new TreeMap<>(whole);
      files.put("chat.json", talk(address).getBytes(UTF_8));
      refuses(rehashed(files), "ARCHIVE_BROKEN", "");
    }
    whole.put("chat.json", talk("/record").getBytes(UTF_8));
    var ben = newcomer();
    takeFor(ben, zip(rehashed(whole)));
    assertThat(superuser.rowsOf(ben.requireUserId(), "chat_messages")).isOne();
  }

  private static String talk(String address) {
    return """
        {"chat_sessions": [{"id": "%1$s", "title": "T", "created_at": "2026-01-10T10:00:00+00:00",
          "updated_at": "2026-01-10T10:00:00+00:00"}],
        "chat_messages": [{"id": "%1$s", "session_id": "%1$s", "message": "Where?",
          "response": "There. [1]", "tokens": 0, "created_at": "2026-01-10T10:00:00+00:00",
          "answered_at": "2026-01-10T10:00:00+00:00", "metadata": {"engine": "builtin",
          "sources": [{"n": 1, "kind": "work", "title": "Work", "href": "%2$s"}]}}]}
        """
        .formatted(Ids.next(), address);
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    var ben = newcomer();
    assertThatThrownBy(() -> takeFor(ben, "no zip".getBytes(UTF_8))).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> takeFor(ben, zip(Map.of("a", new byte[3]))))
        .isInstanceOf(Problem.class);
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("cursus-archive"));
    }
  }
}
