package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.resume.fixtures.Expected;
import org.junit.jupiter.api.Test;

/// What other programs export of a person's data: Reactive Resume and LinkedIn.
class ExportsTests {

  private static final List<String> COMMON =
      List.of(
          "name = Ana Silva",
          "label = Pastry Cook",
          "email = ana@example.pt",
          "phone = +351912345678",
          "location = Porto, Portugal",
          "work = Red Roof",
          "  title = Cook",
          "  start = 2019-03",
          "  end = present",
          "  location = Lisbon",
          "  description = A restaurant by the river.",
          "  achievement = Cooked for ninety guests a night",
          "  achievement = Trained two apprentices",
          "education = Porto Cooking School",
          "  degree = Diploma",
          "  field = Pastry",
          "  start = 2009",
          "  end = 2011",
          "language = Portuguese: Native",
          "certification = Food Hygiene / City of Porto / 2020-05");

  private static List<String> facts(byte[] content, String name, DocumentType type)
      throws Exception {
    var document = DocumentReader.read(content, name);
    assertThat(document.type()).isEqualTo(type);
    return Expected.of(ResumeParser.parse(document));
  }

  private static List<String> reactive(String json) throws Exception {
    return facts(json.getBytes(StandardCharsets.UTF_8), "ana.json", DocumentType.REACTIVE_RESUME);
  }

  @Test
  void readsReactiveResumeThree() throws Exception {
    assertThat(
            reactive(
                """
                {"basics": {"name": "Ana Silva", "headline": "Pastry Cook", "email": "ana@example.pt",
                   "phone": "+351 912 345 678", "website": "", "summary": "", "birthdate": "",
                   "location": {"address": "", "city": "Porto", "region": "", "country": "Portugal"}, "profiles": []},
                 "sections": {
                   "work": {"name": "Work", "visible": true, "items": [{"id": "1", "name": "Red Roof", "position": "Cook",
                     "date": {"start": "2019-03-01T00:00:00.000Z", "end": ""}, "url": "", "location": "Lisbon",
                     "summary": "A restaurant by the river.\\n\\n- Cooked for **ninety** guests a night\\n- Trained two apprentices"}]},
                   "education": {"items": [{"institution": "Porto Cooking School", "degree": "Diploma", "area": "Pastry",
                     "date": {"start": "2009", "end": "2011"}, "courses": []}]},
                   "languages": {"items": [{"name": "Portuguese", "level": "Native", "levelNum": 10}]},
                   "certifications": {"items": [{"name": "Food Hygiene", "issuer": "City of Porto", "date": "2020-05-02"}]}},
                 "metadata": {"template": "kakuna"}, "public": true}
                """))
        .containsExactlyInAnyOrderElementsOf(COMMON);
  }

  @Test
  void readsReactiveResumeFour() throws Exception {
    assertThat(
            reactive(
                """
                {"basics": {"name": "Ana Silva", "headline": "Pastry Cook", "email": "ana@example.pt",
                   "phone": "+351 912 345 678", "location": "Porto, Portugal", "url": {"label": "", "href": ""}, "customFields": []},
                 "sections": {"summary": {"content": "<p></p>", "visible": true},
                   "experience": {"items": [{"visible": true, "company": "Red Roof", "position": "Cook", "location": "Lisbon",
                     "date": "March 2019 to Present", "summary": "<p>A restaurant by the <em>river</em>.</p><ul><li><p>Cooked for <strong>ninety</strong> guests a night</p></li><li><p>Trained two apprentices</p></li></ul>"},
                     {"visible": false, "company": "Never Shown", "position": "Clerk", "date": "2001"}]},
                   "education": {"items": [{"institution": "Porto Cooking School", "studyType": "Diploma", "area": "Pastry", "date": "2009 - 2011", "score": ""}]},
                   "languages": {"items": [{"name": "Portuguese", "description": "Native", "level": 5}]},
                   "certifications": {"items": [{"name": "Food Hygiene", "issuer": "City of Porto", "date": "05/2020", "url": {"href": ""}}]},
                   "custom": {}},
                 "metadata": {"template": "azurill"}}
                """))
        .containsExactlyInAnyOrderElementsOf(COMMON);
  }

  @Test
  void readsReactiveResumeFive() throws Exception {
    assertThat(
            reactive(
                """
                {"picture": {"hidden": true}, "basics": {"name": "Ana Silva", "headline": "Pastry Cook", "email": "ana@example.pt",
                   "phone": "+351 912 345 678", "location": "Porto, Portugal", "website": {"url": "", "label": ""}, "customFields": []},
                 "summary": {"title": "", "hidden": false, "content": ""},
                 "sections": {
                   "experience": {"items": [{"hidden": false, "company": "Red Roof", "position": "", "location": "Lisbon", "period": "",
                     "roles": [{"position": "Cook", "period": "Mar 2019 – Present", "description": "<p>A restaurant by the river.</p><ul><li>Cooked for ninety guests a night</li><li>Trained two apprentices</li></ul>"}]}]},
                   "education": {"items": [{"school": "Porto Cooking School", "degree": "Diploma", "area": "Pastry", "period": "2009 - 2011", "grade": ""}]},
                   "languages": {"items": [{"language": "Portuguese", "fluency": "Native", "level": 5}]},
                   "certifications": {"items": [{"title": "Food Hygiene", "issuer": "City of Porto", "date": "May 2020"}]}},
                 "customSections": [], "metadata": {}}
                """))
        .containsExactlyInAnyOrderElementsOf(COMMON);
  }

  private static byte[] zip(Map<String, String> files) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> linkedIn(Map<String, String> files) throws Exception {
    return facts(zip(files), "Basic_LinkedInDataExport.zip", DocumentType.LINKEDIN_EXPORT);
  }

  @Test
  void readsLinkedInsTables() throws Exception {
    var folder = "Complete_LinkedInDataExport/";
    var files = new TreeMap<String, String>();
    files.put(
        folder + "Profile.csv",
        "\uFEFFFirst Name,Last Name,Maiden Name,Address,Headline,Summary,Geo Location,Websites\r\n"
            + "Ana,Silva,,,Pastry Cook,,\"Porto, Portugal\",\r\n");
    files.put(
        folder + "Email Addresses.csv",
        "Email Address,Confirmed,Primary,Updated On\nold@example.pt,Yes,No,\nana@example.pt,Yes,Yes,\n");
    files.put(folder + "PhoneNumbers.csv", "Extension,Number,Type\n,+351 912 345 678,Mobile\n");
    files.put(
        folder + "POSITIONS.CSV",
        "Company Name,Title,Description,Location,Started On,Finished On\nRed Roof,Cook,\"A restaurant by the river.\n• Cooked for ninety guests a night\n• Trained two apprentices\",Lisbon,Mar 2019,\n");
    files.put(
        folder + "Education.csv",
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nPorto Cooking School,2009,2011,,\"Diploma, Pastry\",\"The \"\"Sugar\"\" club\"\n");
    files.put(folder + "Languages.csv", "Name,Proficiency\nPortuguese,Native\n");
    files.put(
        folder + "Certifications.csv",
        "Name,Url,Authority,Started On,Finished On,License Number\nFood Hygiene,,City of Porto,May 2020,,\n");
    for (int i = 0; i < 40; i++) {
      files.put(folder + "Other " + i + ".csv", "\"broken");
    }
    assertThat(linkedIn(files)).containsExactlyInAnyOrderElementsOf(COMMON);
    var resume = ResumeParser.parse(DocumentReader.read(zip(files), "x.zip"));
    assertThat(resume.unplaced()).extracting(Fact::value).contains("The \"Sugar\" club");
  }

  @Test
  void readsALinkedInExportOfAlmostNothing() throws Exception {
    assertThat(linkedIn(Map.of("profile.csv", "First Name,Last Name\nAna,Silva")))
        .containsExactly("name = Ana Silva");
    assertThat(linkedIn(Map.of("Positions.csv", ""))).isEmpty();
  }
}
