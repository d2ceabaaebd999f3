-- The newest answer to a question is looked up at each answer. By the old index all of a question's
-- answers had to be read for it.
create index audit_answer_revisions_newest
  on audit_answer_revisions (user_id, audit_session_id, question_key, given_at, id);
drop index audit_answer_revisions_of_question;
