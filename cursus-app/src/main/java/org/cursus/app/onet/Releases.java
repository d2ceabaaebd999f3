package org.cursus.app.onet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cursus.app.onet.ReleaseLoad.Loaded;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Loading releases of O*NET, going back, and saying which is live: what the command `onet` does.
public final class Releases {

  /// One load or rollback at a time in an installation.
  /// Waits a little: the database notices a moment later that a load which failed is gone.
  private static final List<String> LOCK =
      List.of("set lock_timeout = '2s'", "select pg_advisory_lock(7217)", "reset lock_timeout");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final String STATUS =
      """
      select r.name, r.released, r.source, r.licence, r.row_counts, r.absent, r.state,
        to_char(r.loaded_at, 'YYYY-MM-DD HH24:MI TZ') as loaded_at
      from onet_key.release r
      where r.state in ('live', 'previous')
      order by r.state
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OwnerConnections connections;

  /// @param connections to the database, as its owner
  public Releases(OwnerConnections connections) {
    this.connections = connections;
  }

  /// Loads a ZIP file or a folder and makes it live.
  ///
  /// @param source what to call it, such as the address it came from
  /// @throws ReleaseRefused when it is not loaded; nothing has changed then
  public void load(Path path, String source, LoadOptions options, LoadProgress progress)
      throws IOException, ReleaseRefused {
    try (var files = ReleaseFiles.of(path)) {
      load(Release.of(files, source), options, progress);
    }
  }

  /// Loads the small release that comes with Cursus, unless one is live already.
  ///
  /// @return whether it was loaded now
  public boolean loadStarter() throws IOException, ReleaseRefused {
    if (status().stream().anyMatch(Status::live)) {
      return false;
    }
    load(Release.starter(), LoadOptions.USUAL, LoadProgress.NONE);
    return true;
  }

  private void load(Release release, LoadOptions options, LoadProgress progress)
      throws IOException, ReleaseRefused {
    var missing = release.absent(options.allowMissing());
    var successors = Crosswalk.read(options.crosswalk());
    alone(
        connection -> {
          try {
            var loaded = new ReleaseLoad(connections, release, progress).run(connection, missing);
            checkShrinking(loaded, options.shrinkAllowed());
            progress.step("Putting it in place.");
            ReleaseSwap.dropOld(connection); // Of a load that ended before it could.
            ReleaseSwap.advance(connection, release, loaded.rows(), loaded.absent(), successors);
            sweep(connection, progress);
          } catch (SQLException | IOException | ReleaseRefused e) {
            dropUnfinished();
            throw e;
          }
        });
  }

  /// The new release is live already, so nothing that happens here is a fault of the load.
  private static void sweep(Connection connection, LoadProgress progress) {
    try {
      ReleaseSwap.dropOld(connection);
    } catch (SQLException e) {
      progress.step("An old release is still being read. The next load removes it.");
    }
  }

  /// By a connection of its own: the one that failed may be of no more use.
  private void dropUnfinished() {
    try (var connection = connections.open()) {
      ReleaseLoad.dropUnfinished(connection);
    } catch (SQLException e) {
      // The next load drops it, too; what went wrong before is what the operator must hear.
    }
  }

  private void checkShrinking(Loaded loaded, double allowed) throws SQLException, ReleaseRefused {
    var live = status().stream().filter(Status::live).findFirst();
    if (live.isEmpty() || live.get().name().equals(Release.STARTER)) {
      return;
    }
    var shrunken = new ArrayList<String>();
    for (var before : live.get().rows().entrySet()) {
      var now = loaded.rows().get(before.getKey());
      if (now != null && now < before.getValue() * (1 - allowed)) {
        shrunken.add("%s (%,d rows, now %,d)".formatted(before.getKey(), before.getValue(), now));
      }
    }
    if (!shrunken.isEmpty()) {
      throw ReleaseRefused.because(
          "Tables would shrink by more than %.0f %%: %s. If that is right, load again with --max-shrink 100."
              .formatted(allowed * 100, String.join(", ", shrunken)));
    }
  }

  /// Makes the release before this one live again.
  ///
  /// @throws ReleaseRefused when there is none
  public void rollback() throws IOException, ReleaseRefused {
    alone(ReleaseSwap::back);
  }

  private interface Work {
    void on(Connection connection) throws SQLException, IOException, ReleaseRefused;
  }

  private void alone(Work work) throws IOException, ReleaseRefused {
    try (var connection = connections.open()) {
      lock(connection);
      work.on(connection);
    } catch (SQLException e) {
      throw ReleaseRefused.because("The database refused: %s.".formatted(e.getMessage()));
    }
  }

  private static void lock(Connection connection) throws SQLException, ReleaseRefused {
    try (var statement = connection.createStatement()) {
      for (var sql : LOCK) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
      throw ReleaseRefused.because(
          "Another load is running. Wait until it has ended, then try again.");
    }
  }

  /// A release that is there.
  ///
  /// @param released when it was published, as its read-me says, if it does
  /// @param rows by table
  /// @param absent tables that it came without
  /// @param live whether it is the one in use; else it can be gone back to
  public record Status(
      String name,
      Optional<String> released,
      String source,
      String licence,
      Map<String, Long> rows,
      List<String> absent,
      boolean live,
      String loadedAt) {}

  /// The live release and the one before, as far as they are there.
  public List<Status> status() throws ReleaseRefused {
    try (var connection = connections.open();
        var statement = connection.createStatement();
        var found = statement.executeQuery(STATUS)) {
      var all = new ArrayList<Status>();
      while (found.next()) {
        all.add(
            new Status(
                found.getString("name"),
                Optional.ofNullable(found.getString("released")),
                found.getString("source"),
                found.getString("licence"),
                JSON.readValue(
                    found.getString("row_counts"), new TypeReference<HashMap<String, Long>>() {}),
                List.of((String[]) found.getArray("absent").getArray()),
                found.getString("state").equals("live"),
                found.getString("loaded_at")));
      }
      return all;
    } catch (SQLException e) {
      throw ReleaseRefused.because("The database refused: %s.".formatted(e.getMessage()));
    }
  }
}
