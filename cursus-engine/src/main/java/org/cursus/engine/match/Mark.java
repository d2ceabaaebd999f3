package org.cursus.engine.match;

/// What is seen of a candidate beyond the evidence, in the order of the row.
enum Mark {
  /// The logarithm of its share next to the best share.
  ODDS,
  /// How concentrated all shares are.
  CONCENTRATION,
  /// How likely the words are a title of today.
  CURRENT,
  /// How many words there are.
  WORDS,
  /// How many of them are in no title.
  UNKNOWN,
  /// How near the nearest title is by words.
  NEAR_WORDS,
  /// How near the nearest title is by letters.
  NEAR_LETTERS,
  /// Which part of the words, by rarity, is in its titles.
  IN_TITLES,
  /// Which part is in its official name.
  IN_NAME,
  /// Which part is in its description and tasks.
  IN_TASKS,
  /// Which part is in its tools, technologies and activities.
  IN_THINGS,
  /// Which part of its official name is in the words.
  NAME_IN_WORDS,
  /// Which part of all titles with the same last word are its own.
  HEAD_SHARE,
  /// The same of the root of the last word.
  LAST_ROOT_SHARE,
  /// The same of the rarest known root.
  RAREST_SHARE,
  /// The same of the rarest known pair of words.
  PAIR_SHARE,
  /// The same of the last word among titles that people gave themselves.
  REPORTED_HEAD_SHARE,
  /// The same of the root of the last word among them.
  REPORTED_ROOT_SHARE,
  /// Which part of the words but the last, by rarity, is in its titles.
  KIND_IN_TITLES,
  /// Which part of them is in its tasks.
  KIND_IN_TASKS,
  /// Which part of them is in its things.
  KIND_IN_THINGS,
  /// Whether the last word is in its official name.
  HEAD_IN_NAME,
  /// Which part of the titles nearest by words is its own, each divided among its owners.
  WORD_VOTES,
  /// The same of the titles nearest by letters.
  LETTER_VOTES,
  /// How near its official name is by letters.
  NEAR_NAME,
  /// How near its nearest title that people gave themselves is by letters.
  NEAR_REPORTED,
  /// How far it leads the best of the others, in logarithms of shares.
  LEAD,
  /// On how many sides it is the best.
  BEST_SIDES,
  /// Its major group.
  MAJOR,
  /// Which part of the occupations that list the words but one it is.
  BUT_ONE_LISTED,
  /// The same of the words but the first.
  BUT_FIRST_LISTED,
  /// Whether it collects what fits nowhere else.
  ALL_OTHER,
  /// The shares of the other candidates of its detailed occupation.
  SAME_DETAILED,
  /// The shares of the others of its minor group.
  SAME_MINOR,
  /// The shares of the others of its major group.
  SAME_MAJOR,
  /// How many titles it has.
  TITLES,
  /// How many of them people gave themselves.
  REPORTED
}
