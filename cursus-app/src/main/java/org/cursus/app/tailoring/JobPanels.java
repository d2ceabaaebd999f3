package org.cursus.app.tailoring;

import java.util.UUID;
import org.cursus.app.job.JobPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a job's page shows of this part: how the record matches, and the documents made for it.
@Configuration(proxyBeanMethods = false)
class JobPanels {

  @Bean
  JobPanel matchPanel(Rankings rankings) {
    return panel(
        10,
        "Match",
        "/jobs/%s/match",
        jobId -> {
          var match = rankings.get(jobId).match();
          if (match.score().terms().isEmpty()) {
            return "The posting says too little to hold your record against it.";
          }
          int missing = match.missing().size();
          return "Your record scores %d of 100. %s"
              .formatted(
                  Math.round(match.score().score()),
                  missing == 0
                      ? "It shows each must."
                      : missing == 1
                          ? "One must is not shown."
                          : missing + " musts are not shown.");
        });
  }

  @Bean
  JobPanel documentsPanel(Generations generations) {
    return panel(
        20,
        "Documents",
        "/documents?job=%s",
        jobId -> {
          int made = generations.list(jobId, null, 20).size();
          return switch (made) {
            case 0 ->
                "Nothing made yet. Make a resume or a letter that says only what your record does.";
            case 1 -> "One document made for this job.";
            case 20 -> "20 or more documents made for this job.";
            default -> made + " documents made for this job.";
          };
        });
  }

  @FunctionalInterface
  private interface Sentence {
    @Nullable String of(UUID jobId);
  }

  private static JobPanel panel(int order, String title, String href, Sentence sentence) {
    return new JobPanel() {
      @Override
      public int order() {
        return order;
      }

      @Override
      public String title() {
        return title;
      }

      @Override
      public String href(UUID jobId) {
        return href.formatted(jobId);
      }

      @Override
      public @Nullable String sentence(UUID jobId) {
        return sentence.of(jobId);
      }
    };
  }
}
