package org.cursus.app.tailoring;

import org.cursus.engine.rendering.Written;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A document as a web page within a page of ours, which may do nothing but show itself: no
/// scripts, no forms, no requests. The document's own policy names its one style sheet by its hash.
final class SafeFrame {

  private static final String POLICY =
      "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private SafeFrame() {}

  static ResponseEntity<byte[]> of(Written html) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(html.format().mediaType()))
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body(html.bytes());
  }
}
