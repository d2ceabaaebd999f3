package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.draft.Draft.Letter;
import org.cursus.engine.truth.LetterPart;
import org.jspecify.annotations.Nullable;

/// What stands around a letter, in the person's words. What is null stays as it is.
///
/// @param date empty for none
/// @param recipient lines of the address; empty for none
/// @param subject empty for none
record LetterWords(
    @Nullable String date,
    @Nullable List<String> recipient,
    @Nullable String subject,
    @Nullable String greeting,
    @Nullable String closing) {

  private static final int MOST_LINES = 8;
  private static final int LONGEST = 200;

  /// The parts, each with its place in the request.
  enum Field {
    DATE(LetterPart.DATE, letter -> List.of(letter.date())),
    RECIPIENT(LetterPart.RECIPIENT, Letter::recipient),
    SUBJECT(LetterPart.SUBJECT, letter -> List.of(letter.subject())),
    GREETING(LetterPart.GREETING, letter -> List.of(letter.greeting())),
    CLOSING(LetterPart.CLOSING, letter -> List.of(letter.closing()));

    private final LetterPart part;
    private final Function<Letter, List<String>> lines;

    Field(LetterPart part, Function<Letter, List<String>> lines) {
      this.part = part;
      this.lines = lines;
    }

    LetterPart part() {
      return part;
    }

    List<String> lines(Letter letter) {
      return lines.apply(letter);
    }

    String pointer() {
      return "/" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A text without what would break a line.
  static String plain(String text) {
    return text.replace('\0', ' ').replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /// What a person is told of a name.
  static Note note(String name) {
    return new Note(
        Note.NAME,
        "Neither the posting nor your record has “%s”. Make sure that it is right."
            .formatted(name));
  }

  /// A letter with these words in it.
  ///
  /// @throws Problem `unsupported` for what is too long, or missing
  Letter over(Letter letter) {
    var faults = new ArrayList<Fault>();
    var changed =
        new Letter(
            one(date, letter.date(), Field.DATE, false, faults),
            recipient == null ? letter.recipient() : address(recipient, faults),
            one(subject, letter.subject(), Field.SUBJECT, false, faults),
            one(greeting, letter.greeting(), Field.GREETING, true, faults),
            one(closing, letter.closing(), Field.CLOSING, true, faults));
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(TailoringProblem.UNSUPPORTED, faults);
    }
    return changed;
  }

  private static List<String> address(List<String> given, List<Fault> faults) {
    var lines =
        given.stream()
            .filter(Objects::nonNull)
            .map(LetterWords::plain)
            .filter(each -> !each.isEmpty())
            .toList();
    if (lines.size() > MOST_LINES || lines.stream().anyMatch(each -> each.length() > LONGEST)) {
      faults.add(
          new Fault(Field.RECIPIENT.pointer(), "Write at most 8 lines of 200 characters each."));
    }
    return lines;
  }

  private static String one(
      @Nullable String given, String before, Field field, boolean needed, List<Fault> faults) {
    var text = given == null ? before : plain(given);
    if (text.length() > LONGEST) {
      faults.add(new Fault(field.pointer(), "Write at most 200 characters."));
    }
    if (needed && text.isEmpty()) {
      faults.add(new Fault(field.pointer(), "A letter needs one. Write some words."));
    }
    return text;
  }
}
