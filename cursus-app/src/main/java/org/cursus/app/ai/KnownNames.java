package org.cursus.app.ai;

import java.util.Collection;

/// What the caller is known by, so that it can be masked before text leaves. Each module that knows
/// names of a person may have a bean of this.
public interface KnownNames {

  /// Names, user names and e-mail addresses of the caller; empty for nobody. Opens its own
  /// transaction if it needs one.
  Collection<String> ofCaller();
}
