package org.cursus.app.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A release is live as a whole, or nothing has changed and the operator knows where the fault is.
class ReleaseTests {

  private static final String SKILLS = "Skills";

  private static DatabaseAddress database;
  private static Connection connection;
  private static Releases releases;

  @TempDir private Path folder;

  @BeforeAll
  static void takeADatabase() throws SQLException {
    database = TestDatabase.copy();
    connection = TestDatabase.superuser(database);
    releases = new Releases(new OwnerConnections(database, TestDatabase.SECRETS));
  }

  @AfterAll
  static void leaveIt() throws SQLException {
    connection.close();
  }

  private SampleRelease sample(String name) throws Exception {
    return SampleRelease.in(folder.resolve(name), name);
  }

  private static void load(SampleRelease release, LoadOptions options, LoadProgress progress)
      throws Exception {
    releases.load(release.folder(), "test", options, progress);
  }

  private static String refusal(SampleRelease release, LoadOptions options) {
    var thrown = catchThrowable(() -> load(release, options, LoadProgress.NONE));
    assertThat(thrown).isInstanceOf(ReleaseRefused.class);
    return thrown.getMessage();
  }

  private static String text(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /// Everything that a refused load must leave as it is.
  private static String state() throws SQLException {
    return text(
        """
        select jsonb_build_object(
          'schemas', (select jsonb_agg(n.nspname order by n.nspname) from pg_namespace n
            where n.nspname like 'onet%'),
          'table', 'onet.skills'::regclass::oid,
          'releases', (select jsonb_agg(r order by r.id) from onet_key.release r),
          'keys', (select count(*) from onet_key.occupation))::text
        """);
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        fault(
            "a missing column",
            release -> release.lines(SKILLS, ReleaseTests::withoutDataValue),
            "Skills.txt, line 1, column Data Value: the column is missing."),
        fault(
            "a column that nobody knows",
            release -> release.line(SKILLS, 1, line -> line + "\tMood"),
            "Skills.txt, line 1, column Mood: the structure of this release has no such column."),
        fault(
            "a file cut off within a line",
            release -> release.lines(SKILLS, lines -> lines).with("Job Zones", "O*NET-SOC Code\tJ"),
            "Job Zones.txt, line 1: the file ends in the middle of a line. Get the release again."),
        fault(
            "an empty file",
            release -> release.with("Job Zones", ""),
            "Job Zones.txt: the file is empty. Get the release again."),
        fault(
            "a line with a field too few",
            release -> release.line("Job Zones", 4, line -> line.substring(0, line.indexOf('\t'))),
            "Job Zones.txt, line 4, column Job Zone: the line ends before this column."),
        fault(
            "a duplicate key",
            release ->
                release.lines(
                    "Job Zones",
                    lines -> {
                      lines.add(5, lines.get(2));
                      return lines;
                    }),
            "Job Zones.txt, line 6, column O*NET-SOC Code: there are two rows with "),
        fault(
            "a reference to nothing",
            release -> release.field("Interests", 3, 1, "9.Z"),
            "Interests.txt, line 3, column Element ID: there is no 9.Z in content_model_reference."),
        fault(
            "Latin-1 bytes",
            release -> release.field("Alternate Titles", 5, 1, "Caf\u00e9 Owner"),
            "Alternate Titles.txt, line 5, column Alternate Title: there are bytes that are not UTF-8."),
        fault(
            "a carriage return within a field",
            release -> release.field("Alternate Titles", 5, 1, "Cafe\rOwner"),
            "Alternate Titles.txt, line 5, column Alternate Title: there is a control character inside."),
        fault(
            "a word where a number must be",
            release -> release.field(SKILLS, 7, 4, "much"),
            "Skills.txt, line 7, column Data Value: invalid input syntax for type numeric: \"much\"."),
        fault(
            "nothing where a value must be",
            release -> release.field(SKILLS, 7, 4, "n/a"),
            "Skills.txt, line 7, column Data Value: there must be a value."),
        fault(
            "a date of another form",
            release -> release.field(SKILLS, 8, 11, "2026-11"),
            "Skills.txt, line 8, column Date: this is no month such as 08/2019."),
        fault(
            "a file too many",
            release -> release.with("Horoscopes", "x"),
            "The release has files that its structure does not name: Horoscopes.txt."),
        fault(
            "a file too few", release -> release.without(SKILLS), "The release has no Skills.txt."),
        fault(
            "a structure that nobody knows yet",
            release -> release.with("Read Me", "O*NET 31.0 Database\r\n"),
            "O*NET 31.0 is built in a way that this version of Cursus does not know"),
        fault(
            "no release at all",
            release -> release.without("Read Me"),
            "This is no release of the O*NET database in text form"));
  }

  private static Arguments fault(String name, UnaryOperator<SampleRelease> spoil, String message) {
    return Arguments.of(name, spoil, message);
  }

  private static List<String> withoutDataValue(List<String> lines) {
    var all = new ArrayList<String>();
    for (var line : lines) {
      var fields = new ArrayList<>(List.of(line.split("\t", -1)));
      fields.remove(4);
      all.add(String.join("\t", fields));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiled")
  void refusesAReleaseAndNamesThePlace(
      String name, UnaryOperator<SampleRelease> spoil, String message) throws Exception {
    var before = state();
    assertThat(refusal(spoil.apply(sample("30.1")), LoadOptions.USUAL)).startsWith(message);
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void refusesAFileThatIsNoWholeZip() throws Exception {
    var half = folder.resolve("db_30_1_text.zip");
    Files.write(half, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(
            catchThrowable(() -> releases.load(half, "test", LoadOptions.USUAL, LoadProgress.NONE)))
        .isInstanceOf(ReleaseRefused.class)
        .hasMessageContaining("db_30_1_text.zip is not a whole ZIP file");
  }

  @Test
  void loadsAPartialReleaseWhenThatIsAskedForAndSaysWhatIsMissing() throws Exception {
    var partial = sample("30.1").without(SKILLS).without("Tools Used");
    load(partial, LoadOptions.PARTIAL, LoadProgress.NONE);
    assertThat(live().absent()).containsExactlyInAnyOrder("skills", "tools_used");
    assertThat(text("select count(*) from onet.skills")).isEqualTo("0");
    var onlyLineFeeds = sample("30.2");
    onlyLineFeeds.with(SKILLS, Files.readString(onlyLineFeeds.file(SKILLS)).replace("\r\n", "\n"));
    load(onlyLineFeeds, LoadOptions.USUAL, LoadProgress.NONE);
    assertThat(live().absent()).isEmpty();
    assertThat(text("select count(*) > 2000 from onet.skills")).isEqualTo("t");
  }

  @Test
  void refusesATableThatShrankUnlessToldThatItIsRight() throws Exception {
    load(sample("30.1"), LoadOptions.USUAL, LoadProgress.NONE);
    var shrunken =
        sample("30.2").lines("Technology Skills", lines -> lines.subList(0, lines.size() / 2));
    var before = state();
    assertThat(refusal(shrunken, LoadOptions.USUAL))
        .startsWith("Tables would shrink by more than 30 %: technology_skills (");
    assertThat(state()).isEqualTo(before);
    load(shrunken, new LoadOptions(false, 1, null), LoadProgress.NONE);
    assertThat(live().name()).isEqualTo("30.2");
  }

  @Test
  void goesBackAndForth() throws Exception {
    load(sample("30.1"), LoadOptions.USUAL, LoadProgress.NONE);
    var code = text("select max(onetsoc_code) from onet.occupation_data");
    // Without one occupation, and a crosswalk that says what came after it.
    var less = withoutOccupation(sample("30.2"), code);
    var crosswalk = folder.resolve("crosswalk.csv");
    Files.writeString(crosswalk, "old,title,new,title\n%s,\"A, B\",11-2021.00,C\n".formatted(code));
    load(less, new LoadOptions(false, 1, crosswalk), LoadProgress.NONE);
    var key = "select retired_in || ' ' || successor from onet_key.occupation where code = '";
    assertThat(text(key + code + "'")).isEqualTo("30.2 11-2021.00");
    releases.rollback();
    assertThat(live().name()).isEqualTo("30.1");
    assertThat(text(key + code + "'")).isNull();
    releases.rollback();
    assertThat(live().name()).isEqualTo("30.2");
    assertThat(text(key + code + "'")).isNull();
    assertThat(text("select retired_in from onet_key.occupation where code = '" + code + "'"))
        .isEqualTo("30.2");
  }

  private static SampleRelease withoutOccupation(SampleRelease release, String code) {
    for (var table : Structure.newest().tables()) {
      release.lines(
          table.file(),
          lines -> {
            lines.removeIf(line -> line.contains(code));
            return lines;
          });
    }
    // Tasks of the occupation went with it; these refer to them by number only.
    return release;
  }

  private static Releases.Status live() throws ReleaseRefused {
    return releases.status().getFirst();
  }

  @Test
  void letsOneLoadAtATime() throws Exception {
    var refused = new AtomicReference<String>();
    var second = sample("30.2");
    load(
        sample("30.1"),
        LoadOptions.USUAL,
        new Heard(() -> refused.compareAndSet(null, refusal(second, LoadOptions.USUAL))));
    assertThat(refused.get()).startsWith("Another load is running.");
    assertThat(live().name()).isEqualTo("30.1");
  }

  @Test
  void aLoadThatIsCutOffChangesNothingAndTheNextOneBeginsAnew() throws Exception {
    var before = state();
    var release = sample("30.1");
    var thrown =
        catchThrowable(
            () ->
                load(
                    release,
                    LoadOptions.USUAL,
                    new Heard(
                        () ->
                            text(
                                """
                                select count(pg_terminate_backend(a.pid))
                                from pg_stat_activity a
                                where a.usename = 'cursus_owner'
                                  and a.datname = current_database()
                                """))));
    assertThat(thrown).isInstanceOf(ReleaseRefused.class);
    assertThat(state()).isEqualTo(before);
    // What a process that was killed leaves behind is swept away by the next load.
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          set role cursus_owner;
          create schema onet_next;
          create table onet_next.skills (half text);
          reset role
          """);
    }
    load(release, LoadOptions.USUAL, LoadProgress.NONE);
    assertThat(live().name()).isEqualTo("30.1");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    try (var statement = connection.createStatement()) {
      // As the server says it; a disk cannot be filled up here.
      statement.execute(
          """
          create function public.no_disk() returns event_trigger language plpgsql as $$
          begin
            raise exception 'could not extend file' using errcode = '53100';
          end
          $$;
          create event trigger no_disk on ddl_command_start when tag in ('CREATE INDEX')
            execute function public.no_disk();
          """);
    }
    var before = state();
    try {
      assertThat(refusal(sample("30.1"), LoadOptions.USUAL))
          .startsWith("The disk of the database is full.");
      assertThat(state()).isEqualTo(before);
    } finally {
      try (var statement = connection.createStatement()) {
        statement.execute("drop event trigger no_disk; drop function public.no_disk()");
      }
    }
  }

  /// Does something when the first file is loaded.
  private static final class Heard implements LoadProgress {

    private interface Reaction {
      Object now() throws Exception;
    }

    private final Reaction reaction;
    private boolean reacted;

    Heard(Reaction reaction) {
      this.reaction = reaction;
    }

    @Override
    public void began(String release, int files) {}

    @Override
    public synchronized void loaded(String file, long rows) {
      if (!reacted) {
        reacted = true;
        try {
          reaction.now();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public void step(String what) {}
  }
}
