package org.cursus.engine.resume.measure;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// Writes dates as a layout does, in the language of the document.
final class PrintedDates {

  private final String style;
  private final Locale locale;
  private final String present;

  PrintedDates(String style, Locale locale, String present) {
    this.style = style;
    this.locale = locale;
    this.present = present;
  }

  /// @param start empty where only the end is known
  String range(String start, String end) {
    if (start.isEmpty()) {
      return one(end);
    }
    if (style.equals("to")) {
      return one(start) + to() + one(end);
    }
    var between = style.equals("long") || style.equals("dotted") ? " - " : " – ";
    return one(start) + (style.equals("year-first") ? "–" : between) + one(end);
  }

  private String to() {
    return switch (locale.getLanguage()) {
      case "de" -> " bis ";
      case "fr" -> " à ";
      case "es", "pt" -> " a ";
      default -> " to ";
    };
  }

  String one(String date) {
    if (date.equals("present")) {
      return present;
    }
    if (date.length() == 4) {
      return date;
    }
    var year = date.substring(0, 4);
    var month = date.substring(5);
    var name = Month.of(Integer.parseInt(month));
    return switch (style) {
      case "short" -> name.getDisplayName(TextStyle.SHORT, locale) + " " + year;
      case "long", "to" -> name.getDisplayName(TextStyle.FULL, locale) + " " + year;
      case "apostrophe" -> name.getDisplayName(TextStyle.SHORT, locale) + " '" + year.substring(2);
      case "short-year" -> month + "/" + year.substring(2);
      case "slashed" -> month + "/" + year;
      case "dotted" -> month + "." + year;
      case "year-first" -> year + "/" + month;
      default -> throw new IllegalArgumentException(style);
    };
  }
}
