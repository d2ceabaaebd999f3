package org.cursus.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.cursus.app.Cursus.Refusal;
import org.cursus.app.platform.Secrets;
import org.jspecify.annotations.Nullable;

/// The folder in which an installation keeps its secret, its database and its log. One process at a
/// time holds it.
final class DataDirectory implements AutoCloseable {

  private static final long ROOM_TO_BEGIN = 300L << 20;
  private static final long ROOM_TO_GO_ON = 50L << 20;

  private final Path path;
  private final @Nullable FileChannel lock;

  private DataDirectory(Path path, @Nullable FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// `~/.cursus`, where the shell says home is; Java itself would ask the system, which may differ.
  static Path defaultPath() {
    var fromShell = System.getenv("HOME");
    var home = fromShell == null ? System.getProperty("user.home") : fromShell;
    return Path.of(home, ".cursus");
  }

  /// Opens the folder for this process alone, making it first when it is not there.
  static DataDirectory open(Path given) {
    var path = given.toAbsolutePath().normalize();
    try {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      checkRoom(path);
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        channel.close();
        throw new Refusal(
            "The folder %s is in use by another Cursus process. Stop that one, or choose another folder with --data."
                .formatted(path));
      }
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw cannotUse(path, e);
    }
  }

  /// Looks into the folder without holding it.
  static DataDirectory existing(Path given) {
    var path = given.toAbsolutePath().normalize();
    if (!Files.exists(path.resolve("secret")) && System.getenv("CURSUS_SECRET") == null) {
      throw new Refusal(
          "No Cursus has run on the folder %s. Name its folder with --data.".formatted(path));
    }
    return new DataDirectory(path, null);
  }

  private static void checkRoom(Path path) throws IOException {
    boolean begun = Files.exists(path.resolve("database/PG_VERSION"));
    long room = Files.getFileStore(path).getUsableSpace();
    if (room < (begun ? ROOM_TO_GO_ON : ROOM_TO_BEGIN)) {
      throw new Refusal(
          "The disk that holds %s is full: %d MB are left. Free some space, or choose another folder with --data."
              .formatted(path, room >> 20));
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Refusal cannotUse(Path path, IOException e) {
    return new Refusal(
        "The folder %s cannot be used (%s). Choose another with --data."
            .formatted(path, e.getMessage()));
  }

  Path path() {
    return path;
  }

  /// A folder inside that begins empty: what an earlier process left in it was on its way only.
  Path emptyFolder(String name) {
    var folder = path.resolve(name);
    try {
      Files.createDirectories(folder);
      try (var left = Files.list(folder)) {
        for (var file : left.toList()) {
          Files.delete(file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw cannotUse(folder, e);
    }
  }

  /// The installation's secret: `CURSUS_SECRET` where it is set, else the file `secret`.
  Secrets secrets() {
    var fromEnvironment = System.getenv("CURSUS_SECRET");
    try {
      return fromEnvironment == null
          ? Secrets.ofFile(path.resolve("secret"))
          : Secrets.of(fromEnvironment);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    } catch (IOException e) {
      throw cannotUse(path, e);
    }
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
