package org.cursus.app.platform;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who is asking, and through which database role. Bound to the running thread's scope, read by
/// each transaction as it begins.
///
/// @param userId null for nobody; then row level security shows no row
public record Caller(Role role, @Nullable UUID userId) {

  /// The database role that serves the work. Row level security has policies for each.
  public enum Role {
    /// Requests of people.
    APP,
    /// Background steps, one person's identity per transaction.
    WORKER,
    /// Pages of administrators.
    ADMIN,
    /// Retention and other housekeeping.
    SYSTEM
  }

  private static final Caller NOBODY = new Caller(Role.APP, null);
  private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

  /// The caller of the running scope; nobody where none was set.
  public static Caller current() {
    return CURRENT.orElse(NOBODY);
  }

  /// A person's own request.
  public static Caller person(UUID userId) {
    return new Caller(Role.APP, userId);
  }

  /// Background work on behalf of a person.
  public static Caller workerFor(UUID userId) {
    return new Caller(Role.WORKER, userId);
  }

  /// An administrator at an administrators' page.
  public static Caller admin(UUID userId) {
    return new Caller(Role.ADMIN, userId);
  }

  /// Whoever runs the installation, at its command line.
  public static Caller operator() {
    return new Caller(Role.ADMIN, null);
  }

  /// Housekeeping, which is nobody's.
  public static Caller system() {
    return new Caller(Role.SYSTEM, null);
  }

  /// Runs the work as this caller.
  public <T extends @Nullable Object> T call(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /// Runs the work as this caller.
  public void run(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  /// Runs work that may throw as this caller.
  public <T extends @Nullable Object, X extends Throwable> T callThrowing(
      ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /// The person's id.
  ///
  /// @throws IllegalStateException when nobody is asking: a mistake of ours, not of the caller
  public UUID requireUserId() {
    if (userId == null) {
      throw new IllegalStateException("no caller in this scope");
    }
    return userId;
  }
}
