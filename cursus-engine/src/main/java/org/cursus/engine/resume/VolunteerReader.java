package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.resume.ParsedResume.Volunteering;
import org.cursus.engine.resume.ParsedResume.Work;

/// Reads unpaid roles. They are printed as jobs are, so they are read as jobs are.
final class VolunteerReader {

  /// An organisation longer than this is a sentence about what was done.
  private static final int LONGEST_NAME = 70;

  /// @param rest what is in no role
  record Roles(List<Volunteering> volunteering, List<Fact> rest) {}

  private VolunteerReader() {}

  static Roles read(List<Entry> entries) {
    var read = WorkReader.read(entries);
    return new Roles(read.work().stream().map(VolunteerReader::volunteering).toList(), read.rest());
  }

  private static Volunteering volunteering(Work role) {
    var organization = role.company();
    var title = role.title();
    var achievements = new ArrayList<Fact>();
    if (title == null && organization != null && organization.value().length() > LONGEST_NAME) {
      achievements.add(organization);
      organization = null;
    } else if (organization == null && title != null && title.value().length() > LONGEST_NAME) {
      achievements.add(title);
      title = null;
    }
    achievements.addAll(role.achievements());
    return new Volunteering(
        organization,
        title,
        role.location(),
        role.startDate(),
        role.endDate(),
        role.description(),
        achievements);
  }
}
