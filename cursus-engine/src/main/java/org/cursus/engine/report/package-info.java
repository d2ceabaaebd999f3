/// What a readiness assessment came to, as a document to take away: PDF, web page and JSON.
///
/// `Reports` writes. Owns: what stands in a report and how it looks. Promises: the same report
/// gives the same text; a drawing always stands with its numbers in words; what a person wrote is
/// text and never markup; nothing is fetched. Must never: score, or change what was answered.
@NullMarked
package org.cursus.engine.report;

import org.jspecify.annotations.NullMarked;
