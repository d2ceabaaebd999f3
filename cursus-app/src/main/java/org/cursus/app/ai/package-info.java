/// The one door to everything clever: the built-in rules and any endpoint that speaks the protocol
/// of OpenAI, of equal rank behind one interface.
///
/// Owns: the prompts, the connection to a language model, `embedding_model` and the embeddings.
/// Promises: there is always an answer, and it says who made it and why; nothing of a person leaves
/// the machine unless the operator configured an endpoint, and then without names, addresses and
/// links; what a document says is data and is never obeyed. Must never: hold a transaction across a
/// call, or let a model set a score.
@ApplicationModule(allowedDependencies = {"platform", "audit", "account", "usage"})
@NullMarked
package org.cursus.app.ai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
