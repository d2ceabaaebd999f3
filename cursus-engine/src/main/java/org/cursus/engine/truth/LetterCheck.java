package org.cursus.engine.truth;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;
import org.jspecify.annotations.Nullable;

/// Decides whether what stands around a letter may stand: date, address, subject, greeting and
/// closing are the person's own choice, as long as they claim nothing that the record does not say.
/// A name that is in neither posting nor record may be right, so it is told and not refused.
final class LetterCheck {

  private static final Map<String, Set<String>> FRAME =
      Lists.lines(LetterCheck.class, "frame.txt").stream()
          .map(line -> line.split(":", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0],
                  parts -> Set.copyOf(List.of(parts[1].strip().split("\\s+"))),
                  (one, other) ->
                      Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));

  private static final Set<String> DATES =
      Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr")
          .map(Locale::of)
          .map(DateFormatSymbols::getInstance)
          .flatMap(
              each ->
                  Stream.of(
                      each.getMonths(),
                      each.getShortMonths(),
                      each.getWeekdays(),
                      each.getShortWeekdays()))
          .flatMap(Arrays::stream)
          .map(each -> Words.fold(each).replace(".", "").strip())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern DAY =
      Pattern.compile(
          "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|ª)?|(?:19|20)\\d{2}|\\d{1,4}[年月日]");

  /// "MSc": what stands behind a name like this is a degree.
  private static final Pattern LETTERS = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");

  private static final Set<String> SPEAKING =
      Set.of("i", "i'm", "i've", "ich", "je", "j'ai", "yo", "we", "wir", "nous", "nosotros");

  private final ClaimCheck check;
  private final Addressing addressing;
  private final Addressee to;
  private final List<String> everything;
  private final Set<String> heads;
  private final Set<String> theirs;
  private final Set<String> roles;

  LetterCheck(ClaimCheck check, Material material, Addressing addressing, Addressee to) {
    this.check = check;
    this.addressing = addressing;
    this.to = to;
    this.everything =
        Stream.concat(
                Stream.of(material.person().version()),
                material.entries().stream().map(Entry::version))
            .distinct()
            .toList();
    this.heads = words(heads(material));
    this.theirs = words(Stream.of(to.company(), to.jobTitle()));
    this.roles =
        words(
            Stream.concat(
                Stream.of(to.jobTitle(), material.person().headline()),
                material.entries().stream()
                    .filter(each -> each.kind() == Material.Kind.WORK)
                    .map(Entry::title)));
  }

  private static Stream<@Nullable String> heads(Material material) {
    var person = material.person();
    return Stream.concat(
        Stream.of(person.fullName(), person.headline(), person.location()),
        material.entries().stream()
            .flatMap(
                each ->
                    Stream.of(each.title(), each.organisation(), each.subject(), each.location())));
  }

  private static Set<String> words(Stream<@Nullable String> texts) {
    var words = new HashSet<String>();
    texts.forEach(
        text -> {
          if (text != null) {
            Words.of(text).forEach(each -> words.add(each.folded()));
          }
        });
    return words;
  }

  FrameChecked of(LetterPart part, String text) {
    var bare = without(without(text, to.company()), to.jobTitle());
    var strange = strange(part, bare);
    var faults = new ArrayList<Unsupported>();
    if (part != LetterPart.DATE) {
      check.faults(bare, everything).stream()
          .filter(each -> isRefused(part, each, strange, bare))
          .forEach(faults::add);
    }
    var unknown = new LinkedHashSet<String>();
    boolean speaks = Words.of(bare).stream().anyMatch(each -> SPEAKING.contains(each.folded()));
    for (var run : runs(bare, strange)) {
      int start = run.getFirst().start();
      int end = run.getLast().end();
      boolean told = faults.stream().anyMatch(each -> each.start() < end && each.end() > start);
      if (told) {
        continue;
      }
      var words = bare.substring(start, end);
      if (mayBeAName(part, run, bare, speaks)) {
        unknown.add(words);
      } else {
        faults.add(
            new Unsupported(
                Kind.STATEMENT,
                words,
                start,
                end,
                part == LetterPart.DATE
                    ? "This is no part of a date."
                    : "Neither the posting nor your record says this."));
      }
    }
    return new FrameChecked(faults, List.copyOf(unknown));
  }

  /// Words that belong neither to such a part of a letter, nor to the posting's head, nor to the
  /// record.
  private List<Word> strange(LetterPart part, String text) {
    var words = Words.of(text);
    var strange = new ArrayList<Word>();
    boolean usual = true;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var before = i == 0 ? null : words.get(i - 1);
      // "99-12" is one number in two words.
      boolean goesOn =
          before != null
              && before.hasDigit()
              && word.hasDigit()
              && word.start() - before.end() == 1;
      usual = goesOn ? usual : isUsual(part, word, before);
      if (!usual) {
        strange.add(word);
      }
    }
    return strange;
  }

  private boolean isUsual(LetterPart part, Word word, @Nullable Word before) {
    var folded = word.folded().replaceAll("\\.$", "");
    if (word.hasDigit()) {
      return switch (part) {
        case RECIPIENT -> true;
        case DATE -> DAY.matcher(word.text()).matches();
        case SUBJECT ->
            before != null && frame("reference").contains(before.folded()) || inPosting(word);
        case GREETING, CLOSING -> false;
      };
    }
    boolean ofRecord = heads.contains(folded) || theirs.contains(folded);
    if (part == LetterPart.DATE) {
      return ofRecord || DATES.contains(folded) || frame("date").contains(folded);
    }
    boolean usual =
        ofRecord
            || Addressing.isUsual(folded)
            || frame(part.name().toLowerCase(Locale.ROOT)).contains(folded)
            || part != LetterPart.SUBJECT && frame("greeting").contains(folded);
    // What the posting says of the work is nothing that a subject may say of the person.
    return usual
        || part != LetterPart.SUBJECT
            && (addressing.isOfPosting(word) || check.cited(everything).grounds().has(folded));
  }

  private static Set<String> frame(String part) {
    return FRAME.getOrDefault(part, Set.of());
  }

  private boolean inPosting(Word word) {
    return to.postingTexts().stream()
        .anyMatch(
            each ->
                Pattern.compile("(?<!\\d)" + Pattern.quote(word.text()) + "(?!\\d)")
                    .matcher(each)
                    .find());
  }

  private boolean isRefused(LetterPart part, Unsupported fault, List<Word> strange, String text) {
    var odd =
        strange.stream()
            .filter(each -> each.start() < fault.end() && each.end() > fault.start())
            .toList();
    if (odd.isEmpty()) {
      return false;
    }
    boolean capital = Character.isUpperCase(fault.words().codePointAt(0));
    return switch (fault.kind()) {
      case OUTCOME, CREDENTIAL, SCOPE, MERGED, TOO_EARLY, GROUNDLESS -> true;
      // "Jane Doe, Head of People" tells of whom it is for.
      case STRONGER_VERB, ROLE -> part == LetterPart.SUBJECT || !capital;
      case NUMBER, UNIT, DATE, POSTING -> part != LetterPart.RECIPIENT;
      case NAME, STATEMENT -> part == LetterPart.SUBJECT && !(areCapital(odd) && !namesARole(text));
    };
  }

  /// Whether strange words may name somebody or something, which only the person knows.
  private boolean mayBeAName(LetterPart part, List<Word> run, String text, boolean speaks) {
    boolean capital = areCapital(run);
    return switch (part) {
      case RECIPIENT -> !speaks;
      case GREETING -> capital && !speaks;
      // A place, as in "York, 3 May".
      case DATE -> capital && text.startsWith(",", run.getLast().end());
      case SUBJECT -> capital && !speaks && !namesARole(text);
      // "Stay well" is a wish, "Star-rated chef" is not.
      case CLOSING ->
          !speaks
              && !namesARole(text)
              && run.size() <= 2
              && run.stream().noneMatch(each -> LETTERS.matcher(each.text()).matches());
    };
  }

  private static boolean areCapital(List<Word> words) {
    return words.stream()
        .mapToInt(each -> each.text().codePointAt(0))
        .allMatch(
            each ->
                Character.isUpperCase(each) || Character.getType(each) == Character.OTHER_LETTER);
  }

  private boolean namesARole(String text) {
    return Titles.namesARole(text)
        || Words.of(text).stream().anyMatch(each -> roles.contains(each.folded()));
  }

  /// Strange words that stand side by side.
  private static List<List<Word>> runs(String text, List<Word> strange) {
    var runs = new ArrayList<List<Word>>();
    for (var word : strange) {
      var last = runs.isEmpty() ? null : runs.getLast();
      boolean joined = last != null && text.substring(last.getLast().end(), word.start()).isBlank();
      if (last != null && joined) {
        last.add(word);
      } else {
        runs.add(new ArrayList<>(List.of(word)));
      }
    }
    return runs;
  }

  /// The text with spaces where it names employer or job.
  private static String without(String text, @Nullable String name) {
    return name == null || name.isBlank()
        ? text
        : Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .replaceAll(found -> " ".repeat(found.group().length()));
  }
}
