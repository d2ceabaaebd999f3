package org.cursus.engine.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.ranking.Ranking.Served;
import org.cursus.engine.writing.Chosen.Line;
import org.cursus.engine.writing.Retelling.Form;
import org.jspecify.annotations.Nullable;

/// The paragraphs of a letter that tell what the record shows for the posting.
final class Evidences {

  /// What cannot be told in the first person is told only where little else is there.
  private static final double QUOTED = .4;

  private static final double DOING = .8;
  private static final double LEAST = .12;
  private static final int MOST_WORDS_JOINED = 26;
  private static final int SCORES = 1000;

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
    var sizes = sizes();
    for (var id : chosen.telling()) {
      if (paragraphs.size() == sizes.length) {
        break;
      }
      var entry = sheet.entry(id);
      var lines = entry == null ? List.<Told>of() : lines(entry);
      int most = sizes[paragraphs.size()];
      // Beside the first entry only what serves the posting is told.
      boolean serves = lines.stream().anyMatch(each -> each.line().score() >= LEAST);
      if (entry != null && !lines.isEmpty() && (serves || paragraphs.isEmpty())) {
        paragraphs.add(new Paragraph(entry, best(lines, most)));
      }
    }
    return paragraphs;
  }

  /// The most telling ones; one in quotation marks at most, and that last.
  private static List<Told> best(List<Told> lines, int most) {
    var kept = new ArrayList<Told>();
    for (var each : lines) {
      boolean quoted = each.form() == Form.QUOTE && kept.stream().anyMatch(k -> k.form() == Form.QUOTE);
      boolean worth = kept.isEmpty() || each.line().score() >= LEAST;
      if (kept.size() < most && !quoted && worth) {
        kept.add(each);
      }
    }
    kept.sort(Comparator.comparing((Told each) -> each.form() == Form.QUOTE));
    return kept;
  }

  private List<Told> lines(Entry entry) {
    boolean over = !entry.current();
    return chosen.picks().stream()
        .filter(each -> each.entry().equals(entry.id()))
        .flatMap(each -> each.lines().stream())
        .map(line -> told(line, over))
        .filter(each -> !each.words().isEmpty())
        .sorted(Comparator.comparingLong((Told each) -> -Math.round(each.worth() * SCORES)))
        .toList();
  }

  private Told told(Line line, boolean over) {
    if (!isEnglish()) {
      return new Told(line, Form.DEED, line.text().replaceAll("[\\s.;]+$", ""));
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

  /// Names that the posting asks for and the letter shows in the same words.
  List<String> answered() {
    var words = told().toLowerCase(Locale.ROOT);
    var names =
        plan.stream()
            .flatMap(
                each ->
                    chosen.ranking().of(each.entry().id()).stream()
                        .flatMap(ranked -> ranked.serves().stream()))
            .filter(each -> each.named() && each.match() == 1 && each.statement() >= 0)
            .map(Served::term)
            .filter(each -> words.contains(each.toLowerCase(Locale.ROOT)))
            .toList();
    return LetterWriter.distinct(names);
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
    var words = String.join("; ", paragraph.lines().stream().map(Told::words).toList());
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
      var words = line.words();
      var text = filled(key, entry, words);
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

  private static String bare(String sentence) {
    return sentence.replaceAll("\\.$", "");
  }

  private static boolean isShort(Told one, Told other) {
    boolean deeds = one.form() == Form.DEED && other.form() == Form.DEED;
    int words =
        Stream.of(one, other).mapToInt(each -> each.words().split(" ").length).sum();
    return deeds && words <= MOST_WORDS_JOINED;
  }

  private String key(Form form, Entry entry, @Nullable Entry before, int place) {
    boolean project = entry.kind() == Kind.PROJECT && entry.title() != null;
    boolean named = entry.organisation() != null;
    return switch (form) {
      case QUOTE ->
          project ? "tell.quote-project" : named ? "tell.quote" : "tell.quote-alone";
      case DOING ->
          !named || project
              ? project ? "tell.quote-project" : "tell.quote-alone"
              : entry.current() ? "tell.includes" : "tell.included";
      case DEED -> {
        if (place > 0) {
          yield place % 2 == 1 ? "tell.also" : "tell.and";
        }
        yield project ? "tell.project" : opening(entry, before, named);
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
    var organisation = entry.organisation() == null ? "" : entry.organisation();
    return LetterWriter.ended(
        Phrases.fill(
            voice.phrase(key),
            "job",
            title,
            "project",
            title,
            "organisation",
            organisation,
            "words",
            words));
  }
}
