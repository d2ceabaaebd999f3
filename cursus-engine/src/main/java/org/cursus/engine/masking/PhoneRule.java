package org.cursus.engine.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.masking.Masks.Found;

/// Finds phone numbers, and leaves years, dates, amounts and versions alone: they are what a career
/// is told by.
final class PhoneRule implements MaskRule {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?=[\\d+(])(?<![\\w.,$€£¥#/-])(?:\\+|00)?\\(?\\d{1,5}\\)?(?:[ \\u00A0]?[-./][ \\u00A0]?|[ \\u00A0]|(?<=\\))|(?=\\())?"
              + "(?:\\(?\\d{1,6}\\)?(?:[ \\u00A0]?[-./][ \\u00A0]?|[ \\u00A0])?){1,6}\\d(?![\\w%])");

  private static final Pattern YEARS =
      Pattern.compile("(?:(?:19|20)\\d{2}\\s*[-/. ]*\\s*)+(?:\\d{1,2}[-/. ]*)*");
  private static final Pattern DATES =
      Pattern.compile(
          "(?:\\d{1,2}[-/. ]+(?:\\d{1,2}[-/. ]+)?(?:19|20)\\d{2}|(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?)"
              + "(?:\\s*[-/. ]+\\s*(?:\\d{1,2}[-/. ]+(?:\\d{1,2}[-/. ]+)?(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?)?))?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ .\\u00A0]\\d{3})+");
  /// Codes of occupations (29-1141.00) and of programs (51.3801).
  private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}(?:\\.\\d{2})?");

  private static final Pattern UNIT =
      Pattern.compile("\\s?(?:[%€£$¥]|(?i:eur|usd|gbp|chf|users|people|customers|employees)\\b).*");

  private static final int FEWEST = 7;
  private static final int MOST = 15;

  @Override
  public List<Found> find(String text) {
    var found = new ArrayList<Found>();
    var matcher = CANDIDATE.matcher(text);
    while (matcher.find()) {
      if (isPhone(text, matcher.start(), matcher.end())) {
        found.add(new Found(matcher.start(), matcher.end(), MaskKind.PHONE));
      }
    }
    return found;
  }

  private static boolean isPhone(String text, int start, int end) {
    var number = text.substring(start, end);
    long digits = number.chars().filter(Character::isDigit).count();
    if (digits < FEWEST || digits > MOST) {
      return false;
    }
    if (number.startsWith("+") || number.startsWith("(")) {
      return true;
    }
    if (YEARS.matcher(number).matches()
        || DATES.matcher(number).matches()
        || CODE.matcher(number).matches()) {
      return false;
    }
    // A bare run of digits, or thousands set apart, with what they count behind them.
    boolean amount = GROUPED.matcher(number).matches();
    boolean bare = number.chars().allMatch(Character::isDigit);
    var after = text.substring(end, Math.min(text.length(), end + 14));
    if (amount || bare) {
      return digits >= 9 && !UNIT.matcher(after).lookingAt() && !(amount && number.contains("."));
    }
    return true;
  }
}
