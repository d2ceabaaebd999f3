package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A training program, and the occupations it leads to.
///
/// @param lengthMonths how long it takes
/// @param cost what it costs in all
/// @param cip its field after the Classification of Instructional Programs
/// @param source `manual` or `import`
record Program(
    UUID id,
    String provider,
    String name,
    String level,
    @Nullable BigDecimal lengthMonths,
    @Nullable BigDecimal cost,
    @Nullable String currency,
    @Nullable String url,
    @Nullable String location,
    @Nullable String description,
    @Nullable String cip,
    String source,
    List<Leads> occupations,
    int version) {

  /// What one can have at the end, the least first.
  static final List<String> LEVELS =
      List.of(
          "course",
          "certificate",
          "apprenticeship",
          "associate",
          "bachelor",
          "master",
          "doctorate",
          "other");

  private static final int MOST_OCCUPATIONS = 200;
  private static final Pattern SOC = Pattern.compile("\\d\\d-\\d{4}(\\.\\d\\d)?");
  private static final Pattern CIP = Pattern.compile("(\\d{1,2})\\.(\\d{2,4})");

  /// An occupation that a program leads to.
  ///
  /// @param source `manual` when somebody said so, `cip` when its field does
  record Leads(String code, String title, String source) {}

  /// Another program that may be the same.
  ///
  /// @param score how alike they are written, 0 to 1
  record Like(UUID id, String provider, String name, double score) {

    /// In percent.
    public long percent() {
      return Math.round(score * 100);
    }
  }

  /// Two programs that may be one and the same.
  record Pair(Like first, Like second) {}

  /// What an administrator says of a program.
  ///
  /// @param occupations codes such as 29-1141.00, or 29-1141 for all that begin so
  record Draft(
      @Nullable String provider,
      @Nullable String name,
      @Nullable String level,
      @Nullable BigDecimal lengthMonths,
      @Nullable BigDecimal cost,
      @Nullable String currency,
      @Nullable String url,
      @Nullable String location,
      @Nullable String description,
      @Nullable String cip,
      @Nullable List<String> occupations) {

    /// Checked and cleaned; what does not fit is added to the faults.
    Draft checked(LocalFaults faults) {
      var clean =
          new Draft(
              faults.needed("provider", provider, 200),
              faults.needed("name", name, 200),
              level(faults),
              faults.within("lengthMonths", lengthMonths, "0.1", "1000", 1),
              faults.within("cost", cost, "0", "10000000000", 2),
              faults.currency("currency", currency),
              faults.address("url", url),
              faults.text("location", location, 200),
              faults.text("description", description, 4000),
              cip(faults),
              codes(faults));
      if (clean.cost != null && clean.currency == null && currency == null) {
        faults.add("currency", "Say the currency of the cost, such as USD.");
      }
      return clean;
    }

    List<String> codes() {
      return occupations == null ? List.of() : occupations;
    }

    /// As people write it, too: Bachelor's degree.
    private String level(LocalFaults faults) {
      var text = level == null ? "" : level.strip().toLowerCase(Locale.ROOT);
      var plain = text.replace('’', '\'').replaceAll("('s|s'|s)?( degree)?$", "");
      if (LEVELS.contains(plain)) {
        return plain;
      }
      faults.add("level", "Write one of " + String.join(", ", LEVELS) + ".");
      return "";
    }

    private @Nullable String cip(LocalFaults faults) {
      var text = faults.text("cip", cip, 20);
      if (text == null) {
        return null;
      }
      var clean = cipOf(text);
      if (clean == null) {
        faults.add("cip", "Write the CIP code as two digits, a dot and four digits: 51.3801.");
      }
      return clean;
    }

    private List<String> codes(LocalFaults faults) {
      var all = codes().stream().map(String::strip).filter(c -> !c.isEmpty()).distinct().toList();
      if (all.size() > MOST_OCCUPATIONS) {
        faults.add("occupations", "Name at most " + MOST_OCCUPATIONS + " occupations.");
      }
      for (var code : all) {
        if (!SOC.matcher(code).matches()) {
          faults.add(
              "occupations",
              "\"%s\" is no occupation code. Write 29-1141.00 or 29-1141, several apart by semicolons."
                  .formatted(code.length() > 40 ? code.substring(0, 40) : code));
          return List.of();
        }
      }
      return all;
    }
  }

  /// A CIP code with the zeros that a spreadsheet dropped, or null where it is none.
  static @Nullable String cipOf(String text) {
    var code = CIP.matcher(text);
    return code.matches()
        ? "0".repeat(2 - code.group(1).length())
            + code.group(1)
            + "."
            + code.group(2)
            + "0".repeat(4 - code.group(2).length())
        : null;
  }
}
