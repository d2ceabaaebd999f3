package org.cursus.app.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A kind of problem that a module can answer with (RFC 9457). Each module has one enum of these;
/// the constant's name and its module make the `type`, such as `/problems/resume/already-uploaded`.
public interface ProblemType {

  /// The enum constant's name.
  String name();

  HttpStatus status();

  /// One or two sentences for the person: what is wrong and what to do next.
  String title();

  /// `/problems/<module>/<name>`.
  default URI type() {
    var module = getClass().getPackageName();
    module = module.substring(module.lastIndexOf('.') + 1);
    var constant = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return URI.create("/problems/" + module + "/" + constant);
  }

  /// The problem, ready to throw.
  default Problem problem() {
    return new Problem(this, Map.of());
  }

  /// The problem with one further member, such as the version that stands.
  default Problem with(String member, Object value) {
    return new Problem(this, Map.of(member, value));
  }

  /// The problem with further members, such as both sides of a conflict.
  default Problem with(Map<String, Object> members) {
    return new Problem(this, members);
  }
}
