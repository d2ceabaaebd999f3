package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ContactTokens.Kind;
import org.cursus.engine.resume.ContactTokens.Token;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.jspecify.annotations.Nullable;

/// Reads who the person is and how to reach them: from what stands before the first heading, from
/// sections about contact, and, for what is still missing, from anywhere.
final class ContactReader {

  static final Pattern STRONG =
      Pattern.compile("\\s*[|•·●▪◦♦⋄∙⋅◆★☎✉✆☏⌂⚑✎~]\\s*|\\s+[-–—/]\\s+|\\t|\\s{3,}|;\\s+");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?i).*\\b(date of birth|born|birth|geburtsdatum|geboren|nationality|staatsangehörigkeit|nationalité|marital|familienstand|age|gender|driving|driver'?s licen[cs]e|permis|visa|citizenship|availability|available|notice period)\\b.*");

  private final List<Row> head = new ArrayList<>();
  private final List<Row> prose = new ArrayList<>();
  private final List<Passage> parts = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();

  /// @param consumed the basics, and what of the head is in none of them
  record Contact(Basics basics, List<Fact> rest) {}

  private ContactReader() {}

  static Contact read(Rows rows, List<Section> sections) {
    return new ContactReader().readAll(rows, sections);
  }

  private Contact readAll(Rows rows, List<Section> sections) {
    for (var section : sections) {
      if (section.kind() == Section.Kind.HEAD || section.kind() == Section.Kind.CONTACT) {
        section.rows().forEach(row -> take(row, rows));
      }
    }
    if (head.isEmpty()) {
      rows.all().stream().limit(3).forEach(row -> take(row, rows));
    }
    boolean inHead = !tokens.isEmpty();
    if (tokens.stream().noneMatch(token -> token.kind() == Kind.EMAIL)) {
      rows.all().stream()
          .filter(row -> row.text().indexOf('@') >= 0 || hasLink(row))
          .flatMap(row -> ContactTokens.find(row).stream())
          .filter(
              token ->
                  token.kind() == Kind.EMAIL
                      || !inHead && token.kind() == Kind.PHONE
                      || isProfile(token))
          .forEach(tokens::add);
    }
    if (first(Kind.PHONE) == null) {
      rows.all().stream().filter(ContactReader::isReach).forEach(this::addReach);
      if (first(Kind.PHONE) == null) {
        addTold(sections);
      }
    }
    var email = first(Kind.EMAIL);
    var name = name(email);
    var label = name == null ? null : label(name, rows);
    var location = location(name, label);
    var phone = phone(location);
    var summary = HeadProse.summary(sections, prose);
    var basics =
        new Basics(
            name == null ? null : nameFact(name, email),
            name == null ? null : suffixFact(name),
            label == null
                ? null
                : label.passages().size() == 1
                    ? label.passages().getFirst().fact(label.score())
                    : Passage.join(label.passages(), label.score()),
            email == null ? null : email.passage().fact(email.value(), .99),
            phone,
            location == null ? null : location.passage().fact(location.score()),
            links(),
            summary);
    var rest = rest(name, label, location);
    if (sections.stream().anyMatch(section -> section.kind() == Section.Kind.SUMMARY)) {
      prose.forEach(row -> rest.add(row.all().fact(.5)));
    }
    return new Contact(basics, rest);
  }

  /// A row elsewhere that says only how to reach the person.
  private static boolean isReach(Row row) {
    int rest = row.text().length();
    for (var token : ContactTokens.find(row)) {
      rest -= token.passage().to() - token.passage().from();
    }
    return rest < 25 && rest < row.text().length() * .65;
  }

  private void addReach(Row row) {
    ContactTokens.find(row).stream()
        .filter(token -> token.kind() == Kind.PHONE)
        .forEach(tokens::add);
  }

  private static boolean hasLink(Row row) {
    return !row.links().isEmpty();
  }

  private static boolean isProfile(Token token) {
    return token.kind() == Kind.LINK
        && token
            .value()
            .toLowerCase(Locale.ROOT)
            .matches(".*(linkedin\\.com/in/|github\\.com/[\\w-]+/?$).*");
  }

  /// Cuts a row into contact tokens and what is left between them.
  private void take(Row row, Rows rows) {
    var found = ContactTokens.find(row);
    if (found.isEmpty() && HeadProse.is(row, rows)) {
      prose.add(row);
      return;
    }
    head.add(row);
    tokens.addAll(found);
    var cuts = new ArrayList<>(found);
    // A name may be a link to the person's page.
    cuts.removeIf(
        token ->
            token.passage().size() > rows.bodySize() * 1.2
                && Names.plausible(token.passage().text()) > .8);
    cuts.sort(Comparator.comparingInt(token -> token.passage().from()));
    int at = 0;
    for (var token : cuts) {
      if (token.passage().from() >= at) {
        addParts(row.passage(at, token.passage().from()));
      }
      at = Math.max(at, token.passage().to());
    }
    addParts(row.passage(at, row.text().length()));
  }

  private void addParts(Passage between) {
    for (var part : between.split(STRONG)) {
      int label = ContactTokens.label(part.text());
      var value = part.sub(label, part.to() - part.from()).trim();
      if (!value.isBlank()
          && ContactTokens.label(value.text() + ": ") < value.text().length() + 2) {
        parts.add(value);
      }
    }
  }

  private @Nullable Token first(Kind kind) {
    return tokens.stream().filter(token -> token.kind() == kind).findFirst().orElse(null);
  }

  private record Scored(List<Passage> passages, double score) {
    Passage passage() {
      return passages.getFirst();
    }
  }

  private @Nullable Scored name(@Nullable Token email) {
    double largest = parts.stream().mapToDouble(Passage::size).max().orElse(0);
    Scored best = null;
    for (int i = 0; i < Math.min(parts.size(), 25); i++) {
      var part = parts.get(i);
      var bounds = Names.bounds(part.text());
      var words = part.sub(bounds[0], bounds[1]).trim();
      var passages = List.of(words);
      if (i + 1 < parts.size() && isOtherHalf(words, parts.get(i + 1))) {
        passages = List.of(words, parts.get(i + 1));
      }
      var text = String.join(" ", passages.stream().map(Passage::text).toList());
      if (email != null && words.size() >= largest - .1) {
        text = Names.apart(text, email.value());
      }
      double plausible = Names.plausible(text);
      if (plausible == 0) {
        continue;
      }
      double score = plausible * .5 + .25 * Math.max(0, 1 - i / 6.0);
      score += words.size() >= largest - .1 ? .2 : 0;
      score += email != null && isNamedBy(text, email.value()) ? .3 : 0;
      if (best == null || score > best.score() + .001) {
        best = new Scored(passages, score);
      }
    }
    return best == null || best.score() < .35
        ? null
        : new Scored(best.passages(), Math.min(.98, best.score()));
  }

  /// The first name on one line and the last on the next, in the same large letters.
  private static boolean isOtherHalf(Passage first, Passage second) {
    return first.text().strip().split("\\s+").length <= 2
        && second.text().split("\\s+").length <= 2
        && first.row() != second.row()
        && Math.abs(first.size() - second.size()) < .6
        && first.size() > 15
        && Names.plausible(first.text()) > 0
        && Names.plausible(second.text()) > 0;
  }

  private static boolean isNamedBy(String name, String email) {
    var local = Lexicon.fold(email.substring(0, email.indexOf('@'))).replaceAll("[^a-z]", "");
    for (var word : Lexicon.fold(name).split("[^a-z]+")) {
      if (word.length() > 2 && local.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Under "About me" a row may be a number and nothing else.
  private void addTold(List<Section> sections) {
    sections.stream()
        .filter(section -> section.kind() == Section.Kind.SUMMARY)
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> ContactTokens.find(row).stream())
        .filter(token -> token.kind() == Kind.PHONE)
        .filter(token -> token.value().length() > token.passage().row().text().length() - 4)
        .findFirst()
        .ifPresent(tokens::add);
  }

  private static Fact nameFact(Scored name, @Nullable Token email) {
    var passages = new ArrayList<>(name.passages());
    var last = passages.removeLast();
    int suffix = Names.suffixAt(last.text());
    passages.add(suffix > 0 ? last.sub(0, suffix).trim() : last);
    var joined = Passage.join(passages, name.score());
    return new Fact(
        joined.raw(),
        Names.readable(Names.apart(joined.value(), email == null ? "" : email.value())),
        joined.confidence(),
        joined.page(),
        joined.box());
  }

  private static @Nullable Fact suffixFact(Scored name) {
    var last = name.passages().getLast();
    int at = Names.suffixAt(last.text());
    return at <= 0
        ? null
        : last.sub(at, last.text().length())
            .fact(Names.suffix(last.text(), at), Math.min(.9, name.score()));
  }

  private @Nullable Scored label(Scored name, Rows rows) {
    int at = parts.indexOf(name.passages().getLast());
    Scored best = null;
    for (int i = Math.max(0, at - 1); i < Math.min(parts.size(), at + 5); i++) {
      var part = parts.get(i);
      if (name.passages().contains(part)
          || part.row() == name.passage().row() && i < at
          || PERSONAL.matcher(part.text()).matches()
          || part.text().length() > 90
          || Places.score(part.text()) > .5) {
        continue;
      }
      double title = Titles.score(part.text());
      boolean below =
          i == at + 1
              && part.row() != name.passage().row()
              && isWordy(part.text())
              && (part.size() > rows.bodySize() + .4
                  || part.bold()
                  || part.italic()
                  || part.row().capitals());
      double score = Math.max(title >= .4 ? title * .95 : 0, below ? .6 : 0);
      if (score > 0 && (best == null || score > best.score() + .2)) {
        best = new Scored(row(part), score);
      }
    }
    return best;
  }

  /// "Engineer | Speaker" is one label, as long as the row holds nothing else.
  private List<Passage> row(Passage part) {
    boolean only = tokens.stream().noneMatch(token -> token.passage().row() == part.row());
    var all = part.row().all().trim();
    boolean plain =
        parts.stream()
            .filter(other -> other.row() == part.row())
            .noneMatch(
                other ->
                    Places.score(other.text()) > .5
                        || Names.plausible(other.text()) > .6 && Titles.score(other.text()) < .4);
    return only
            && plain
            && part.row().cells().size() == 1
            && all.text().length() < 100
            && ContactTokens.label(all.text()) == 0
        ? List.of(all)
        : List.of(part);
  }

  private static boolean isWordy(String text) {
    return text.length() > 3
        && text.chars().noneMatch(Character::isDigit)
        && text.split("\\s+").length <= 10;
  }

  private @Nullable Scored location(@Nullable Scored name, @Nullable Scored label) {
    Scored best = null;
    for (var part : parts) {
      if (name != null && name.passages().contains(part)
          || label != null && covers(label, part)
          || PERSONAL.matcher(part.text()).matches()) {
        continue;
      }
      double score = Places.score(part.text());
      if (best == null || score > best.score() + .05) {
        best = new Scored(List.of(part), score);
      }
      int tail = Places.tail(part.text());
      if (score < .5 && tail > 0 && (best.score() < .8)) {
        best = new Scored(List.of(part.sub(tail, part.to() - part.from()).trim()), .8);
      }
    }
    if (best != null && best.score() >= .5) {
      return best;
    }
    for (var part : parts) {
      boolean free =
          (name == null || !name.passages().contains(part))
              && (label == null || !covers(label, part));
      if (free
          && part.text().matches("\\p{Lu}[\\p{L}. '’-]+, \\p{Lu}[\\p{L}. '’-]+")
          && part.text().length() < 40
          && Titles.score(part.text()) < .4) {
        return new Scored(List.of(part), .5);
      }
    }
    return null;
  }

  private static boolean covers(Scored scored, Passage part) {
    return scored.passages().stream()
        .anyMatch(p -> p.row() == part.row() && p.from() <= part.from() && part.to() <= p.to());
  }

  private @Nullable Fact phone(@Nullable Scored location) {
    var token = phoneToken();
    if (token == null) {
      return null;
    }
    var country = location == null ? null : Places.countryCode(location.passage().text());
    var number = ContactTokens.e164(token.value(), country == null ? "US" : country);
    return number == null
        ? token.passage().fact(Passage.fold(token.value()), .7)
        : token.passage().fact(number, .98);
  }

  /// The first complete number: part of an address may look like a short one.
  private @Nullable Token phoneToken() {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.PHONE)
        .filter(token -> ContactTokens.digits(token.value()) >= 9)
        .findFirst()
        .orElseGet(() -> first(Kind.PHONE));
  }

  private List<Fact> links() {
    var facts = new ArrayList<Fact>();
    var seen = new ArrayList<String>();
    for (var token : tokens) {
      var plain = token.value().toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|/+$", "");
      if (token.kind() == Kind.LINK && !seen.contains(plain)) {
        seen.add(plain);
        facts.add(token.passage().fact(token.value(), .95));
      }
    }
    return facts;
  }

  private ArrayList<Fact> rest(
      @Nullable Scored name, @Nullable Scored label, @Nullable Scored location) {
    var rest = new ArrayList<Fact>();
    for (var part : parts) {
      boolean used =
          name != null
                  && name.passages().stream()
                      .anyMatch(
                          p ->
                              p.row() == part.row() && p.from() < part.to() && part.from() < p.to())
              || label != null && covers(label, part)
              || location != null
                  && location.passage().row() == part.row()
                  && location.passage().from() < part.to()
                  && part.from() < location.passage().to();
      if (!used && part.text().length() > 1) {
        rest.add(part.fact(.5));
      }
    }
    return rest;
  }
}
