package org.cursus.app.interchange;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a file is, by its content.
enum FileContent {
  JSON_RESUME,
  /// An account archive.
  ARCHIVE,
  /// Anything else, such as the ZIP of LinkedIn or what Reactive Resume writes.
  DOCUMENT;

  private static final int MOST_NAMES = 20_000;
  private static final JsonFactory JSON = new JsonFactory();

  static FileContent of(MultipartFile file) throws IOException {
    int first;
    try (var in = file.getInputStream()) {
      do {
        first = in.read();
      } while (first == ' ' || first == '\n' || first == '\r' || first == '\t');
    }
    return switch (first) {
      case '{', '[' -> isOfSections(file) ? DOCUMENT : JSON_RESUME;
      case 'P' -> isArchive(file) ? ARCHIVE : DOCUMENT;
      default -> DOCUMENT;
    };
  }

  /// Reactive Resume has its lists in `sections`, in all its versions, and may wrap all in `data`.
  private static boolean isOfSections(MultipartFile file) throws IOException {
    try (var in = file.getInputStream();
        var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        var value = parser.nextToken();
        if (value == JsonToken.START_OBJECT && (name.equals("sections") || name.equals("data"))) {
          return true;
        }
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException broken) {
      return false;
    }
  }

  private static boolean isArchive(MultipartFile file) throws IOException {
    try (var zip = new ZipInputStream(file.getInputStream())) {
      int names = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && names < MOST_NAMES;
          entry = zip.getNextEntry()) {
        if (entry.getName().equals("record.json")) {
          return true;
        }
        names++;
      }
      return false;
    } catch (ZipException | IllegalArgumentException broken) {
      return false;
    }
  }
}
