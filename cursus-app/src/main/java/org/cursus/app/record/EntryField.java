package org.cursus.app.record;

import java.util.Locale;
import java.util.regex.Pattern;

/// A field of an entry.
///
/// @param column in the entity's table
public record EntryField(String column, Kind kind) {

  private static final Pattern UNDERSCORE = Pattern.compile("_(\\p{Lower})");

  /// What may stand in a field.
  public enum Kind {
    /// A few words on one line.
    LINE,
    /// Text of several lines.
    PROSE,
    /// A partial date: `2019`, `2019-03` or `2019-03-14`.
    DATE,
    /// True or false.
    FLAG,
    /// A whole number.
    NUMBER,
    /// Texts, in order.
    LIST
  }

  /// The name in JSON, such as `startDate`.
  public String property() {
    return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /// What a person calls it, such as "Start date".
  public String label() {
    if (kind == Kind.FLAG) {
      return "I work there now";
    }
    var words = column.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static EntryField line(String column) {
    return new EntryField(column, Kind.LINE);
  }

  static EntryField prose(String column) {
    return new EntryField(column, Kind.PROSE);
  }

  static EntryField date(String column) {
    return new EntryField(column, Kind.DATE);
  }

  static EntryField flag(String column) {
    return new EntryField(column, Kind.FLAG);
  }

  static EntryField number(String column) {
    return new EntryField(column, Kind.NUMBER);
  }

  static EntryField list(String column) {
    return new EntryField(column, Kind.LIST);
  }
}
