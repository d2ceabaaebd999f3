/// Who is asking: accounts, sign-in, browser sessions and API tokens.
///
/// Owns: `users`, `user_sessions`, `account_links`, `sign_in_throttle` and the filter that turns a
/// cookie or a bearer token into the caller. Promises: secrets are stored hashed, sessions hold on
/// every node and end when they are revoked, guessing passwords is slowed on all nodes at once.
/// Must never: tell a stranger whether an address has an account, except at sign-up.
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package org.cursus.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
