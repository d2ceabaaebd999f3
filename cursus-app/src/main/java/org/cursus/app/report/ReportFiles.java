package org.cursus.app.report;

import org.cursus.app.report.ReportRequests.Content;
import org.cursus.engine.report.ReportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A report's file as an answer. A web page may do nothing but show itself.
final class ReportFiles {

  private static final String POLICY =
      "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none';"
          + " img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private ReportFiles() {}

  /// @param open whether a browser is to show it rather than save it
  static ResponseEntity<byte[]> answer(Content content, boolean open) {
    var format = content.report().kind();
    var name =
        (open && format != ReportFormat.JSON
                ? ContentDisposition.inline()
                : ContentDisposition.attachment())
            .filename("readiness-report." + format.key())
            .build();
    var answer =
        ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(format.mediaType()))
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header("X-Content-Type-Options", "nosniff")
            .header("X-Robots-Tag", "noindex, nofollow")
            .header("Referrer-Policy", "no-referrer");
    if (format == ReportFormat.HTML) {
      answer.header("Content-Security-Policy", POLICY);
    }
    return answer.body(content.bytes());
  }
}
