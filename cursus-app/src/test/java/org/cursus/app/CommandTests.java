package org.cursus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.onet.SampleRelease;
import org.cursus.app.testing.Patience;
import org.cursus.app.testing.TestDatabase;
import org.cursus.engine.document.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The command line, each time in a JVM of its own, as an operator runs it.
class CommandTests {

  private static final Path FIXTURES =
      Path.of("..", "cursus-engine/src/test/resources/resumes").toAbsolutePath().normalize();

  @TempDir private Path folder;

  /// How a command ended.
  private record Ended(int status, String out, String err) {}

  private Ended run(Map<String, String> environment, String... arguments) {
    return assertTimeoutPreemptively(Patience.LIMIT, () -> runAndWait(environment, arguments));
  }

  private Ended run(String... arguments) {
    return run(Map.of(), arguments);
  }

  private Ended runAndWait(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var out = Files.createTempFile(folder, "out", "");
    var err = Files.createTempFile(folder, "err", "");
    var process = command(environment, arguments);
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    var running = process.start();
    try {
      return new Ended(running.waitFor(), Files.readString(out), Files.readString(err));
    } finally {
      running.destroy();
    }
  }

  private static ProcessBuilder command(Map<String, String> environment, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcursus.postgresql-home=" + TestDatabase.binaries(),
                "-cp",
                System.getProperty("java.class.path"),
                Cursus.class.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command);
    process.environment().remove("CURSUS_DB_URL");
    process.environment().remove("CURSUS_SECRET");
    // The poorest locale: letters must not be lost in it.
    process.environment().put("LC_ALL", "C");
    process.environment().putAll(environment);
    return process;
  }

  private static String fixture(String name) {
    return FIXTURES.resolve(name).toString();
  }

  /// One line that says what is wrong, and no stack trace.
  private static void assertOneSentence(Ended ended, String part) {
    assertThat(ended.err()).contains(part).doesNotContain("Exception");
    assertThat(ended.err().strip().lines()).hasSize(1);
    assertThat(ended.err().strip()).endsWith(".");
    assertThat(ended.status()).isNotZero();
    assertThat(ended.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "up --help",
        "parse --help",
        "db --help",
        "db bootstrap --help",
        "admin --help",
        "admin add --help",
        "admin remove --help",
        "onet --help",
        "onet load --help",
        "onet status --help",
        "onet rollback --help",
        "--version"
      })
  void helpIsEverywhere(String arguments) {
    var line = Cursus.commandLine();
    var out = new java.io.StringWriter();
    line.setOut(new java.io.PrintWriter(out));
    assertThat(line.execute(arguments.split(" "))).isZero();
    assertThat(out.toString()).isNotBlank();
  }

  @Test
  void anUnknownCommandIsRefusedWithTheUsage() {
    var ended = run("dance");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("dance", "Usage");
  }

  @Test
  void parsePrintsJsonResumeWithAllItsLetters() {
    var ended = run("parse", fixture("teacher.json"));
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    var json = JsonMapper.shared().readTree(ended.out());
    assertThat(json.at("/basics/name").asString()).isEqualTo("Claire Fontaine");
    assertThat(json.at("/work/0/name").asString()).isEqualTo("Lycée International de Lyon");
  }

  @Test
  void parseShowsWhatAFileHides() throws IOException {
    var pdf = new SamplePdf().text(60, 80, "Ana Silva").text(700, 300, "Kubernetes Terraform");
    var file = Files.write(folder.resolve("hides.pdf"), pdf.bytes());
    var json = JsonMapper.shared().readTree(run("parse", file.toString()).out());
    assertThat(json.at("/meta/hiddenText")).hasSize(1);
    var hidden = json.at("/meta/hiddenText/0");
    assertThat(hidden.get("text").asString()).isEqualTo("Kubernetes Terraform");
    assertThat(hidden.get("reason").asString()).isEqualTo("off-page");
    assertThat(hidden.get("page").asInt()).isEqualTo(1);
    assertThat(hidden.get("x").asDouble()).isGreaterThan(690);
  }

  @Test
  void parseWritesOneFileForEachInputAndGoesOnAfterABadOne() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7\nnothing");
    var same = Files.copy(Path.of(fixture("nurse-text.txt")), folder.resolve("nurse-web.txt"));
    var out = folder.resolve("made/here");
    var missing = folder.resolve("missing.pdf").toString();
    var ended =
        run(
            "parse",
            fixture("nurse-web.pdf"),
            bad.toString(),
            missing,
            Files.createDirectory(folder.resolve("empty")).toString(),
            same.toString(),
            "--out",
            out.toString());
    assertThat(ended.status()).isEqualTo(1);
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("nurse-web.json", "nurse-web-2.json");
    }
    assertThat(JsonMapper.shared().readTree(Files.readString(out.resolve("nurse-web.json"))))
        .isNotEmpty();
    assertThat(ended.err())
        .contains(bad + ": This file is damaged")
        .contains(missing + ": There is no such file")
        .contains(folder.resolve("empty") + ": There is no resume in this folder")
        .contains("5 documents in ", " seconds, 3 failed")
        .doesNotContain("Exception");
  }

  @Test
  void parseReadsFoldersInTheOrderOfTheirNames() throws IOException {
    var inside = Files.createDirectories(folder.resolve("in/deeper"));
    Files.copy(Path.of(fixture("teacher.json")), inside.resolve("a.json"));
    Files.copy(Path.of(fixture("nurse-text.txt")), inside.resolveSibling("a.txt"));
    Files.writeString(inside.resolve("notes.bin"), "no resume");
    Files.writeString(inside.resolve(".hidden.txt"), "no resume");
    var in = folder.resolve("in");
    // A second run must not take the results of the first for resumes.
    for (int i = 0; i < 2; i++) {
      var ended = run("parse", "--quiet", in.toString(), "--out", in.resolve("out").toString());
      assertThat(ended.err()).isEmpty();
      assertThat(ended.status()).isZero();
    }
    try (var files = Files.list(in.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.json", "a-2.json");
    }
    var first = JsonMapper.shared().readTree(Files.readString(in.resolve("out/a-2.json")));
    assertThat(first.at("/basics/name").asString()).isEqualTo("Claire Fontaine");
  }

  @Test
  void parseStopsWhenItIsToldTo() throws Exception {
    var in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 400; i++) {
      Files.copy(Path.of(fixture("nurse-web.pdf")), in.resolve(i + ".pdf"));
    }
    var out = folder.resolve("out");
    var err = folder.resolve("err");
    var process = command(Map.of(), "parse", in.toString(), "--out", out.toString());
    var running = process.redirectError(err.toFile()).start();
    try {
      assertTimeoutPreemptively(Patience.LIMIT, () -> waitForResults(out));
      // As Ctrl-C does.
      new ProcessBuilder("kill", "-INT", Long.toString(running.pid())).start().waitFor();
      assertThat(running.waitFor(Patience.LIMIT)).isTrue();
    } finally {
      running.destroyForcibly();
    }
    assertThat(running.exitValue()).isEqualTo(130);
    assertThat(Files.readString(err)).contains("Stopped: ").doesNotContain("Exception");
    try (var files = Files.list(out)) {
      for (var file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        assertThat(JsonMapper.shared().readTree(Files.readString(file))).isNotEmpty();
      }
    }
  }

  private static void waitForResults(Path out) throws IOException, InterruptedException {
    while (true) {
      if (Files.isDirectory(out)) {
        try (var files = Files.list(out)) {
          if (files.count() > 2) {
            return;
          }
        }
      }
      Thread.sleep(20);
    }
  }

  @Test
  void parseRefusesAFileInPlaceOfAFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");
    assertOneSentence(run("parse", fixture("nurse-text.txt"), "--out", file.toString()), "--out");
  }

  @Test
  void upRefusesAPortThatIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var port = Integer.toString(taken.getLocalPort());
      assertOneSentence(
          run("up", "--data", folder.resolve("data").toString(), "--port", port),
          "Port " + port + " is taken");
    }
  }

  @Test
  void upRefusesAFolderThatAnotherProcessHolds() {
    var data = folder.resolve("data");
    try (var held = DataDirectory.open(data)) {
      assertOneSentence(run("up", "--data", data.toString(), "--port", "0"), "is in use");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void upRefusesAFileInPlaceOfAFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x");
    assertOneSentence(run("up", "--data", file.toString(), "--port", "0"), "cannot be used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://localhost/cursus",
        "nonsense",
        "postgresql://127.0.0.1:1/cursus",
        "postgresql://ana:secret@127.0.0.1:1/cursus"
      })
  void upRefusesADatabaseThatCannotBeUsed(String url) {
    var ended =
        run(
            Map.of("CURSUS_DB_URL", url),
            "up",
            "--data",
            folder.resolve("data").toString(),
            "--port",
            "0");
    assertOneSentence(ended, "CURSUS_DB_URL");
    assertThat(ended.err()).doesNotContain("secret@");
  }

  @Test
  void upRefusesADatabaseThatNobodyHasPrepared() {
    var database = TestDatabase.copy();
    var ended =
        run(
            Map.of(
                "CURSUS_DB_URL",
                "postgresql://127.0.0.1:" + database.port() + "/" + database.database(),
                "CURSUS_SECRET",
                "another secret, that this server does not know"),
            "up",
            "--data",
            folder.resolve("data").toString(),
            "--port",
            "0");
    assertOneSentence(ended, "db bootstrap");
  }

  @Test
  void upRefusesASecretThatIsTooShort() {
    assertOneSentence(
        run(
            Map.of("CURSUS_SECRET", "short"),
            "up",
            "--data",
            folder.resolve("data").toString(),
            "--port",
            "0"),
        "CURSUS_SECRET is too short");
  }

  @Test
  void adminNeedsARunningServer() throws IOException {
    Files.writeString(folder.resolve("secret"), "0123456789abcdef0123456789abcdef\n");
    assertOneSentence(
        run("admin", "add", "ana@example.org", "--data", folder.toString()), "not running");
    assertOneSentence(
        run("admin", "add", "ana@example.org", "--data", folder.resolve("none").toString()),
        "No Cursus has run on the folder");
  }

  @Test
  void bootstrapPrintsWhatPostgresAccepts() throws Exception {
    var database = TestDatabase.copy();
    Files.writeString(folder.resolve("secret"), "a secret of tests that is long enough to be one");
    var ended =
        run("db", "bootstrap", "--data", folder.toString(), "--database", database.database());
    assertThat(ended.status()).isZero();
    assertThat(ended.err()).isEmpty();
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement()) {
      statement.execute(ended.out());
      statement.execute(ended.out());
    }
    try (var connection =
        TestDatabase.connect(database, org.cursus.app.platform.database.DatabaseRole.OWNER)) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void onetIsLoadedAndPutBackWithoutAServer() throws Exception {
    var release = SampleRelease.in(folder.resolve("release"), "30.1").folder().toString();
    var data = folder.resolve("data").toString();
    var loaded = run("onet", "load", release, "--data", data);
    assertThat(loaded.err()).contains("Loading O*NET 30.1, 40 files.", "40/40");
    assertThat(loaded.out())
        .contains("In use: 30.1", "released   December 2025", "41 occupations")
        .doesNotContain("missing");
    assertThat(loaded.status()).isZero();
    assertOneSentence(run("onet", "rollback", "--data", data), "no release before this one");
  }

  @Test
  void onetRefusesWhatIsNoReleaseInOneSentence() {
    var data = folder.resolve("data").toString();
    assertOneSentence(
        run("onet", "load", folder.resolve("nothing.zip").toString(), "--data", data),
        "nothing.zip to read.");
  }
}
