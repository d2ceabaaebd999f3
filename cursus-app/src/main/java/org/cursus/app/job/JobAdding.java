package org.cursus.app.job;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.platform.Caller;
import org.cursus.engine.posting.PostingPage;
import org.cursus.engine.posting.PostingParser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds jobs in four ways: a text, the address of a page, a file, or a form. What takes time is
/// done before the transaction begins.
@Service
class JobAdding {

  /// How many files are in memory at a time.
  private static final int FILES_AT_ONCE = 8;

  private final PostingStore store;
  private final JobReading reading;
  private final PostingText texts;
  private final PageFetch pages;
  private final OccupationTitles occupations;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Semaphore room = new Semaphore(FILES_AT_ONCE);

  JobAdding(
      PostingStore store,
      JobReading reading,
      PostingText texts,
      PageFetch pages,
      OccupationTitles occupations,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.store = store;
    this.reading = reading;
    this.texts = texts;
    this.pages = pages;
    this.occupations = occupations;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// Where the bytes of a file come from, asked when there is room for them.
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  /// A text that was pasted.
  UUID addText(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw JobProblem.POSTING_MISSING.problem();
    }
    var page = texts.pasted(text);
    return add("user_created", page, JobFaults.plain(text), null);
  }

  /// The page at an address.
  UUID addPage(@Nullable String address) {
    var userId = Caller.current().requireUserId();
    if (pages.isOn()) {
      transactions.executeWithoutResult(status -> audit.record(AuditAction.JOB_PAGE_FETCHED));
    }
    var fetched = pages.fetch(address);
    var page = texts.fetched(fetched);
    var url = fetched.address().length() > 2000 ? null : fetched.address();
    var fields = reading.read(page, url);
    return store(
        userId, NewJob.of(source(fetched.address()), fields, page.text(), PostingParser.VERSION));
  }

  /// A file.
  UUID addFile(String name, Content content) throws IOException {
    if (!room.tryAcquire()) {
      throw JobProblem.READER_BUSY.problem();
    }
    try {
      var bytes = content.read();
      if (bytes.length == 0) {
        throw JobProblem.POSTING_FILE_MISSING.problem();
      }
      var page = texts.file(bytes, name);
      return add("file", page, JobFaults.plain(page.text()), null);
    } finally {
      room.release();
    }
  }

  /// The form; what it leaves open is read from its description.
  UUID addForm(JobDraft draft) {
    var given = draft.checked();
    JobKeeping.checkOccupation(given, occupations);
    var fields = reading.complete(given);
    var parsedBy = fields.description() == null ? null : PostingParser.VERSION;
    return store(
        Caller.current().requireUserId(),
        NewJob.of("user_created", fields, fields.description(), parsedBy));
  }

  private UUID add(String source, PostingPage page, String raw, @Nullable String url) {
    var fields = reading.read(page, url);
    return store(
        Caller.current().requireUserId(), NewJob.of(source, fields, raw, PostingParser.VERSION));
  }

  private UUID store(UUID userId, NewJob job) {
    transactions.executeWithoutResult(status -> store.add(userId, List.of(job)));
    return job.id();
  }

  private static String source(String address) {
    var host = URI.create(address).getHost();
    if (host.equals("indeed.com") || host.endsWith(".indeed.com")) {
      return "indeed";
    }
    return host.equals("linkedin.com") || host.endsWith(".linkedin.com") ? "linkedin" : "url";
  }
}
