package org.cursus.app.analysis;

import org.cursus.app.usage.Feature;
import org.cursus.app.usage.ResultShape;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The results that `templates/analysis/result-*.html` show.
@Configuration(proxyBeanMethods = false)
class AnalysisResults {

  @Bean
  ResultShape keywordResults() {
    return new ResultShape(Feature.KEYWORD_EXTRACTION, KeywordResult.class);
  }

  @Bean
  ResultShape feedbackResults() {
    return new ResultShape(Feature.FEEDBACK_ANALYSIS, FeedbackResult.class);
  }

  @Bean
  ResultShape wayResults() {
    return new ResultShape(Feature.CAREER_PATH, WayResult.class);
  }

  @Bean
  ResultShape wordingResults() {
    return new ResultShape(Feature.TEXT_ENHANCEMENT, WordingResult.class);
  }
}
