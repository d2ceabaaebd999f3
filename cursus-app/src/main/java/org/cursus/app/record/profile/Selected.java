package org.cursus.app.record.profile;

import java.util.UUID;

/// An entry of the record that a profile shows.
///
/// @param type such as `work_experience`
public record Selected(String type, UUID id) {

  /// Such as `work_experience/ID`.
  String name() {
    return type + "/" + id;
  }
}
