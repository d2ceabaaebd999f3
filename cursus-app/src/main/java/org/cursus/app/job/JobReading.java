package org.cursus.app.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.analysis.KnownTerms;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.occupation.OccupationTitles.Coded;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.PostingPage;
import org.cursus.engine.posting.PostingParser;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a posting by rules alone: what the page says of itself first, then its words. Call it
/// outside of transactions.
@Component
class JobReading {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_KEYWORDS = 30;
  private static final int MOST_ITEMS = 100;
  private static final int LONGEST_KEYWORD = 100;
  private static final int LONGEST_ITEM = 1000;

  private final KnownTerms known;
  private final OccupationTitles titles;

  JobReading(KnownTerms known, OccupationTitles titles) {
    this.known = known;
    this.titles = titles;
  }

  /// What a posting says.
  ///
  /// @throws org.cursus.app.platform.Problem `posting-missing`, `posting-too-short` or
  /// `posting-too-long`
  JobFields read(PostingPage page, @Nullable String sourceUrl) {
    var text = JobFaults.plain(page.text());
    checkLength(text);
    var posting = PostingParser.parse(text);
    var title = Objects.requireNonNullElse(name(page.title(), posting.title()), JobFields.UNTITLED);
    return new JobFields(
        title,
        Objects.requireNonNullElse(company(page, posting), ""),
        name(page.location(), posting.location()),
        text,
        keywords(text),
        posting.requirements().stream().limit(MOST_ITEMS).map(JobRequirement::of).toList(),
        items(posting.benefits()),
        pay(page, posting, text),
        min(page, posting),
        max(page, posting),
        currency(page, posting),
        period(page, posting),
        workplace(page, posting),
        type(page, posting),
        key(posting.seniority()),
        titles.sure(title).map(Coded::code).orElse(null),
        language(text),
        sourceUrl,
        day(page.postedOn()),
        day(page.closesOn()));
  }

  /// Reads from the description what the form left open; what was filled in stays.
  JobFields complete(JobFields given) {
    var code =
        given.occupationCode() == null
            ? titles.sure(given.title()).map(Coded::code).orElse(null)
            : given.occupationCode();
    var text = given.description() == null ? "" : given.description();
    var posting = PostingParser.parse(text);
    var page = PostingPage.ofText(text);
    boolean paid = given.salaryRange() != null || given.salaryMin() != null;
    return new JobFields(
        given.title(),
        given.company(),
        name(given.location(), posting.location()),
        given.description(),
        given.keywords().isEmpty() && !text.isEmpty() ? keywords(text) : given.keywords(),
        given.requirements().isEmpty()
            ? posting.requirements().stream().limit(MOST_ITEMS).map(JobRequirement::of).toList()
            : given.requirements(),
        given.benefits().isEmpty() ? items(posting.benefits()) : given.benefits(),
        paid ? given.salaryRange() : pay(page, posting, text),
        paid ? given.salaryMin() : min(page, posting),
        paid ? given.salaryMax() : max(page, posting),
        paid ? given.salaryCurrency() : currency(page, posting),
        paid ? given.salaryPeriod() : period(page, posting),
        given.workplace() == null ? key(posting.workplace()) : given.workplace(),
        given.employmentType(),
        given.seniority() == null ? key(posting.seniority()) : given.seniority(),
        code,
        given.language() == null ? language(text) : given.language(),
        given.sourceUrl(),
        given.postedOn(),
        given.closesOn());
  }

  private static void checkLength(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw JobProblem.POSTING_MISSING.problem();
    }
    if (text.length() > JobFields.LONGEST_TEXT) {
      throw JobProblem.POSTING_TOO_LONG.with("most", JobFields.LONGEST_TEXT);
    }
    // Scripts without blanks between words have few of them, however long the text.
    if (text.split("\\s+").length < FEWEST_WORDS && text.length() < 60) {
      throw JobProblem.POSTING_TOO_SHORT.with("fewestWords", FEWEST_WORDS);
    }
  }

  private List<String> keywords(String text) {
    var labels = labels(text);
    return known.keywordsOf(text).keywords().stream()
        .filter(
            each ->
                each.kind() != Keyword.Kind.TOPIC
                    || !labels.contains(each.text().toLowerCase(Locale.ROOT)))
        .map(Keyword::name)
        .filter(name -> name.length() <= LONGEST_KEYWORD)
        .distinct()
        .limit(MOST_KEYWORDS)
        .toList();
  }

  /// Headings, and what stands before or behind a colon at the top: they say where to look, not
  /// what the job is about.
  private static Set<String> labels(String text) {
    return text.lines()
        .filter(line -> line.length() <= LONGEST_KEYWORD && !line.isBlank())
        .filter(line -> Character.isLetter(line.codePointAt(0)))
        .flatMap(line -> Stream.of(line.split(":", 2)))
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static List<String> items(List<String> items) {
    return items.stream()
        .filter(item -> item.length() <= LONGEST_ITEM)
        .distinct()
        .limit(MOST_ITEMS)
        .toList();
  }

  private static @Nullable String name(@Nullable String... candidates) {
    return Stream.of(candidates)
        .filter(each -> each != null && !each.isBlank())
        .map(each -> each.replaceAll("\\s+", " ").strip())
        .filter(each -> each.length() <= JobFields.LONGEST_NAME)
        .findFirst()
        .orElse(null);
  }

  /// The name of a site is the employer's only where nothing better is there: it may be a board's.
  private static @Nullable String company(PostingPage page, Posting posting) {
    return page.basis().equals("json-ld")
        ? name(page.company(), posting.company())
        : name(posting.company(), page.company());
  }

  private static @Nullable String pay(PostingPage page, Posting posting, String text) {
    var from = page.payFrom();
    if (from != null) {
      var to = page.payTo();
      return (Objects.requireNonNullElse(page.payCurrency(), "")
              + " "
              + from
              + (to == null || to.equals(from) ? "" : " to " + to)
              + (page.payPeriod() == null
                  ? ""
                  : " " + JobWords.of(page.payPeriod().toLowerCase(Locale.ROOT))))
          .strip();
    }
    var salary = posting.salary();
    return salary == null ? null : name(text.substring(salary.place().from(), salary.place().to()));
  }

  private static @Nullable BigDecimal min(PostingPage page, Posting posting) {
    var from = page.payFrom();
    var salary = posting.salary();
    return from != null ? new BigDecimal(from) : salary == null ? null : salary.from();
  }

  private static @Nullable BigDecimal max(PostingPage page, Posting posting) {
    var from = page.payFrom();
    var to = page.payTo();
    if (from != null) {
      var top = to == null ? null : new BigDecimal(to);
      return top != null && top.compareTo(new BigDecimal(from)) >= 0 ? top : null;
    }
    var salary = posting.salary();
    return salary == null ? null : salary.to();
  }

  private static @Nullable String currency(PostingPage page, Posting posting) {
    var salary = posting.salary();
    var code =
        page.payFrom() != null ? page.payCurrency() : salary == null ? null : salary.currency();
    return code != null && code.matches("[A-Z]{3}") ? code : null;
  }

  private static @Nullable String period(PostingPage page, Posting posting) {
    var salary = posting.salary();
    return page.payFrom() != null
        ? page.payPeriod() == null ? null : page.payPeriod().toLowerCase(Locale.ROOT)
        : salary == null ? null : key(salary.period());
  }

  private static @Nullable String workplace(PostingPage page, Posting posting) {
    return page.remote() ? "remote" : key(posting.workplace());
  }

  /// As schema.org names it, or by the words; most jobs that say nothing are full time.
  private static String type(PostingPage page, Posting posting) {
    var told = page.employmentType() == null ? "" : page.employmentType();
    var known =
        switch (told.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")) {
          case "FULLTIME" -> "full_time";
          case "PARTTIME" -> "part_time";
          case "CONTRACTOR", "CONTRACT" -> "contract";
          case "TEMPORARY" -> "temporary";
          case "INTERN", "INTERNSHIP" -> "internship";
          default -> key(posting.employmentType());
        };
    return known == null ? "full_time" : known;
  }

  private static @Nullable String key(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String language(String text) {
    var code = Language.of(text).code();
    return code.length() == 2 ? code : null;
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
