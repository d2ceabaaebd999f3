package org.cursus.app.ai;

import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Meter;
import org.cursus.app.usage.Spend;
import org.springframework.stereotype.Service;

/// The one door to clever answers. There always is one: when no model is configured, or it fails,
/// or the person's cap is reached, the built-in engine answers and the answer says so.
@Service
public class Gateway {

  /// Who is expected to answer such a question, as things stand.
  public Engine engineFor(Purpose<?, ?> purpose) {
    return Engine.BUILTIN;
  }

  /// Answers a question. Call it outside of any transaction.
  public <I, O> Answer<O> ask(Purpose<I, O> purpose, I input, Meter meter) {
    var started = System.nanoTime();
    var value = purpose.builtIn(input);
    var spend = Spend.builtIn(purpose.rules(), (System.nanoTime() - started) / 1_000_000);
    meter.add(spend);
    return new Answer<>(value, spend);
  }
}
