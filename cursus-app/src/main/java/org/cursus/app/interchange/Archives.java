package org.cursus.app.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.ArchivePart;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.files.FileVault;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All that is kept of the caller as one ZIP, out and in.
///
/// An archive is first written to a private file of this machine and only then sent, so that no
/// transaction waits for a slow reader; rows and files pass through memory a few at a time.
@Service
class Archives {

  private static final String FILES = "files/";
  private static final String JSON = ".json";
  private static final String PRODUCT = "Cursus";
  private static final int ROWS_AT_ONCE = 200;
  private static final int LARGEST_FILE = 64 << 20;
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 30;

  private final List<ArchivePart> parts;
  private final FileVault vault;
  private final SecurityAudit audit;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final JsonMapper json;
  private final Clock clock;
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  Archives(
      List<ArchivePart> parts,
      FileVault vault,
      SecurityAudit audit,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Clock clock) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(ArchivePart::order)).toList();
    this.vault = vault;
    this.audit = audit;
    this.reading = new TransactionTemplate(transactions);
    // Everything as it stood at one moment.
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
    this.json = json;
    this.clock = clock;
  }

  /// Writes the caller's archive to a file that only this process can read.
  ///
  /// @return the file, which whoever asked deletes
  Path export() throws IOException {
    return withRoom(
        () -> {
          var file = Files.createTempFile("cursus-archive", ".zip");
          try (var writer = new ArchiveWriter(file)) {
            reading.executeWithoutResult(status -> write(writer));
            writer.manifest(json, PRODUCT, clock.instant());
          } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
          }
          audit.record(AuditAction.ARCHIVE_EXPORTED);
          return file;
        });
  }

  private void write(ArchiveWriter writer) {
    var userId = Caller.current().requireUserId();
    for (var part : parts) {
      writer.file(part.name() + JSON, out -> write(part, userId, out));
    }
    for (var id : vault.ids()) {
      var content = vault.find(id).orElseThrow();
      writer.file(FILES + id, out -> out.write(content));
    }
  }

  /// One object with a list for each table, a row a line.
  private static void write(ArchivePart part, UUID userId, OutputStream out) throws IOException {
    var text =
        new Object() {
          String table = "";
          boolean first = true;

          void row(String of, String row) {
            try {
              var head = "";
              if (!of.equals(table)) {
                head = (table.isEmpty() ? "{" : "\n],") + "\n\"" + of + "\": [";
                table = of;
                first = true;
              }
              out.write((head + (first ? "\n" : ",\n") + row).getBytes(StandardCharsets.UTF_8));
              first = false;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    part.export(userId, text::row);
    out.write((text.table.isEmpty() ? "{}\n" : "\n]}\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Brings an archive into the caller's account, or nothing of it. What is there already stays.
  ///
  /// @param file the archive
  /// @throws Problem as `ArchiveReader.open`
  void take(Path file) throws IOException {
    withRoom(
        () -> {
          try (var archive = ArchiveReader.open(file, json)) {
            writing.executeWithoutResult(status -> read(archive));
            return null;
          } catch (DataAccessResourceFailureException | TransientDataAccessException away) {
            throw away;
          } catch (DataAccessException
              | JacksonException
              | IllegalArgumentException
              | NullPointerException
              | ClassCastException
              | UncheckedIOException unfit) {
            // The hashes are right, so somebody wrote it by hand; the database keeps its rules.
            throw InterchangeProblem.ARCHIVE_BROKEN.problem();
          }
        });
  }

  private void read(ArchiveReader archive) {
    var userId = Caller.current().requireUserId();
    var adding = new ArrayList<ArchivePart.Adding>();
    try {
      for (var path : archive.paths()) {
        if (path.startsWith(FILES)) {
          readFile(archive, path);
        }
      }
      for (var part : parts) {
        var rows = part.adding(userId);
        adding.add(rows);
        try (var in = archive.file(part.name() + JSON)) {
          if (in != null) {
            readRows(in, rows);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    adding.forEach(ArchivePart.Adding::check);
    audit.record(AuditAction.ARCHIVE_IMPORTED);
  }

  private void readFile(ArchiveReader archive, String path) throws IOException {
    try (var in = archive.file(path)) {
      var content = in == null ? new byte[0] : in.readNBytes(LARGEST_FILE + 1);
      if (content.length > LARGEST_FILE) {
        throw InterchangeProblem.ARCHIVE_TOO_LARGE.problem();
      }
      vault.keep(UUID.fromString(path.substring(FILES.length())), content);
    }
  }

  private void readRows(InputStream in, ArchivePart.Adding to) {
    var reader = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (var parser = reader.createParser(in)) {
      expect(parser.nextToken() == JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var table = parser.currentName();
        expect(parser.nextToken() == JsonToken.START_ARRAY);
        var rows = new ArrayList<ObjectNode>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          rows.add(read(parser));
          if (rows.size() == ROWS_AT_ONCE) {
            to.add(table, rows);
            rows.clear();
          }
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
        if (!rows.isEmpty()) {
          to.add(table, rows);
        }
      }
    }
  }

  private ObjectNode read(JsonParser parser) {
    // The list goes on after the row.
    var row =
        json.reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readTree(parser)
            .asObject();
    row.forEachEntry((column, value) -> expect(!column.endsWith("_at") || isTime(value)));
    return row;
  }

  /// PostgreSQL also takes times that no page can show, such as infinity.
  private static boolean isTime(JsonNode value) {
    return value.isNull() || (value.isString() && isTime(value.stringValue()));
  }

  private static boolean isTime(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static void expect(boolean right) {
    if (!right) {
      throw new IllegalArgumentException("not as an archive is written");
    }
  }

  /// Work on files.
  @FunctionalInterface
  private interface Work<T extends @org.jspecify.annotations.Nullable Object> {
    T run() throws IOException;
  }

  private <T extends @org.jspecify.annotations.Nullable Object> T withRoom(Work<T> work)
      throws IOException {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw InterchangeProblem.ARCHIVE_BUSY.problem();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw InterchangeProblem.ARCHIVE_BUSY.problem();
    }
    try {
      return work.run();
    } finally {
      room.release();
    }
  }
}
