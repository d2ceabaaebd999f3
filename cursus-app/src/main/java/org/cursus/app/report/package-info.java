/// Reports of a run through an assessment: asked for, made in the background, kept, handed out.
///
/// Owns: `report_generations` and `report_links`. Promises: the same report is not made twice; a
/// file is encrypted and opens for its owner alone, or for whoever has a link that has not ended;
/// work that was cut off is taken up again. Must never: score, keep a link's secret, or show that a
/// report of somebody else exists.
@ApplicationModule(allowedDependencies = {"platform", "account", "assessment"})
@NullMarked
package org.cursus.app.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
