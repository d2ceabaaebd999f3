package org.cursus.engine.resume;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a person's name from other text.
final class Names {

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:(?:name|full name|resume of|résumé of|cv of|curriculum vitae of|curriculum vitae|lebenslauf|resume|cv)\\s*[:–—|-]?\\s+)(?=\\p{L})");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?i)\\s*[-–—|,:]?\\s*\\(?(?:resume|résumé|curriculum vitae|cv|lebenslauf)\\)?$");
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*|[\\p{Lu}]\\.|\\(\\p{Lu}[\\p{L}]+\\)|[\"“']\\p{Lu}[\\p{L}]+[\"”']");
  private static final Pattern POST_NOMINALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.-]{0,7}\\p{Lu}?\\.?(?:[ /-]\\p{Lu}[\\p{L}.-]{0,6})?|Jr\\.?|Sr\\.?|Ph\\.? ?D\\.?");
  /// Two capitals or more: "PhD", "RN", "CCRN-K"; a name has one.
  private static final Pattern LETTERS =
      Pattern.compile("\\p{Lu}[\\p{Ll}.]{0,5}(?:[./-]?\\p{Lu}[\\p{Ll}.]{0,4}){1,6}\\.?");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "zu",
          "zur", "la", "le", "du", "el", "al", "bin", "ibn", "bint", "y", "e", "ter", "ten", "af",
          "av", "vom", "st.");

  /// What follows names: degrees, licences, generations. Capitals count, full stops do not.
  private static final Set<String> KNOWN_SUFFIXES =
      Set.of(
          "PhD",
          "DPhil",
          "EdD",
          "MD",
          "DO",
          "JD",
          "LLB",
          "LLM",
          "MBA",
          "EMBA",
          "MPH",
          "MPA",
          "MSW",
          "MSN",
          "BSN",
          "DNP",
          "MA",
          "MSc",
          "BSc",
          "BA",
          "BS",
          "MS",
          "BEng",
          "MEng",
          "MFA",
          "BFA",
          "MEd",
          "RN",
          "LPN",
          "APRN",
          "FNP",
          "NP",
          "CNA",
          "PA-C",
          "LCSW",
          "LMSW",
          "LMFT",
          "LPC",
          "PharmD",
          "DDS",
          "DMD",
          "DVM",
          "PT",
          "DPT",
          "OTR/L",
          "SLP",
          "CCC-SLP",
          "PE",
          "EIT",
          "AIA",
          "RA",
          "LEED",
          "CPA",
          "CFA",
          "CFP",
          "CIA",
          "CMA",
          "ACA",
          "ACCA",
          "FCA",
          "FCCA",
          "PMP",
          "PgMP",
          "CSM",
          "CISSP",
          "CISA",
          "SPHR",
          "PHR",
          "SHRM-CP",
          "SHRM-SCP",
          "Esq",
          "Jr",
          "Sr",
          "II",
          "III",
          "IV",
          "FRCS",
          "MRCP",
          "MRCS",
          "FACS",
          "FACP",
          "FRSC",
          "MRICS",
          "FRICS",
          "CEng",
          "MIET",
          "OBE",
          "MBE",
          "CBE",
          "QC",
          "KC",
          "Prof",
          "USN",
          "USMC",
          "USAF",
          "Ret");

  private Names() {}

  /// The text without words such as "Resume of", as offsets into it.
  static int[] bounds(String text) {
    var prefix = PREFIX.matcher(text);
    int from = prefix.find() ? prefix.end() : 0;
    var suffix = SUFFIX.matcher(text);
    int to = suffix.find(from) && suffix.start() > from ? suffix.start() : text.length();
    return new int[] {from, to};
  }

  /// "janedoe" of jane@doe.example as "Jane Doe": two looks may be all that parts the names of a
  /// designed head, and small letters may be part of its look. Any other text as it is.
  static String apart(String text, String email) {
    int at = email.indexOf('@');
    if (at < 3 || !text.matches("[\\p{Ll}]{6,30}|\\p{Ll}{2,20} \\p{Ll}{2,20}")) {
      return text;
    }
    var printed = text;
    if (text.indexOf(' ') < 0) {
      int cut = 0;
      for (var part : email.substring(0, at).split("[._-]")) {
        cut = part.length() > 2 && text.startsWith(part) ? part.length() : cut;
      }
      if (cut == 0 || text.length() - cut < 3) {
        return text;
      }
      printed = text.substring(0, cut) + " " + text.substring(cut);
    }
    int space = printed.indexOf(' ');
    return capitalised(printed.substring(0, space))
        + " "
        + capitalised(printed.substring(space + 1));
  }

  /// How well the letters alone fit a name, 0 to 1; 0 for headings, titles, numbers and addresses.
  static double plausible(String text) {
    var plain = Headings.unspaced(text.strip());
    if (plain.length() < 3 || plain.length() > 60 || plain.indexOf('@') >= 0) {
      return 0;
    }
    if (Headings.exact(plain) != null) {
      return 0;
    }
    var parts = plain.split("\\s*,\\s*");
    for (int i = 1; i < parts.length; i++) {
      if (!POST_NOMINALS.matcher(parts[i]).matches()
          && !(parts.length == 2 && WORD.matcher(parts[1]).matches())) {
        return 0;
      }
    }
    int words = 0;
    for (var word : parts[0].split("\\s+")) {
      if (WORD.matcher(word).matches()) {
        words++;
      } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return 0;
      }
    }
    if (words == 0 || words > 5) {
      return 0;
    }
    double score = words == 1 ? .35 : words <= 3 ? .9 : .7;
    if (Titles.score(parts[0]) > .5 || Places.score(plain) > .8) {
      score *= .3;
    } else if (Organisations.score(plain) > .5) {
      score *= .5;
    }
    return score;
  }

  /// Where what follows the name begins, separator included: before ", PhD" in "Jane Q. Public,
  /// PhD"; -1 when nothing does. After a comma anything with the look of letters of an office
  /// counts; without one, only what is known, and two words of a name must be left.
  static int suffixAt(String name) {
    int comma = name.indexOf(',');
    if (comma > 0) {
      for (var part : name.substring(comma + 1).strip().split("\\s*,\\s*|\\s+")) {
        if (!isSuffix(part) && !LETTERS.matcher(part).matches()) {
          return -1;
        }
      }
      return comma;
    }
    int end = name.length();
    while (true) {
      int space = name.lastIndexOf(' ', end - 1);
      if (space <= 0 || !isSuffix(name.substring(space + 1, end))) {
        break;
      }
      end = space;
    }
    boolean name2 = name.lastIndexOf(' ', end - 1) > 0;
    boolean initials = end < name.length() && name.substring(end).strip().length() < 2;
    return end < name.length() && name2 && !initials ? end : -1;
  }

  /// What stands after the place that `suffixAt` gave, as printed.
  static String suffix(String name, int at) {
    return Passage.fold(name.substring(at).replaceAll("^[\\s,]+|[\\s,]+$", ""));
  }

  private static boolean isSuffix(String word) {
    var plain = word.replaceAll("[.()]", "");
    return KNOWN_SUFFIXES.contains(plain);
  }

  /// Letters a reader would write: "JANE Q. PUBLIC" as "Jane Q. Public", anything else as it is.
  static String readable(String printed) {
    var text = Passage.fold(Headings.unspaced(printed));
    int comma = text.indexOf(',');
    var name = comma < 0 ? text : text.substring(0, comma);
    if (!Row.isCapitals(name)) {
      return text;
    }
    var value = new StringBuilder();
    for (var word : name.split(" ")) {
      value.append(value.isEmpty() ? "" : " ").append(capitalised(word));
    }
    return value + (comma < 0 ? "" : text.substring(comma));
  }

  private static String capitalised(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (word.length() == 2 && word.endsWith(".") || word.matches("[IVX]{2,4}")) {
      return word;
    }
    if (PARTICLES.contains(lower)
        && lower.length() < 4
        && !lower.equals("e")
        && !lower.equals("y")) {
      return lower;
    }
    var value = new StringBuilder(lower);
    boolean start = true;
    for (int i = 0; i < value.length(); i++) {
      if (start && Character.isLetter(value.charAt(i))) {
        value.setCharAt(i, Character.toUpperCase(value.charAt(i)));
        start = false;
      }
      char c = value.charAt(i);
      start |= c == '-' || c == '\'' || c == '’' || c == '.' || i == 1 && lower.startsWith("mc");
    }
    return value.toString();
  }
}
