package org.cursus.app.ai;

import java.util.Collection;
import java.util.List;
import org.cursus.app.account.Accounts;
import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Component;

/// The names and the address of the caller's account.
@Component
final class AccountNames implements KnownNames {

  private final Accounts accounts;

  AccountNames(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Collection<String> ofCaller() {
    return Caller.current().userId() == null ? List.of() : accounts.namesOfCaller();
  }
}
