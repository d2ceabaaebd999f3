package org.cursus.engine.resume;

import java.util.List;
import org.cursus.engine.resume.Section.Kind;

/// Judges whether a document is a resume at all, from what was found in it.
final class Likelihood {

  private Likelihood() {}

  /// The resume with its probability: a logistic sum of what resumes hold and other documents do
  /// not.
  static ParsedResume judge(ParsedResume resume, List<Section> sections) {
    double sum = -3;
    var basics = resume.basics();
    sum += basics.name() != null ? .7 : 0;
    sum += basics.email() != null ? 1 : 0;
    sum += basics.phone() != null ? .5 : 0;
    sum += basics.links().isEmpty() ? 0 : .2;
    long headed =
        sections.stream()
            .filter(section -> section.heading() != null)
            .map(Section::kind)
            .filter(kind -> kind == Kind.WORK || kind == Kind.EDUCATION || kind == Kind.SKILLS)
            .distinct()
            .count();
    sum += headed * .9;
    long dated =
        resume.work().stream().filter(w -> w.startDate() != null && w.title() != null).count();
    sum += Math.min(3, dated) * .7;
    sum += resume.education().stream().anyMatch(e -> e.degree() != null) ? .8 : 0;
    sum += resume.skills().size() >= 3 ? .5 : 0;
    double probability = 1 / (1 + Math.exp(-sum));
    return resume.withProbability(Math.round(probability * 1000) / 1000.0);
  }
}
