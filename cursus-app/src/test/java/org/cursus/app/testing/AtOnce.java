package org.cursus.app.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does several things at the same time.
public final class AtOnce {

  private AtOnce() {}

  /// Runs the work `times` times, all starting together, and returns what each gave.
  public static <T> List<T> run(int times, IntFunction<T> work) {
    var barrier = new CyclicBarrier(times);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, times)
              .mapToObj(
                  number ->
                      threads.submit(
                          (Callable<T>)
                              () -> {
                                barrier.await();
                                return work.apply(number);
                              }))
              .toList();
      return running.stream().map(AtOnce::result).toList();
    }
  }

  private static <T> T result(java.util.concurrent.Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
