/// What the rules learn from a resume: about each entry, about the career, and in sentences.
///
/// Owns: `entry_enrichment`, `career_enrichment`, `career_narratives`, and the page that shows
/// them. Promises: scores come from versioned rules with published weights, and each point names
/// the entries it rests on; what earlier rules made is kept beside it; a model may word the
/// explanations and nothing else. Must never: let text of a document decide anything but by what it
/// tells of the person, or hold a transaction while a model is asked.
@ApplicationModule(allowedDependencies = {"platform", "resume", "knowledge", "ai", "usage"})
@NullMarked
package org.cursus.app.enrichment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
