/// Credits: what a piece of metered work may cost, what it did cost, and what it produced.
///
/// Owns: `usage_plan`, `usage_price`, `usage_account`, `career_usage_log`,
/// `career_analysis_result`, `usage_request`, `credit_ledger`. Promises: credits are reserved
/// before work begins and charged with its result in one transaction; they are never oversold,
/// never charged for a failure, and a request sent twice is done once. Must never: hold a
/// transaction while the work runs.
@ApplicationModule(allowedDependencies = {"platform", "audit", "account"})
@NullMarked
package org.cursus.app.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
