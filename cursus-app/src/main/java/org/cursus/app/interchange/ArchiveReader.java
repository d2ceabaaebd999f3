package org.cursus.app.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cursus.app.interchange.Manifest.Content;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An archive whose every file has been found to be as it was written. Files are read one after
/// the other, never more of them than the manifest says.
final class ArchiveReader implements AutoCloseable {

  private static final int MOST_FILES = 20_000;
  private static final long LARGEST_FILE = 1L << 30;
  private static final long LARGEST_IN_ALL = 4L << 30;
  private static final int LARGEST_MANIFEST = 8 << 20;

  private final ZipFile zip;
  private final Map<String, Content> contents;

  private ArchiveReader(ZipFile zip, Map<String, Content> contents) {
    this.zip = zip;
    this.contents = contents;
  }

  /// Opens an archive and checks the hash of each of its files.
  ///
  /// @throws Problem `archive-broken`, `archive-changed` naming the file, `archive-newer`, or
  ///     `archive-too-large`
  static ArchiveReader open(Path file, JsonMapper json) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException noZip) {
      throw InterchangeProblem.ARCHIVE_BROKEN.problem();
    }
    try {
      var manifest = manifest(zip, json);
      var reader = new ArchiveReader(zip, byPath(manifest.files()));
      reader.checkNames();
      reader.checkHashes();
      return reader;
    } catch (IOException | JacksonException | IllegalArgumentException broken) {
      zip.close();
      throw InterchangeProblem.ARCHIVE_BROKEN.problem();
    } catch (RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private static Manifest manifest(ZipFile zip, JsonMapper json) throws IOException {
    var entry = zip.getEntry(Manifest.FILE);
    if (entry == null) {
      throw InterchangeProblem.ARCHIVE_BROKEN.problem();
    }
    byte[] bytes;
    try (var in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LARGEST_MANIFEST + 1);
    }
    if (bytes.length > LARGEST_MANIFEST) {
      throw InterchangeProblem.ARCHIVE_TOO_LARGE.problem();
    }
    if (json.readTree(bytes).path("format").asInt(0) > Manifest.FORMAT) {
      throw InterchangeProblem.ARCHIVE_NEWER.problem();
    }
    var manifest = json.readValue(bytes, Manifest.class);
    if (manifest.format() != Manifest.FORMAT || manifest.files() == null) {
      throw InterchangeProblem.ARCHIVE_BROKEN.problem();
    }
    return manifest;
  }

  private static Map<String, Content> byPath(List<Content> files) {
    if (files.size() > MOST_FILES) {
      throw InterchangeProblem.ARCHIVE_TOO_LARGE.problem();
    }
    // A path that is named twice is an IllegalStateException here; it cannot be told which counts.
    try {
      return files.stream().collect(Collectors.toMap(Content::path, Function.identity()));
    } catch (IllegalStateException | NullPointerException twice) {
      throw InterchangeProblem.ARCHIVE_BROKEN.problem();
    }
  }

  /// What the manifest does not name was put in later.
  private void checkNames() {
    var seen = new HashSet<String>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      var name = entries.nextElement().getName();
      if (!seen.add(name) || !name.equals(Manifest.FILE) && !contents.containsKey(name)) {
        throw changed(name);
      }
    }
  }

  private void checkHashes() throws IOException {
    long all = 0;
    for (var content : contents.values()) {
      all += content.size();
      if (content.size() < 0 || content.size() > LARGEST_FILE || all > LARGEST_IN_ALL) {
        throw InterchangeProblem.ARCHIVE_TOO_LARGE.problem();
      }
      if (!isAsWritten(content)) {
        throw changed(content.path());
      }
    }
  }

  private boolean isAsWritten(Content content) {
    var entry = zip.getEntry(content.path());
    if (entry == null) {
      return false;
    }
    var digest = ArchiveWriter.sha256();
    long size = 0;
    try (var in = zip.getInputStream(entry)) {
      var buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0 && size <= content.size(); n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        size += n;
      }
    } catch (IOException broken) {
      return false;
    }
    return size == content.size()
        && HexFormat.of().formatHex(digest.digest()).equals(content.sha256());
  }

  private static Problem changed(String path) {
    return InterchangeProblem.ARCHIVE_CHANGED.with("file", path);
  }

  /// The paths of all files.
  List<String> paths() {
    return contents.keySet().stream().sorted().toList();
  }

  /// A file of the archive; null when it has none of that path.
  @Nullable InputStream file(String path) throws IOException {
    return contents.containsKey(path) ? zip.getInputStream(zip.getEntry(path)) : null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
