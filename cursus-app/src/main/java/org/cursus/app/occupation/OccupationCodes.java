package org.cursus.app.occupation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Codes of occupations: whether they are any, and what became of those that are gone.
@Service
class OccupationCodes {

  private static final Pattern CODE = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");

  private final OccupationKeyStore keys;

  OccupationCodes(OccupationKeyStore keys) {
    this.keys = keys;
  }

  /// A key of an occupation that any release has had.
  ///
  /// @param retiredIn the release that no longer had it; null while it is there
  record Key(
      String code,
      String title,
      @Nullable String retiredIn,
      @Nullable String successor,
      @Nullable String successorTitle) {}

  /// @throws Problem `code-invalid`
  static String checked(String code) {
    if (!CODE.matcher(code).matches()) {
      throw OccupationProblem.CODE_INVALID.problem();
    }
    return code;
  }

  /// Refuses a code that no occupation of the live release has.
  ///
  /// @throws Problem `code-invalid`, `no-such-occupation`, or `occupation-retired` with what became
  /// of it
  void requireLive(String code) {
    var key = keys.find(checked(code));
    if (key.isEmpty() || key.get().retiredIn() != null) {
      throw absence(key);
    }
  }

  /// Why an occupation cannot be shown, by its key.
  Problem absence(String code) {
    return absence(keys.find(checked(code)));
  }

  private static Problem absence(Optional<Key> key) {
    return key.map(OccupationCodes::retired)
        .orElseGet(OccupationProblem.NO_SUCH_OCCUPATION::problem);
  }

  private static Problem retired(Key key) {
    Map<String, Object> members = new HashMap<>();
    members.put("code", key.code());
    members.put("occupation", key.title());
    if (key.retiredIn() != null) {
      members.put("retiredIn", key.retiredIn());
    }
    if (key.successor() != null && key.successorTitle() != null) {
      members.put("successor", Map.of("code", key.successor(), "title", key.successorTitle()));
    }
    return OccupationProblem.OCCUPATION_RETIRED.with(members);
  }
}
