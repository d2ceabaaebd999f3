package org.cursus.app.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/// Checks what somebody says of a job, field by field, and keeps what does not fit.
final class JobFaults {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+\\S*");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?");

  private final String place;
  private final List<Fault> faults;

  /// @param place what every pointer begins with: empty, or `/lines/7`
  private JobFaults(String place, List<Fault> faults) {
    this.place = place;
    this.faults = faults;
  }

  static JobFaults ofForm() {
    return new JobFaults("", new ArrayList<>());
  }

  /// Faults of a line, kept with those of the others.
  static JobFaults ofLine(int line, List<Fault> all) {
    return new JobFaults("/lines/" + line, all);
  }

  void add(String field, String detail) {
    faults.add(new Fault(place + "/" + (place.isEmpty() ? field : column(field)), detail));
  }

  /// The column of a table that a field is read from.
  private static String column(String field) {
    return switch (field) {
      case "must", "preferred" -> "requirements";
      default -> field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    };
  }

  /// @throws Problem of this type when something did not fit
  void refuse(ProblemType type) {
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(type, faults);
    }
  }

  /// One line without blanks around it; null for nothing.
  @Nullable String line(String field, @Nullable String value, int longest) {
    var text = value == null ? "" : value.replaceAll("[\\s\\u0000]+", " ").strip();
    checkLength(field, text, longest);
    return text.isEmpty() ? null : text;
  }

  /// Lines of any number, with one sign for their ends.
  @Nullable String text(String field, @Nullable String value, int longest) {
    var text = value == null ? "" : plain(value);
    checkLength(field, text, longest);
    return text.isEmpty() ? null : text;
  }

  /// PostgreSQL keeps no NUL; forms and files end lines in two ways.
  static String plain(String value) {
    return value
        .replace('\0', ' ')
        .replace('\u00a0', ' ')
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .strip();
  }

  private void checkLength(String field, String text, int longest) {
    if (text.length() > longest) {
      add(field, "Write at most %,d characters.".formatted(longest));
    }
  }

  /// Texts without empty ones and doubles.
  List<String> lines(String field, @Nullable List<String> values, int most, int longest) {
    if (values == null) {
      return List.of();
    }
    var lines =
        values.stream()
            .map(value -> line(field, value, longest))
            .filter(java.util.Objects::nonNull)
            .distinct()
            .toList();
    if (lines.size() > most) {
      add(field, "Write at most %d lines.".formatted(most));
    }
    return lines;
  }

  /// One of some keys; null for nothing.
  @Nullable String oneOf(String field, @Nullable String value, Collection<String> keys) {
    var key = line(field, value, 40);
    if (key != null && !keys.contains(key)) {
      add(field, "Choose one of " + String.join(", ", keys) + ".");
      return null;
    }
    return key;
  }

  @Nullable String address(String field, @Nullable String value) {
    var text = line(field, value, 2000);
    if (text != null && !ADDRESS.matcher(text).matches()) {
      add(field, "Write the whole address, beginning with https://.");
    }
    return text;
  }

  @Nullable BigDecimal amount(String field, @Nullable String value) {
    var text = line(field, value, 40);
    if (text == null) {
      return null;
    }
    if (!AMOUNT.matcher(text).matches()) {
      add(field, "Write a number such as 52000 or 18.50, without a currency.");
      return null;
    }
    return new BigDecimal(text.replace(",", "")).stripTrailingZeros();
  }

  @Nullable LocalDate day(String field, @Nullable String value) {
    var text = line(field, value, 40);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      add(field, "Write the day as 2026-11-22.");
      return null;
    }
  }
}
