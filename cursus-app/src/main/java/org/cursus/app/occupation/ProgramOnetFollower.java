package org.cursus.app.occupation;

import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What follows from a release of O*NET: programs lead to the occupations that their field now
/// means, and skills that are there for the first time get the words that come with Cursus. After
/// the start, at each load, and by looking again now and then, should a signal be lost.
@Component
class ProgramOnetFollower {

  private static final Logger log = LoggerFactory.getLogger(ProgramOnetFollower.class);
  private static final long LOOK_AGAIN_MILLIS = 3_600_000;

  private final ProgramImportStore programs;
  private final PlainSkillStore skills;
  private final Signals signals;
  private final TransactionTemplate transactions;

  ProgramOnetFollower(
      ProgramImportStore programs,
      PlainSkillStore skills,
      Signals signals,
      TransactionTemplate transactions) {
    this.programs = programs;
    this.skills = skills;
    this.signals = signals;
    this.transactions = transactions;
  }

  @EventListener(ApplicationReadyEvent.class)
  void follow() {
    Thread.ofVirtual().name("what follows from O*NET").start(this::run);
  }

  private void run() {
    try (var waiter = signals.waitFor(Onet.SIGNAL)) {
      do {
        renew();
      } while (waiter.await(LOOK_AGAIN_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew() {
    try {
      new Caller(Caller.Role.SYSTEM, null)
          .run(
              () ->
                  transactions.executeWithoutResult(
                      status -> {
                        programs.lock();
                        programs.linkAllByCip();
                        skills.takeOurs();
                      }));
    } catch (RuntimeException e) {
      // The database may be away; the next look makes up for it.
      log.warn("what follows from O*NET was not renewed: {}", e.getClass().getSimpleName());
    }
  }
}
