package org.cursus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.cursus.app.Cursus.Refusal;
import org.cursus.app.onet.LoadOptions;
import org.cursus.app.onet.LoadProgress;
import org.cursus.app.onet.OwnerConnections;
import org.cursus.app.onet.ReleaseRefused;
import org.cursus.app.onet.Releases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cursus onet`: which release of O*NET is in use, another one, and back. Beside a running server
/// or without.
@Command(
    name = "onet",
    mixinStandardHelpOptions = true,
    description =
        "Loads the O*NET database of occupations, which is free, and says what is loaded.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Releases are at https://www.onetcenter.org/database.html (text format, db_NN_N_text.zip)."
    })
final class OnetCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "load",
      mixinStandardHelpOptions = true,
      description = {
        "Loads a release while the server goes on, and puts it in the place of the one before. A",
        "release with a fault changes nothing."
      })
  void load(
      @Parameters(
              paramLabel = "FILE|URL",
              description = "A release: db_NN_N_text.zip, its folder, or its address.")
          String source,
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data,
      @Option(
              names = "--allow-missing",
              description = "Loads a release without all of its files; what needs them says so.")
          boolean allowMissing,
      @Option(
              names = "--max-shrink",
              paramLabel = "PERCENT",
              defaultValue = "30",
              description =
                  "How much smaller than before a table may be. Default: ${DEFAULT-VALUE}")
          int maxShrink,
      @Option(
              names = "--crosswalk",
              paramLabel = "FILE",
              description = "A crosswalk from the codes before (CSV), to name what replaced what.")
          @Nullable Path crosswalk) {
    if (maxShrink < 0 || maxShrink > 100) {
      throw new Refusal("--max-shrink is a percentage from 0 to 100.");
    }
    var options = new LoadOptions(allowMissing, maxShrink / 100.0, crosswalk);
    // Before a database is started for it.
    if (!isAddress(source) && !Files.isReadable(Path.of(source))) {
      throw new Refusal("There is no file %s to read. Check the name.".formatted(source));
    }
    with(
        data,
        releases -> {
          load(releases, source, options);
          print(releases);
        });
  }

  private static boolean isAddress(String source) {
    return source.matches("(?i)https?://.*");
  }

  private void load(Releases releases, String source, LoadOptions options)
      throws IOException, ReleaseRefused {
    var progress = new Lines(spec.commandLine().getErr());
    if (!isAddress(source)) {
      var file = Path.of(source);
      releases.load(file, file.toAbsolutePath().getFileName().toString(), options, progress);
      return;
    }
    progress.step("Getting " + source);
    var file = Download.toTemporaryFile(source);
    try {
      releases.load(file, source, options, progress);
    } finally {
      Files.delete(file);
    }
  }

  @Command(
      name = "status",
      mixinStandardHelpOptions = true,
      description = "Says which release is in use, and which can be gone back to.")
  void status(
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data) {
    with(data, this::print);
  }

  private void print(Releases releases) throws ReleaseRefused {
    var out = spec.commandLine().getOut();
    var all = releases.status();
    if (all.isEmpty()) {
      out.println("No release is loaded yet. The starter release comes with the first start.");
    }
    all.forEach(each -> print(out, each));
  }

  private static void print(PrintWriter out, Releases.Status release) {
    long rows = release.rows().values().stream().mapToLong(Long::longValue).sum();
    out.printf("%s: %s%n", release.live() ? "In use" : "Before it", release.name());
    release.released().ifPresent(when -> out.printf("  released   %s%n", when));
    out.printf("  loaded     %s, from %s%n", release.loadedAt(), release.source());
    out.printf("  licence    %s%n", release.licence());
    out.printf(
        "  content    %,d occupations, %,d rows in %d tables%n",
        release.rows().getOrDefault("occupation_data", 0L), rows, release.rows().size());
    if (!release.absent().isEmpty()) {
      out.printf(
          "  missing    %s%n", String.join(", ", release.absent().stream().sorted().toList()));
    }
    out.flush();
  }

  @Command(
      name = "rollback",
      mixinStandardHelpOptions = true,
      description = "Puts the release before back in place; doing it again undoes that.")
  void rollback(
      @Option(names = "--data", paramLabel = "DIR", description = "Default: ~/.cursus")
          @Nullable Path data) {
    with(
        data,
        releases -> {
          releases.rollback();
          print(releases);
        });
  }

  private interface Work {
    void with(Releases releases) throws IOException, ReleaseRefused;
  }

  private static void with(@Nullable Path data, Work work) {
    try (var database = OwnDatabase.open(data)) {
      work.with(new Releases(new OwnerConnections(database.address(), database.secrets())));
    } catch (ReleaseRefused e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw new Refusal("The release could not be read: %s.".formatted(e.getMessage()));
    }
  }

  /// A line for each file that is done.
  private static final class Lines implements LoadProgress {

    private final PrintWriter err;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int files;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void began(String release, int files) {
      this.files = files;
      step("Loading O*NET %s, %d files.".formatted(release, files));
    }

    @Override
    public void loaded(String file, long rows) {
      step("%3d/%d  %-48s %,10d rows".formatted(done.incrementAndGet(), files, file, rows));
    }

    @Override
    public void step(String what) {
      err.println(what);
      err.flush();
    }
  }
}
