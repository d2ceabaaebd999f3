package org.cursus.app.resume;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.jobs.Job;
import org.cursus.app.record.Merging;
import org.cursus.app.record.Merging.Batch;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ResumeParser;
import org.cursus.engine.sandbox.ParserPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves an upload through its stages. Each stage ends in one transaction that stores both its
/// result and that it is done; after a crash the first stage that is not done is run again from its
/// start.
@Service
class ResumePipeline implements Job {

  /// The job's name in the queue.
  static final String NAME = "resume-pipeline";

  private static final Logger log = LoggerFactory.getLogger(ResumePipeline.class);

  private final ResumeStore resumes;
  private final ParsedEntityStore entities;
  private final FileVault files;
  private final ParserPool parsers;
  private final Merging merging;
  private final EntityLinks links;
  private final ResumeInsights insights;
  private final TransactionTemplate transactions;

  ResumePipeline(
      ResumeStore resumes,
      ParsedEntityStore entities,
      FileVault files,
      ParserPool parsers,
      Merging merging,
      EntityLinks links,
      ResumeInsights insights,
      TransactionTemplate transactions) {
    this.resumes = resumes;
    this.entities = entities;
    this.files = files;
    this.parsers = parsers;
    this.merging = merging;
    this.links = links;
    this.insights = insights;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID id) {
    var userId = Caller.current().requireUserId();
    while (true) {
      var version = transactions.execute(status -> resumes.find(userId, id).orElse(null));
      var stage = version == null ? null : version.nextStage();
      if (stage == null || !begin(userId, id, stage)) {
        return;
      }
      switch (stage) {
        case UPLOAD -> throw new IllegalStateException("queued before it was stored");
        case PARSE -> {
          if (!parse(userId, version)) {
            return;
          }
        }
        case ENRICH -> enrich(userId, version);
        case COMPLETE -> complete(userId, version);
      }
    }
  }

  private boolean begin(UUID userId, UUID id, Stage stage) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> resumes.beginStage(userId, id, stage)));
  }

  /// Reads the document in a child JVM, outside of any transaction. False when it cannot be read.
  private boolean parse(UUID userId, ResumeVersion version) {
    var started = System.nanoTime();
    var content = transactions.execute(status -> files.find(version.fileId()).orElseThrow());
    try {
      var read = parsers.parse(content, version.fileName());
      var fields = read.resume().fields();
      var telemetry = new HashMap<String, Object>();
      telemetry.put("parse_ms", millisSince(started));
      telemetry.put("pages", read.pages().size());
      telemetry.put("facts", fields.size());
      Map<String, Object> metadata =
          Map.of(
              "pages", read.pages(),
              "hidden", read.hidden(),
              "recognised", read.recognised(),
              "resume_probability", read.resume().resumeProbability());
      transactions.executeWithoutResult(
          status -> {
            if (resumes.completeStage(userId, version.id(), Stage.PARSE, telemetry, metadata)) {
              entities.replace(userId, version.id(), ResumeParser.VERSION, fields);
            }
          });
      return true;
    } catch (UnreadableDocument e) {
      log.info("a document could not be read: {}", e.fault().code());
      transactions.executeWithoutResult(
          status -> resumes.fail(userId, version.id(), e.fault().code(), e.fault().advice()));
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; will run again", e);
    }
  }

  /// Learns what the resume shows and how complete it is by itself. What was learned is stored in
  /// the transaction that ends the stage.
  private void enrich(UUID userId, ResumeVersion version) {
    var started = System.nanoTime();
    var found = transactions.execute(status -> entities.list(userId, version.id()));
    var worked = insights.workOut(ReadResume.of(version, found));
    Map<String, Object> metadata = Map.of("completeness", DocumentCompleteness.of(found));
    transactions.executeWithoutResult(
        status -> {
          var telemetry = Map.<String, Object>of("enrich_ms", millisSince(started));
          if (resumes.completeStage(userId, version.id(), Stage.ENRICH, telemetry, metadata)) {
            worked.keep();
          }
        });
  }

  /// Writes the record, links what was read and recorded, and ends, in one transaction.
  private void complete(UUID userId, ResumeVersion version) {
    var started = System.nanoTime();
    transactions.executeWithoutResult(
        status -> {
          var entries = RecordEntries.of(version, entities.list(userId, version.id()));
          var batch = new Batch(version.id(), "upload", version.fileName());
          var brought = RecordFollower.leftToCaller(() -> merging.merge(batch, entries));
          var telemetry = new HashMap<String, Object>();
          telemetry.put("complete_ms", millisSince(started));
          telemetry.put("added", brought.added());
          telemetry.put("same", brought.same());
          telemetry.put("richer", brought.richer());
          telemetry.put("to_decide", brought.toDecide());
          telemetry.put("linked", links.renew());
          if (!resumes.completeStage(userId, version.id(), Stage.COMPLETE, telemetry, Map.of())) {
            // Cancelled in the meantime: what was just added must not stay.
            status.setRollbackOnly();
          }
        });
  }

  @Override
  public void givenUp(UUID id) {
    resumes.fail(
        Caller.current().requireUserId(),
        id,
        "processing-failed",
        "Something went wrong here while reading this file. Try again; if it stays, tell your"
            + " operator.");
  }

  private static long millisSince(long startedNanos) {
    return (System.nanoTime() - startedNanos) / 1_000_000;
  }
}
