package org.cursus.app.occupation;

import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What follows from a release of O*NET: programs lead to the occupations that their field now
/// means, and skills that are there for the first time get the words that come with Cursus.
@Component
class ProgramOnetFollower implements ReleaseFollower {

  private final ProgramImportStore programs;
  private final PlainSkillStore skills;
  private final TransactionTemplate transactions;

  ProgramOnetFollower(
      ProgramImportStore programs, PlainSkillStore skills, TransactionTemplate transactions) {
    this.programs = programs;
    this.skills = skills;
    this.transactions = transactions;
  }

  @Override
  public void follow() {
    new Caller(Caller.Role.SYSTEM, null)
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      programs.lock();
                      programs.linkAllByCip();
                      skills.takeOurs();
                    }));
  }
}
