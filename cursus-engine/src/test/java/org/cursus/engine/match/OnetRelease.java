package org.cursus.engine.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.cursus.engine.match.OccupationText.AlternateTitle;

/// The occupations of an official text release, read from its zip.
public final class OnetRelease {

  private OnetRelease() {}

  public static List<OccupationText> read(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var alternates = new LinkedHashMap<String, List<AlternateTitle>>();
      for (var row : rows(zip, "Alternate Titles.txt")) {
        var shortTitle = row[2].equals("n/a") ? null : row[2];
        of(alternates, row[0]).add(new AlternateTitle(row[1], shortTitle));
      }
      var reported = new LinkedHashMap<String, List<String>>();
      rows(zip, "Sample of Reported Titles.txt").forEach(r -> of(reported, r[0]).add(r[1]));
      var tasks = new LinkedHashMap<String, List<String>>();
      rows(zip, "Task Statements.txt").forEach(row -> of(tasks, row[0]).add(row[2]));
      var things = things(zip);
      return rows(zip, "Occupation Data.txt").stream()
          .map(
              row ->
                  new OccupationText(
                      row[0],
                      row[1],
                      row[2],
                      of(alternates, row[0]),
                      of(reported, row[0]),
                      of(tasks, row[0]),
                      of(things, row[0])))
          .toList();
    }
  }

  /// Tools, technologies, emerging tasks and activities, as far as the release has them.
  private static Map<String, List<String>> things(ZipFile zip) throws IOException {
    var things = new LinkedHashMap<String, List<String>>();
    for (var row : rows(zip, "Technology Skills.txt")) {
      of(things, row[0]).add(row[1] + " " + row[3]);
    }
    for (var row : rows(zip, "Tools Used.txt")) {
      of(things, row[0]).add(row[1] + " " + row[3]);
    }
    rows(zip, "Emerging Tasks.txt").forEach(row -> of(things, row[0]).add(row[1]));
    var activities = new HashMap<String, String>();
    rows(zip, "DWA Reference.txt").forEach(row -> activities.put(row[2], row[3]));
    for (var row : rows(zip, "Tasks to DWAs.txt")) {
      of(things, row[0]).add(activities.getOrDefault(row[2], ""));
    }
    return things;
  }

  private static <T> List<T> of(Map<String, List<T>> byCode, String code) {
    return byCode.computeIfAbsent(code, key -> new ArrayList<>());
  }

  private static List<String[]> rows(ZipFile zip, String name) throws IOException {
    var entry =
        zip.stream()
            .filter(e -> e.getName().equals(name) || e.getName().endsWith("/" + name))
            .findFirst()
            .orElseThrow(() -> new IOException("no " + name + " in " + zip.getName()));
    try (var reader =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.US_ASCII))) {
      return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
