package org.cursus.app;

import java.io.IOException;
import java.nio.file.Path;
import org.cursus.app.Cursus.Refusal;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.Bootstrap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.EmbeddedPostgres;
import org.cursus.app.platform.database.Migrations;
import org.jspecify.annotations.Nullable;

/// The database of an installation, for a command that works beside the server or without it: an
/// external one, the one that a running server has, or the built-in one, started for this command.
final class OwnDatabase implements AutoCloseable {

  private final DatabaseAddress address;
  private final Secrets secrets;
  private final @Nullable DataDirectory held;
  private final @Nullable EmbeddedPostgres started;

  private OwnDatabase(
      DatabaseAddress address,
      Secrets secrets,
      @Nullable DataDirectory held,
      @Nullable EmbeddedPostgres started) {
    this.address = address;
    this.secrets = secrets;
    this.held = held;
    this.started = started;
  }

  /// @throws Refusal with one sentence for the operator
  static OwnDatabase open(@Nullable Path data) {
    var folder = data == null ? DataDirectory.defaultPath() : data;
    var external = Server.externalDatabase();
    if (external != null) {
      var secrets = DataDirectory.existing(folder).secrets();
      return prepared(DatabaseAddress.parse(external), secrets, null, null);
    }
    var running = EmbeddedPostgres.running(folder.toAbsolutePath().normalize());
    if (running.isPresent() && isInUse(folder)) {
      return new OwnDatabase(running.get(), DataDirectory.existing(folder).secrets(), null, null);
    }
    var directory = DataDirectory.open(folder);
    try {
      var secrets = directory.secrets();
      var server = EmbeddedPostgres.start(directory.path(), secrets);
      return prepared(Bootstrap.databaseOf(server), secrets, directory, server);
    } catch (IOException | EmbeddedPostgres.CannotStart e) {
      close(directory, null);
      throw new Refusal("The database could not be started: " + e.getMessage());
    }
  }

  /// A server that was killed leaves the file that names its port behind.
  private static boolean isInUse(Path folder) {
    try (var free = DataDirectory.open(folder)) {
      return false;
    } catch (Refusal e) {
      return true;
    } catch (IOException e) {
      throw new Refusal("The folder %s cannot be used (%s).".formatted(folder, e.getMessage()));
    }
  }

  private static OwnDatabase prepared(
      DatabaseAddress address,
      Secrets secrets,
      @Nullable DataDirectory held,
      @Nullable EmbeddedPostgres started) {
    var database = new OwnDatabase(address, secrets, held, started);
    try {
      Bootstrap.prepare(address, secrets);
      Migrations.run(address, secrets);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw new Refusal("The database could not be prepared: " + e.getMessage());
    }
  }

  DatabaseAddress address() {
    return address;
  }

  Secrets secrets() {
    return secrets;
  }

  @Override
  public void close() {
    close(held, started);
  }

  private static void close(@Nullable DataDirectory held, @Nullable EmbeddedPostgres started) {
    try (held;
        started) {
      // First the database, then the lock on the folder.
    } catch (IOException e) {
      throw new Refusal("The database did not stop cleanly: " + e.getMessage());
    }
  }
}
