package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What a child does on its own.
class ChildTests {

  @Test
  void endsWhenItsInputDoes() throws Exception {
    var child = Child.start(new ParserPool.Settings(1, 32, Duration.ofSeconds(20)));
    var process = ProcessHandle.of(child.pid()).orElseThrow();
    child.hangUp();
    assertThat(process.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }
}
