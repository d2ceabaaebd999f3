package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names in an entry's header, the location taken out.
///
/// @param parts candidates for employer and title, in the order of the page
/// @param kinds remarks such as "Full-time" or "Contract"
record Header(List<Passage> parts, @Nullable Passage location, List<Passage> kinds) {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|•·▪●⋅◆]\\s*|\\s+[–—−‒―~/]\\s+|\\s+-\\s+|\\s+@\\s+|;\\s+|\\s{3,}|\\t");
  private static final Pattern AT =
      Pattern.compile("(?i)\\s+(?:at|bei|chez|en la empresa|na empresa)\\s+(?=\\p{Lu})");
  /// Words that divide a title from an employer, and a title from its subject as well.
  private static final Pattern AT_ALSO =
      Pattern.compile("\\s+(?:en|em|no|na|presso|beim|à|au|in|with)\\s+(?=\\p{Lu})");
  private static final Pattern EMPLOYMENT =
      Pattern.compile(
          "(?i)\\(?(?:full[- ]?time|part[- ]?time|contract|contractor|temporary|temp|permanent|casual|seasonal|per diem|prn|freelance|self[- ]employed|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|temps plein|tiempo completo|internship|zero[- ]hours?)\\)?");
  /// The number and the street before a town.
  private static final Pattern STREET =
      Pattern.compile("\\d{1,5}\\p{L}?,? \\p{L}[\\p{L}.'’ -]+(?:,.*)?");
  private static final Pattern COMMA = Pattern.compile(",\\s+");

  /// @param peelCities true where a known city after a comma is a location, as after employers;
  ///     false after schools, whose names hold cities
  static Header of(List<Passage> cells, boolean peelCities) {
    var parts = new ArrayList<Passage>();
    var kinds = new ArrayList<Passage>();
    Passage location = null;
    for (var cell : cells) {
      var pieces = split(cell);
      for (var piece : pieces) {
        if (EMPLOYMENT.matcher(piece.text()).matches()) {
          kinds.add(piece);
          continue;
        }
        if (location == null && Places.score(piece.text()) >= .55 && isFree(piece)) {
          location = piece;
          continue;
        }
        piece = unstopped(piece);
        var sides = location == null ? middle(piece) : null;
        if (sides != null) {
          parts.add(sides.get(0));
          location = sides.get(1);
          parts.add(sides.get(2));
          continue;
        }
        int tail = tail(piece.text(), peelCities);
        if (tail > 0 && location == null) {
          boolean street = STREET.matcher(piece.text().substring(0, tail)).matches();
          location = piece.sub(street ? 0 : tail, piece.text().length()).trim();
          piece = piece.sub(0, street ? 0 : tail).trim();
        }
        if (location == null) {
          int place = styledTail(piece, peelCities);
          if (place > 0) {
            location = piece.sub(place, piece.text().length()).trim();
            piece = piece.sub(0, place).trim();
          }
        }
        var looks =
            peelCities && location == null && pieces.size() > 1 ? byLook(piece) : List.of(piece);
        if (looks.size() == 2 && isLikePlace(looks.get(1).text())) {
          // "**Rosewood Kitchen,** Springfield — Cook": the look tells the place from the name.
          location = looks.get(1);
          piece = looks.get(0);
        }
        if (!piece.isBlank()) {
          parts.add(piece);
        }
      }
    }
    return new Header(parts, location, kinds);
  }

  /// "**Engineer**, *Acme*, Springfield": where a plain place begins after two names that stand
  /// out, or after a school that does; -1 for none.
  private static int styledTail(Passage piece, boolean peelCities) {
    int from = piece.from();
    var right = piece;
    Passage left = null;
    int names = 0;
    for (var looks = byLook(right); looks.size() == 2; looks = byLook(right)) {
      left = looks.get(0);
      right = looks.get(1);
      names++;
    }
    boolean named =
        left != null
            && (names >= 2
                || !peelCities
                    && left.italic()
                    && Organisations.institution(left.text()) > 0
                    && Degrees.score(left.text()) == 0);
    return named && !right.italic() && !right.bold() && isLikePlace(right.text())
        ? right.from() - from
        : -1;
  }

  /// Without the full stop after a closing location: "Acme, Portland, OR.".
  private static Passage unstopped(Passage piece) {
    var text = piece.text();
    int end = text.length() - 1;
    boolean stop = text.endsWith(".") && Places.tail(text.substring(0, end)) > 0;
    return stop ? piece.sub(0, end) : piece;
  }

  /// What stands before, in and after a location in the middle: "Acme, Portland, OR, Engineer".
  private static @Nullable List<Passage> middle(Passage piece) {
    var text = piece.text();
    if (text.length() > 200) {
      return null;
    }
    for (int from = text.indexOf(','); from > 0; from = text.indexOf(',', from + 1)) {
      int inner = text.indexOf(',', from + 1);
      for (int to = inner < 0 ? -1 : text.indexOf(',', inner + 1);
          to > 0;
          to = text.indexOf(',', to + 1)) {
        if (Places.score(text.substring(from + 1, to)) >= .9) {
          var after = piece.sub(to + 1, text.length()).trim();
          return after.isBlank() || Places.score(after.text()) > .5
              ? null
              : List.of(piece.sub(0, from).trim(), piece.sub(from + 1, to).trim(), after);
        }
      }
    }
    return null;
  }

  private static boolean isFree(Passage piece) {
    return Titles.score(piece.text()) < .6 || Places.score(piece.text()) > .85;
  }

  private static int tail(String text, boolean peelCities) {
    int tail = Places.tail(text);
    if (tail < 0) {
      return -1;
    }
    var place = text.substring(tail + 1).replaceAll("[()]", "").strip();
    boolean bare = place.indexOf(',') < 0 && Places.isCity(place);
    return bare && !peelCities && text.charAt(tail) == ',' ? -1 : tail;
  }

  private static List<Passage> split(Passage cell) {
    var pieces = new ArrayList<Passage>();
    var sides = cell.split(SEPARATOR);
    boolean oneTitle =
        sides.size() == 2
            && cell.text().indexOf(" / ") > 0
            && sides.stream().allMatch(side -> Titles.score(side.text()) > .5);
    for (var piece : oneTitle ? List.of(cell) : sides) {
      var at = AT.matcher(piece.text());
      // Only the first "at" divides: "Assistant at University of Texas at Austin".
      var also = AT_ALSO.matcher(piece.text());
      if (at.find() && Titles.score(piece.text().substring(0, at.start())) > .3) {
        pieces.add(piece.sub(0, at.start()).trim());
        pieces.add(piece.sub(at.end(), piece.text().length()).trim());
      } else if (also.find() && isTitleAt(piece.text(), also.start(), also.end())) {
        pieces.add(piece.sub(0, also.start()).trim());
        pieces.add(piece.sub(also.end(), piece.text().length()).trim());
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /// "Profesora en Colegio Sol" is a title and an employer, "Técnico en Electrónica" a title.
  private static boolean isTitleAt(String text, int end, int start) {
    var right = text.substring(start);
    int comma = right.indexOf(", ");
    var name = comma < 0 || right.substring(comma).length() < 8 ? right : right.substring(0, comma);
    return Titles.score(text.substring(0, end)) > .5
        && Titles.score(name) < .5
        && Math.max(Organisations.score(name), Organisations.institution(name)) >= .7;
  }

  /// A name in capitals that says nothing else; a guess, for where a location is missing.
  static boolean isLikePlace(String text) {
    return text.length() < 35
        && text.matches("\\p{Lu}[\\p{L}.'’ -]+(?:, \\p{L}[\\p{L}.'’ -]+)?")
        && Titles.score(text) < .3
        && Organisations.score(text) < .3;
  }

  /// Cuts parts whose look changes where a title ends and an employer begins.
  static List<Passage> divideByLook(List<Passage> parts) {
    var divided = new ArrayList<Passage>();
    for (var part : parts) {
      var looks = byLook(part);
      boolean told =
          looks.size() == 2
              && Titles.score(looks.get(0).text()) > .5 != Titles.score(looks.get(1).text()) > .5;
      divided.addAll(told ? looks : List.of(part));
    }
    return divided;
  }

  /// Cuts one part in two at the comma, or the look, that best tells title from employer; the part
  /// alone when nothing does.
  static List<Passage> divide(Passage part) {
    var byLook = byLook(part);
    if (byLook.size() == 2) {
      return byLook;
    }
    var text = part.text();
    var matcher = COMMA.matcher(text);
    List<Passage> best = List.of(part);
    double bestScore = .45;
    while (matcher.find()) {
      var left = text.substring(0, matcher.start());
      var right = text.substring(matcher.end());
      if (Lexicon.ORGANISATIONS.has("legal", right.replaceAll("\\.$", ""))) {
        continue;
      }
      double titleFirst = lean(left) - lean(right);
      double score = Math.abs(titleFirst);
      if (score > bestScore && Math.max(Titles.score(left), Titles.score(right)) > .5) {
        bestScore = score;
        best =
            List.of(
                part.sub(0, matcher.start()).trim(), part.sub(matcher.end(), text.length()).trim());
      }
    }
    return best;
  }

  /// How much more a title than an employer; the "group" of a plain "Group Leader" says little.
  static double lean(String text) {
    double title = Titles.score(text);
    return title - Organisations.score(text) * (title > .9 ? .4 : 1);
  }

  /// "**Engineer**, Acme" or "Engineer, *Acme*": the place where the look changes divides.
  static List<Passage> byLook(Passage part) {
    var text = part.text();
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != ' ' && c != ':') {
        continue;
      }
      var left = part.sub(0, i).trim();
      var right = part.sub(i + 1, text.length()).trim();
      if (left.isBlank() || right.isBlank()) {
        continue;
      }
      boolean changes =
          wholly(left, true) && wholly(right, false)
              || wholly(left, false) && wholly(right, true)
              || italics(left, true) && italics(right, false)
              || italics(left, false) && italics(right, true);
      if (changes && !Lexicon.ORGANISATIONS.has("legal", right.text())) {
        return List.of(left, right);
      }
    }
    return List.of(part);
  }

  private static boolean wholly(Passage part, boolean bold) {
    double share = part.row().boldShare(part.from(), part.to());
    return bold ? share > .99 : share < .01;
  }

  private static boolean italics(Passage part, boolean italic) {
    double share = part.row().italicShare(part.from(), part.to());
    return italic ? share > .99 : share < .01;
  }
}
