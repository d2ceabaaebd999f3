package org.cursus.app.interchange;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.record.CareerRecord;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Merging;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Brings resumes that other programs wrote as JSON into the caller's record, and lets the record
/// leave as one.
@Service
class Imports {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Merging merging;
  private final CareerRecord record;
  private final Clock clock;

  Imports(Merging merging, CareerRecord record, Clock clock) {
    this.merging = merging;
    this.record = record;
    this.clock = clock;
  }

  /// What an import brought.
  ///
  /// @param batchId by which it can be seen and undone as a whole
  /// @param added new entries by type
  /// @param same entries that said nothing new
  /// @param richer entries to which something was added
  /// @param toDecide entries about which the person is asked
  record Brought(
      UUID batchId, Map<EntityType, Integer> added, int same, int richer, int toDecide) {}

  /// The record as JSON Resume.
  ObjectNode jsonResume() {
    var usable = record.usableWithExtras();
    return JsonResumeDocument.write(usable.profile(), usable.extras());
  }

  /// The record as Reactive Resume has it.
  ObjectNode reactiveResume() {
    return ReactiveResumeDocument.of(jsonResume());
  }

  /// Takes a resume into the record, or nothing of it.
  ///
  /// @param name of the file
  /// @throws Problem `json-broken`, `resume-invalid` with every fault, or `file-unknown`
  Brought take(String name, byte[] content) {
    var document = read(content);
    var faults = JsonResumeRules.faults(document);
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(InterchangeProblem.RESUME_INVALID, faults);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var entries = JsonResumeDocument.read((ObjectNode) document, name, now);
    var id = Ids.next();
    var summary = merging.merge(new Merging.Batch(id, "import", name), entries);
    return new Brought(id, summary.added(), summary.same(), summary.richer(), summary.toDecide());
  }

  private static JsonNode read(byte[] content) {
    try {
      return STRICT.readTree(content);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      var detail =
          at == null
              ? "This is no JSON."
              : "Look at line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
      throw Problem.ofFaults(InterchangeProblem.JSON_BROKEN, List.of(new Fault("", detail)));
    }
  }
}
