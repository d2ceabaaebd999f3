package org.cursus.app.analysis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.platform.Problem;
import org.cursus.app.resume.ReadFact;
import org.cursus.app.resume.Resumes;
import org.cursus.app.resume.Resumes.Named;
import org.springframework.stereotype.Component;

/// The caller's resumes as texts: what was read from them and is shown in them, without name and
/// contact.
@Component
class OwnResumes {

  private static final int OFFERED = 20;

  /// Name, contact and links, which are no keywords of anything.
  private static final String PERSON = "basics.";

  private static final List<String> OF_PERSON = List.of("basics.label", "basics.summary");

  private final Resumes resumes;

  OwnResumes(Resumes resumes) {
    this.resumes = resumes;
  }

  /// The newest.
  List<Named> list() {
    return resumes.completed(OFFERED);
  }

  /// One fact a line.
  ///
  /// @throws Problem `not-found` of the resume, also when it is another's
  String text(UUID id) {
    return resumes.read(id).facts().stream()
        .filter(OwnResumes::isKept)
        .map(ReadFact::value)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isKept(ReadFact fact) {
    return !fact.name().startsWith(PERSON) || OF_PERSON.stream().anyMatch(fact.name()::startsWith);
  }
}
