package org.cursus.app.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The record leaves as Reactive Resume and comes back from it.
@CursusTest
class ReactiveResumeTests {

  private static final String RESUME =
      """
      {"basics": {"name": "Ana Silva", "label": "Site manager", "email": "ana@example.org",
         "phone": "+351912345678", "summary": "Builds <well> & on time.",
         "location": {"city": "Porto", "countryCode": "PT"},
         "profiles": [{"network": "LinkedIn", "username": "ana",
                       "url": "https://linkedin.com/in/ana"}]},
       "work": [{"name": "Ponte SA", "position": "Site manager", "startDate": "2019-03",
                 "highlights": ["Led 12 people", "Kept cost < plan"]},
                {"name": "Cais Lda", "position": "Foreman", "startDate": "2014",
                 "endDate": "2019-02", "summary": "Quays."}],
       "volunteer": [{"organization": "Red Cross", "position": "Driver", "startDate": "2018",
                      "endDate": "2019"}],
       "education": [{"institution": "University of Porto", "studyType": "BSc",
                      "area": "Civil Engineering", "startDate": "2010", "endDate": "2013"}],
       "awards": [{"title": "Bridge of the Year", "awarder": "Guild", "date": "2020"}],
       "certificates": [{"name": "Crane licence", "issuer": "IMT", "date": "2016-05"}],
       "skills": [{"name": "Concrete"}, {"name": "AutoCAD"}],
       "languages": [{"language": "Portuguese", "fluency": "Native"}],
       "interests": [{"name": "Rowing"}],
       "projects": [{"name": "Footbridge", "description": "A bridge of wood.",
                     "startDate": "2021-01", "endDate": "2021-06"}]}""";

  private final People people;

  ReactiveResumeTests(@Autowired People people) {
    this.people = people;
  }

  @Test
  void ourOwnExportComesBackAsTheSameRecord() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    assertThat(ana.postRaw("/api/v1/record/import", "application/json", RESUME).status())
        .isEqualTo(201);
    var exported = ana.get("/api/v1/record/reactive-resume").body();
    ben.uploadAndWait("reactive.json", exported.getBytes(UTF_8));
    var hers = ana.get("/api/v1/record").json();
    var his = ben.get("/api/v1/record").json();
    for (var part :
        List.of(
            "workExperience",
            "education",
            "skills",
            "projects",
            "certifications",
            "volunteering",
            "awards",
            "interests")) {
      assertThat(values(his.get(part))).as(part).isEqualTo(values(hers.get(part)));
    }
    for (var field : List.of("fullName", "headline", "email", "phone", "linkedin")) {
      assertThat(his.at("/person/" + field)).as(field).isEqualTo(hers.at("/person/" + field));
    }
    assertThat(his.at("/person/professionalSummary").asString())
        .isEqualTo("Builds <well> & on time.");
  }

  /// Without what says when and from where it came.
  private static List<ObjectNode> values(JsonNode entries) {
    return entries
        .valueStream()
        .map(entry -> (ObjectNode) entry.deepCopy())
        .map(
            entry ->
                entry.remove(List.of("id", "version", "source", "sourceConfidence", "evidence")))
        .toList();
  }
}
