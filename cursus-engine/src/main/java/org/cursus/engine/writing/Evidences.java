package org.cursus.engine.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.wording.KnownTools;
import org.cursus.engine.writing.Chosen.Line;
import org.cursus.engine.writing.Retelling.Form;
import org.jspecify.annotations.Nullable;

/// The paragraphs of a letter that tell what the record shows for the posting.
final class Evidences {

  /// What cannot be told in the first person is told only where little else is there.
  private static final double QUOTED = .4;

  private static final double DOING = .8;
  private static final double LEAST = .05;

  /// A letter that tells of less says more of other entries, too.
  private static final int FEW = 3;
  private static final int MOST_WORDS_JOINED = 26;
  private static final int SCORES = 1000;

  private static final Pattern ALSO_BE = Pattern.compile("^I also (am|was)\\b");

  private final Chosen chosen;
  private final Sheet sheet;
  private final DraftOptions options;
  private final Voice voice;
  private final List<Paragraph> plan;

  /// An entry with the statements that are told of it.
  private record Paragraph(Entry entry, List<Told> lines) {}

  /// A statement with its retelling.
  private record Told(Line line, Form form, String words) {

    double worth() {
      return switch (form) {
        case DEED -> line.score();
        case DOING -> line.score() * DOING;
        case QUOTE -> line.score() * QUOTED;
      };
    }
  }

  Evidences(Chosen chosen, Sheet sheet, DraftOptions options, Voice voice) {
    this.chosen = chosen;
    this.sheet = sheet;
    this.options = options;
    this.voice = voice;
    this.plan = plan();
  }

  private boolean isEnglish() {
    return sheet.phrases.language().equals("en");
  }

  private int[] sizes() {
    return switch (options.length()) {
      case SHORT -> new int[] {2};
      case MEDIUM -> new int[] {3, 2};
      case LONG -> new int[] {4, 3, 2};
    };
  }

  private List<Paragraph> plan() {
    var paragraphs = new ArrayList<Paragraph>();
    var later = new ArrayList<Paragraph>();
    var sizes = sizes();
    for (var id : chosen.telling()) {
      var entry = sheet.entry(id);
      if (entry == null || paragraphs.size() == sizes.length) {
        continue;
      }
      var lines = best(lines(entry), sizes[paragraphs.size()], paragraphs.isEmpty());
      // Beside the first entry what serves the posting comes before all else.
      boolean serves = lines.stream().anyMatch(each -> each.line().score() >= LEAST);
      if (!lines.isEmpty()) {
        (serves || paragraphs.isEmpty() ? paragraphs : later).add(new Paragraph(entry, lines));
      }
    }
    for (var each : later) {
      int told = paragraphs.stream().mapToInt(one -> one.lines().size()).sum();
      if (told < FEW && paragraphs.size() < sizes.length) {
        paragraphs.add(each);
      }
    }
    if (paragraphs.size() == 1 && sizes.length > 1) {
      var entry = paragraphs.getFirst().entry();
      return List.of(new Paragraph(entry, best(lines(entry), sizes[0] + 1, true)));
    }
    return paragraphs;
  }

  /// The most telling ones; one in quotation marks at most, and that last.
  ///
  /// @param first whether the letter begins with them, and so may tell more of the work
  private static List<Told> best(List<Told> lines, int most, boolean first) {
    var kept = new ArrayList<Told>();
    for (var each : lines) {
      boolean quoted = each.form() == Form.QUOTE;
      boolean twice = quoted && kept.stream().anyMatch(one -> one.form() == Form.QUOTE);
      boolean worth =
          each.line().score() >= LEAST || kept.isEmpty() || first && each.form() == Form.DEED;
      if (kept.size() < most && !twice && worth) {
        kept.add(each);
      }
    }
    // Unless nothing else serves the posting, what is quoted comes last.
    if (kept.stream().anyMatch(each -> each.form() != Form.QUOTE && each.line().score() >= LEAST)) {
      kept.sort(Comparator.comparing((Told each) -> each.form() == Form.QUOTE));
    }
    return kept;
  }

  private List<Told> lines(Entry entry) {
    boolean over = !entry.current();
    return chosen.picks().stream()
        .filter(each -> each.entry().equals(entry.id()))
        .flatMap(each -> each.lines().stream())
        .filter(line -> !Tongues.isForeign(line.text(), entry, sheet.phrases.language()))
        .map(line -> told(line, over))
        .filter(each -> !each.words().isEmpty())
        .sorted(Comparator.comparingLong((Told each) -> -Math.round(each.worth() * SCORES)))
        .toList();
  }

  private Told told(Line line, boolean over) {
    if (!isEnglish()) {
      var text = line.text().replaceAll("[\\s.;]+$", "");
      return new Told(
          line, Form.DEED, KnownTools.has(text.split(" ", 2)[0]) ? text : sheet.phrases.item(text));
    }
    var told = Retelling.of(line.text(), over);
    return new Told(line, told.form(), told.words());
  }

  /// Everything that is told, to see what need not be said again.
  String told() {
    return String.join(
        "\n",
        plan.stream().flatMap(each -> each.lines().stream()).map(each -> each.words()).toList());
  }

  /// Names that the posting asks for and the letter shows in the same words, as the record spells
  /// them.
  List<String> answered() {
    var told = told();
    var folded = told.toLowerCase(Locale.ROOT);
    var names =
        plan.stream()
            .flatMap(each -> chosen.ranking().of(each.entry().id()).stream())
            .flatMap(ranked -> ranked.serves().stream())
            .filter(each -> each.named() && each.match() == 1 && each.statement() >= 0)
            .map(each -> each.term().toLowerCase(Locale.ROOT))
            .filter(folded::contains)
            .map(each -> spelled(told, folded.indexOf(each), each.length()))
            .toList();
    return LetterWriter.distinct(names);
  }

  /// A term as the record spells it; a capital that only begins a line is none.
  private static String spelled(String told, int at, int length) {
    var term = told.substring(at, at + length);
    boolean begins = at == 0 || told.charAt(at - 1) == '\n';
    boolean plain = term.substring(1).equals(term.substring(1).toLowerCase(Locale.ROOT));
    return begins && plain && !KnownTools.has(term)
        ? term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1)
        : term;
  }

  /// The paragraphs.
  ///
  /// @param latest the job that the opening names; null for none
  List<List<Sentence>> paragraphs(@Nullable Entry latest) {
    var paragraphs = new ArrayList<List<Sentence>>();
    Entry before = latest;
    for (var each : plan) {
      paragraphs.add(isEnglish() ? retold(each, before) : listed(each));
      before = each.entry();
    }
    return paragraphs;
  }

  private List<Sentence> listed(Paragraph paragraph) {
    var entry = paragraph.entry();
    boolean job = entry.title() != null && entry.organisation() != null;
    var key =
        entry.kind() == Kind.PROJECT && entry.title() != null
            ? "tell.list-project"
            : job
                ? entry.current() ? "tell.list-now" : "tell.list-past"
                : entry.title() != null ? "tell.list-job" : "tell.list-alone";
    var words =
        String.join(
            sheet.phrases.get("joint"), paragraph.lines().stream().map(Told::words).toList());
    var only = paragraph.lines().size() == 1 ? paragraph.lines().getFirst().line().text() : null;
    return List.of(
        sheet.made(filled(key, entry, words), only, rank(paragraph.lines()), support(entry)));
  }

  private static double rank(List<Told> lines) {
    return .5 + lines.stream().mapToDouble(each -> each.line().score()).max().orElse(0);
  }

  private static List<String> support(Entry entry) {
    return List.of(entry.version());
  }

  private List<Sentence> retold(Paragraph paragraph, @Nullable Entry before) {
    var sentences = new ArrayList<Sentence>();
    var entry = paragraph.entry();
    var lines = paragraph.lines();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean joined = next != null && voice.isFlowing() && isShort(line, next);
      var key = key(line.form(), entry, before, i);
      var text = i > 0 ? also(filled(key, entry, line.words())) : filled(key, entry, line.words());
      if (joined) {
        text = Phrases.fill(voice.phrase("tell.join"), "one", bare(text), "words", next.words());
        i++;
      } else if (i > 0 && key.equals("tell.and") && voice.adding() != null) {
        text = voice.adding() + text;
      }
      var told = joined ? List.of(line, Objects.requireNonNull(next)) : List.of(line);
      var original = joined ? null : line.line().text();
      sentences.add(sheet.made(text, original, rank(told) - .1 * i, support(entry)));
    }
    return sentences;
  }

  /// "I also am responsible" in its usual order.
  private static String also(String text) {
    return ALSO_BE.matcher(text).replaceFirst("I $1 also");
  }

  private static String bare(String sentence) {
    return sentence.replaceAll("\\.$", "");
  }

  private static boolean isShort(Told one, Told other) {
    boolean deeds = one.form() == Form.DEED && other.form() == Form.DEED;
    int words = Stream.of(one, other).mapToInt(each -> each.words().split(" ").length).sum();
    return deeds && words <= MOST_WORDS_JOINED;
  }

  private String key(Form form, Entry entry, @Nullable Entry before, int place) {
    boolean project = entry.kind() == Kind.PROJECT && entry.title() != null;
    boolean named = entry.organisation() != null;
    return switch (form) {
      case QUOTE -> project ? "tell.quote-project" : named ? "tell.quote" : "tell.quote-alone";
      case DOING ->
          !named || project
              ? project ? "tell.quote-project" : "tell.quote-alone"
              : (entry.current() ? "tell.includes" : "tell.included") + (place > 0 ? "-there" : "");
      case DEED -> {
        if (place > 0) {
          yield place % 2 == 1 ? "tell.also" : "tell.and";
        }
        boolean known = before != null && before.id().equals(entry.id());
        yield known && voice.isTerse()
            ? "tell.and"
            : project ? "tell.project" : opening(entry, before, named);
      }
    };
  }

  /// The first sentence of a paragraph says where; the job that the letter opened with needs no
  /// title again.
  private static String opening(Entry entry, @Nullable Entry before, boolean named) {
    boolean same = before != null && before.id().equals(entry.id());
    if (entry.title() == null || same && named) {
      return named ? "tell.at" : "tell.and";
    }
    boolean earlier =
        before != null
            && !same
            && Dates.month(entry.end(), 12) > 0
            && Dates.month(before.start(), 1) > 0
            && Dates.month(entry.end(), 12) <= Dates.month(before.start(), 1)
            && entry.kind() == Kind.WORK;
    var key = earlier ? "tell.before" : "tell.as";
    return named ? key : key + "-alone";
  }

  private String filled(String key, Entry entry, String words) {
    var title = entry.title() == null ? "" : entry.title();
    boolean project = entry.kind() == Kind.PROJECT;
    var organisation = entry.organisation() == null ? "" : entry.organisation();
    return LetterWriter.ended(
        Phrases.fill(
            voice.phrase(key),
            "job",
            project ? title : sheet.phrases.job(title),
            "project",
            title,
            "organisation",
            organisation,
            "words",
            words));
  }
}
