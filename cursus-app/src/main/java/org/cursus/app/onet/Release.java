package org.cursus.app.onet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.app.onet.Structure.Table;
import org.jspecify.annotations.Nullable;

/// A release that is about to be loaded.
///
/// @param name such as `30.1`
/// @param released when it was published, as its read-me says
/// @param source the file or address it comes from
/// @param licence what its read-me says of its licence
record Release(
    String name,
    @Nullable String released,
    String source,
    String licence,
    Structure structure,
    ReleaseFiles files) {

  static final String STARTER = "starter";

  private static final String READ_ME = "Read Me";
  private static final Pattern TITLE =
      Pattern.compile("\\AO\\*NET (\\d{1,3}\\.\\d) Database\\s+(?:([^\\r\\n]*?) Release\\s)?");
  private static final Pattern LICENCE =
      Pattern.compile("licensed under (?:a |the )?([^.\\r\\n]*?)(?:\\.|\\r|\\n|$)");

  /// The release that these files are, by the read-me among them.
  ///
  /// @throws ReleaseRefused when they are none, or of a structure that nobody knows
  static Release of(ReleaseFiles files, String source) throws IOException, ReleaseRefused {
    var readMe = files.names().contains(READ_ME) ? text(files) : "";
    var title = TITLE.matcher(readMe);
    if (!title.find()) {
      throw ReleaseRefused.because(
          "This is no release of the O*NET database in text form: it has no Read Me.txt that begins"
              + " \"O*NET 30.1 Database\". Get one whose name ends in _text.zip.");
    }
    var licence = LICENCE.matcher(readMe);
    return new Release(
        title.group(1),
        title.group(2),
        source,
        licence.find() ? licence.group(1) : "not stated in the release",
        Structure.of(title.group(1)),
        files);
  }

  /// The small release of the project's own that comes with Cursus.
  static Release starter() {
    var structure = Structure.newest();
    return new Release(
        STARTER,
        null,
        "comes with Cursus",
        "Apache License 2.0; titles and codes: O*NET, CC BY 4.0",
        structure,
        new ReleaseFiles.Bundled(structure));
  }

  /// Which tables of its structure it came without.
  ///
  /// @throws ReleaseRefused for files that the structure does not name, or for missing ones
  TreeSet<String> absent(boolean allowMissing) throws ReleaseRefused {
    var expected = structure.tables().stream().map(Table::file).collect(Collectors.toSet());
    var unknown = new TreeSet<>(files.names());
    unknown.removeAll(expected);
    unknown.remove(READ_ME);
    if (!unknown.isEmpty()) {
      throw ReleaseRefused.unknown(unknown);
    }
    var missing = new TreeSet<>(expected);
    missing.removeAll(files.names());
    if (!missing.isEmpty() && (!allowMissing || missing.contains("Occupation Data"))) {
      throw ReleaseRefused.missing(missing);
    }
    return missing;
  }

  private static String text(ReleaseFiles files) throws IOException {
    try (var stream = files.open(READ_ME)) {
      return new String(stream.readNBytes(10_000), StandardCharsets.UTF_8);
    }
  }
}
