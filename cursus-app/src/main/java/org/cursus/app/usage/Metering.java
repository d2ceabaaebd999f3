package org.cursus.app.usage;

import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Metered work, from reserving its credits to charging them with the result. The work itself runs
/// outside of any transaction.
@Service
public class Metering {

  /// Work that is metered.
  public interface Work<T> {

    /// Does the work. Whatever it throws releases the credits.
    T run(Meter meter);
  }

  /// Does metered work for the caller: reserves, runs, and stores the result, the charge and the
  /// end of the log's entry in one transaction.
  ///
  /// @param wanted who is expected to answer; its price is reserved, the price of who did answer is
  ///     charged
  /// @param idempotencyKey names the request, so that sending it twice does it once; null for none
  /// @param request what is asked, as it is compared with the request of the same key
  /// @param shape the result's record; stored as JSON in the history and read back for a replay
  /// @throws Problem `credits-used-up` (402), `idempotency-key-taken` (422) when the key named
  ///     another request, or `still-running` (409) while the same one runs
  public <T> Metered<T> run(
      Feature feature,
      Engine wanted,
      @Nullable String idempotencyKey,
      Object request,
      Class<T> shape,
      Work<T> work) {
    throw new UnsupportedOperationException("being built");
  }
}
