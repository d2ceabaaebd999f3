package org.cursus.app.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.csv.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Jobs from a table and into one. Either every row comes in or none does, and all that does not
/// fit is told by line and column; the same look without importing is the preview. A job that is
/// here already stays as it is.
@Service
class JobImport {

  static final int MOST_ROWS = 5_000;
  private static final int MOST_FAULTS = 200;
  private static final int BATCH = 500;
  private static final int SHOWN = 10;

  /// What is read from the description where a table has no column for it.
  private static final Set<String> READ =
      Set.of("keywords", "requirements", "benefits", "language", "occupation_code");

  private final PostingStore store;
  private final JobReading reading;
  private final OccupationTitles occupations;
  private final TransactionTemplate transactions;

  JobImport(
      PostingStore store,
      JobReading reading,
      OccupationTitles occupations,
      TransactionTemplate transactions) {
    this.store = store;
    this.reading = reading;
    this.occupations = occupations;
    this.transactions = transactions;
  }

  /// What a table holds.
  ///
  /// @param imported whether it was imported, or only looked at
  /// @param rows how many jobs
  /// @param here lines of the table whose job was here before, and is left out
  /// @param drafts how many of the others lack something
  /// @param ignored columns that mean nothing here
  /// @param first the first few
  record Report(
      boolean imported,
      int rows,
      List<Integer> here,
      int drafts,
      List<String> ignored,
      List<Shown> first) {}

  /// A row of a preview.
  ///
  /// @param here whether the job was here before
  record Shown(
      String title, String company, @Nullable String location, String status, boolean here) {}

  /// All jobs of the caller that are not deleted, the oldest first.
  @Transactional(readOnly = true)
  public String export() {
    return JobCsv.of(store.all(Caller.current().requireUserId(), Integer.MAX_VALUE));
  }

  /// Looks at a table, and imports it when asked.
  ///
  /// @throws Problem `table-missing`, or `table-invalid` with every place
  Report take(byte[] content, boolean onlyLook) {
    if (content.length == 0) {
      throw JobProblem.TABLE_MISSING.problem();
    }
    var limits = new CsvTable.Limits(MOST_ROWS, JobFields.LONGEST_TEXT, JobProblem.TABLE_INVALID);
    var table = CsvTable.read(content, limits);
    table.need(List.of("title"), JobProblem.TABLE_INVALID);
    var jobs = jobs(table);
    var here = here(jobs);
    if (!onlyLook) {
      var fresh = jobs.stream().filter(job -> !here.contains(job.id())).toList();
      store(table.columns().containsAll(READ) ? fresh : completed(table, fresh));
    }
    return report(table, jobs, here, !onlyLook);
  }

  private List<NewJob> jobs(CsvTable table) {
    var faults = new ArrayList<Fault>();
    var jobs = table.rows().stream().map(row -> JobCsv.job(row, faults)).toList();
    checkOccupations(table, jobs, faults);
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(
          JobProblem.TABLE_INVALID, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }
    return jobs;
  }

  private void checkOccupations(CsvTable table, List<NewJob> jobs, List<Fault> faults) {
    var codes =
        jobs.stream()
            .map(job -> job.fields().occupationCode())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var known = occupations.known(codes);
    for (int i = 0; i < jobs.size(); i++) {
      var code = jobs.get(i).fields().occupationCode();
      if (code != null && !known.contains(code)) {
        JobFaults.ofLine(table.rows().get(i).line(), faults)
            .add("occupation_code", "O*NET has no such occupation. Clear the cell.");
      }
    }
  }

  /// A column that is there counts as it stands, empty cells too.
  private List<NewJob> completed(CsvTable table, List<NewJob> jobs) {
    return jobs.stream().map(job -> completed(table.columns(), job)).toList();
  }

  private NewJob completed(List<String> columns, NewJob job) {
    var given = job.fields();
    var read = reading.complete(given);
    var fields =
        new JobFields(
            given.title(),
            given.company(),
            given.location(),
            given.description(),
            columns.contains("keywords") ? given.keywords() : read.keywords(),
            columns.contains("requirements") ? given.requirements() : read.requirements(),
            columns.contains("benefits") ? given.benefits() : read.benefits(),
            given.salaryRange(),
            given.salaryMin(),
            given.salaryMax(),
            given.salaryCurrency(),
            given.salaryPeriod(),
            given.workplace(),
            given.employmentType(),
            given.seniority(),
            columns.contains("occupation_code") ? given.occupationCode() : read.occupationCode(),
            columns.contains("language") ? given.language() : read.language(),
            given.sourceUrl(),
            given.postedOn(),
            given.closesOn());
    return new NewJob(
        job.id(), job.source(), fields, job.rawText(), null, job.status(), job.applicationStatus());
  }

  private void store(List<NewJob> jobs) {
    var userId = Caller.current().requireUserId();
    transactions.executeWithoutResult(
        status -> {
          for (int from = 0; from < jobs.size(); from += BATCH) {
            store.add(userId, jobs.subList(from, Math.min(jobs.size(), from + BATCH)));
          }
        });
  }

  private Set<UUID> here(List<NewJob> jobs) {
    var userId = Caller.current().requireUserId();
    var here = new HashSet<UUID>();
    transactions.executeWithoutResult(
        status -> {
          for (int from = 0; from < jobs.size(); from += BATCH) {
            here.addAll(
                store.here(userId, jobs.subList(from, Math.min(jobs.size(), from + BATCH))));
          }
        });
    return here;
  }

  private static Report report(
      CsvTable table, List<NewJob> jobs, Set<UUID> here, boolean imported) {
    return new Report(
        imported,
        jobs.size(),
        IntStream.range(0, jobs.size())
            .filter(row -> here.contains(jobs.get(row).id()))
            .mapToObj(row -> table.rows().get(row).line())
            .toList(),
        (int)
            jobs.stream()
                .filter(job -> !here.contains(job.id()) && job.status().equals("draft"))
                .count(),
        table.columns().stream()
            .filter(name -> !name.isEmpty() && !JobCsv.COLUMNS.contains(name))
            .toList(),
        jobs.stream()
            .limit(SHOWN)
            .map(
                job ->
                    new Shown(
                        job.fields().title(),
                        job.fields().company(),
                        job.fields().location(),
                        job.status(),
                        here.contains(job.id())))
            .toList());
  }
}
