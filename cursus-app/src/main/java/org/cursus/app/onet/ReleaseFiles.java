package org.cursus.app.onet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The text files of a release, wherever they lie. Several may be read at the same time.
interface ReleaseFiles extends Closeable {

  /// Their names without `.txt`; other files are not looked at.
  Set<String> names();

  InputStream open(String name) throws IOException;

  /// How large one is, in bytes.
  long size(String name) throws IOException;

  @Override
  default void close() throws IOException {}

  /// Opens a ZIP file or a folder.
  ///
  /// @throws ReleaseRefused when it is neither
  static ReleaseFiles of(Path path) throws IOException, ReleaseRefused {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    if (!Files.isReadable(path)) {
      throw ReleaseRefused.because(
          "There is no file %s to read. Check the name.".formatted(path.getFileName()));
    }
    try {
      return Zip.open(path);
    } catch (ZipException e) {
      throw ReleaseRefused.because(
          "%s is not a whole ZIP file (%s). Get it again; the text release ends in _text.zip."
              .formatted(path.getFileName(), e.getMessage()));
    }
  }

  private static String name(String fileName) {
    return fileName.substring(0, fileName.length() - ".txt".length());
  }

  /// The files of a folder.
  record Folder(Path folder, Set<String> names) implements ReleaseFiles {

    Folder(Path folder) throws IOException {
      this(folder, list(folder));
    }

    private static Set<String> list(Path folder) throws IOException {
      try (var files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".txt"))
            .map(ReleaseFiles::name)
            .collect(Collectors.toSet());
      }
    }

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(folder.resolve(name + ".txt"));
    }

    @Override
    public long size(String name) throws IOException {
      return Files.size(folder.resolve(name + ".txt"));
    }
  }

  /// The files of a ZIP file, in whatever folder of it they are.
  record Zip(ZipFile zip, TreeMap<String, String> entries) implements ReleaseFiles {

    static Zip open(Path path) throws IOException {
      var zip = new ZipFile(path.toFile());
      var entries = new TreeMap<String, String>();
      zip.stream()
          .map(entry -> entry.getName())
          .filter(entry -> entry.endsWith(".txt") && !entry.contains("__MACOSX"))
          .forEach(
              entry ->
                  entries.put(
                      ReleaseFiles.name(entry.substring(entry.lastIndexOf('/') + 1)), entry));
      return new Zip(zip, entries);
    }

    @Override
    public Set<String> names() {
      return entries.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
      return zip.getInputStream(zip.getEntry(entries.get(name)));
    }

    @Override
    public long size(String name) {
      return zip.getEntry(entries.get(name)).getSize();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /// The starter release, which comes with the program.
  record Bundled(Set<String> names) implements ReleaseFiles {

    private static final String FOLDER = "/onet/starter/";

    Bundled(Structure structure) {
      this(
          structure.tables().stream()
              .map(Structure.Table::file)
              .filter(file -> ReleaseFiles.class.getResource(FOLDER + file + ".txt") != null)
              .collect(Collectors.toSet()));
    }

    @Override
    public InputStream open(String name) throws IOException {
      var stream = ReleaseFiles.class.getResourceAsStream(FOLDER + name + ".txt");
      if (stream == null) {
        throw new IOException("no bundled file " + name);
      }
      return stream;
    }

    @Override
    public long size(String name) throws IOException {
      try (var stream = open(name)) {
        return stream.available();
      }
    }
  }
}
