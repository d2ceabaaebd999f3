package org.cursus.app.assessment;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The JSON Schema of configs, for editors and programs that write them.
@RestController
class ConfigSchema {

  /// Where it is; a config may name it as its `$schema`.
  static final String PLACE = "/schemas/scoring-config-1.json";

  @GetMapping(path = PLACE, produces = "application/schema+json")
  Resource schema() {
    return new ClassPathResource("assessment/scoring-config.schema.json");
  }
}
