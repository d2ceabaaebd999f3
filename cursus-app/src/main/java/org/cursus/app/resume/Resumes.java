package org.cursus.app.resume;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.app.resume.ResumeStore.NewVersion;
import org.cursus.app.resume.ResumeVersion.StageState;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.PageView;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.sandbox.ParserPool;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's resumes: uploaded, watched, shown, taken back.
@Service
public class Resumes {

  private static final int LONGEST_NAME = 200;

  /// How many files are held in memory at once; the next wait, since each may be 20 MB.
  private static final int FILES_AT_ONCE = 4;

  private static final int PATIENCE_SECONDS = 30;

  private final ResumeStore resumes;
  private final ParsedEntityStore entities;
  private final FileVault files;
  private final ParserPool parsers;
  private final Jobs jobs;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Semaphore room = new Semaphore(FILES_AT_ONCE, true);

  Resumes(
      ResumeStore resumes,
      ParsedEntityStore entities,
      FileVault files,
      ParserPool parsers,
      Jobs jobs,
      SecurityAudit audit,
      TransactionTemplate transactions,
      Clock clock) {
    this.resumes = resumes;
    this.entities = entities;
    this.files = files;
    this.parsers = parsers;
    this.jobs = jobs;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Where the bytes of an upload come from, asked when there is room for them.
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }

  /// Stores a file and queues its reading.
  ///
  /// @param origin how it came: `page`, `api` or `demo`
  /// @return the id of the new resume
  /// @throws Problem when the file is not one that can be read, or is there already
  public UUID upload(String name, Content content, String origin) throws IOException {
    takeRoom();
    try {
      return store(name, content.read(), origin);
    } finally {
      room.release();
    }
  }

  private void takeRoom() {
    try {
      if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw ResumeProblem.READER_BUSY.problem();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ResumeProblem.READER_BUSY.problem();
    }
  }

  private UUID store(String name, byte[] content, String origin) {
    var fileName = cleanName(name);
    var startedAt = clock.instant();
    var type = identify(content, fileName);
    var hash = HexFormat.of().formatHex(Secrets.sha256(content));
    try {
      return transactions.execute(
          status -> {
            var userId = Caller.current().requireUserId();
            resumes.findByHash(userId, hash).ifPresent(Resumes::refuseDuplicate);
            var id = Ids.next();
            var fileId = files.keep(content);
            var version =
                new NewVersion(id, fileName, fileId, content.length, hash, type.mimeType());
            resumes.add(userId, version, stages(startedAt), Map.of("origin", origin));
            jobs.enqueue(ResumePipeline.NAME, id);
            audit.record(AuditAction.RESUME_UPLOADED, "resume", id);
            return id;
          });
    } catch (DuplicateKeyException e) {
      // The same file twice at once: the other one won.
      transactions
          .execute(status -> resumes.findByHash(Caller.current().requireUserId(), hash))
          .ifPresent(Resumes::refuseDuplicate);
      throw e;
    }
  }

  private static void refuseDuplicate(UUID existing) {
    throw ResumeProblem.ALREADY_UPLOADED.with("resumeId", existing);
  }

  private DocumentType identify(byte[] content, String fileName) {
    try {
      return parsers.identify(content, fileName);
    } catch (UnreadableDocument e) {
      throw ResumeProblem.of(e.fault()).problem();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ResumeProblem.READER_BUSY.problem();
    } catch (IllegalStateException noChild) {
      throw ResumeProblem.READER_BUSY.problem();
    }
  }

  private Map<String, StageState> stages(Instant startedAt) {
    var waiting = new StageState("pending", null, null, null);
    return Map.of(
        Stage.UPLOAD.code(), new StageState("completed", startedAt, clock.instant(), null),
        Stage.PARSE.code(), waiting,
        Stage.ENRICH.code(), waiting,
        Stage.COMPLETE.code(), waiting);
  }

  /// The last part of a path, without characters that cannot be shown.
  private static String cleanName(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\p{C}", "");
    var last =
        plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).strip();
    if (last.isEmpty()) {
      return "resume";
    }
    return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
  }

  /// One of the caller's resumes.
  ///
  /// @throws Problem `not-found`, also when it is another's
  @Transactional(readOnly = true)
  ResumeVersion get(UUID id) {
    return resumes
        .find(Caller.current().requireUserId(), id)
        .orElseThrow(ResumeProblem.NOT_FOUND::problem);
  }

  /// The caller's resumes, newest first.
  ///
  /// @param before the id after which to go on, null for the newest
  @Transactional(readOnly = true)
  List<ResumeVersion> list(@Nullable UUID before, int limit) {
    return resumes.list(Caller.current().requireUserId(), before, limit);
  }

  /// A resume by its name.
  public record Named(UUID id, String fileName) {}

  /// The caller's newest resumes, those that are read to their end.
  ///
  /// @param limit how many of the newest are looked at
  @Transactional(readOnly = true)
  public List<Named> completed(int limit) {
    return list(null, limit).stream()
        .filter(each -> each.status() == Status.COMPLETED)
        .map(each -> new Named(each.id(), each.fileName()))
        .toList();
  }

  /// Every fact that was read from a resume.
  @Transactional(readOnly = true)
  List<ParsedEntity> entities(UUID id) {
    return entities.list(Caller.current().requireUserId(), get(id).id());
  }

  /// One of the caller's resumes as it was read.
  ///
  /// @throws Problem `not-found`, also when it is another's
  @Transactional(readOnly = true)
  public ReadResume read(UUID id) {
    return ReadResume.of(get(id), entities.list(Caller.current().requireUserId(), id));
  }

  /// A file as it was uploaded.
  record Download(ResumeVersion version, byte[] content) {}

  @Transactional
  Download download(UUID id) {
    var download = stored(get(id));
    audit.record(AuditAction.RESUME_DOWNLOADED, "resume", id);
    return download;
  }

  private Download stored(ResumeVersion version) {
    return new Download(
        version, files.find(version.fileId()).orElseThrow(ResumeProblem.NOT_FOUND::problem));
  }

  /// A page of the document as a picture.
  ///
  /// @param page 1 for the first
  PageView view(UUID id, int page) {
    takeRoom();
    try {
      return draw(id, page);
    } finally {
      room.release();
    }
  }

  private PageView draw(UUID id, int page) {
    // Read and closed before the child is asked: drawing a page may take seconds.
    var stored = transactions.execute(status -> stored(get(id)));
    try {
      return parsers.view(stored.content(), stored.version().fileName(), page);
    } catch (IndexOutOfBoundsException e) {
      throw ResumeProblem.NO_SUCH_PAGE.problem();
    } catch (UnreadableDocument e) {
      throw ResumeProblem.of(e.fault()).problem();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ResumeProblem.READER_BUSY.problem();
    } catch (IllegalStateException noChild) {
      throw ResumeProblem.READER_BUSY.problem();
    }
  }

  /// Stops the processing of a resume; the file stays.
  @Transactional
  void cancel(UUID id) {
    if (!resumes.cancel(Caller.current().requireUserId(), get(id).id())) {
      throw ResumeProblem.NOT_RUNNING.problem();
    }
  }

  /// Reads a resume again whose reading failed or was cancelled.
  @Transactional
  void retry(UUID id) {
    var version = get(id);
    if (!resumes.retry(Caller.current().requireUserId(), id)) {
      throw (version.status() == Status.COMPLETED
              ? ResumeProblem.ALREADY_READ
              : ResumeProblem.STILL_RUNNING)
          .problem();
    }
    try {
      jobs.enqueue(ResumePipeline.NAME, id);
    } catch (DuplicateKeyException e) {
      throw ResumeProblem.STILL_STOPPING.problem();
    }
  }

  /// Removes a resume that has brought nothing into the record, and its file.
  @Transactional
  void delete(UUID id) {
    var version = get(id);
    if (!resumes.remove(Caller.current().requireUserId(), id)) {
      throw (version.status() == Status.COMPLETED
              ? ResumeProblem.IN_THE_RECORD
              : ResumeProblem.STILL_RUNNING)
          .problem();
    }
    files.remove(version.fileId());
    audit.record(AuditAction.RESUME_DELETED, "resume", id);
  }
}
