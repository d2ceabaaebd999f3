package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of the economy by which occupations are grouped.
///
/// @param codes beginnings of codes whose occupations belong to it; the longest that fits counts
/// @param occupations how many of the live release belong to it
record Sector(
    UUID id,
    String name,
    @Nullable String description,
    List<String> codes,
    int position,
    int version,
    int occupations) {

  /// What an administrator says of a sector.
  record Draft(@Nullable String name, @Nullable String description, @Nullable List<String> codes) {

    /// Checked and cleaned.
    ///
    /// @throws org.cursus.app.platform.Problem `sector-invalid`
    Draft checked() {
      var faults = new LocalFaults();
      var clean =
          new Draft(
              faults.needed("name", name, 120),
              faults.text("description", description, 2000),
              codes == null
                  ? List.of()
                  : codes.stream()
                      .map(String::strip)
                      .filter(c -> !c.isEmpty())
                      .distinct()
                      .toList());
      if (clean.codesOrNone().stream().anyMatch(code -> !code.matches("\\d\\d-[\\d.]{0,7}"))) {
        faults.add("codes", "Write beginnings of codes such as 29- or 15-12, apart by spaces.");
      }
      faults.refuse(LocalProblem.SECTOR_INVALID);
      return clean;
    }

    List<String> codesOrNone() {
      return codes == null ? List.of() : codes;
    }
  }
}
