package org.cursus.engine.rendering;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets only addresses into documents that open a page, a message or a call.
final class Addresses {

  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /// The address if it is safe; null otherwise.
  static @Nullable String safe(@Nullable String address) {
    if (address == null || address.isBlank() || address.length() > 2_000) {
      return null;
    }
    try {
      var uri = new URI(address.strip());
      var scheme = uri.getScheme();
      return scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT))
          ? uri.toASCIIString()
          : null;
    } catch (URISyntaxException broken) {
      return null;
    }
  }
}
