package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What a child does on its own.
class ChildTests {

  @Test
  void endsWhenItsInputDoes() throws Exception {
    var child = Child.start(32);
    var process = ProcessHandle.of(child.pid()).orElseThrow();
    child.hangUp();
    assertThat(process.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }
}
