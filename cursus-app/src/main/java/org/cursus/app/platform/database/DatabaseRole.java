package org.cursus.app.platform.database;

import java.util.Locale;
import org.cursus.app.platform.Caller;

/// The database roles of an installation. None is superuser and none bypasses row level security;
/// only the owner owns.
public enum DatabaseRole {
  OWNER,
  APP,
  WORKER,
  ADMIN,
  SYSTEM;

  /// The role's name in PostgreSQL.
  public String roleName() {
    return "cursus_" + name().toLowerCase(Locale.ROOT);
  }

  /// The role that serves such a caller.
  public static DatabaseRole of(Caller.Role role) {
    return switch (role) {
      case APP -> APP;
      case WORKER -> WORKER;
      case ADMIN -> ADMIN;
      case SYSTEM -> SYSTEM;
    };
  }
}
