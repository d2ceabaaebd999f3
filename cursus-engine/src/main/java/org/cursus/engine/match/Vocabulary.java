package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers of everything that a title can be made of. It grows while an index is built; what is
/// unknown afterwards has no number.
final class Vocabulary {

  static final int NONE = -1;
  static final char WORD = 'w';
  static final char ROOT = 'r';
  static final char PAIR = 'p';
  static final char HEAD = 'h';
  private static final char APART = 's';
  private static final char PIECE = 'g';
  private static final int GRAM = 4;
  private static final int SHORT_GRAM = 3;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> gramsByWord = new HashMap<>();
  private final List<Character> kinds = new ArrayList<>();
  private boolean open = true;

  /// No more growth.
  void close() {
    open = false;
    gramsByWord.clear();
  }

  /// Those of the terms that are of one kind.
  int[] only(char kind, int[] terms) {
    return Arrays.stream(terms).filter(term -> kinds.get(term) == kind).toArray();
  }

  int size() {
    return ids.size();
  }

  boolean knows(String word) {
    return ids.containsKey(WORD + word);
  }

  /// All known words.
  List<String> words() {
    return ids.keySet().stream().filter(k -> k.charAt(0) == WORD).map(k -> k.substring(1)).toList();
  }

  int word(String word) {
    return id(WORD + word);
  }

  int root(String word) {
    return id(ROOT + Stems.root(word));
  }

  /// Words, roots, neighbouring pairs, the head, and each word with the head, each once.
  int[] terms(List<String> words) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      add(found, WORD + word);
      add(found, ROOT + Stems.root(word));
      if (i + 1 < words.size()) {
        add(found, PAIR + word + " " + words.get(i + 1));
      }
    }
    if (!words.isEmpty()) {
      add(found, HEAD + words.getLast());
      for (int i = 0; i + 2 < words.size(); i++) {
        add(found, APART + words.get(i) + " " + words.getLast());
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The pieces of three and four letters of each word, each once.
  int[] grams(List<String> words) {
    var all = new int[0];
    for (var word : words) {
      var pieces = gramsByWord.get(word);
      if (pieces == null) {
        pieces = piecesOf(word);
        if (open) {
          gramsByWord.put(word, pieces);
        }
      }
      int length = all.length;
      all = Arrays.copyOf(all, length + pieces.length);
      System.arraycopy(pieces, 0, all, length, pieces.length);
    }
    return Arrays.stream(all).distinct().toArray();
  }

  private int[] piecesOf(String word) {
    var padded = " " + word + " ";
    var found = new ArrayList<Integer>();
    for (int size : new int[] {SHORT_GRAM, GRAM}) {
      for (int i = 0; i + size <= padded.length(); i++) {
        add(found, PIECE + padded.substring(i, i + size));
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(List<Integer> found, String key) {
    int id = id(key);
    if (id != NONE && !found.contains(id)) {
      found.add(id);
    }
  }

  private int id(String key) {
    var id = ids.get(key);
    if (id != null) {
      return id;
    }
    if (!open) {
      return NONE;
    }
    int next = ids.size();
    ids.put(key, next);
    kinds.add(key.charAt(0));
    return next;
  }
}
