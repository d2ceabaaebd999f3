/// From an upload to the record: upload, parse, enrich, complete.
///
/// Owns: `resume_streams`, `resume_versions`, `parsed_resume_entities`, `resume_entity_links` (what
/// a value means among the shared names), `asked_names` (where that was looked for), the durable
/// job that moves an upload through its stages, and the picture of the place where a fact stands.
/// Promises: a file is stored whole or not at all, the same file once; a killed node's work goes
/// on elsewhere and ends as if nothing had happened; documents are read in child JVMs only. Must
/// never: hold a transaction while a document is read, or change what the record has.
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "usage", "ai", "knowledge", "record"})
@NullMarked
package org.cursus.app.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
