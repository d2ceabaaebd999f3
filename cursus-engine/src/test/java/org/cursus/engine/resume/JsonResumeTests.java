package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cursus.engine.document.DocumentReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonResumeTests {

  private static final String RESUME =
      """
      {"basics": {"name": "Ana Silva, PhD", "phone": "(503) 555-0142", "location": {"city": "Portland", "region": "OR", "countryCode": "US"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/ana"}]},
       "work": [{"company": "Red Roof", "position": "Cook", "startDate": "2019-03-01", "highlights": ["Cooked"]}],
       "skills": [{"name": "Kitchen", "keywords": ["Grill", "Bread"]}, {"name": "Driving"}],
       "volunteer": [{"organization": "Food Bank", "position": "Driver", "startDate": "2018"}],
       "publications": [{"name": "Bread", "publisher": "Oven Press", "releaseDate": "2020-05-01", "url": "oven.example"}],
       "awards": [{"title": "Golden Ladle", "awarder": "Guild of Cooks", "date": "2021"}],
       "interests": [{"name": "Wildlife", "keywords": ["Owls", "Hares"]}, "Chess"],
       "references": [{"name": "B. Lee", "reference": "She cooks well."}]}
      """;

  private static ParsedResume read(String json) throws Exception {
    return ResumeParser.parse(
        DocumentReader.read(json.getBytes(StandardCharsets.UTF_8), "resume.json"));
  }

  @Test
  void readsOldAndNewNamesWithFullConfidence() throws Exception {
    var resume = read(RESUME);
    assertThat(resume.basics().name().value()).isEqualTo("Ana Silva");
    assertThat(resume.basics().suffix().value()).isEqualTo("PhD");
    var job = resume.work().getFirst();
    assertThat(job.company().value()).isEqualTo("Red Roof");
    assertThat(job.startDate().value()).isEqualTo("2019-03");
    assertThat(job.endDate().value()).isEqualTo("present");
    assertThat(job.title().confidence()).isEqualTo(1);
    assertThat(resume.skills()).hasSize(3);
    assertThat(resume.volunteering().getFirst().endDate().value()).isEqualTo("present");
    assertThat(resume.publications().getFirst().releaseDate().value()).isEqualTo("2020-05");
    assertThat(resume.awards().getFirst().awarder().value()).isEqualTo("Guild of Cooks");
    assertThat(resume.interests())
        .extracting(Fact::value)
        .containsExactly("Wildlife: Owls, Hares", "Chess");
    assertThat(resume.unplaced())
        .extracting(Fact::value)
        .containsExactly("B. Lee", "She cooks well.");
  }

  @Test
  void placesAFactOnTheLineThatHoldsIt() throws Exception {
    var bytes = RESUME.getBytes(StandardCharsets.UTF_8);
    var document = DocumentReader.read(bytes, "resume.json");
    var title = ResumeParser.parse(document).work().getFirst().title();
    var line = document.lines().stream().filter(l -> l.box().equals(title.box())).findFirst();
    assertThat(line.orElseThrow().text()).contains("\"Cook\"");
  }

  @Test
  void writesWhatItReads() throws Exception {
    var first = read(RESUME);
    var second = read(JsonResume.write(first));
    assertThat(second.work().getFirst().title().value()).isEqualTo("Cook");
    assertThat(second.basics().phone().value()).isEqualTo("+15035550142");
    assertThat(second.basics().links()).hasSize(1);
    assertThat(values(second)).containsExactlyElementsOf(values(first));
    assertThat(second.skills())
        .extracting(skill -> skill.name().value())
        .containsExactly("Grill", "Bread", "Driving");
  }

  private static List<String> values(ParsedResume resume) {
    return resume.fields().stream()
        .filter(field -> !field.name().startsWith("unplaced"))
        .map(field -> field.name() + " = " + field.fact().value())
        .toList();
  }

  @Test
  void writesTheShapesOfTheSchema() throws Exception {
    var json = JsonMapper.shared().readTree(JsonResume.write(read(RESUME)));
    assertThat(json.at("/basics/location/city").asString()).isEqualTo("Portland");
    assertThat(json.at("/basics/location/countryCode").asString()).isEqualTo("US");
    assertThat(json.at("/basics/profiles/0/network").asString()).isEqualTo("GitHub");
    assertThat(json.at("/work/0").has("endDate")).isFalse();
    assertThat(json.at("/skills/0/keywords/1").asString()).isEqualTo("Bread");
    assertThat(json.at("/skills/1").has("keywords")).isFalse();
  }

  @Test
  void losesNothingThatHasAnotherTypeThanTheSchemaAsks() throws Exception {
    var resume =
        read(
            """
            {"basics": {"name": null, "label": ["Cook"], "website": "ana.example", "phone": 5035550142},
             "work": {"company": "Red Roof", "position": {"title": "Cook"}, "startDate": "Mar 2019",
               "endDate": "heute", "highlights": "Cooked", "nested": [[["deep"]]]},
             "education": ["Lisbon Cooking School", {"institution": "Porto", "endDate": "2011-05-xx"}],
             "skills": ["Grill", 7, null, {"level": "good"}],
             "languages": "Portuguese", "projects": 12, "certificates": {"name": "Hygiene", "date": 2020}}
            """);
    var job = resume.work().getFirst();
    assertThat(job.company().value()).isEqualTo("Red Roof");
    assertThat(job.startDate().value()).isEqualTo("2019-03");
    assertThat(job.endDate().value()).isEqualTo("present");
    assertThat(job.achievements()).hasSize(1);
    assertThat(resume.basics().links().getFirst().value()).contains("ana.example");
    assertThat(resume.languages().getFirst().language().value()).isEqualTo("Portuguese");
    assertThat(resume.certifications().getFirst().date().value()).isEqualTo("2020");
    assertThat(resume.unplaced())
        .extracting(Fact::value)
        .contains("Cook", "deep", "Lisbon Cooking School", "good", "12");
  }
}
