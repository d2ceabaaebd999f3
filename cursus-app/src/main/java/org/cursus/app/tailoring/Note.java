package org.cursus.app.tailoring;

/// Something that the person should know of a document before they send it.
///
/// @param kind `name` for one that is in neither posting nor record, `language` for statements in
///     another language than the document
/// @param sentence for the person
record Note(String kind, String sentence) {

  static final String NAME = "name";
  static final String LANGUAGE = "language";
}
