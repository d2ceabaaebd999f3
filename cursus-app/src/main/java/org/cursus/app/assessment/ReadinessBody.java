package org.cursus.app.assessment;

import java.io.IOException;
import java.io.InputStream;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/// Reads bodies with answers, of which no more is taken in than is allowed.
@Component
class ReadinessBody {

  /// All answers of an assessment with the longest texts fit several times.
  static final int LARGEST = 256 * 1024;

  private final JsonMapper json;

  ReadinessBody(JsonMapper json) {
    this.json = json;
  }

  /// @throws Problem `too-large`, or `body-invalid`
  <T> T read(InputStream in, Class<T> type) throws IOException {
    var bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw ReadinessProblem.TOO_LARGE.problem();
    }
    try {
      var value = json.readValue(bytes, type);
      if (value == null) {
        throw invalid("", "Send what the API page describes, as JSON.");
      }
      return value;
    } catch (JacksonException e) {
      throw invalid(
          pointer(e),
          e instanceof DatabindException
              ? "A value of this kind does not belong here."
              : "This is no JSON. Look at its marks and brackets.");
    }
  }

  private static Problem invalid(String pointer, String detail) {
    return Problem.ofFaults(
        PlatformProblem.BODY_INVALID, java.util.List.of(new Problem.Fault(pointer, detail)));
  }

  private static String pointer(JacksonException e) {
    var pointer = new StringBuilder();
    for (var step : e.getPath()) {
      var name = step.getPropertyName();
      pointer.append('/').append(name == null ? step.getIndex() : name);
    }
    return pointer.toString();
  }
}
