/// The Cursus engine: documents in, structured career data out. It knows nothing of databases, web
/// servers or accounts, so that anyone can use it on its own.
///
/// `ResumeEngine` is the class to begin with. The stages, each a package: `document` turns bytes
/// into positioned lines; `resume` turns lines into sections, entries and facts; `recognition`
/// reads scans when Tesseract is there; `sandbox` runs all of it in a child JVM with limits, so
/// that no document can harm the program that asks. Apart from these, `match` finds occupations by
/// words and codes job titles to them, and `rendering` writes drafts of resumes and letters as
/// files.
@NullMarked
package org.cursus.engine;

import org.jspecify.annotations.NullMarked;
