package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An occupation with what administrators added to it.
///
/// @param retiredIn the release that no longer had it
/// @param successor the code of what came in its place
/// @param sector the sector that counts: the chosen one, or the one that the code says
/// @param version 0 while nothing was added
record LocalNote(
    String code,
    String title,
    @Nullable String retiredIn,
    @Nullable String successor,
    @Nullable String successorTitle,
    @Nullable String sector,
    Draft local,
    int version) {

  /// Whether anything was added.
  boolean kept() {
    return version > 0;
  }

  /// What people here should know of an occupation.
  ///
  /// @param wageLow what a tenth earn less than
  /// @param wageHigh what a tenth earn more than
  /// @param wagePeriod `hour`, `month` or `year`
  /// @param demand `low`, `steady`, `growing` or `shortage`
  /// @param sectorId its sector when not the one that its code says
  /// @param customFields further texts by name
  record Draft(
      @Nullable String notes,
      @Nullable BigDecimal wageLow,
      @Nullable BigDecimal wageMedian,
      @Nullable BigDecimal wageHigh,
      @Nullable String wagePeriod,
      @Nullable String wageCurrency,
      @Nullable String wageSource,
      @Nullable String demand,
      @Nullable Boolean featured,
      @Nullable UUID sectorId,
      @Nullable Map<String, @Nullable String> customFields) {

    private static final String LIMIT = "10000000000";
    private static final int MOST_FIELDS = 40;

    /// Nothing.
    static final Draft NONE =
        new Draft(null, null, null, null, null, null, null, null, false, null, Map.of());

    boolean isFeatured() {
      return Boolean.TRUE.equals(featured);
    }

    Map<String, @Nullable String> fields() {
      return customFields == null ? Map.of() : customFields;
    }

    /// Whether a wage is told.
    boolean hasWage() {
      return wageLow != null || wageMedian != null || wageHigh != null;
    }

    /// Checked and cleaned; what does not fit is added to the faults.
    Draft checked(LocalFaults faults) {
      var clean =
          new Draft(
              faults.text("notes", notes, 10_000),
              faults.within("wageLow", wageLow, "0", LIMIT, 2),
              faults.within("wageMedian", wageMedian, "0", LIMIT, 2),
              faults.within("wageHigh", wageHigh, "0", LIMIT, 2),
              oneOf(faults, "wagePeriod", wagePeriod, "hour", "month", "year"),
              faults.currency("wageCurrency", wageCurrency),
              faults.text("wageSource", wageSource, 300),
              oneOf(faults, "demand", demand, "low", "steady", "growing", "shortage"),
              isFeatured(),
              sectorId,
              cleanFields(faults));
      if (clean.hasWage() && faults.none()) {
        clean.checkWage(faults);
      }
      return clean;
    }

    private void checkWage(LocalFaults faults) {
      if (wagePeriod == null) {
        faults.add("wagePeriod", "Say whether the wage is for an hour, a month or a year.");
      }
      if (wageCurrency == null) {
        faults.add("wageCurrency", "Say the currency of the wage, such as USD.");
      }
      if (above(wageLow, wageMedian) || above(wageLow, wageHigh)) {
        faults.add("wageLow", "The low wage is above another. Put the three in order.");
      } else if (above(wageMedian, wageHigh)) {
        faults.add("wageMedian", "The middle wage is above the high one. Put the three in order.");
      }
    }

    private static boolean above(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return one != null && other != null && one.compareTo(other) > 0;
    }

    private Map<String, @Nullable String> cleanFields(LocalFaults faults) {
      var clean = new LinkedHashMap<String, @Nullable String>();
      if (fields().size() > MOST_FIELDS) {
        faults.add("customFields", "Keep at most " + MOST_FIELDS + " further fields.");
      }
      fields()
          .forEach(
              (name, value) -> {
                var text = faults.text("customFields", value, 2000);
                var label = faults.text("customFields", name, 80);
                if (text != null && label == null) {
                  faults.add("customFields", "Give each further field a name.");
                } else if (text != null) {
                  clean.put(label, text);
                }
              });
      return clean;
    }

    private static @Nullable String oneOf(
        LocalFaults faults, String field, @Nullable String value, String... allowed) {
      var text = faults.text(field, value, 40);
      if (text != null && !java.util.List.of(allowed).contains(text)) {
        faults.add(field, "Choose one of " + String.join(", ", allowed) + ".");
      }
      return text;
    }
  }
}
