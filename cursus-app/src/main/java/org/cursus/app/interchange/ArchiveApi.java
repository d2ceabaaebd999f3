package org.cursus.app.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The account archive, for programs and for the page.
@RestController
@RequestMapping("/api/v1/account/archive")
@Tag(name = "Import and export")
class ArchiveApi {

  /// As bytes that travel, before they are opened.
  private static final long LARGEST = 1L << 30;

  private final Archives archives;
  private final Clock clock;

  ArchiveApi(Archives archives, Clock clock) {
    this.archives = archives;
    this.clock = clock;
  }

  @Operation(
      summary = "All that is kept of you, as a ZIP",
      description =
          "Every version of every entry with its evidence, what became of each document, and the"
              + " files themselves. manifest.json has the SHA-256 of each.")
  @GetMapping
  void export(HttpServletResponse response) throws IOException {
    var file = archives.export();
    try {
      response.setContentType("application/zip");
      response.setContentLengthLong(Files.size(file));
      response.setHeader("Cache-Control", "no-store");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"cursus-%s.zip\"".formatted(LocalDate.now(clock)));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Operation(
      summary = "Bring an archive into your account",
      description =
          "What is there already stays as it is. Send the ZIP as `file` of a form, up to 20 MB, or"
              + " as it is with the type application/zip.")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Void> take(@RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null) {
      throw InterchangeProblem.FILE_MISSING.problem();
    }
    try (var in = file.getInputStream()) {
      return take(in);
    }
  }

  @Operation(summary = "Bring a large archive into your account")
  @PostMapping(consumes = "application/zip")
  ResponseEntity<Void> take(InputStream body) throws IOException {
    var file = Files.createTempFile("cursus-import", ".zip");
    try {
      copy(body, file);
      archives.take(file);
      return ResponseEntity.noContent().build();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void copy(InputStream in, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var buffer = new byte[64 * 1024];
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > LARGEST) {
          throw InterchangeProblem.ARCHIVE_TOO_LARGE.problem();
        }
        out.write(buffer, 0, n);
      }
    }
  }
}
