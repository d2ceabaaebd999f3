package org.cursus.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.engine.posting.Block.Line;
import org.cursus.engine.posting.Requirement.Kind;
import org.cursus.engine.posting.Requirement.Weight;
import org.jspecify.annotations.Nullable;

/// Reads what a posting asks for: each item below a heading that asks, and each sentence elsewhere
/// that says "must" or "required" of the reader.
final class Requirements {

  private static final Map<String, List<String>> CUES = Lists.read("cues.txt");
  private static final Pattern MUST = cue("must");
  private static final Pattern PREFERRED = cue("preferred");
  private static final Pattern DEGREE = cue("degree");
  private static final Pattern CERTIFICATE = cue("certificate");
  private static final Pattern FLUENCY = cue("language");
  private static final Pattern TONGUE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:english|german|french|spanish|italian|portuguese|dutch|polish|arabic|mandarin|chinese|japanese|hindi|turkish|russian|ukrainian|deutsch\\w*|englisch\\w*|französisch\\w*|spanisch\\w*|anglais|allemand|français|espagnol|inglés|alemán|francés|español)(?!\\p{L})");
  private static final Pattern LEVEL = Pattern.compile("\\b[ABC][12]\\b");
  private static final String NUMBER =
      "(\\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|ten|zwei|drei|vier|fünf|deux|trois|cinq|dos|tres|cinco)";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])"
              + NUMBER
              + "\\s?(?:\\+|plus|or more)?(?:\\s?(?:-|–|to|bis|à|a)\\s?\\d{1,2}\\+?)?\\s?(?:or more |oder mehr )?(?:years?|yrs?|jahren?|ans|années|años)(?!\\p{L})");
  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "(?iu)experience|erfahrung|expérience|experiencia|working|practice|background");
  private static final Pattern OF_AGE =
      Pattern.compile(
          "(?iu)years? (?:of age|old)|jahre alt|ans révolus|degree|program|founded|history");
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("ten", 10.0),
          Map.entry("zwei", 2.0),
          Map.entry("drei", 3.0),
          Map.entry("vier", 4.0),
          Map.entry("fünf", 5.0),
          Map.entry("deux", 2.0),
          Map.entry("trois", 3.0),
          Map.entry("cinq", 5.0),
          Map.entry("dos", 2.0),
          Map.entry("tres", 3.0),
          Map.entry("cinco", 5.0));
  private static final Pattern ASKED_OF_READER =
      Pattern.compile(
          "(?iu)\\b(?:must|required|mandatory|essential|erforderlich|zwingend|vorausgesetzt|exigée?s?|requise?s?|indispensables?|imprescindibles?|obligatori[oa]s?)\\b");
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?;]+(?:[.!?;](?!\\s|$)[^.!?;]*)*[.!?;]?");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 600;

  private Requirements() {}

  private static Pattern cue(String name) {
    return Lists.anyOf(CUES.getOrDefault(name, List.of()));
  }

  static List<Requirement> of(List<Block> blocks) {
    var requirements = new ArrayList<Requirement>();
    boolean anyAsking =
        blocks.stream()
            .anyMatch(b -> b.heading() == Heading.MUST || b.heading() == Heading.PREFERRED);
    for (var block : blocks) {
      switch (block.heading()) {
        case MUST, PREFERRED -> items(block).forEach(i -> add(i, block.heading(), requirements));
        case NONE, JOB, DUTIES ->
            items(block).stream()
                .filter(item -> asks(item.text(), anyAsking))
                .forEach(item -> add(item, Heading.MUST, requirements));
        case BENEFITS, ABOUT, APPLY -> {}
      }
    }
    return List.copyOf(requirements);
  }

  /// Whether a sentence that stands under no heading that asks does ask something.
  private static boolean asks(String text, boolean asksElsewhere) {
    return ASKED_OF_READER.matcher(text).find()
        || PREFERRED.matcher(text).find() && !asksElsewhere
        || years(text) != null
        || !asksElsewhere && (DEGREE.matcher(text).find() || FLUENCY.matcher(text).find());
  }

  /// Items as they stand; running text sentence by sentence.
  static List<Line> items(Block block) {
    var items = new ArrayList<Line>();
    for (var line : block.lines()) {
      if (line.bulleted() || line.text().length() < 80) {
        items.add(line);
        continue;
      }
      var sentence = SENTENCE.matcher(line.text());
      while (sentence.find()) {
        var text = sentence.group();
        int blank = text.length() - text.stripLeading().length();
        if (text.strip().length() > 1) {
          items.add(new Line(text.strip(), line.from() + sentence.start() + blank, false));
        }
      }
    }
    return items;
  }

  private static void add(Line item, Heading heading, List<Requirement> requirements) {
    if (item.text().length() >= SHORTEST && item.text().length() <= LONGEST) {
      requirements.add(
          new Requirement(
              weight(item.text(), heading),
              kind(item.text()),
              item.text(),
              years(item.text()),
              item.place()));
    }
  }

  static Requirement read(Weight weight, String text) {
    return new Requirement(weight, kind(text), text, years(text), new Place(0, text.length()));
  }

  /// What the item itself says outdoes its heading.
  private static Weight weight(String text, Heading heading) {
    if (PREFERRED.matcher(text).find()) {
      return Weight.PREFERRED;
    }
    if (MUST.matcher(text).find()) {
      return Weight.MUST;
    }
    return heading == Heading.PREFERRED ? Weight.PREFERRED : Weight.MUST;
  }

  private static Kind kind(String text) {
    if (years(text) != null) {
      return Kind.YEARS;
    }
    if (DEGREE.matcher(text).find()) {
      return Kind.DEGREE;
    }
    if (CERTIFICATE.matcher(text).find()) {
      return Kind.CERTIFICATE;
    }
    boolean spoken = TONGUE.matcher(text).find();
    return spoken
            && (FLUENCY.matcher(text).find() || LEVEL.matcher(text).find() || text.length() < 60)
        ? Kind.LANGUAGE
        : Kind.SKILL;
  }

  /// The least years of experience that a text asks for; null where it asks for none.
  static @Nullable Double years(String text) {
    var found = YEARS.matcher(text);
    while (found.find()) {
      var rest = text.substring(found.start(), Math.min(text.length(), found.end() + 30));
      if (!OF_AGE.matcher(rest).find() && (EXPERIENCE.matcher(text).find() || found.start() < 25)) {
        var number = found.group(1).toLowerCase(java.util.Locale.ROOT);
        var word = WORDS.get(number);
        return word != null ? word : Double.valueOf(number.replace(',', '.'));
      }
    }
    return null;
  }
}
