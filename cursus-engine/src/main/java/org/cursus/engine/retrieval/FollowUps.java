package org.cursus.engine.retrieval;

import java.util.regex.Pattern;

/// Questions that go on from the one before.
public final class FollowUps {

  private static final int MOST_WORDS = 7;
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(and|what about|how about|why|also|then|which ones?|more|tell me more|when was that|"
              + "how so|since when|until when|where was that|what else|anything else)\\b.*");
  private static final Pattern LEANING =
      Pattern.compile(".*\\b(that|it|there|those|these|them|this one|that one)\\W*");

  private FollowUps() {}

  /// Whether it says too little without the one before it.
  public static boolean isOne(String question) {
    var words = Cues.words(question);
    var text = String.join(" ", words);
    return words.size() <= MOST_WORDS
        && (BEGINNING.matcher(text).matches() || LEANING.matcher(text).matches());
  }
}
