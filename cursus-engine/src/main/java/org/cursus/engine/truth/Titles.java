package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Roles;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;
import org.jspecify.annotations.Nullable;

/// Titles that a sentence gives the person, against the titles of what it rests on: none that no
/// entry has, none without the word that made it smaller, none with another entry's employer.
final class Titles {

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:\\b(?:[Aa]s|[Ss]erved as|[Ww]orked as|[Aa]cted as|[Pp]romoted to|[Bb]ecame|(?:I am|I was|[Ww]as|[Ee]xperience as|[Rr]ole of|[Pp]osition of|[Tt]itle of)"
              + "|[Aa]ls|[Ee]n tant que?|[Cc]omme|[Cc]omo|[Ww]orking as|[Bb]eing))\\s+(?:(?:an?|the|our|their|its|eine?n?|une?|el|la)\\s+)?"
              + "((?:[\\p{L}&'’/-]+\\s?){1,7})");
  private static final Pattern FIRST =
      Pattern.compile("^((?:\\p{Lu}[\\p{L}'’/-]+\\s+){2,5})(?:at|for|with|who|in|bei|chez)\\b");
  private static final Set<String> ENDS =
      Set.of(
          "at",
          "for",
          "with",
          "in",
          "who",
          "that",
          "where",
          "and",
          "i",
          "we",
          "my",
          "on",
          "bei",
          "chez",
          "en",
          "from",
          "during",
          "until",
          "since",
          "to",
          "by",
          "responsible",
          "habe",
          "ich",
          "beim",
          "fur",
          "y",
          "et",
          "und",
          "while",
          "which",
          "of");

  /// Without one of these a title is a larger one.
  private static final Set<String> SMALLER =
      Set.of(
          "apprentice",
          "junior",
          "assistant",
          "trainee",
          "intern",
          "deputy",
          "vice",
          "associate",
          "student",
          "volunteer",
          "helper",
          "graduate",
          "acting",
          "interim",
          "sous",
          "commis",
          "aide",
          "aux",
          "co",
          "jr",
          "temporary",
          "seasonal",
          "part-time");
  private static final Pattern ROLE_LIKE =
      Pattern.compile(
          "[a-z-]{2,}(?:er|or|ist|ant|ent|man|woman|ian|eer|keeper|ess|clerk|nurse|chef)");
  private static final Pattern OPENING = Pattern.compile("(?:As|Working as) (?:an?|the) ");
  private static final Set<String> NO_TITLES =
      Set.of(
          "volunteer",
          "member",
          "newcomer",
          "user",
          "player",
          "number",
          "matter",
          "starter",
          "reminder",
          "learner",
          "carer",
          "parent",
          "student",
          "career-changer",
          "graduate");
  private static final Set<String> SAME =
      Set.of("experienced", "skilled", "dedicated", "former", "qualified", "full-time");

  private Titles() {}

  /// Whether a text has a word such as "chef" or "engineer".
  static boolean namesARole(String text) {
    return Words.of(text).stream()
        .map(Word::folded)
        .anyMatch(each -> ROLE_LIKE.matcher(each).matches() && !NO_TITLES.contains(each));
  }

  static List<Unsupported> faults(String text, Cited cited) {
    var faults = new ArrayList<Unsupported>();
    for (var pattern : List.of(GIVEN, FIRST)) {
      var found = pattern.matcher(text);
      while (found.find()) {
        judge(text, found.group(1), found.start(1), pattern.equals(FIRST), cited, faults);
      }
    }
    return faults;
  }

  private static void judge(
      String text, String phrase, int start, boolean first, Cited cited, List<Unsupported> faults) {
    var claimed = new ArrayList<String>();
    boolean role = false;
    boolean capital = false;
    int end = start;
    for (var word : Words.of(phrase, start)) {
      if (ENDS.contains(word.folded()) && !first) {
        break;
      }
      if (!SAME.contains(word.folded()) && !Language.ENGLISH.isClosed(word.folded())) {
        claimed.add(word.folded());
        capital = capital || word.isCapitalised();
      }
      role =
          role
              || Roles.isRole(word.folded())
              || cited.isHeldBySomebody(word.folded())
              || (word.isCapitalised() || opens(text, start, word))
                  && ROLE_LIKE.matcher(word.folded()).matches();
      end = word.end();
    }
    if (!role || claimed.isEmpty() || cited.isOwn(text)) {
      return;
    }
    var holders =
        cited.entries().stream().filter(each -> holds(each, claimed)).collect(Collectors.toSet());
    if (holders.isEmpty()) {
      if (!isDescribed(text, end, claimed, capital, cited)) {
        faults.add(
            new Unsupported(
                Kind.ROLE,
                text.substring(start, end),
                start,
                end,
                "No entry that this rests on has this title."));
      }
      return;
    }
    employer(text, holders, cited).ifPresent(faults::add);
  }

  /// "As a solicitor, I ..." gives a title in small letters.
  private static boolean opens(String text, int start, Word word) {
    return OPENING.matcher(text.substring(0, start)).matches()
        && text.startsWith(",", word.end())
        && !NO_TITLES.contains(word.folded());
  }

  private static boolean holds(Entry entry, List<String> claimed) {
    var title = entry.title();
    if (title == null) {
      return false;
    }
    var words = words(title);
    var more = words(Objects.requireNonNullElse(entry.subject(), ""));
    boolean all = claimed.stream().allMatch(each -> has(words, each) || has(more, each));
    return all
        && words.stream().noneMatch(each -> SMALLER.contains(each) && !claimed.contains(each));
  }

  private static boolean has(List<String> words, String wanted) {
    return words.stream()
        .anyMatch(
            each ->
                each.equals(wanted)
                    || Roles.isSame(each, wanted)
                    || each.equals(wanted + "s")
                    || wanted.equals(each + "s"));
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(each -> each.folded()).toList();
  }

  /// "Acted as supervisor of eight theses" describes what was done; a capital would make it a
  /// title.
  private static boolean isDescribed(
      String text, int end, List<String> claimed, boolean capital, Cited cited) {
    if (claimed.stream().allMatch(each -> Stream.of("", "s").anyMatch(s -> said(each + s, cited)))
        && !capital) {
      return true;
    }
    var rest = text.substring(end).strip();
    return !capital
        && claimed.size() == 1
        && (rest.startsWith("of ") || rest.startsWith("for ") || rest.startsWith("to "))
        && cited.grounds().has(claimed.getFirst());
  }

  /// Whether a statement itself says "as ...".
  private static boolean said(String word, Cited cited) {
    return cited.entries().stream()
        .flatMap(each -> each.statements().stream())
        .anyMatch(
            each ->
                Words.fold(each)
                    .matches(".*\\bas (?:an? |the )?[a-z -]*\\b" + Pattern.quote(word) + "\\b.*"));
  }

  /// The employer that a sentence names must be one at which the title was held.
  private static java.util.Optional<Unsupported> employer(
      String text, Set<Entry> holders, Cited cited) {
    var folded = Words.fold(text);
    for (var entry : cited.entries()) {
      var name = employer(entry);
      if (name == null || holders.stream().anyMatch(each -> name.equals(employer(each)))) {
        continue;
      }
      int at = folded.indexOf(name);
      boolean own =
          holders.stream().anyMatch(each -> folded.contains(String.valueOf(employer(each))));
      if (at >= 0 && !own && folded.length() == text.length()) {
        return java.util.Optional.of(
            new Unsupported(
                Kind.MERGED,
                text.substring(at, at + name.length()),
                at,
                at + name.length(),
                "The title belongs to another entry than this employer."));
      }
    }
    return java.util.Optional.empty();
  }

  private static @Nullable String employer(Entry entry) {
    var name = entry.organisation();
    return name == null || name.isBlank() ? null : Words.fold(name);
  }
}
