package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.cursus.app.job.Job;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.tailoring.DocumentMaking.Recipe;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Spend;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Material;
import org.cursus.engine.writing.Choosing;
import org.cursus.engine.writing.Chosen;
import org.cursus.engine.writing.NothingToWrite;
import org.cursus.engine.writing.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Makes a document in two stages: choose, write. Each begins and ends in a short transaction of
/// its own; after a crash it goes on with the stage that was not done. Before each step it looks
/// whether the person has cancelled, or deleted the job.
@Service
class GenerationJob implements org.cursus.app.platform.jobs.Job {

  /// The job's name in the queue.
  static final String NAME = "generation";

  private final GenerationStore store;
  private final GenerationProgressStore progress;
  private final Rankings rankings;
  private final Feedback feedback;
  private final Postings postings;
  private final Materials materials;
  private final Samples samples;
  private final Templates templates;
  private final DocumentMaking making;
  private final SentenceWording wording;
  private final JsonMapper json;
  private final TransactionTemplate transactions;
  private final Clock clock;

  GenerationJob(
      GenerationStore store,
      GenerationProgressStore progress,
      Rankings rankings,
      Feedback feedback,
      Postings postings,
      Materials materials,
      Samples samples,
      Templates templates,
      DocumentMaking making,
      SentenceWording wording,
      JsonMapper json,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.progress = progress;
    this.rankings = rankings;
    this.feedback = feedback;
    this.postings = postings;
    this.materials = materials;
    this.samples = samples;
    this.templates = templates;
    this.making = making;
    this.wording = wording;
    this.json = json;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID id) {
    var generation = find(id);
    if (generation == null || generation.isOver()) {
      return;
    }
    try {
      make(generation);
    } catch (NothingToWrite nothing) {
      fail(id, advice(nothing));
    } catch (CancellationException cancelled) {
      end(id, "cancelled", null);
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.NOT_FOUND) {
        end(id, "cancelled", "The job or the profile was deleted, so the document was not made.");
      } else {
        fail(id, problem.type().title());
      }
    }
  }

  private void make(Generation generation) {
    var id = generation.id();
    if (!begin(id, GenerationStage.CHOOSE)) {
      end(id, "cancelled", null);
      return;
    }
    var job = postings.find(generation.jobId());
    var material = materials.of(generation.profileId()).material();
    var chosen = chosen(generation, job, material);
    if (!begin(id, GenerationStage.WRITE)) {
      end(id, "cancelled", null);
      return;
    }
    refuseWithoutJob(generation);
    write(generation, recipe(generation, job, material, chosen));
  }

  /// @throws Problem `no-such-job` where the person deleted it meanwhile
  private void refuseWithoutJob(Generation generation) {
    postings.find(generation.jobId());
  }

  /// What an earlier run chose, as long as the record has not changed since.
  private Chosen chosen(Generation generation, Job job, Material material) {
    var basis = rankings.basis(job, material);
    var kept =
        transactions.execute(status -> progress.chosen(userId(), generation.id()).orElse(null));
    if (kept != null) {
      var earlier = json.readValue(kept, Kept.class);
      if (earlier.basis().equals(basis)) {
        return earlier.chosen();
      }
    }
    var ranking = rankings.rank(job, material);
    var overrides = feedback.overrides(rankings.orders(job.id()));
    var chosen = Choosing.choose(material, ranking, generation.options(), overrides);
    var row = json.writeValueAsString(new Kept(basis, chosen));
    transactions.executeWithoutResult(
        status -> progress.keepChosen(userId(), generation.id(), row, now()));
    return chosen;
  }

  /// What was chosen, and of which state of job and record.
  record Kept(String basis, Chosen chosen) {}

  private Recipe recipe(Generation generation, Job job, Material material, Chosen chosen) {
    var style = samples.style().map(OwnStyle::extractedStyle).orElse(null);
    return new Recipe(
        generation.type(),
        job,
        material,
        making.check(job, material),
        chosen,
        generation.options(),
        rankings.score(job, material).score(),
        style,
        generation.look(),
        templates.photo(generation.templateId(), generation.look()));
  }

  private void write(Generation generation, Recipe recipe) {
    long began = System.nanoTime();
    Draft draft = making.write(recipe);
    UUID usageId = null;
    Spend spend = Spend.builtIn(Writer.RULES, (System.nanoTime() - began) / 1_000_000);
    if (wording.isByModel()) {
      var worded = wording.ask(generation, recipe.job(), draft);
      draft = SentenceWording.apply(draft, worded.result().wordings(), recipe.check());
      usageId = worded.usageId();
      spend = worded.spend();
      // A model takes its time.
      refuseWithoutJob(generation);
    }
    complete(generation, making.finish(recipe, draft, spend), spend, usageId);
  }

  private void complete(
      Generation generation, GenerationResult result, Spend spend, @Nullable UUID usageId) {
    int tokens = spend.engine() == Engine.LLM ? spend.promptTokens() + spend.completionTokens() : 0;
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> {
                  boolean ended =
                      progress.complete(userId(), generation.id(), result, tokens, usageId, now());
                  if (ended) {
                    rankings.used(generation.jobId());
                  }
                  return ended;
                }));
    if (!done) {
      end(generation.id(), "cancelled", null);
    }
  }

  private @Nullable Generation find(UUID id) {
    return transactions.execute(status -> store.find(userId(), id).orElse(null));
  }

  private boolean begin(UUID id, GenerationStage stage) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> progress.begin(userId(), id, stage, now())));
  }

  private void fail(UUID id, String advice) {
    end(id, "failed", advice);
  }

  private void end(UUID id, String status, @Nullable String message) {
    transactions.executeWithoutResult(
        ignored -> progress.end(userId(), id, status, message, now()));
  }

  private static String advice(NothingToWrite nothing) {
    return switch (nothing.reason()) {
      case NO_NAME -> "Your record has no name yet. Add your name and contact, then try again.";
      case NO_ENTRIES -> TailoringProblem.RECORD_EMPTY.title();
      case NOTHING_TO_TELL ->
          "Your record has nothing that a letter could tell of. Add a job, a project or a course"
              + " of study, then try again.";
    };
  }

  @Override
  public void givenUp(UUID id) {
    progress.end(
        userId(),
        id,
        "failed",
        "Something went wrong here while making this document. Try again; if it stays, tell your"
            + " operator.",
        now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
