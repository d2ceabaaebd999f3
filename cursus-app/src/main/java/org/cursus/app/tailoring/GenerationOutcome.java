package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.usage.Titled;

/// What the history keeps of a document that was made: where it is, and what a model worded.
///
/// @param wordings what the model worded, by the id of the sentence
record GenerationOutcome(
    @JsonProperty("generation_id") UUID generationId,
    @JsonProperty("document_type") String documentType,
    @JsonProperty("job_title") String jobTitle,
    String company,
    Map<String, String> wordings)
    implements Titled {

  @Override
  public String about() {
    return company.isBlank() ? jobTitle : jobTitle + ", " + company;
  }
}
