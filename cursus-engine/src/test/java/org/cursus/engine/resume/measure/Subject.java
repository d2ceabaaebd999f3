package org.cursus.engine.resume.measure;

import org.cursus.engine.resume.fixtures.Person;

/// One invented person and how they write.
///
/// @param id such as `p07`
/// @param language of the document: en, de, fr, es or pt
/// @param country an ISO code, for what belongs to a country
/// @param heldOut whether the person is kept out of tuning
record Subject(String id, String language, String country, boolean heldOut, Person person) {}
