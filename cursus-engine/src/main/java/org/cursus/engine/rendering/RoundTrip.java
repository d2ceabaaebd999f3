package org.cursus.engine.rendering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ResumeParser;
import org.jspecify.annotations.Nullable;

/// Reads a finished file as a stranger would, and tells what of the draft is not in it.
public final class RoundTrip {

  /// The languages whose headings and dates our reader knows; of others the text is compared.
  private static final Set<String> READ = Set.of("en", "de", "fr", "es", "pt");

  private final List<Lost> lost = new ArrayList<>();

  private RoundTrip() {}

  /// What was lost or garbled; empty when all that was meant is there.
  ///
  /// @param draft as it was written, after fitting
  /// @param file our own, so that it is read without the guard of a child process
  /// @param format PDF or DOCX
  public static List<Lost> check(Draft draft, Look look, byte[] file, Format format) {
    var trip = new RoundTrip();
    try {
      var read = DocumentReader.read(file, "document." + format.extension());
      var text = new StringBuilder();
      for (var line : read.lines()) {
        line.spans().forEach(span -> text.append(span.text()));
        text.append('\n');
      }
      trip.text(draft, look, plain(text.toString()));
      if (draft.type() == Draft.Type.RESUME && READ.contains(draft.language())) {
        trip.fields(Meant.of(draft), ResumeParser.parse(read));
      }
    } catch (UnreadableDocument unreadable) {
      trip.lost.add(new Lost(Lost.Kind.TEXT, "document", draft.head().name(), null));
    }
    if (format == Format.PDF) {
      for (var finding : Geometry.check(file, look)) {
        trip.lost.add(new Lost(Lost.Kind.PLACE, "page", finding.sentence(), null));
      }
    }
    return List.copyOf(trip.lost);
  }

  /// Each sentence must be there, and behind the one before it in its section.
  private void text(Draft draft, Look look, String text) {
    found("basics.name", draft.head().name(), text, 0);
    var letter = draft.letter();
    if (letter != null) {
      found("letter.date", letter.date(), text, 0);
      letter.recipient().forEach(line -> found("letter.recipient", line, text, 0));
      found("letter.subject", letter.subject(), text, 0);
      found("letter.greeting", letter.greeting(), text, 0);
      found("letter.closing", letter.closing(), text, 0);
    }
    for (var section : Arrangement.sections(draft, look)) {
      int from = 0;
      for (var item : section.items()) {
        var head = Arrangement.headOf(item);
        if (head != null) {
          from = Math.max(from, found(section.part() + ".title", head, text, from));
        }
        for (var sentence : item.sentences()) {
          from = Math.max(from, found(sentence.id(), sentence.text(), text, from));
        }
      }
    }
  }

  private int found(String field, String meant, String text, int from) {
    var wanted = Bidirectional.in(text) ? plain(meant).replaceAll("\\p{P}+", "") : plain(meant);
    int at = text.indexOf(wanted, from);
    if (at >= 0) {
      return at;
    }
    var kind = text.contains(wanted) ? Lost.Kind.ORDER : Lost.Kind.TEXT;
    lost.add(new Lost(kind, field, meant, null));
    return from;
  }

  private void fields(ParsedResume meant, ParsedResume read) {
    compare("basics.name", meant.basics().name(), read.basics().name());
    compare("basics.email", meant.basics().email(), read.basics().email());
    var phone = meant.basics().phone();
    var dialled = read.basics().phone();
    if (phone != null && (dialled == null || !digits(dialled).endsWith(ending(phone)))) {
      lost.add(new Lost(Lost.Kind.FIELD, "basics.phone", phone.value(), value(dialled)));
    }
    jobs(meant.work(), read.work());
    degrees(meant.education(), read.education());
    for (int i = 0; i < meant.skills().size(); i++) {
      var skill = meant.skills().get(i).name();
      var all = read.skills().stream().map(one -> one.name()).toList();
      contained("skill." + i, skill, all);
    }
  }

  private void jobs(List<ParsedResume.Work> meant, List<ParsedResume.Work> read) {
    for (int i = 0; i < meant.size(); i++) {
      var job = meant.get(i);
      var found = nearest(read, one -> likeness(job, one));
      var path = "work_experience." + i + ".";
      compare(path + "title", job.title(), found == null ? null : found.title());
      compare(path + "company", job.company(), found == null ? null : found.company());
      compare(path + "startDate", job.startDate(), found == null ? null : found.startDate());
      compare(path + "endDate", job.endDate(), found == null ? null : found.endDate());
      List<Fact> bullets = found == null ? List.of() : found.achievements();
      for (int b = 0; b < job.achievements().size(); b++) {
        contained(path + "achievements." + b, job.achievements().get(b), bullets);
      }
    }
  }

  private static int likeness(ParsedResume.Work meant, ParsedResume.Work read) {
    return points(3, meant.title(), read.title())
        + points(3, meant.company(), read.company())
        + points(2, meant.startDate(), read.startDate())
        + points(2, meant.endDate(), read.endDate())
        + (same(first(meant.achievements()), first(read.achievements())) ? 4 : 0);
  }

  private static @Nullable Fact first(List<Fact> facts) {
    return facts.isEmpty() ? null : facts.getFirst();
  }

  private void degrees(List<ParsedResume.Education> meant, List<ParsedResume.Education> read) {
    for (int i = 0; i < meant.size(); i++) {
      var course = meant.get(i);
      var found =
          nearest(
              read,
              one ->
                  points(3, course.institution(), one.institution())
                      + points(2, course.endDate(), one.endDate())
                      + (degreeIs(course.degree(), one) ? 3 : 0));
      var path = "education." + i + ".";
      compare(
          path + "institution", course.institution(), found == null ? null : found.institution());
      compare(path + "endDate", course.endDate(), found == null ? null : found.endDate());
      var degree = course.degree();
      if (degree != null && (found == null || !degreeIs(degree, found))) {
        var as = found == null ? null : value(found.degree());
        lost.add(new Lost(Lost.Kind.FIELD, path + "degree", degree.value(), as));
      }
    }
  }

  /// Our reader divides a degree from its subject, and forgets the word between them.
  private static boolean degreeIs(@Nullable Fact meant, ParsedResume.Education read) {
    if (meant == null) {
      return true;
    }
    var all = plain(String.valueOf(value(read.degree())) + value(read.fieldOfStudy()));
    for (var word : meant.value().split("[\\s,()]+")) {
      if (word.length() > 3 && !all.contains(plain(word))) {
        return false;
      }
    }
    return true;
  }

  private static <T> @Nullable T nearest(List<T> all, Function<T, Integer> likeness) {
    T best = null;
    int most = 0;
    for (var one : all) {
      int like = likeness.apply(one);
      if (like > most) {
        most = like;
        best = one;
      }
    }
    return best;
  }

  private static int points(int worth, @Nullable Fact meant, @Nullable Fact read) {
    return meant != null && same(meant, read) ? worth : 0;
  }

  private void contained(String field, Fact meant, List<Fact> read) {
    if (read.stream().noneMatch(one -> same(meant, one))) {
      lost.add(new Lost(Lost.Kind.FIELD, field, meant.value(), null));
    }
  }

  private void compare(String field, @Nullable Fact meant, @Nullable Fact read) {
    if (meant != null && !same(meant, read)) {
      lost.add(new Lost(Lost.Kind.FIELD, field, meant.value(), value(read)));
    }
  }

  private static boolean same(@Nullable Fact meant, @Nullable Fact read) {
    return meant != null && read != null && plain(meant.value()).equals(plain(read.value()));
  }

  private static @Nullable String value(@Nullable Fact fact) {
    return fact == null ? null : fact.value();
  }

  private static String digits(Fact phone) {
    return phone.value().replaceAll("\\D", "");
  }

  /// The digits that a country's prefix does not change.
  private static String ending(Fact phone) {
    var digits = digits(phone);
    return digits.substring(Math.max(0, digits.length() - 8));
  }

  /// Letters, digits and signs, without blanks and marks of lists: where lines break is nobody's
  /// meaning.
  private static String plain(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\u00AD\\u200B-\\u200F•]+", "")
            .toLowerCase(Locale.ROOT);
    // A Latin word alone on a line does not tell on which side of it the full stop belongs.
    return Bidirectional.in(plain) ? plain.replaceAll("\\p{P}+", "") : plain;
  }
}
