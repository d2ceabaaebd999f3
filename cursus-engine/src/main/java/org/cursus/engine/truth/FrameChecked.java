package org.cursus.engine.truth;

import java.util.List;
import org.cursus.engine.wording.Unsupported;

/// What stands around a letter, checked.
///
/// @param faults what it claims and may not
/// @param unknown names that neither posting nor record has; they may be right
public record FrameChecked(List<Unsupported> faults, List<String> unknown) {

  public FrameChecked {
    faults = List.copyOf(faults);
    unknown = List.copyOf(unknown);
  }
}
