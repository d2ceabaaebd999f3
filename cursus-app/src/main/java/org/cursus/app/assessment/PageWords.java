package org.cursus.app.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What the pages of an assessment say around its questions, in the language in which it is
/// answered where there is a list of words, else in English.
final class PageWords {

  private static final PageWords ENGLISH = new PageWords("en", Map.of());
  private static final Map<String, PageWords> LISTS = Map.of("de", read("de"));
  private static final String OPEN = "{}";
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

  private final String language;
  private final Map<String, String> words;
  private final List<Sentence> sentences;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;
  private final DateTimeFormatter clock;
  private final String decimal;

  /// What has parts that change.
  private record Sentence(Pattern english, String other) {}

  private PageWords(String language, Map<String, String> words) {
    this.language = language;
    this.words = words;
    this.sentences =
        words.entrySet().stream()
            .filter(each -> each.getKey().contains(OPEN))
            .map(each -> new Sentence(pattern(each.getKey()), each.getValue()))
            .toList();
    // The English of Cursus is British, where the day comes first.
    var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(locale)
            .withZone(ZoneOffset.UTC);
    this.clock = DateTimeFormatter.ofPattern("HH:mm z", locale);
    this.decimal = String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /// @param language of a session, such as `de` or `de-AT`
  static PageWords of(String language) {
    return LISTS.getOrDefault(language.split("-")[0], ENGLISH);
  }

  private static PageWords read(String language) {
    var words = new LinkedHashMap<String, String>();
    try (var file =
        new ClassPathResource("assessment/words-" + language + ".txt").getInputStream()) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(pair -> words.put(pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageWords(language, words);
  }

  private static Pattern pattern(String english) {
    return Pattern.compile(Pattern.quote(english).replace(OPEN, "\\E(.+)\\Q"), Pattern.DOTALL);
  }

  /// The language in which it is said.
  public String language() {
    return language;
  }

  /// Says what is meant.
  ///
  /// @param english with all that changes filled in
  public String say(String english) {
    var exact = words.get(english);
    if (exact != null) {
      return exact;
    }
    for (var sentence : sentences) {
      var found = sentence.english().matcher(english);
      if (found.matches()) {
        return filled(sentence.other(), found.toMatchResult());
      }
    }
    return english;
  }

  /// A point in time as it is written, such as `2. November 2026, 14:05 UTC`.
  public String moment(Instant at) {
    var local = at.atZone(ZoneId.systemDefault());
    return date.format(local) + ", " + clock.format(local);
  }

  /// A short date for drawings.
  String day(Instant at) {
    return day.format(at);
  }

  /// A number as it is written, such as `61,25`; a dash for none.
  public String number(@Nullable BigDecimal number) {
    return number == null ? "-" : digits(number.toPlainString());
  }

  /// A text with the numbers in it as they are written.
  public String digits(String text) {
    return POINT.matcher(text).replaceAll(decimal);
  }

  private static String filled(String text, MatchResult parts) {
    var filled = text;
    for (int i = 1; i <= parts.groupCount(); i++) {
      int at = filled.indexOf(OPEN);
      filled = filled.substring(0, at) + parts.group(i) + filled.substring(at + OPEN.length());
    }
    return filled;
  }

  /// All of it for the scripts of a page; null in English.
  public @Nullable String json() {
    return words.isEmpty() ? null : JsonMapper.shared().writeValueAsString(words);
  }
}
