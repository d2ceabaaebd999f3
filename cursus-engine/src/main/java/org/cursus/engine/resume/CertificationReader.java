package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Certification;
import org.jspecify.annotations.Nullable;

/// Reads certificates and licences: name, issuer, date, number.
final class CertificationReader {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|•·▪;]\\s*|\\s+[–—−]\\s+|\\s+-\\s+|\\t|\\s{3,}");
  private static final Pattern ID =
      Pattern.compile(
          "(?i)\\(?(?:credential id|credential|certificate (?:id|no\\.?|number)|licen[cs]e (?:no\\.?|number|#)|registration (?:no\\.?|number)|lic\\.? ?(?:no\\.?|#)|pin|id|no\\.?|nr\\.?|#)\\s*[:#.]?\\s*(?<id>[A-Z0-9][A-Z0-9/-]*\\d[A-Z0-9/-]*)\\)?");
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?i)^(?:issued by|issuer|issuing organi[sz]ation|by|from|awarded by|provider|ausgestellt von)\\s*:?\\s*");
  private static final Pattern ISSUED_IN =
      Pattern.compile("(?i)\\s+(?:issued by|by|from)\\s+(?=\\p{Lu})");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^)]{2,60})\\)\\s*$");
  private static final Pattern WORDS_OF_DATE =
      Pattern.compile(
          "(?i)(?:valid|expires?|expiry|expiration|renewed|until|through|issued|gültig|bis|in progress|\\W)*");

  private CertificationReader() {}

  static List<Certification> read(List<Section> sections) {
    var certifications = new ArrayList<Certification>();
    for (var section : sections) {
      groups(WrappedNames.join(section.rows(), true))
          .forEach(group -> certifications.add(certification(group)));
    }
    certifications.removeIf(certification -> certification.name() == null);
    return certifications;
  }

  /// One list item or row is one certificate; rows that only say who, when or which number belong
  /// to the one above.
  private static List<List<Row>> groups(List<Row> rows) {
    boolean bullets = rows.stream().anyMatch(Row::bullet);
    boolean bold = rows.stream().anyMatch(Row::bold) && !rows.stream().allMatch(Row::bold);
    var groups = new ArrayList<List<Row>>();
    for (var row : rows) {
      boolean begins =
          groups.isEmpty()
              || (bullets
                  ? row.bullet() || row.bold()
                  : bold
                      ? row.boldShare(0, Math.min(8, row.text().length())) > .6
                      : !isDetail(row)
                          && !RowRoles.continues(row, groups.getLast().getLast(), false));
      if (begins) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  private static boolean isDetail(Row row) {
    var text = row.text();
    if (ISSUED.matcher(text).find() || ID.matcher(text).lookingAt()) {
      return true;
    }
    var date = Dates.first(text);
    return date != null
        && WORDS_OF_DATE
            .matcher(text.substring(0, date.from()) + text.substring(date.to()))
            .matches();
  }

  private static Certification certification(List<Row> rows) {
    Fact date = null;
    Fact id = null;
    Fact url = null;
    var parts = new ArrayList<Passage>();
    for (var row : rows) {
      var text = row.text();
      url = url == null ? ProjectReader.url(row) : url;
      var cuts = new ArrayList<int[]>();
      for (var found : Dates.find(text)) {
        if (date == null && found.start() != null) {
          date = row.passage(found.startFrom(), found.startTo()).fact(found.start(), .93);
        }
        cuts.add(new int[] {found.from(), found.to()});
      }
      var number = ID.matcher(text);
      if (number.find()
          && cuts.stream().noneMatch(cut -> cut[0] < number.end() && number.start() < cut[1])) {
        id = row.passage(number.start("id"), number.end("id")).fact(.93);
        cuts.add(new int[] {number.start(), number.end()});
      }
      cuts.sort((a, b) -> Integer.compare(a[0], b[0]));
      int at = 0;
      for (var cut : cuts) {
        add(parts, row, at, cut[0]);
        at = Math.max(at, Math.min(cut[1], text.length()));
      }
      add(parts, row, at, text.length());
    }
    return named(parts, date, id, url);
  }

  private static void add(List<Passage> parts, Row row, int from, int to) {
    if (from >= to) {
      return;
    }
    for (var part : row.passage(from, to).split(SEPARATOR)) {
      if (!WORDS_OF_DATE.matcher(part.text()).matches()
          && ContactTokens.find(row).stream()
              .noneMatch(
                  token ->
                      token.kind() == ContactTokens.Kind.LINK
                          && token.passage().text().equals(part.text())
                          && part.text().indexOf('.') > 0)) {
        parts.add(part);
      }
    }
  }

  private static Certification named(
      List<Passage> parts, @Nullable Fact date, @Nullable Fact id, @Nullable Fact url) {
    if (parts.isEmpty()) {
      return new Certification(null, null, date, id, url);
    }
    var name = parts.getFirst();
    Passage issuer = null;
    double sure = .9;
    if (parts.size() > 1) {
      issuer = parts.get(1);
    } else {
      var by = name.split(ISSUED_IN);
      var comma = name.split(COMMA);
      int open = name.text().indexOf('(');
      if (open > 1 && name.text().indexOf(')') < 0) {
        // The date stood in the brackets too, and took the closing one along.
        return new Certification(
            name.sub(0, open).trim().fact(.92),
            name.sub(open + 1, name.text().length()).trim().fact(.85),
            date,
            id,
            url);
      }
      var bracketed = BRACKETED.matcher(name.text());
      if (by.size() == 2) {
        name = by.getFirst();
        issuer = by.get(1);
      } else if (comma.size() > 1 && comma.getLast().text().length() < 50) {
        issuer = comma.getLast();
        name = name.sub(0, issuer.from() - name.from()).trim();
        sure = .75;
      } else if (bracketed.find() && isIssuer(bracketed.group(1))) {
        issuer = name.sub(bracketed.start(1), bracketed.end(1)).trim();
        name = name.sub(0, bracketed.start()).trim();
        sure = .75;
      }
    }
    if (issuer != null) {
      var label = ISSUED.matcher(issuer.text());
      issuer = label.find() ? issuer.sub(label.end(), issuer.text().length()).trim() : issuer;
    }
    return new Certification(
        name.fact(.92), issuer == null ? null : issuer.fact(sure), date, id, url);
  }

  /// "(AWS)" may be who issued it, "(PMP)" is what it is called in short.
  private static boolean isIssuer(String text) {
    return Organisations.score(text) > .4
        || text.indexOf(' ') > 0 && text.chars().noneMatch(Character::isDigit);
  }
}
