package org.cursus.engine.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// One run of a program that is fed by its standard input: it ends by a time, and writes no more
/// than is sensible, or it is killed with all that it started.
final class BoundedRun {

  private static final int MAX_OUTPUT = 8 * 1024 * 1024;

  private final ProcessBuilder builder;

  interface Input {
    void sendTo(OutputStream out) throws IOException;
  }

  BoundedRun(ProcessBuilder builder) {
    this.builder = builder;
  }

  /// @param ends by the clock of `System.nanoTime`
  String read(long ends, Input input) throws RecognitionFailed {
    Process process;
    try {
      process = builder.start();
    } catch (IOException notThere) {
      throw new RecognitionFailed("the program could not be started", false);
    }
    try {
      // Both pipes may fill up, so neither waits for the other, nor for the clock.
      Thread.ofVirtual().start(() -> feed(process, input));
      var clock = Thread.ofVirtual().start(() -> killAt(ends, process));
      var output = process.getInputStream().readNBytes(MAX_OUTPUT + 1);
      if (output.length > MAX_OUTPUT) {
        throw new RecognitionFailed("the program wrote without end", false);
      }
      clock.join();
      if (System.nanoTime() - ends >= 0) {
        throw new RecognitionFailed("the program took too long", true);
      }
      if (process.exitValue() != 0) {
        throw new RecognitionFailed("the program ended with " + process.exitValue(), false);
      }
      return new String(output, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new RecognitionFailed("the program broke off", System.nanoTime() - ends >= 0);
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      throw new RecognitionFailed("nobody waits any longer", false);
    } finally {
      kill(process);
    }
  }

  private static void feed(Process process, Input input) {
    try (var out = process.getOutputStream()) {
      input.sendTo(out);
    } catch (IOException notListening) {
      // What it says without the rest of its input shows in its output.
    }
  }

  private static void killAt(long ends, Process process) {
    try {
      if (!process.waitFor(ends - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        kill(process);
      }
    } catch (InterruptedException givenUp) {
      kill(process);
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
