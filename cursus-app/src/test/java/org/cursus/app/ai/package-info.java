/// Tests of the gateway against a server that imitates the protocol, and what other tests need to
/// have a model.
@NullMarked
package org.cursus.app.ai;

import org.jspecify.annotations.NullMarked;
