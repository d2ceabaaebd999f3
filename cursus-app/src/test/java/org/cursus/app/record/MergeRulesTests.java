package org.cursus.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeRulesTests {

  @ParameterizedTest
  @CsvSource({
    "Acme Inc., ACME, 1",
    "International Business Machines Corp, IBM, 0.9",
    "Siemens AG, Siemens, 1",
    "Universität Zürich, Universitat Zurich, 1",
    "Riverside Hospital, Riverside Hosptial, 0.95",
    "Acme, Northwind, 0",
    "General Motors, General Electric, 0.5"
  })
  void organisationsAreAlike(String one, String other, double alike) {
    assertThat(Likeness.ofOrganisations(one, other)).isEqualTo(alike);
    assertThat(Likeness.ofOrganisations(other, one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "BSc, Bachelor of Science, true",
    "B.Sc., Bachelor of Science, true",
    "MBA, Master of Business Administration, true",
    "Bachelor of Science, Master of Science, false",
    "BSc, MSc, false"
  })
  void degreesAreAlike(String one, String other, boolean same) {
    assertThat(Likeness.ofDegrees(one, other) > .8).isEqualTo(same);
    assertThat(Likeness.ofDegrees(other, one) > .8).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"C, C++, false", "C++, c++, true", "C#, C, false", "Node.js, NodeJS, false"})
  void skillsAreTheSameByTheirKey(String one, String other, boolean same) {
    assertThat(Likeness.key(one).equals(Likeness.key(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // The same job, another spelling and a more exact start.
        "Engineer, Acme Inc., 2019, 2021, Engineer, ACME, 2019-03, 2021-06, sure",
        // One employer, first one role and then the other.
        "Engineer, Acme, 2017, 2019-05, Lead Engineer, Acme, 2019-06, 2021, new",
        "Clerk, Acme, 2010, 2012, Director, Acme, 2015, 2021, new",
        // The same role twice: hired again, or a date that one document has wrong.
        "Engineer, Acme, 2010, 2012, Engineer, Acme, 2015, 2018, asked",
        "Staff Nurse, Grant, 2017, 2019, Senior Nurse, Grant, 2017, 2019, asked",
        "Nurse, Grant, 2017, 2019, Nurse, Mercy, 2020, 2021, new",
        "Fitter, Harbour Works A Ltd, 2017, 2019, Fitter, Harbour Works B Ltd, 2017, 2019, new",
        "Nurse, Riverside Hospital, 2017, 2019, Nurse, Riverside Methodist Hospital, 2017, 2019, asked",
        "Nurse, Grant, -, -, Nurse, Grant, 2017, 2019, sure"
      })
  void jobsAreTold(
      String title,
      String company,
      String start,
      String end,
      String title2,
      String company2,
      String start2,
      String end2,
      String told) {
    double score =
        EntryMatch.score(
            EntityType.WORK_EXPERIENCE,
            job(title, company, start, end),
            job(title2, company2, start2, end2));
    assertThat(score >= MergeRules.SURE ? "sure" : score >= MergeRules.UNSURE ? "asked" : "new")
        .as("score " + score)
        .isEqualTo(told);
  }

  private static Map<String, Object> job(String title, String company, String start, String end) {
    var job = new java.util.HashMap<String, Object>();
    job.put("title", title);
    job.put("company", company);
    job.put("start_date", start);
    job.put("end_date", end);
    return job;
  }

  @Test
  void twoCertificatesOfOneIssuerAreTwo() {
    var one = Map.of("name", "AWS Certified Developer", "issuer", "Amazon");
    var other = Map.of("name", "AWS Certified Architect", "issuer", "Amazon");
    assertThat(EntryMatch.score(EntityType.CERTIFICATION, one, other))
        .isLessThan(MergeRules.UNSURE);
  }

  @Test
  void twoDegreesOfOneSchoolAreTwo() {
    var bachelor =
        Map.of(
            "institution",
            "Porto",
            "degree",
            "BSc",
            "field_of_study",
            "Biology",
            "start_date",
            "2010",
            "end_date",
            "2013");
    var master =
        Map.of(
            "institution",
            "Porto",
            "degree",
            "MSc",
            "field_of_study",
            "Biology",
            "start_date",
            "2013-09",
            "end_date",
            "2015");
    assertThat(EntryMatch.score(EntityType.EDUCATION, bachelor, master))
        .isLessThan(MergeRules.UNSURE);
  }

  private static final Map<String, Object> MINE =
      Map.of(
          "title", "Nurse",
          "company", "Grant Medical Center",
          "start_date", "2017-02",
          "location", "Columbus",
          "is_current", true,
          "achievements", List.of("Cared for 3 patients a shift", "Served on the response team"));

  private static List<FieldChoice> compare(Map<String, Object> theirs) {
    return FieldMerge.compare(EntityType.WORK_EXPERIENCE, MINE, theirs);
  }

  @Test
  void whatSaysTheSameChangesNothing() {
    assertThat(compare(MINE)).isEmpty();
    assertThat(compare(Map.of("title", "NURSE", "start_date", "2017"))).isEmpty();
    assertThat(compare(Map.of("company", "Grant Medical Center, Inc."))).isEmpty();
    assertThat(compare(Map.of())).as("nothing is emptied").isEmpty();
  }

  @Test
  void whatOnlyAddsIsTaken() {
    assertThat(
            compare(
                Map.of(
                    "start_date", "2017-02-14",
                    "location", "Columbus, OH",
                    "description", "Trauma ward.",
                    "achievements", List.of("Wrote the new triage guide"))))
        .containsExactlyInAnyOrder(
            FieldChoice.adds("start_date"),
            FieldChoice.adds("location"),
            FieldChoice.adds("description"),
            FieldChoice.adds("achievements"));
  }

  @Test
  void whatContradictsIsAsked() {
    assertThat(
            compare(
                Map.of(
                    "title", "Senior Nurse",
                    "start_date", "2018",
                    "end_date", "2022",
                    "achievements", List.of("Cared for 5 patients a shift"))))
        .containsExactlyInAnyOrder(
            FieldChoice.asks("title"),
            FieldChoice.asks("start_date"),
            FieldChoice.asks("end_date"),
            FieldChoice.asks("achievements"));
  }

  @Test
  void listsAreJoinedWithoutRepeating() {
    var theirs =
        Map.of(
            "achievements", List.of("Served on the response team.", "Wrote the new triage guide"));
    assertThat(
            FieldMerge.values(
                EntityType.WORK_EXPERIENCE, MINE, theirs, FieldChoice.adds("achievements")))
        .isEqualTo(
            Map.of(
                "achievements",
                List.of(
                    "Cared for 3 patients a shift",
                    "Served on the response team",
                    "Wrote the new triage guide")));
  }

  @Test
  void datesThatWouldContradictAreAsked() {
    Map<String, Object> mine = Map.of("title", "Nurse", "end_date", "2016");
    assertThat(
            FieldMerge.compare(
                EntityType.WORK_EXPERIENCE, mine, Map.of("title", "Nurse", "start_date", "2018")))
        .containsExactly(FieldChoice.asks("start_date"));
  }
}
