package org.cursus.engine.document;

/// A place whose text was recognised in a picture, and how sure the program was of it.
///
/// @param page 1 for the first
/// @param confidence 0 to 1
public record RecognisedWord(int page, Box box, double confidence) {}
