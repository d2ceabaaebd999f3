package org.cursus.engine.posting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.posting.Salary.Period;
import org.jspecify.annotations.Nullable;

/// Finds what a posting pays. A figure counts as pay only beside a currency, or beside a word for
/// pay with a period.
final class Salaries {

  private static final String CURRENCY =
      "US\\$|C\\$|A\\$|CA\\$|AU\\$|NZ\\$|\\$|€|£|¥|₹|CHF|USD|EUR|GBP|CAD|AUD|NZD|INR|JPY|SEK|NOK|DKK|PLN|BRL|MXN|Euro|euros?|dollars?|pounds?";
  private static final String DIGITS =
      "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
  private static final String THOUSANDS = "[kKT](?!\\p{L})|(?:tsd|mille|mil)\\b\\.?";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<c1>%1$s)?\\s?(?<from>%2$s)\\s?(?<c2>%1$s)?(?:\\s?(?:-|–|—|to|bis|à|a|and|und|et|y)\\s?(?<c3>%1$s)?\\s?(?<to>%2$s)\\s?(?<c4>%1$s)?)?"
              .formatted(CURRENCY, "(?:" + DIGITS + ")\\s?(?:" + THOUSANDS + ")?"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE =
      Pattern.compile("(" + DIGITS + ")\\s?(" + THOUSANDS + ")?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAY =
      Lists.anyOf(
          List.of(
              "salary",
              "pay",
              "pay range",
              "compensation",
              "wage",
              "rate",
              "gehalt",
              "lohn",
              "vergütung",
              "jahresgehalt",
              "salaire",
              "rémunération",
              "salario",
              "sueldo",
              "retribución",
              "stipend"));
  private static final Pattern OTHER_MONEY =
      Lists.anyOf(
          List.of(
              "revenue",
              "funding",
              "raised",
              "budget",
              "bonus of",
              "sign-on",
              "signing bonus",
              "bonus",
              "401k",
              "401(k)",
              "allowance",
              "stipend of",
              "million",
              "billion",
              "umsatz",
              "customers",
              "users",
              "employees"));
  private static final Map<Period, Pattern> PERIODS =
      Map.of(
          Period.HOUR,
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:/|per|an|a|pro|par|por|de l')\\s?(?:hour|hr|h|stunde|std|heure|hora)\\b|\\bhourly\\b|stundenlohn|horaire"),
          Period.DAY,
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:/|per|a|pro|par|por)\\s?(?:day|tag|jour|día)\\b|\\bdaily rate\\b|tagessatz"),
          Period.WEEK,
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:/|per|a|pro|par|por)\\s?(?:week|wk|woche|semaine|semana)\\b|\\bweekly\\b"),
          Period.MONTH,
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:/|per|a|pro|im|par|por|al)\\s?(?:month|mo|monat|mois|mes)\\b|\\bmonthly\\b|monatlich|mensuel|mensual|monatsgehalt"),
          Period.YEAR,
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:/|per|a|pro|im|par|por|al)\\s?(?:year|yr|annum|jahr|an|año)\\b|\\bp\\.?\\s?a\\b|\\bannual(?:ly)?\\b|\\byearly\\b|jährlich|jahresgehalt|annuel|brut annuel|anual"));
  private static final int AROUND = 60;

  /// A text with more figures than that is no posting.
  private static final int MOST_FIGURES = 500;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Salaries() {}

  /// The first pay that a text names.
  static Optional<Salary> find(String text) {
    var matcher = RANGE.matcher(text);
    for (int i = 0; i < MOST_FIGURES && matcher.find(); i++) {
      var salary = salary(text, matcher);
      if (salary != null) {
        return Optional.of(salary);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Salary salary(String text, Matcher found) {
    var sign = first(found.group("c1"), found.group("c2"), found.group("c3"), found.group("c4"));
    var before = lastLine(text.substring(Math.max(0, found.start() - AROUND), found.start()));
    var after =
        firstLine(text.substring(found.end(), Math.min(text.length(), found.end() + AROUND)));
    boolean paid = PAY.matcher(before).find();
    if ((sign == null && !paid)
        || OTHER_MONEY.matcher(firstWords(after)).find()
        || (!paid && OTHER_MONEY.matcher(before).find())) {
      return null;
    }
    var to = found.group("to");
    boolean thousands = to != null && suffixed(to) && !suffixed(found.group("from"));
    var from = value(found.group("from"), thousands);
    var upper = to == null ? null : value(to, false);
    var period =
        period(before, after, upper == null ? from : upper, sign != null && paid || to != null);
    if (period == null || from.signum() <= 0 || (upper != null && upper.compareTo(from) < 0)) {
      return null;
    }
    boolean open =
        before.matches("(?is).*\\b(?:from|starting at|ab|à partir de|desde)\\s*$")
            || after.startsWith("+");
    return new Salary(
        from,
        upper == null ? (open ? null : from) : upper,
        currency(sign),
        period,
        new Place(found.start() + leading(found.group()), found.end() - trailing(found.group())));
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String firstWords(String after) {
    return after.substring(0, Math.min(after.length(), 25));
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static int trailing(String text) {
    return text.length() - text.stripTrailing().length();
  }

  /// What the words around say; else what a figure of that size is usually for, where it is surely
  /// pay.
  private static @Nullable Period period(
      String before, String after, BigDecimal value, boolean surelyPay) {
    for (var place : new String[] {after, before}) {
      for (var period : Period.values()) {
        if (PERIODS.get(period).matcher(place).find()) {
          return plausible(period, value) ? period : null;
        }
      }
    }
    if (!surelyPay) {
      return null;
    }
    if (value.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
      return Period.YEAR;
    }
    return value.compareTo(BigDecimal.valueOf(200)) < 0 ? Period.HOUR : Period.MONTH;
  }

  private static boolean plausible(Period period, BigDecimal value) {
    return period != Period.YEAR || value.compareTo(BigDecimal.valueOf(500)) > 0;
  }

  private static boolean suffixed(String figure) {
    var one = ONE.matcher(figure.strip());
    return one.lookingAt() && one.group(2) != null;
  }

  private static BigDecimal value(String figure, boolean thousands) {
    var one = ONE.matcher(figure.strip());
    if (!one.lookingAt()) {
      return BigDecimal.ZERO;
    }
    var digits = one.group(1).replaceAll("[.,'’\\u00a0\\u202f ](?=\\d{3}(?:\\D|$))", "");
    var value = new BigDecimal(digits.replace(',', '.').replaceAll("[^0-9.]", ""));
    return one.group(2) != null || thousands
        ? value.multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP)
        : value;
  }

  private static @Nullable String first(@Nullable String... signs) {
    for (var sign : signs) {
      if (sign != null) {
        return sign;
      }
    }
    return null;
  }

  private static @Nullable String currency(@Nullable String sign) {
    if (sign == null) {
      return null;
    }
    return switch (sign.toUpperCase(Locale.ROOT)) {
      case "$", "US$", "DOLLAR", "DOLLARS" -> "USD";
      case "€", "EURO", "EUROS" -> "EUR";
      case "£", "POUND", "POUNDS" -> "GBP";
      case "¥" -> "JPY";
      case "₹" -> "INR";
      case "C$", "CA$" -> "CAD";
      case "A$", "AU$" -> "AUD";
      case "NZ$" -> "NZD";
      default -> sign.toUpperCase(Locale.ROOT);
    };
  }
}
