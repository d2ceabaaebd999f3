package org.cursus.app.application;

import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.Superuser;

/// Documents and their files as they would have been made.
public final class SampleExports {

  private SampleExports() {}

  /// A completed document for a job with one file; the id is that of all of them.
  ///
  /// @param daysOld since it was made
  public static UUID add(Superuser superuser, UUID userId, UUID jobId, int daysOld) {
    var id = Ids.next();
    superuser
        .sql(
            """
            with p as (
              insert into master_profiles (user_id, id, name) values (:user, :id, :id::text)
            ), f as (
              insert into stored_files (user_id, id, size_bytes, content)
              values (:user, :id, 1, '\\x00')
            ), g as (
              insert into generations (user_id, id, profile_id, job_id, document_type, status, result,
                created_at, completed_at)
              values (:user, :id, :id, :job, 'cover_letter', 'completed', '{}',
                now() - make_interval(days => :days), now() - make_interval(days => :days))
            )
            insert into exports (user_id, id, generation_id, generation_version, format, filename,
              file_id, size_bytes)
            values (:user, :id, :id, 1, 'pdf', 'letter.pdf', :id, 1)
            """)
        .param("user", userId)
        .param("id", id)
        .param("job", jobId)
        .param("days", daysOld)
        .update();
    return id;
  }

  /// A job as it would have been added.
  public static UUID job(Superuser superuser, UUID userId, String title) {
    var id = Ids.next();
    superuser
        .sql(
            """
            insert into jobs (user_id, id, title, company, location)
            values (:user, :id, :title, 'Harlow Steel', 'Porto')
            """)
        .param("user", userId)
        .param("id", id)
        .param("title", title)
        .update();
    return id;
  }
}
