package org.cursus.app.audit;

import java.util.Locale;

/// What can be done that the audit log tells of.
public enum AuditAction {
  ACCOUNT_CREATED,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGN_IN_THROTTLED,
  SIGNED_OUT,
  SESSION_REVOKED,
  TOKEN_ISSUED,
  TOKEN_REVOKED,
  PASSWORD_CHANGED,
  PASSWORD_RESET_REQUESTED,
  EMAIL_VERIFIED,
  ROLE_CHANGED,
  AUDIT_READ,
  RESUME_UPLOADED,
  RESUME_DOWNLOADED,
  RESUME_DELETED,
  ARCHIVE_EXPORTED,
  ARCHIVE_IMPORTED;

  /// As it is stored.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
