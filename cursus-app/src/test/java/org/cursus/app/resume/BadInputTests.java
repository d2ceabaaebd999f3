package org.cursus.app.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.resume.Documents.fixture;
import static org.cursus.app.resume.Documents.small;
import static org.cursus.app.resume.Documents.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.Superuser;
import org.cursus.engine.recognition.Installed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

/// Everything that people and programs send besides good resumes. After each of them the next good
/// one is read.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

  private static final int MEGABYTE = 1 << 20;

  private final People people;
  private final Superuser superuser;
  private Person ana;
  private int good;

  BadInputTests(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
    this.ana = people.stranger();
  }

  @BeforeAll
  void signUp() {
    superuser.forgetGuesses();
    ana = people.signUp("Ana");
  }

  @AfterEach
  void theNextGoodUploadIsRead() {
    var resume = ana.uploadAndWait("good.txt", small(++good));
    assertThat(resume.get("status").asString()).isEqualTo("completed");
  }

  /// How much there is of Ana's, by table.
  private Map<String, Long> stored() {
    var id = ana.id();
    return Map.of(
        "stored_files", superuser.rowsOf(id, "stored_files"),
        "resume_versions", superuser.rowsOf(id, "resume_versions"),
        "parsed_resume_entities", superuser.rowsOf(id, "parsed_resume_entities"),
        "scheduled_tasks", superuser.jobsOf(id));
  }

  private void assertRefused(Supplier<Answer> sending, int status, String problem) {
    var before = stored();
    var answer = sending.get();
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo("/problems/" + problem);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().get("title").asString()).endsWith(".");
    assertThat(stored()).isEqualTo(before);
  }

  static Stream<Arguments> refusedAtOnce() {
    return Stream.of(
        Arguments.of("nothing.pdf", new byte[0], 400, "document-empty"),
        Arguments.of("word.docx", fixture("nurse-web.pdf"), 415, "document-extension-wrong"),
        Arguments.of("page.pdf", fixture("teacher-word.docx"), 415, "document-extension-wrong"),
        Arguments.of("bomb.docx", Documents.zipBomb(), 422, "document-expands-too-much"),
        Arguments.of(
            "other.zip", Documents.zip("a.txt", text("Ana")), 415, "document-type-unsupported"),
        Arguments.of(
            "other.docx", Documents.zip("a.txt", text("Ana")), 415, "document-type-unsupported"),
        Arguments.of("setup.exe", Documents.program(), 415, "document-type-unsupported"),
        Arguments.of("setup", Documents.program(), 415, "document-type-unsupported"));
  }

  @ParameterizedTest(name = "{0} is {3}")
  @MethodSource("refusedAtOnce")
  void refusesAtOnceWhatTheFirstBytesTell(String name, byte[] content, int status, String problem) {
    assertRefused(() -> ana.upload(name, content), status, "resume/" + problem);
  }

  @ParameterizedTest
  @ValueSource(ints = {20 * MEGABYTE + 1, 25 * MEGABYTE})
  void refusesWhatIsTooLarge(int bytes) {
    var content = new byte[bytes];
    Arrays.fill(content, (byte) 'a');
    assertRefused(() -> ana.upload("large.txt", content), 413, "web/file-too-large");
  }

  static Stream<Arguments> refusedOnReading() {
    var pdf = fixture("nurse-web.pdf");
    return Stream.of(
        Arguments.of("cut.pdf", Arrays.copyOf(pdf, pdf.length / 2), "document-damaged"),
        Arguments.of("locked.pdf", Documents.lockedPdf(), "document-encrypted"),
        // Its picture is blank: with a recogniser there is no text, without one nobody can know.
        Arguments.of(
            "scan.pdf",
            Documents.scan(),
            Installed.isThere() ? "document-no-text" : "document-pictures-only"),
        Arguments.of("book.pdf", Documents.pdfOfPages(2_000), "document-too-many-pages"),
        Arguments.of("blank.txt", text("   \n\n"), "document-no-text"));
  }

  @ParameterizedTest(name = "{0} is {2}")
  @MethodSource("refusedOnReading")
  void tellsWhyAFileCouldNotBeRead(String name, byte[] content, String code) {
    var resume = ana.uploadAndWait(name, content);
    assertThat(resume.get("status").asString()).isEqualTo("failed");
    var error = resume.get("errors").get(0);
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(error.get("stage").asString()).isEqualTo("parse");
    assertThat(error.get("advice").asString()).endsWith(".");
    var id = resume.get("id").asString();
    assertThat(ana.get("/api/v1/resumes/" + id + "/entities").json().size()).isZero();
    assertThat(ana.get("/api/v1/record").body()).doesNotContain(id);
    assertThat(ana.getPage("/resumes/" + id).body()).contains(error.get("advice").asString());
  }

  @Test
  void readsNulsAndTextFromRightToLeft() {
    var resume =
        ana.uploadAndWait(
            "mixed.txt",
            text("Dana\u0000 Levi\ndana@example.org\n\nSKILLS\nJava, עברית, \u202eabc\u202c\n"));
    assertThat(resume.get("status").asString()).isEqualTo("completed");
    assertThat(ana.get("/api/v1/record").body()).contains("עברית").doesNotContain("\\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "C:\\\\cv\\\\ana.txt", "", "\u202etxt.exe.txt"})
  void aFileNameIsOnlyAName(String name) {
    var resume = ana.uploadAndWait(name, small(1_000 + ++good));
    assertThat(resume.get("fileName").asString()).isNotBlank().doesNotContain("/", "\\", "\u202e");
  }

  @Test
  void theLongestFileNameOfAnySystemIsTaken() {
    var resume = ana.uploadAndWait("履".repeat(251) + ".txt", small(1_000 + ++good));
    assertThat(resume.get("fileName").asString()).hasSizeLessThanOrEqualTo(200).endsWith(".txt");
  }

  @Test
  void refusesARequestWithoutAFile() {
    var type = "multipart/form-data; boundary=x";
    var path = "/api/v1/resumes";
    assertRefused(() -> ana.postRaw(path, type, "--x--\r\n"), 400, "resume/file-missing");
    var other = "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--x--\r\n";
    assertRefused(() -> ana.postRaw(path, type, other), 400, "resume/file-missing");
  }

  @Test
  void refusesAnUploadThatIsCutShort() {
    var cut =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nAna Sil";
    assertRefused(
        () -> ana.postRaw("/api/v1/resumes", "multipart/form-data; boundary=x", cut),
        400,
        "web/upload-incomplete");
    assertRefused(
        () -> ana.postRaw("/api/v1/resumes", "multipart/form-data", cut),
        400,
        "web/upload-incomplete");
  }

  @Test
  void refusesTextInPlaceOfAForm() {
    assertRefused(
        () -> ana.postRaw("/api/v1/resumes", "text/plain", "Ana Silva"),
        415,
        "platform/media-type-unsupported");
  }

  @Test
  void refusesTheSameFileAgainAndNamesTheFirst() {
    var content = small(1_000 + ++good);
    var first = ana.uploadAndWait("ana.txt", content).get("id").asString();
    assertRefused(() -> ana.upload("other.txt", content), 409, "resume/already-uploaded");
    assertThat(ana.upload("other.txt", content).json().get("resumeId").asString()).isEqualTo(first);
  }

  @Test
  void takesTheSameFileOnceAlsoWhenItComesEightTimesAtOnce() {
    var content = small(1_000 + ++good);
    var files = superuser.rowsOf(ana.id(), "stored_files");
    var answers = AtOnce.run(8, number -> ana.upload("ana" + number + ".txt", content));
    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(202, 409, 409, 409, 409, 409, 409, 409);
    var id =
        answers.stream().filter(answer -> answer.status() == 202).findFirst().orElseThrow().json();
    assertThat(answers.stream().filter(answer -> answer.status() == 409))
        .allSatisfy(answer -> assertThat(answer.json().get("resumeId")).isEqualTo(id.get("id")));
    assertThat(superuser.rowsOf(ana.id(), "stored_files")).isEqualTo(files + 1);
  }

  @Test
  void theSameFileOfTwoPeopleIsTwoFiles() {
    var ben = people.signUp("Ben");
    var content = small(1_000 + ++good);
    assertThat(ana.upload("ana.txt", content).status()).isEqualTo(202);
    assertThat(ben.upload("ben.txt", content).status()).isEqualTo(202);
  }

  @Test
  void knowsNoOthersResumesAndNoUnknownOnes() {
    var ben = people.signUp("Ben");
    var anas = ana.uploadAndWait("ana.txt", small(1_000 + ++good)).get("id").asString();
    for (var id : List.of(anas, UUID.randomUUID().toString())) {
      var path = "/api/v1/resumes/" + id;
      assertThat(ben.get(path).problem()).isEqualTo("/problems/resume/not-found");
      assertThat(ben.get(path).status()).isEqualTo(404);
    }
  }
}
