package org.cursus.app.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Jobs as CSV, in and out.
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs")
class JobTableApi {

  private final JobImport imports;

  JobTableApi(JobImport imports) {
    this.imports = imports;
  }

  @Operation(summary = "All your jobs as CSV; the import takes the same columns")
  @GetMapping(path = "/export", produces = "text/csv")
  ResponseEntity<String> export() {
    return file(imports.export());
  }

  @Operation(summary = "Add jobs from CSV, all rows or none; onlyLook tells what would come in")
  @PostMapping(path = "/import", consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
  JobImport.Report take(
      @RequestBody(required = false) byte @Nullable [] content,
      @RequestParam(defaultValue = "false") boolean onlyLook) {
    return imports.take(content == null ? new byte[0] : content, onlyLook);
  }

  @Operation(summary = "The same from a file of a form")
  @PostMapping(
      path = "/import",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  JobImport.Report takeFile(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "false") boolean onlyLook)
      throws IOException {
    return imports.take(file == null ? new byte[0] : file.getBytes(), onlyLook);
  }

  static ResponseEntity<String> file(String csv) {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"jobs.csv\"")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(csv);
  }
}
