package org.cursus.app.ai;

import java.util.regex.Pattern;

/// What models think aloud, which is no part of their answer.
final class Thinking {

  static final String TAGS = "(?:think|thinking|thought|reasoning|reflection)";

  private static final Pattern CLOSED =
      Pattern.compile("<(" + TAGS + ")>.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /// Some templates open the thinking for the model, so that only its end is seen.
  private static final Pattern END =
      Pattern.compile("</" + TAGS + ">", Pattern.CASE_INSENSITIVE);

  private static final Pattern START =
      Pattern.compile("<" + TAGS + ">", Pattern.CASE_INSENSITIVE);

  private Thinking() {}

  /// The answer without it. Thinking that never ends leaves nothing.
  static String removed(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var rest = CLOSED.matcher(text).replaceAll("");
    var end = END.matcher(rest);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    rest = rest.substring(from);
    var start = START.matcher(rest);
    return (start.find() ? rest.substring(0, start.start()) : rest).strip();
  }
}
