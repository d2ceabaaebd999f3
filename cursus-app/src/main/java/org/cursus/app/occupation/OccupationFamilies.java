package org.cursus.app.occupation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The groups of the Standard Occupational Classification: 23 major groups, each of minor groups.
/// A code tells its groups by how it begins.
final class OccupationFamilies {

  private static final String FILE = "/occupation/families.txt";
  private static final String UNNAMED = "Further occupations";
  private static final int MAJOR = 2;

  /// By the beginning of a code.
  private static final Map<String, String> NAMES = read();

  private OccupationFamilies() {}

  /// A group of occupations.
  ///
  /// @param code the beginning of the codes that belong to it, such as `29` or `29-1`
  /// @param occupations how many the release has of it
  /// @param groups what it consists of; empty for a minor group
  record Family(String code, String name, int occupations, List<Family> groups) {}

  /// The groups that have occupations.
  ///
  /// @param counts occupations by the beginning of their minor group, such as `29-1`
  static List<Family> tree(Map<String, Integer> counts) {
    var majors = new TreeMap<String, List<Family>>();
    new TreeMap<>(counts)
        .forEach(
            (code, count) ->
                majors
                    .computeIfAbsent(code.substring(0, MAJOR), major -> new ArrayList<>())
                    .add(new Family(code, name(code), count, List.of())));
    return majors.entrySet().stream()
        .map(
            major ->
                new Family(
                    major.getKey(),
                    name(major.getKey()),
                    major.getValue().stream().mapToInt(Family::occupations).sum(),
                    List.copyOf(major.getValue())))
        .toList();
  }

  /// What a group is called.
  ///
  /// @param code the beginning of codes, such as `29-11`; the smallest named group that has it
  static String name(String code) {
    for (int length = code.length(); length >= MAJOR; length--) {
      var name = NAMES.get(code.substring(0, length));
      if (name != null) {
        return name;
      }
    }
    return UNNAMED;
  }

  private static Map<String, String> read() {
    var names = new LinkedHashMap<String, String>();
    var stream = Objects.requireNonNull(OccupationFamilies.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
        int gap = line.indexOf(' ');
        names.put(line.substring(0, gap), line.substring(gap + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
