package org.cursus.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// Jobs are corrected, put away, found and carried as tables; each sees their own and public ones.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class JobKeepingTests {

  private static final String JOBS = "/api/v1/jobs";

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;

  JobKeepingTests(People people, Superuser superuser, StatementCount statements) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
  }

  private static String add(Person person, Map<String, ?> fields) {
    var answer = person.post(JOBS, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return JOBS + "/" + answer.json().get("id").asString();
  }

  private static Map<String, Object> nurse() {
    return new HashMap<>(
        Map.of("title", "Ward nurse", "company", "Hill", "must", List.of("Licence")));
  }

  @Test
  void twoWritersNeverOverwriteEachOther() {
    var ana = people.signUp("Ana");
    var job = add(ana, nurse());
    var changed = nurse();
    changed.put("location", "Leeds");
    assertThat(ana.change("PUT", job, 1, changed).header("ETag")).isEqualTo("\"2\"");
    changed.put("location", "York");
    var stale = ana.change("PUT", job, 1, changed);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().at("/yours/location").asString()).isEqualTo("York");
    assertThat(stale.json().at("/current/location").asString()).isEqualTo("Leeds");
    assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
    assertThat(ana.delete(job).status()).isEqualTo(428);
  }

  @Test
  void anothersJobIsNotThere() {
    var job = add(people.signUp("Ana"), nurse());
    var ben = people.signUp("Ben");
    assertThat(ben.get(job).status()).isEqualTo(404);
    assertThat(ben.change("PUT", job, 1, nurse()).status()).isEqualTo(404);
    assertThat(ben.change("DELETE", job, 1, null).status()).isEqualTo(404);
    assertThat(ben.change("POST", job + "/archive", 1, null).status()).isEqualTo(404);
    assertThat(ben.post(job + "/restore", Map.of()).status()).isEqualTo(404);
    assertThat(ben.post(job + "/copy", Map.of()).status()).isEqualTo(404);
    assertThat(
            ben.change("PUT", job + "/application-status", 1, Map.of("applicationStatus", "offer"))
                .status())
        .isEqualTo(404);
    assertThat(ben.get(JOBS).json().get("items")).isEmpty();
    assertThat(people.stranger().get(JOBS).status()).isEqualTo(401);
  }

  @Test
  void aJobIsArchivedDeletedAndRestored() {
    var ana = people.signUp("Ana");
    var job = add(ana, nurse());
    assertThat(ana.change("POST", job + "/archive", 1, null).json().get("status").asString())
        .isEqualTo("archived");
    assertThat(ana.change("PUT", job, 2, nurse()).json().get("status").asString())
        .isEqualTo("archived");
    assertThat(ana.change("DELETE", job + "/archive", 3, null).json().get("status").asString())
        .isEqualTo("active");
    assertThat(ana.change("DELETE", job, 4, null).status()).isEqualTo(204);
    assertThat(ana.get(job).status()).isEqualTo(404);
    assertThat(ana.get(JOBS + "/deleted").json()).hasSize(1);
    assertThat(ana.post(job + "/restore", Map.of()).status()).isEqualTo(200);
    ana.change("DELETE", job, 6, null);
    superuser
        .sql("update jobs set deleted_at = now() - interval '31 days' where user_id = :id")
        .param("id", ana.id())
        .update();
    assertThat(ana.post(job + "/restore", Map.of()).status()).isEqualTo(410);
    var draft = add(ana, Map.of("title", "Somewhere"));
    assertThat(ana.change("POST", draft + "/archive", 1, null).problem())
        .endsWith("/job-incomplete");
  }

  @Test
  void jobsAreFoundByWordsAndConditionsPageByPage() {
    var ana = people.signUp("Ana");
    for (int i = 0; i < 5; i++) {
      add(
          ana,
          Map.of("title", "Baker " + i, "company", "Oven", "description", "Kneading dough daily."));
    }
    add(ana, Map.of("title", "Pilot", "company", "Sky", "workplace", "remote"));
    statements.take();
    var first = ana.get(JOBS + "?limit=2&q=knead").json();
    assertThat(statements.take()).isLessThanOrEqualTo(4);
    assertThat(first.at("/items/0/title").asString()).isEqualTo("Baker 4");
    var titles = new ArrayList<String>();
    var cursor = first.get("nextCursor").asString();
    while (!cursor.isEmpty()) {
      var page = ana.get(JOBS + "?limit=2&q=knead&cursor=" + cursor).json();
      page.get("items").forEach(each -> titles.add(each.get("title").asString()));
      cursor = page.get("nextCursor").asString("");
    }
    assertThat(titles).containsExactly("Baker 2", "Baker 1", "Baker 0");
    assertThat(ana.get(JOBS + "?remote=true").json().get("items")).hasSize(1);
    assertThat(ana.get(JOBS + "?q=dough%20-daily").json().get("items")).isEmpty();
    assertThat(ana.get(JOBS + "?status=lost").problem()).endsWith("/job-invalid");
    assertThat(ana.get(JOBS + "?applicationStatus=applied").json().get("items")).isEmpty();
  }

  @Test
  void publicJobsAreReadByAllAndKeptByAdministrators() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    var ben = people.signUp("Ben");
    assertThat(ben.post("/api/v1/admin/jobs", nurse()).status()).isEqualTo(403);
    var added = ida.post("/api/v1/admin/jobs", nurse());
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    var id = added.json().get("id").asString();
    var seen = ben.get(JOBS + "/" + id);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.json().get("userId").isNull()).isTrue();
    assertThat(ben.get(JOBS + "/public").body()).contains(id);
    assertThat(ben.get(JOBS).json().get("items")).isEmpty();
    assertThat(ben.change("PUT", JOBS + "/" + id, 1, nurse()).problem())
        .endsWith("/public-job-read-only");
    assertThat(ben.change("DELETE", JOBS + "/" + id, 1, null).status()).isEqualTo(403);
    var copy = ben.post(JOBS + "/" + id + "/copy", Map.of()).json();
    assertThat(copy.get("userId").asString()).isEqualTo(ben.id().toString());
    assertThat(copy.get("source").asString()).isEqualTo("public");
    var place = "/api/v1/admin/jobs/" + id;
    assertThat(ida.change("PUT", place, 1, nurse()).status()).isEqualTo(200);
    assertThat(ida.change("PUT", place, 1, nurse()).status()).isEqualTo(409);
    assertThat(ida.change("POST", place + "/retire", 2, null).status()).isEqualTo(200);
    assertThat(ben.get(JOBS + "/" + id).status()).isEqualTo(404);
    assertThat(ben.get(JOBS + "/" + copy.get("id").asString()).status()).isEqualTo(200);
    assertThat(ida.get(JOBS + "/" + copy.get("id").asString()).status()).isEqualTo(404);
  }

  /// Any text that a field can hold leaves and comes back as it was.
  @Test
  void aTableComesBackAsItLeft() {
    var ana = people.signUp("Ana");
    var random = new Random(7);
    for (int i = 0; i < 12; i++) {
      add(ana, randomJob(random));
    }
    var job = add(ana, Map.of("title", "=1+1", "company", "'@x", "location", "-5"));
    ana.change("POST", job + "/archive", 1, null);
    var table = ana.get(JOBS + "/export").body();
    assertThat(table).contains("'=1+1").contains("''@x").contains("'-5");
    var ben = people.signUp("Ben");
    assertThat(
            ben.postRaw(JOBS + "/import?onlyLook=true", "text/csv", table)
                .json()
                .get("rows")
                .asInt())
        .isEqualTo(13);
    assertThat(ben.get(JOBS).json().get("items")).isEmpty();
    var taken = ben.postRaw(JOBS + "/import", "text/csv", table);
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(ben.get(JOBS + "/export").body()).isEqualTo(table);
    aJobThatIsHereStaysAsItIs(ben, table);
  }

  private static void aJobThatIsHereStaysAsItIs(Person ben, String table) {
    var again = ben.postRaw(JOBS + "/import", "text/csv", table).json();
    assertThat(again.get("here")).hasSize(13);
    assertThat(again.at("/first/0/here").asBoolean()).isTrue();
    assertThat(again.get("drafts").asInt()).isZero();
    assertThat(ben.get(JOBS + "/export").body()).isEqualTo(table);
    var known = "title,company,source_url\nCook,Inn,https://inn.example/1\n";
    ben.postRaw(JOBS + "/import", "text/csv", known);
    // Another address is another posting; the same one with other words is not.
    var more =
        ben.postRaw(
                JOBS + "/import",
                "text/csv",
                "title,company,source_url,description\n"
                    + "cook,INN,https://inn.example/1,New words\n"
                    + "Cook,Inn,https://inn.example/2,\nCook,Inn,,\n")
            .json();
    assertThat(more.get("here")).hasSize(1);
    assertThat(more.at("/here/0").asInt()).isEqualTo(2);
  }

  private static Map<String, Object> randomJob(Random random) {
    var job = new HashMap<String, Object>();
    job.put("title", words(random) + "x");
    for (var field : List.of("company", "location", "salaryRange", "description")) {
      job.put(field, words(random));
    }
    job.put("description", words(random) + "\n\n" + words(random));
    for (var field : List.of("keywords", "must", "preferred", "benefits")) {
      job.put(field, List.of(words(random), words(random)));
    }
    job.put("salaryMin", random.nextInt(100_000) + ".50");
    job.put("workplace", JobDraft.WORKPLACES.get(random.nextInt(3)));
    job.put("closesOn", "2026-12-%02d".formatted(1 + random.nextInt(28)));
    return job;
  }

  private static String words(Random random) {
    var signs = "a\"',;=+-@\t é字:مR must: preferred: '=";
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  @Test
  void aTableWithAFaultChangesNothing() {
    var ana = people.signUp("Ana");
    var refused =
        ana.postRaw(
            JOBS + "/import",
            "text/csv",
            "title,company,salary_min,status\nCook,Inn,15,active\n,Inn,much,lost\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).endsWith("/table-invalid");
    assertThat(refused.body()).contains("/lines/3/title", "/lines/3/salary_min", "/lines/3/status");
    assertThat(ana.get(JOBS).json().get("items")).isEmpty();
    assertThat(ana.postRaw(JOBS + "/import", "text/csv", "company\nInn\n").problem())
        .endsWith("/table-invalid");
    assertThat(
            ana.postRaw(JOBS + "/import", "text/csv", "title\n" + "Cook\n".repeat(5001)).status())
        .isEqualTo(422);
    var short2 = ana.postRaw(JOBS + "/import", "text/csv", "title;company\nCook;Inn\nBaker;\n");
    assertThat(short2.json().get("drafts").asInt()).isEqualTo(1);
  }
}
