package org.cursus.app.resume;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A value whose spelling does not say what it means, or not for sure.
///
/// @param kind `skill` or `title`
/// @param key the value as spellings are compared
/// @param linkedTo what it is linked to, not for sure; null where it is not linked
/// @param unlinked whether it stands somewhere without a link
/// @param toLookFor whether it was not looked for by meaning among the names as they are
/// @param toAsk whether no model was asked about it
record UnclearName(
    String kind,
    String value,
    String key,
    @Nullable UUID linkedTo,
    boolean unlinked,
    boolean toLookFor,
    boolean toAsk) {}
