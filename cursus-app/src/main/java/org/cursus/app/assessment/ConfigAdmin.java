package org.cursus.app.assessment;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.ConfigFault;
import org.cursus.engine.assessment.ConfigReader;
import org.cursus.engine.assessment.ConfigRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators do about assessments. A version is added and never changed; going back is
/// activating an older one. Each change is audited in its transaction.
@Service
class ConfigAdmin {

  private final ConfigAdminStore store;
  private final ConfigStore configs;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  ConfigAdmin(
      ConfigAdminStore store,
      ConfigStore configs,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.store = store;
    this.configs = configs;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// All versions, those of an assessment together, the newest first.
  List<ConfigVersion> list() {
    return asAdmin(store::list);
  }

  /// A version with its content.
  ///
  /// @param text its JSON, in the order in which people write it
  record Opened(ConfigVersion version, String text) {}

  /// @throws Problem `no-such-assessment`
  Opened open(UUID id) {
    return asAdmin(
        () ->
            new Opened(
                known(id), ConfigText.pretty(configs.find(id).orElseThrow(ConfigAdmin::unknown))));
  }

  /// What is wrong with a config; empty when it can be saved.
  List<ConfigFault> faults(String text) {
    try {
      ConfigReader.read(text);
      return List.of();
    } catch (ConfigRefused e) {
      return e.faults();
    }
  }

  /// Adds a version. It waits to be activated.
  ///
  /// @throws Problem `config-invalid` with each fault, or `config-exists`
  ConfigVersion add(String text) {
    var config = read(text);
    return asAdmin(
        () -> {
          var id = Ids.next();
          var person = Caller.current().requireUserId();
          if (!store.add(id, config.name(), config.version(), text, person)) {
            throw ReadinessProblem.CONFIG_EXISTS.problem();
          }
          audit.record(AuditAction.SCORING_CONFIG_ADDED, "scoring_config", id);
          return known(id);
        });
  }

  /// Reads a config as a request brings it.
  ///
  /// @throws Problem `config-invalid` with each fault
  static AssessmentConfig read(String text) {
    try {
      return ConfigReader.read(text);
    } catch (ConfigRefused e) {
      throw Problem.ofFaults(
          ReadinessProblem.CONFIG_INVALID,
          e.faults().stream().map(each -> new Fault(each.pointer(), each.text())).toList());
    }
  }

  /// Makes a version the one that new runs begin with, on every node. Running ones keep theirs.
  ///
  /// @throws Problem `no-such-assessment`
  ConfigVersion activate(UUID id) {
    return asAdmin(
        () -> {
          known(id);
          if (store.activate(id)) {
            audit.record(AuditAction.SCORING_CONFIG_ACTIVATED, "scoring_config", id);
          }
          return known(id);
        });
  }

  /// Removes a version that nobody has begun with.
  ///
  /// @throws Problem `no-such-assessment`, `config-active` or `config-begun`
  void remove(UUID id) {
    try {
      asAdmin(
          () -> {
            known(id);
            if (!store.remove(id)) {
              throw ReadinessProblem.CONFIG_ACTIVE.problem();
            }
            audit.record(AuditAction.SCORING_CONFIG_REMOVED, "scoring_config", id);
            return true;
          });
    } catch (DataIntegrityViolationException e) {
      // Somebody's run refers to it, perhaps since a moment ago.
      throw ReadinessProblem.CONFIG_BEGUN.problem();
    }
  }

  private ConfigVersion known(UUID id) {
    return store.find(id).orElseThrow(ConfigAdmin::unknown);
  }

  private static Problem unknown() {
    return ReadinessProblem.NO_SUCH_ASSESSMENT.problem();
  }

  private <T extends @Nullable Object> T asAdmin(Supplier<T> work) {
    return Caller.admin(Caller.current().requireUserId())
        .call(() -> transactions.execute(status -> work.get()));
  }
}
