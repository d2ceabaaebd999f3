package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/// Checks what administrators type, field by field, and keeps what does not fit.
final class LocalFaults {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+\\S*");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,9})?");

  private final List<Fault> faults = new ArrayList<>();

  void add(String field, String detail) {
    faults.add(new Fault("/" + field, detail));
  }

  boolean none() {
    return faults.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }

  /// @throws Problem of this type when something did not fit
  void refuse(ProblemType type) {
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(type, faults);
    }
  }

  /// What does not fit, by field; for pages.
  static Map<String, String> byField(Problem problem) {
    var fields = new LinkedHashMap<String, String>();
    if (problem.members().get("errors") instanceof List<?> all) {
      for (var each : all) {
        if (each instanceof Fault fault) {
          fields.putIfAbsent(fault.pointer().substring(1), fault.detail());
        }
      }
    }
    return fields;
  }

  /// A text without blanks around it; null for nothing.
  @Nullable String text(String field, @Nullable String value, int longest) {
    var text = value == null ? "" : value.strip();
    if (text.length() > longest) {
      add(field, "Write at most " + longest + " characters.");
    }
    if (text.indexOf('\0') >= 0) {
      add(field, "Leave out characters that cannot be printed.");
    }
    return text.isEmpty() ? null : text;
  }

  /// A text that must be there.
  String needed(String field, @Nullable String value, int longest) {
    var text = text(field, value, longest);
    if (text == null) {
      add(field, "Fill this in.");
      return "";
    }
    return text;
  }

  /// An ISO 4217 code.
  @Nullable String currency(String field, @Nullable String value) {
    var text = text(field, value, 3);
    if (text != null && !CURRENCY.matcher(text).matches()) {
      add(field, "Write the currency as three capital letters, such as USD.");
    }
    return text;
  }

  /// The address of a page.
  @Nullable String address(String field, @Nullable String value) {
    var text = text(field, value, 2000);
    if (text != null && !ADDRESS.matcher(text).matches()) {
      add(field, "Write the whole address, beginning with https://.");
    }
    return text;
  }

  /// A sum of money or a number of months, as typed: `12500`, `12,500.50`.
  @Nullable BigDecimal amount(String field, @Nullable String value) {
    var text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!AMOUNT.matcher(text).matches()) {
      add(field, "Write a number such as 12500 or 12500.50, without a currency.");
      return null;
    }
    return new BigDecimal(text.replace(",", ""));
  }

  /// A number that is not below the smallest and below the limit, rounded to so many decimals.
  @Nullable BigDecimal within(
      String field, @Nullable BigDecimal value, String smallest, String limit, int decimals) {
    if (value == null) {
      return null;
    }
    if (value.compareTo(new BigDecimal(smallest)) < 0
        || value.compareTo(new BigDecimal(limit)) >= 0) {
      add(field, "Write a number from " + smallest + " to below " + limit + ".");
      return null;
    }
    return value.setScale(decimals, java.math.RoundingMode.HALF_UP);
  }
}
