package org.cursus.app.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.analysis.KnownTerms;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Secrets;
import org.cursus.engine.posting.Place;
import org.cursus.engine.posting.Posting;
import org.cursus.engine.posting.PostingParser;
import org.cursus.engine.posting.Salary;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.KeywordReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's jobs, for modules that work with them.
@Service
public class Postings {

  private final PostingStore store;
  private final JobListStore lists;
  private final KnownTerms known;
  private final TransactionTemplate reading;

  Postings(
      PostingStore store,
      JobListStore lists,
      KnownTerms known,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.lists = lists;
    this.known = known;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// One of the caller's own jobs. It reads the text anew for what is not stored, which takes
  /// milliseconds, so call it outside of transactions.
  ///
  /// @throws Problem `no-such-job`, also for another's, a public or a deleted one
  public Job find(UUID id) {
    var userId = Caller.current().requireUserId();
    var stored =
        Objects.requireNonNull(reading.execute(status -> store.find(userId, id)))
            .filter(job -> !job.isPublic() && job.deletedAt() == null)
            .orElseThrow(JobProblem.NO_SUCH_JOB::problem);
    var scored = ScoredText.of(stored);
    var fields = stored.fields();
    return new Job(
        stored.id(),
        fields.title(),
        fields.company(),
        fields.location(),
        fields.description(),
        stored.version(),
        stored.status(),
        stored.applicationStatus(),
        posting(stored, scored),
        scored.text(),
        keywords(fields.keywords(), scored.text()),
        digest(stored),
        fields.occupationCode());
  }

  /// The caller's jobs that are not archived, the newest first.
  ///
  /// @param words to search for; null or blank for none
  @Transactional(readOnly = true)
  public List<JobChoice> choices(@Nullable String words, int most) {
    var filter = JobFilter.of(words, null, null, null, null).current();
    return lists.list(Caller.current().requireUserId(), filter, null, most).stream()
        .map(each -> new JobChoice(each.id(), each.title(), each.company()))
        .toList();
  }

  /// Says how far the application for one of the caller's jobs is.
  ///
  /// @throws Problem `no-such-job`
  @Transactional
  public void markApplication(UUID jobId, ApplicationStatus status) {
    if (!store.setApplication(Caller.current().requireUserId(), jobId, status)) {
      throw JobProblem.NO_SUCH_JOB.problem();
    }
  }

  private static Posting posting(StoredJob job, ScoredText scored) {
    var fields = job.fields();
    return new Posting(
        fields.title(),
        fields.company().isEmpty() ? null : fields.company(),
        fields.location(),
        PostingParser.parse(job.text()).duties(),
        scored.requirements(),
        fields.benefits(),
        salary(fields),
        constant(Posting.Workplace.class, fields.workplace()),
        constant(Posting.EmploymentType.class, fields.employmentType()),
        constant(Posting.Seniority.class, fields.seniority()));
  }

  private static @Nullable Salary salary(JobFields fields) {
    var period = constant(Salary.Period.class, fields.salaryPeriod());
    return fields.salaryMin() == null || period == null
        ? null
        : new Salary(
            fields.salaryMin(),
            fields.salaryMax(),
            fields.salaryCurrency(),
            period,
            new Place(0, 0));
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String key) {
    return key == null ? null : Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
  }

  /// Of the keywords of the text those that stand, and those that the person added.
  private KeywordReport keywords(List<String> standing, String text) {
    var report = known.keywordsOf(text);
    var wanted = new HashSet<String>();
    standing.forEach(each -> wanted.add(Gazetteer.keyOf(each)));
    var keywords = new ArrayList<Keyword>();
    var found = new HashSet<String>();
    for (var each : report.keywords()) {
      if (stands(each, wanted)) {
        keywords.add(each);
        found.addAll(keys(each));
      }
    }
    standing.stream()
        .filter(each -> !found.contains(Gazetteer.keyOf(each)))
        .map(each -> added(each, text))
        .forEach(keywords::add);
    return new KeywordReport(report.language(), report.words(), keywords, report.note());
  }

  private static boolean stands(Keyword keyword, Set<String> wanted) {
    return keys(keyword).stream().anyMatch(wanted::contains);
  }

  private static Set<String> keys(Keyword keyword) {
    var keys = new HashSet<String>();
    keys.add(Gazetteer.keyOf(keyword.name()));
    keys.add(Gazetteer.keyOf(keyword.text()));
    return keys;
  }

  /// What a person says matters counts half of what matters most in the text.
  private static Keyword added(String text, String posting) {
    int at = ScoredText.indexOf(posting, text);
    return new Keyword(
        text,
        text,
        Keyword.Kind.SKILL,
        50,
        1,
        List.of(new Keyword.Place(at, at + text.length())),
        "");
  }

  private static String digest(StoredJob job) {
    var fields = job.fields();
    var parts =
        String.join(
            "\u0000",
            fields.title(),
            String.valueOf(fields.location()),
            String.valueOf(fields.workplace()),
            fields.employmentType(),
            String.valueOf(fields.seniority()),
            String.valueOf(fields.occupationCode()),
            fields.keywords().toString(),
            fields.requirements().toString(),
            job.text());
    return HexFormat.of().formatHex(Secrets.sha256(parts.getBytes(StandardCharsets.UTF_8)));
  }
}
