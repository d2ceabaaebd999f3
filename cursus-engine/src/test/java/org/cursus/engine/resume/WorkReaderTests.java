package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.engine.resume.ParsedResume.Work;
import org.junit.jupiter.api.Test;

class WorkReaderTests {

  private static List<Work> work(String entries) {
    return Written.resume("Ana Silva\nana@example.com\n\n**EXPERIENCE**\n" + entries).work();
  }

  private static List<String> named(String entries) {
    return work(entries).stream()
        .map(
            job ->
                value(job.title()) + " @ " + value(job.company()) + " in " + value(job.location()))
        .toList();
  }

  private static String value(@org.jspecify.annotations.Nullable Fact fact) {
    return fact == null ? "-" : fact.value();
  }

  @Test
  void readsTitleFirst() {
    assertThat(
            named(
                """
                **Staff Nurse**|>Jan 2019 - Present
                Grant Medical Center, Columbus, OH
                - Cared for patients
                """))
        .containsExactly("Staff Nurse @ Grant Medical Center in Columbus, OH");
  }

  @Test
  void readsCompanyFirst() {
    assertThat(
            named(
                """
                **Harborline Freight**|>Portland, OR
                Software Engineer|>2019 - 2021
                - Wrote software
                """))
        .containsExactly("Software Engineer @ Harborline Freight in Portland, OR");
  }

  @Test
  void readsEverythingOnOneLine() {
    assertThat(named("Harborline Freight, Portland, OR, Software Engineer|>2019 - 2021\n- Wrote"))
        .containsExactly("Software Engineer @ Harborline Freight in Portland, OR");
    assertThat(named("Software Engineer at Harborline Freight (2019 - 2021)\n- Wrote"))
        .containsExactly("Software Engineer @ Harborline Freight in -");
    assertThat(named("2019 - 2021 | Software Engineer | Harborline Freight | Remote\n- Wrote"))
        .containsExactly("Software Engineer @ Harborline Freight in Remote");
  }

  @Test
  void givesSeveralRolesTheirEmployer() {
    assertThat(
            named(
                """
                **Solvent Medical Ltd**|>London, UK
                Regional Sales Manager|>2020 - Present
                - Led a region
                Key Account Manager|>2016 - 2020
                - Kept accounts
                **Brightway plc**|>Reading, UK
                Supervisor|>2011 - 2016
                - Led a store
                """))
        .containsExactly(
            "Regional Sales Manager @ Solvent Medical Ltd in London, UK",
            "Key Account Manager @ Solvent Medical Ltd in London, UK",
            "Supervisor @ Brightway plc in Reading, UK");
  }

  @Test
  void readsAnEmployerWithDatesOverItsRoles() {
    assertThat(
            named(
                """
                **Solvent Medical**|>2011 - 2020
                Vice Something|>2016 - 2020
                - Led a region
                Sales Clerk|>2011 - 2016
                - Kept accounts
                """))
        .containsExactly(
            "Vice Something @ Solvent Medical in -", "Sales Clerk @ Solvent Medical in -");
  }

  @Test
  void followsTheOtherEntriesWhereWordsSayNothing() {
    assertThat(
            named(
                """
                **Sales Manager**, Blue Door|>2019 - 2021
                - Sold
                **Zookeeping Ninja**, Green Field|>2017 - 2019
                - Fed
                **Cook**, Red Roof|>2015 - 2017
                - Cooked
                """))
        .containsExactly(
            "Sales Manager @ Blue Door in -",
            "Zookeeping Ninja @ Green Field in -",
            "Cook @ Red Roof in -");
  }

  @Test
  void joinsWrappedBulletsAndRepairsHyphens() {
    var job =
        work("""
                Foreman, Lakefront Electric Co.|>2019 - 2021
                • Ran crews of electricians and the manage-
                  ment of material for
                  three schools
                • Second
                """)
            .getFirst();
    assertThat(job.achievements())
        .extracting(Fact::value)
        .containsExactly(
            "Ran crews of electricians and the management of material for three schools", "Second");
  }

  @Test
  void keepsRunningTextAsDescription() {
    var job =
        work("""
                Foreman, Lakefront Electric Co.|>2019 - 2021
                Responsible for the crews of the eastern district and their safety at all times.
                - First
                """)
            .getFirst();
    assertThat(job.description().value()).startsWith("Responsible for");
    assertThat(job.achievements()).hasSize(1);
  }

  @Test
  void isSurerOfWordsThanOfPlaces() {
    var jobs =
        work("Staff Nurse, Grant Hospital|>2019 - 2021\n- Cared\nZoob, Kreel|>2017 - 2019\n- Did");
    assertThat(jobs.get(0).title().confidence()).isGreaterThan(.9);
    assertThat(jobs.get(1).company().confidence()).isLessThan(.85);
  }

  @Test
  void beginsAnEntryAtABoldNameUnderALongBullet() {
    assertThat(
            named(
                """
                **Operations Director**, Zenith Steel
                2017/07 - 2020/10 | Portland, OR
                - Renewed the whole top team of the plant and halved its turnover in a year
                **Chief Executive Officer**, Nilgiri Foods
                2011/10 - 2017/06 | Portland, OR
                - Raised output
                """))
        .containsExactly(
            "Operations Director @ Zenith Steel in Portland, OR",
            "Chief Executive Officer @ Nilgiri Foods in Portland, OR");
  }

  @Test
  void takesATradeInATitleForNoEmployer() {
    assertThat(named("Group Leader, Fjellheim Therapeutics|>2019 - 2021\n- Led"))
        .containsExactly("Group Leader @ Fjellheim Therapeutics in -");
  }
}
