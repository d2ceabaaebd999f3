package org.cursus.engine.match;

import java.util.List;
import java.util.regex.Pattern;

/// Takes from a job title what says nothing about the work: who may apply, where, how long, for
/// which company or team, at which grade. Whatever may carry meaning stays: "Nurse - ICU", "Senior
/// Center Director", "School Principal".
final class TitleCleaning {

  private static final int LONGEST = 600;
  private static final String WAYS =
      "(?:fully |100% )?(?:remote|hybrid|on-?site|work from home|wfh|home ?office)";
  private static final String TERMS =
      "(?:full|part)[- ]?time|contract(?:or)?|temporary|temp|permanent|seasonal|freelance|fixed[- ]term";
  private static final String TEAMS =
      "[^-|,–—()]*\\b(?:team|department|dept|division|group|region|office|branch|shift|weekends|nights|days)";
  private static final List<Pattern> NOISE =
      List.of(
          Pattern.compile("(?i)[(\\[]?\\b[mwfdhvx](?:\\s?[/|]\\s?[mwfdhvxn]\\b){1,3}\\s?[)\\]]?"),
          Pattern.compile("(?i)\\s*[(\\[]\\s*(?:" + WAYS + "|" + TERMS + ")[^)\\]]*[)\\]]"),
          Pattern.compile(
              "(?i)\\s*(?:[-|,–—/]\\s*)(?:" + WAYS + "|" + TERMS + "|" + TEAMS + ")\\s*\\.?$"),
          Pattern.compile("(?i)^(?:" + WAYS + "|" + TERMS + ")\\s*[-|,:–—]?\\s+(?=\\S)"),
          Pattern.compile("\\s+(?:@|(?:at|bei|chez) (?=\\p{Lu})).*$"),
          Pattern.compile("(?i)^(?:former|ex-|acting|interim)\\s*"),
          Pattern.compile(
              "(?i)^(?:senior|snr|sr|junior|jnr|jr|entry[- ]level|mid[- ]level)\\b\\.?,?\\s+"
                  + "(?!(?:care|cent|living|citizen|service|housing|high)\\w*)"),
          Pattern.compile(
              "(?i),?\\s+\\(?(?:senior|sr|junior|jr|entry[- ]level|mid[- ]level)\\.?\\)?$"),
          Pattern.compile("\\s*[,-]?\\s+(?:I{1,3}|IV|V|[Ll]evel [0-9]|[Gg]rade [0-9]|L?[1-9])$"));

  private TitleCleaning() {}

  /// The title without noise; the title itself when nothing else is left.
  static String clean(String title) {
    var cut = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    var rest = cut.strip();
    for (var noise : NOISE) {
      var without = noise.matcher(rest).replaceAll("").strip();
      rest = Tokens.of(without).isEmpty() ? rest : without;
    }
    return rest;
  }
}
