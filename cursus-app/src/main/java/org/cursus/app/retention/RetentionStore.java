package org.cursus.app.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Calls the functions that erase; housekeeping has no right on the tables.
@Repository
class RetentionStore {

  static final String GENERATIONS = "select erase_old_generations(:before, :keep, :limit)";
  static final String SAMPLES = "select erase_archived_samples(:before, :limit)";
  static final String JOBS = "select erase_deleted_jobs(:before, :limit)";
  static final String NOTES = "select erase_deleted_notes(:before, :limit)";
  static final String DOCUMENTS = "select erase_deleted_documents(:before, :limit)";
  static final String EXPORTS = "select erase_deleted_exports(:before, :limit)";
  static final String TEMPLATES = "select erase_deleted_templates(:before, :limit)";
  static final String ASSESSMENTS = "select erase_deleted_sessions(:before, :limit)";
  static final String REPORTS = "select erase_old_reports(:before, :limit)";
  static final String CONVERSATIONS = "select erase_deleted_conversations(:before, :limit)";
  static final String REQUESTS = "select erase_old_requests(:before, :limit)";
  static final String ACCOUNTS = "select erase_deleted_accounts(:before, :limit)";

  static final String GUESTS = "select erase_unclaimed_guests(:before, :limit)";

  private final JdbcClient jdbc;

  RetentionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static JdbcClient.StatementSpec until(
      JdbcClient.StatementSpec sql, Instant before, int limit) {
    return sql.param("before", before.atOffset(ZoneOffset.UTC)).param("limit", limit);
  }

  private int erase(String sql, Instant before, int limit) {
    return until(jdbc.sql(sql), before, limit).query(Integer.class).single();
  }

  /// @param keep completed ones that each person has at most
  int generations(Instant before, int keep, int limit) {
    return until(jdbc.sql(GENERATIONS), before, limit)
        .param("keep", keep)
        .query(Integer.class)
        .single();
  }

  int samples(Instant before, int limit) {
    return erase(SAMPLES, before, limit);
  }

  int jobs(Instant before, int limit) {
    return erase(JOBS, before, limit);
  }

  int notes(Instant before, int limit) {
    return erase(NOTES, before, limit);
  }

  int assessments(Instant before, int limit) {
    return erase(ASSESSMENTS, before, limit);
  }

  int documents(Instant before, int limit) {
    return erase(DOCUMENTS, before, limit);
  }

  int exports(Instant before, int limit) {
    return erase(EXPORTS, before, limit);
  }

  int templates(Instant before, int limit) {
    return erase(TEMPLATES, before, limit);
  }

  int reports(Instant before, int limit) {
    return erase(REPORTS, before, limit);
  }

  int conversations(Instant before, int limit) {
    return erase(CONVERSATIONS, before, limit);
  }

  int requests(Instant before, int limit) {
    return erase(REQUESTS, before, limit);
  }

  int guests(Instant before, int limit) {
    return erase(GUESTS, before, limit);
  }

  int accounts(Instant before, int limit) {
    return erase(ACCOUNTS, before, limit);
  }
}
