/// Facts about accounts, sign-in, sessions and tokens.
@NullMarked
package org.cursus.app.account;

import org.jspecify.annotations.NullMarked;
