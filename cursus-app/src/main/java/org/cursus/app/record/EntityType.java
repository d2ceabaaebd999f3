package org.cursus.app.record;

/// The kinds of entry in the record, each a table.
public enum EntityType {
  PERSONAL_INFO,
  WORK_EXPERIENCE,
  EDUCATION,
  SKILL,
  PROJECT,
  CERTIFICATION
}
