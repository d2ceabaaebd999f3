package org.cursus.engine.posting;

import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.posting.Block.Line;
import org.jspecify.annotations.Nullable;

/// Reads a job posting from plain text. It works offline and always gives the same for the same
/// text.
public final class PostingParser {

  /// Stored with what was read.
  public static final String VERSION = "posting-rules-1";

  /// Longer text is cut; no posting is.
  public static final int LONGEST = 50_000;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)^(job title|title|position|role|company|employer|organisation|organization|location|place of work|standort|arbeitsort|firma|unternehmen|stelle|lieu|entreprise|poste|ubicación|empresa|puesto)\\s*[:|–-]\\s+(\\S.*)$");
  private static final Pattern AT =
      Pattern.compile("^(.{3,80}?)\\s+(?:at|bei|chez|en|@|\\|)\\s+(\\p{Lu}[^|,.]{1,60})$");
  private static final Pattern HIRING =
      Pattern.compile(
          "(?iu)(?:looking for|hiring|seeking|seeks|suchen|sucht|recherchons|recherche|buscamos|busca)\\s+(?:an?|eine?n?|une?|un[ao]?|for)?\\s*([^.,;:\\n]{4,80}?)(?=\\s+(?:to|who|for|in|with|join|that|zur|für|mit|pour|para)\\b|[.,;:\\n]|$)");
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’ -]{1,40},\\s?(?:[A-Z]{2}|\\p{Lu}[\\p{L} ]{2,30})(?:,\\s?\\p{Lu}[\\p{L} .]{1,30})?(?:\\s?[(|·-].*)?$");
  private static final int HEAD_LINES = 8;
  private static final int LONGEST_TITLE = 90;

  private PostingParser() {}

  /// Reads what a text says of a job. Whatever is not found is null or empty.
  public static Posting parse(String text) {
    var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var plain = cut.replace('\r', '\n').replace('\u00a0', ' ');
    var blocks = Blocks.of(plain);
    var head = Head.of(blocks, plain);
    var requirements = Requirements.of(blocks);
    return new Posting(
        head.title,
        head.company,
        head.location,
        texts(blocks, Heading.DUTIES),
        requirements,
        texts(blocks, Heading.BENEFITS),
        Salaries.find(plain).orElse(null),
        WorkTerms.workplace(plain),
        WorkTerms.employmentType(head.title, plain),
        WorkTerms.seniority(head.title, requirements));
  }

  /// One requirement that somebody wrote down themselves, with what it asks for.
  public static Requirement requirement(Requirement.Weight weight, String text) {
    return Requirements.read(weight, text);
  }

  private static List<String> texts(List<Block> blocks, Heading heading) {
    return blocks.stream()
        .filter(block -> block.heading() == heading)
        .flatMap(block -> Requirements.items(block).stream())
        .map(Line::text)
        .toList();
  }

  /// What stands above everything else, or is labelled.
  private static final class Head {

    private @Nullable String title;
    private @Nullable String company;
    private @Nullable String location;

    static Head of(List<Block> blocks, String text) {
      var head = new Head();
      blocks.stream().flatMap(block -> block.lines().stream()).forEach(head::labelled);
      blocks.stream()
          .filter(block -> block.heading() == Heading.NONE || block.heading() == Heading.JOB)
          .findFirst()
          .ifPresent(block -> head.unlabelled(block.lines()));
      if (head.title == null) {
        var hiring = HIRING.matcher(text);
        head.title = hiring.find() ? hiring.group(1).strip() : null;
      }
      return head;
    }

    private void labelled(Line line) {
      var label = LABELLED.matcher(line.text());
      if (!label.matches() || label.group(2).length() > LONGEST_TITLE) {
        return;
      }
      var value = label.group(2).strip();
      switch (label.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "company",
            "employer",
            "organisation",
            "organization",
            "firma",
            "unternehmen",
            "entreprise",
            "empresa" ->
            company = company == null ? value : company;
        case "location", "place of work", "standort", "arbeitsort", "lieu", "ubicación" ->
            location = location == null ? value : location;
        default -> title = title == null ? value : title;
      }
    }

    private void unlabelled(List<Line> lines) {
      var first = lines.stream().limit(HEAD_LINES).filter(line -> !line.bulleted()).toList();
      for (var line : first) {
        var text = line.text();
        if (LABELLED.matcher(text).matches()) {
          continue;
        }
        boolean top = line == first.getFirst() && title == null;
        if (!top && location == null && PLACE.matcher(text).matches()) {
          location = text.replaceAll("\\s?[(|·].*$", "");
        } else if (title == null && isShort(text)) {
          takeTitle(text);
        } else if (company == null && line != first.getFirst() && isName(text)) {
          company = text;
        }
      }
    }

    private void takeTitle(String text) {
      var at = AT.matcher(text);
      if (at.matches()) {
        title = at.group(1).strip();
        company = company == null ? at.group(2).strip() : company;
      } else {
        title = text;
      }
    }

    private static boolean isShort(String text) {
      return text.length() <= LONGEST_TITLE && !text.matches(".*[.!?]$") && !text.endsWith(":");
    }

    /// Two to five words, each capitalised, without a sentence's end.
    private static boolean isName(String text) {
      return text.length() <= 50
          && text.matches(
              "(?U)\\p{Lu}[\\w&.'’-]*(?:\\s(?:\\p{Lu}|&|of|and|und|de|la)[\\w&.'’-]*){0,5}");
    }
  }
}
