package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// Training programs: kept by hand and by files, found by the occupation they lead to.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProgramTests {

  private static final String PROGRAMS = "/api/v1/admin/programs";
  private static final String NURSES = "29-1141.00";

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;

  ProgramTests(People people, Superuser superuser, StatementCount statements) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
  }

  private Person admin() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    return ida;
  }

  /// A provider that no other test uses.
  private static String provider() {
    return "College " + UUID.randomUUID();
  }

  private static Map<String, Object> program(String provider, String name, String... codes) {
    return Map.of(
        "provider", provider, "name", name, "level", "associate", "occupations", List.of(codes));
  }

  private static Answer add(Person admin, String provider, String name, String... codes) {
    return admin.post(PROGRAMS, program(provider, name, codes));
  }

  private static String place(Answer answer) {
    return PROGRAMS + "/" + answer.json().get("id").asString();
  }

  private static Answer imported(Person admin, String csv) {
    return admin.postRaw(PROGRAMS + "/import", "text/csv", csv);
  }

  private static List<String> outcomes(Answer report) {
    return report.json().get("rows").valueStream().map(r -> r.get("outcome").asString()).toList();
  }

  @Test
  void aProgramIsFoundByTheOccupationItLeadsTo() {
    var ida = admin();
    var provider = provider();
    var added = add(ida, provider, "Nursing", NURSES);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    var ana = people.signUp("Ana");
    assertThat(ana.get("/api/v1/programs?occupation=" + NURSES).body()).contains(provider);
    assertThat(ana.get("/api/v1/programs?occupation=none").json().size()).isZero();
    assertThat(ana.post(PROGRAMS, Map.of()).status()).isEqualTo(403);

    assertThat(add(ida, provider.toUpperCase(java.util.Locale.ROOT), "nursing!").problem())
        .endsWith("program-known");
    var changed = ida.change("PUT", place(added), 1, program(provider, "Nursing", "15-1252"));
    assertThat(changed.json().at("/occupations/0/code").asString()).isEqualTo("15-1252.00");
    assertThat(ida.change("DELETE", place(added), 1, null).problem()).endsWith("version-stale");
    assertThat(ida.change("DELETE", place(added), 2, null).status()).isEqualTo(204);
    assertThat(ida.get(place(added)).status()).isEqualTo(404);
    assertThat(add(ida, provider, "Nursing").status()).isEqualTo(201);
  }

  @Test
  void aProgramThatDoesNotFitSaysWhere() {
    var refused =
        admin()
            .post(
                PROGRAMS,
                Map.of(
                    "provider", "x", "level", "diploma", "cost", 5, "url", "ftp://x", "cip", "5"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(
            refused
                .json()
                .get("errors")
                .valueStream()
                .map(e -> e.get("pointer").asString())
                .toList())
        .containsExactly("/name", "/level", "/url", "/cip", "/currency");
    assertThat(add(admin(), "x", "y", "98-7654.00").json().at("/errors/0/detail").asString())
        .contains("98-7654.00");
  }

  @Test
  void aFileIsImportedWithAReportForEachRow() {
    var ida = admin();
    var here = provider();
    add(ida, here, "Welding");
    var csv =
        """
        provider;name;level;length_months;cost;currency;soc;remark
        %1$s;Welding;Associate's degree;12;;;29-1141.00;x
        %1$s;Nursing;Associate;24;12,500.00;USD;29-1141.00|15-1252;y
        %1$s;NURSING;associate;;;;;z
        %1$s;Cooking;guru;;12;;;
        %1$s;Driving;course;;;;98-7654;
        """
            .formatted(here);
    var report = imported(ida, csv);
    assertThat(report.status()).as(report.body()).isEqualTo(200);
    assertThat(outcomes(report)).containsExactly("UPDATED", "ADDED", "DUPLICATE", "FAULT", "FAULT");
    assertThat(report.json().at("/rows/2/details/0").asString()).contains("Line 3");
    assertThat(report.json().at("/rows/3/details/0").asString()).startsWith("level: Write one of");
    assertThat(report.json().at("/rows/4/details/0").asString()).contains("98-7654");
    assertThat(report.json().at("/ignored/0").asString()).isEqualTo("remark");
    var again = imported(ida, csv);
    assertThat(outcomes(again)).containsExactly("SAME", "SAME", "DUPLICATE", "FAULT", "FAULT");
    assertThat(ida.get(PROGRAMS + "?q=" + here.replace(" ", "%20")).json().size()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNoTableChangesNothing() {
    var ida = admin();
    var here = provider();
    var refused = imported(ida, "provider,name,level\n%s,Welding,course\n\"open".formatted(here));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).endsWith("csv-invalid");
    assertThat(imported(ida, "provider,title\nx,y\n").json().at("/errors/0/detail").asString())
        .contains("name, level");
    assertThat(imported(ida, "").problem()).endsWith("csv-missing");
    assertThat(ida.get(PROGRAMS + "?q=" + here.replace(" ", "%20")).json().size()).isZero();
  }

  @Test
  void whatIsExportedIsHarmlessAndComesBackTheSame() {
    var ida = admin();
    var here = "=HYPERLINK(\"x\") " + provider();
    var csv =
        "provider,name,level,location,soc\n\"'%s\",\"Nursing, \"\"basic\"\"\",course,+1,29-1141.00\n";
    assertThat(outcomes(imported(ida, csv.formatted(here.replace("\"", "\"\"")))))
        .containsExactly("ADDED");
    var export = ida.get(PROGRAMS + "/export");
    assertThat(export.header("Content-Type")).startsWith("text/csv");
    assertThat(export.body()).contains("\"'=HYPERLINK(\"\"x\"\")").contains(",'+1,");
    assertThat(outcomes(imported(ida, export.body()))).containsOnly("SAME");
  }

  @Test
  void tenThousandRowsAreAsManyStatementsAsOne() {
    var ida = admin();
    var here = provider();
    try {
      int one = count(ida, here, 1);
      assertThat(count(ida, here, 10_000)).isEqualTo(one);
      assertThat(ida.get(PROGRAMS + "/alike").status()).isEqualTo(200);
    } finally {
      superuser.sql("delete from program where provider = :p").param("p", here).update();
    }
  }

  private int count(Person ida, String provider, int rows) {
    var csv = new StringBuilder("provider,name,level,cip,soc\n");
    for (int i = 0; i < rows; i++) {
      csv.append(provider).append(",Course number ").append(i).append(",course,51.3801,29-1141\n");
    }
    statements.take();
    var report = imported(ida, csv.toString());
    int counted = statements.take();
    assertThat(report.json().get("faults").asInt()).isZero();
    assertThat(report.json().get("rows").size()).isEqualTo(rows);
    return counted;
  }

  @Test
  void twoThatLookTheSameAreMergedOrToldApart() {
    var ida = admin();
    var here = provider();
    var one = place(add(ida, here, "Practical Nursing Diploma", NURSES));
    var other = place(add(ida, here, "Practical Nursing Diplomas", "15-1252.00"));
    var third = place(add(ida, here, "Practical Nursing Diploma X"));
    assertThat(ida.get(PROGRAMS + "/alike").body()).contains(here);
    assertThat(ida.get(one + "/alike").json().size()).isEqualTo(2);
    assertThat(ida.post(one + "/differs", Map.of("id", idOf(third))).status()).isEqualTo(204);
    assertThat(ida.get(one + "/alike").json().size()).isEqualTo(1);
    var merged = ida.post(other + "/merge", Map.of("id", idOf(one)));
    assertThat(merged.json().get("occupations").size()).isEqualTo(2);
    assertThat(ida.get(other).status()).isEqualTo(404);
    assertThat(ida.get(one + "/alike").json().size()).isZero();
    assertThat(ida.post(one + "/merge", Map.of("id", idOf(one))).problem())
        .endsWith("same-program");
    assertThat(
            superuser
                .sql("select action from security_audit_log where user_id = :id order by id")
                .param("id", ida.id())
                .query(String.class)
                .list())
        .contains("program_added", "programs_told_apart", "programs_merged");
  }

  private static String idOf(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  @Test
  void aFieldOfStudyLeadsToItsOccupations() {
    var ida = admin();
    var official =
        """
        CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title
        ="51.3801","Registered Nursing","29-1141","Registered Nurses"
        01.0000,"Agriculture",99-9999,NO MATCH
        """;
    var taken = ida.postRaw(PROGRAMS + "/crosswalk", "text/csv", official);
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(taken.json().get("pairs").asInt()).isEqualTo(1);
    var added =
        ida.post(
            PROGRAMS,
            Map.of("provider", provider(), "name", "RN", "level", "associate", "cip", "51.3801"));
    assertThat(added.json().at("/occupations/0/code").asString()).isEqualTo(NURSES);
    assertThat(added.json().at("/occupations/0/source").asString()).isEqualTo("cip");
    var bad = ida.postRaw(PROGRAMS + "/crosswalk", "text/csv", "cip,soc\n51.3801,nurse\n");
    assertThat(bad.json().at("/errors/0/pointer").asString()).isEqualTo("/lines/2");
    assertThat(ida.postRaw(PROGRAMS + "/crosswalk", "text/csv", "a,b\n1,2\n").status())
        .isEqualTo(422);
    assertThat(ida.get(place(added)).json().get("occupations").size()).isEqualTo(1);
  }
}
