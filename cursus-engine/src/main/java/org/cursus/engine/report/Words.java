package org.cursus.engine.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Our own words in a report, and how its language writes numbers and dates.
final class Words {

  /// Languages that we have words in; the first is for all others.
  static final List<String> LANGUAGES = List.of("en", "de");

  private static final Map<String, Words> ALL =
      LANGUAGES.stream().collect(Collectors.toMap(each -> each, Words::new));

  private final Locale locale;
  private final Properties texts = new Properties();

  private Words(String language) {
    this.locale = Locale.forLanguageTag(language);
    var name = "words_" + language + ".properties";
    try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// @param language such as `de` or `de-CH`
  static Words of(String language) {
    var main = Locale.forLanguageTag(language).getLanguage();
    return Objects.requireNonNull(ALL.get(LANGUAGES.contains(main) ? main : LANGUAGES.getFirst()));
  }

  String language() {
    return locale.getLanguage();
  }

  java.util.Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /// @param values text, or numbers for choices between one and many
  String say(String key, Object... values) {
    var text = Objects.requireNonNull(texts.getProperty(key), key);
    return new MessageFormat(text, locale).format(values);
  }

  /// `key.1`, `key.2` and so on.
  Stream<String> all(String key) {
    return Stream.iterate(1, i -> i + 1)
        .takeWhile(i -> texts.containsKey(key + "." + i))
        .map(i -> say(key + "." + i));
  }

  /// With at most two decimals, and none that say nothing.
  String number(BigDecimal value) {
    return number(value.doubleValue());
  }

  /// With at most two decimals, and none that say nothing.
  String number(double value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    return format.format(value);
  }

  String percent(double share) {
    var format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  String date(LocalDate date) {
    // As it is said everywhere: English dates differ by country only when they are short.
    return "en".equals(language())
        ? date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))
        : date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }
}
