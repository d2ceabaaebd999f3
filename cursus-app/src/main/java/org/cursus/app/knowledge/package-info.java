/// The shared knowledge of names: which companies, skills, technologies, universities and titles
/// there are, and how each is spelled.
///
/// Owns: `normalized_entities`, `normalized_entity_aliases`, `knowledge_changes`,
/// `knowledge_releases`, the lists that come with Cursus, and the pages on which administrators
/// review what people write. Promises: a spelling means one thing only; every change by an
/// administrator is audited and can be taken back; a name reaches an administrator only when at
/// least five people use it. Must never: hold personal data.
@ApplicationModule(allowedDependencies = {"platform", "audit", "ai", "onet"})
@NullMarked
package org.cursus.app.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
