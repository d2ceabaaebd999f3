package org.cursus.engine.assessment;

import java.util.List;

/// A config that cannot be used.
public final class ConfigRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigFault> faults;

  /// @param faults not empty
  public ConfigRefused(List<ConfigFault> faults) {
    super(faults.size() + " faults, the first at " + faults.getFirst().pointer());
    this.faults = List.copyOf(faults);
  }

  /// All that is wrong with it, in the order of the config.
  public List<ConfigFault> faults() {
    return faults;
  }
}
