package org.cursus.engine.report;

import java.time.LocalDate;
import java.util.Map;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.rendering.Look.PageSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is reported, and how.
///
/// @param config in the language of the report
/// @param answers question key to value
/// @param language of our own words; one that we have not is as `en`
/// @param name whose result it is; null to name nobody
/// @param date of the result
/// @param preliminary whether answers may still change
/// @param paper of the PDF
/// @param withAnswers whether the answers follow as an appendix
/// @param home the address at which people reach Cursus, without a slash at the end; null for none
public record Report(
    AssessmentConfig config,
    Map<String, JsonNode> answers,
    AssessmentScore score,
    String language,
    @Nullable String name,
    LocalDate date,
    boolean preliminary,
    PageSize paper,
    boolean withAnswers,
    Branding branding,
    @Nullable String home) {}
