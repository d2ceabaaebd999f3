package org.cursus.app.interchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cursus.app.interchange.Manifest.Content;
import tools.jackson.databind.json.JsonMapper;

/// Writes a ZIP file by file and remembers what it wrote; the manifest comes last.
final class ArchiveWriter implements AutoCloseable {

  private final ZipOutputStream zip;
  private final List<Content> written = new ArrayList<>();

  ArchiveWriter(Path file) throws IOException {
    zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
  }

  /// Writes the bytes of a file.
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void file(String path, Writing content) {
    try {
      zip.putNextEntry(new ZipEntry(path));
      var digest = sha256();
      var out = new Counted(new DigestOutputStream(zip, digest));
      content.to(out);
      zip.closeEntry();
      written.add(new Content(path, HexFormat.of().formatHex(digest.digest()), out.count));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void manifest(JsonMapper json, String product, Instant at) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.FILE));
    var manifest = new Manifest(Manifest.FORMAT, product, at, written);
    zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counted extends FilterOutputStream {

    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }
  }
}
