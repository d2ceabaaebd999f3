package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Publication;
import org.jspecify.annotations.Nullable;

/// Reads papers, books, patents and talks, as the usual styles of citation print them: APA puts the
/// year in brackets before the title, Chicago and IEEE put the title in quotation marks, others
/// begin with the title.
final class PublicationReader {

  private static final Pattern NUMBERED = Pattern.compile("^\\s*[\\[(]\\d{1,3}[\\])]\\s*");
  private static final Pattern QUOTED =
      Pattern.compile("[“\"„«‘]\\s*(?<title>[^”\"“»]{8,300}?)\\s*[,.]?\\s*[”\"“»]");
  private static final Pattern AFTER_YEAR =
      Pattern.compile("\\((?:[^()]{0,20}\\b)?(?:19|20)\\d{2}[a-z]?(?:,[^()]{0,20})?\\)[.:,]?\\s+");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\\s*(?:(?:and|&|und|et)\\s+)?(?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,? (?:\\p{Lu}\\.[ -]?){1,3}|(?:\\p{Lu}\\.[ -]?){1,3} ?\\p{Lu}[\\p{L}'’-]+|et al\\.?)(?:[,;.]|(?=\\s+(?:and|&|und|et)\\s))*\\s*");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:Proc|Int|Intl|Conf|Symp|J|Trans|Univ|Dept|Ann|Am|Eur|St|Dr|Vol|No|Inc|Ltd))[.?!]\\s+(?=\\p{L}|\\d|$)|\\t");
  private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s,;]+[^\\s,;.]");
  private static final Pattern LEAD =
      Pattern.compile("(?i)^(?:in|in:|journal:|published in|presented at)\\s+");
  private static final Pattern PAGES = Pattern.compile("[,.]?\\s*(?:pp?\\.|vol\\.?|no\\.?|\\d).*$");
  private static final Pattern LABELS =
      Pattern.compile("(?i)[\\s\\W]*(?:doi|https?|url|link)?[\\s\\W]*");

  private PublicationReader() {}

  static List<Publication> read(List<Section> sections) {
    var publications = new ArrayList<Publication>();
    for (var section : sections) {
      for (var rows : groups(section.rows())) {
        publications.add(publication(rows));
      }
    }
    return publications;
  }

  /// List items, or rows set apart, or, with hanging indents, the rows that stand out at the left.
  private static List<List<Row>> groups(List<Row> rows) {
    boolean listed = rows.stream().anyMatch(PublicationReader::isListed);
    double left = rows.stream().mapToDouble(Row::lineX).min().orElse(0);
    boolean hanging = rows.stream().anyMatch(row -> row.lineX() > left + 5 && !row.bullet());
    var groups = new ArrayList<List<Row>>();
    for (var row : rows) {
      if (groups.isEmpty() || begins(row, groups.getLast().getLast(), listed, hanging, left)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  private static boolean begins(Row row, Row above, boolean listed, boolean hanging, double left) {
    if (listed) {
      return isListed(row);
    }
    if (row.gapAbove() > .9 && row.gapAbove() < 9) {
      return true;
    }
    if (hanging) {
      return row.lineX() < left + 3;
    }
    if (row.bold() != above.bold()) {
      return row.bold();
    }
    var ended = above.text().strip();
    boolean complete =
        ended.endsWith(".") || ended.matches(".*(?:19|20)\\d{2}\\)?") || DOI.matcher(ended).find();
    return complete && !Character.isLowerCase(row.text().charAt(0));
  }

  private static boolean isListed(Row row) {
    return row.bullet() || NUMBERED.matcher(row.text()).find();
  }

  private static Publication publication(List<Row> rows) {
    var row = joined(rows);
    var text = row.text();
    var number = NUMBERED.matcher(text);
    int from = number.find() ? number.end() : 0;
    int[] title = title(row, from);
    Dates.Found date = null;
    for (var found : Dates.find(text, row.dayFirst())) {
      // A year inside the title is part of it; of those after, volume and year end a citation.
      if (found.to() <= title[0] || found.from() >= title[1]) {
        date = found;
      }
    }
    var name = row.passage(title[0], title[1]).trim();
    var publisher = publisher(row, title[1], date);
    var whole = rows.stream().map(Row::all).toList();
    boolean more = title[0] > from + 2 || publisher == null && title[1] < text.length() - 12;
    return new Publication(
        name.isBlank() ? null : name.fact(.8),
        publisher == null ? null : publisher.fact(.7),
        date == null ? null : row.passage(date.from(), date.to()).fact(date.last(), .9),
        url(row),
        more ? Passage.join(whole, .9) : null);
  }

  /// Wrapped lines follow each other after a space; a line of another look is a part of its own.
  private static Row joined(List<Row> rows) {
    var joined = rows.getFirst();
    for (int i = 1; i < rows.size(); i++) {
      var above = rows.get(i - 1);
      var row = rows.get(i);
      boolean part = above.bold() != row.bold() || above.italic() != row.italic();
      joined = part ? Row.join(joined, row, "\t") : Row.join(joined, row);
    }
    return joined;
  }

  private static int[] title(Row row, int from) {
    var text = row.text();
    var quoted = QUOTED.matcher(text);
    if (quoted.find(from)) {
      return new int[] {quoted.start("title"), quoted.end("title")};
    }
    int begin = afterAuthors(text, from);
    var year = AFTER_YEAR.matcher(text);
    if (year.find(from) && year.end() < text.length() && year.start() < 300) {
      boolean authorsBefore = begin > from || year.start() - from > 2;
      boolean titleBefore = row.boldShare(from, year.start()) > .9 && begin == from;
      begin = authorsBefore && !titleBefore ? year.end() : begin;
    }
    var end = SENTENCE_END.matcher(text);
    int until = end.find(begin) ? end.start() : text.length();
    until += until < text.length() && "?!".indexOf(text.charAt(until)) >= 0 ? 1 : 0;
    int styled = styleEnd(row, begin, until);
    return new int[] {begin, styled > 0 ? styled : withoutVenue(text, begin, until)};
  }

  private static int afterAuthors(String text, int from) {
    var author = AUTHOR.matcher(text);
    int at = from;
    while (at < text.length()
        && author.region(at, text.length()).lookingAt()
        && author.end() > at) {
      at = author.end();
    }
    return at;
  }

  /// Where the bold or the upright ends, when the title is set in one and the rest in the other.
  private static int styleEnd(Row row, int begin, int until) {
    var text = row.text();
    boolean bold = row.boldShare(begin, Math.min(text.length(), begin + 8)) > .9;
    boolean italic = row.italicShare(begin, Math.min(text.length(), begin + 8)) > .9;
    for (int i = begin + 8; i < until; i++) {
      if (Character.isLetter(text.charAt(i))
          && (row.boldShare(i, i + 1) > .5 != bold || row.italicShare(i, i + 1) > .5 != italic)) {
        return i;
      }
    }
    return -1;
  }

  /// "Title, Journal of Testing, 2019": the title ends where the date's own part begins.
  private static int withoutVenue(String text, int begin, int until) {
    var date = Dates.first(text.substring(begin, until));
    int end = date == null ? until : begin + date.from();
    int venue = text.lastIndexOf(", ", Math.max(begin, end - 3));
    return date != null && venue > begin + 8 ? venue : end;
  }

  private static @Nullable Passage publisher(Row row, int from, Dates.@Nullable Found date) {
    var text = row.text();
    int to = date != null && date.from() > from ? date.from() : text.length();
    var link = ContactTokens.find(row).stream().mapToInt(token -> token.passage().from()).min();
    to = link.isPresent() && link.getAsInt() > from ? Math.min(to, link.getAsInt()) : to;
    var doi = DOI.matcher(text);
    to = doi.find(from) ? Math.min(to, doi.start()) : to;
    if (from >= to) {
      return null;
    }
    var part = row.passage(from, to);
    int start = 0;
    while (start < part.text().length() && !Character.isLetterOrDigit(part.text().charAt(start))) {
      start++;
    }
    part = part.sub(start, part.text().length());
    var lead = LEAD.matcher(part.text());
    part = lead.find() ? part.sub(lead.end(), part.text().length()) : part;
    var end = SENTENCE_END.matcher(part.text());
    part = end.find() && end.start() > 3 ? part.sub(0, end.start()) : part;
    var pages = PAGES.matcher(part.text());
    part = pages.find() && pages.start() > 3 ? part.sub(0, pages.start()) : part;
    part = part.trim();
    int last = part.text().endsWith("(") ? 1 : 0;
    part = part.sub(0, part.text().length() - last).trim();
    boolean said = part.text().length() > 2 && !LABELS.matcher(part.text()).matches();
    return said && part.text().length() < 160 ? part : null;
  }

  private static @Nullable Fact url(Row row) {
    var url = ProjectReader.url(row);
    var doi = DOI.matcher(row.text());
    return url != null || !doi.find()
        ? url
        : row.passage(doi.start(), doi.end()).fact("https://doi.org/" + doi.group(), .95);
  }
}
