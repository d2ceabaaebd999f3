package org.cursus.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Head;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.draft.Draft.Type;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.draft.Material.Person;
import org.cursus.engine.wording.Unsupported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimCheckTests {

  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final Entry SHOP =
      work(
          "shop",
          "Sales Assistant",
          "Blue Door Books",
          "2016-03",
          "2019-08",
          "Helped plan 4 author evenings.",
          "Served about 60 customers a day.",
          "Kept the stock list in Excel.");
  private static final Entry WARD =
      work(
          "ward",
          "Team Leader",
          "Larch Hospital",
          "2019-09",
          null,
          "Led a team of 12 porters.",
          "Moved 85 beds a week.");
  private static final Entry DOCKER =
      new Entry(
          "docker",
          "docker@1",
          Kind.SKILL,
          "Kubernetes",
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          "good",
          List.of(),
          List.of());
  private static final Entry OLD =
      work("old", "Developer", "Fern Web", "2006-01", "2010-12", "Built web shops for 9 clients.");
  private static final Material RECORD =
      new Material(
          new Person("me@1", "Ada Moss", null, "ada@example.org", null, "Hull", List.of(), null),
          List.of(SHOP, WARD, DOCKER, OLD));
  private static final Addressee TO =
      new Addressee(
          "Quillbank",
          "Operations Manager",
          List.of("We want experience with Terraform, forklift fleets and demand forecasting."));

  private final ClaimCheck check = ClaimCheck.of(RECORD, TO, NOW);

  private static Entry work(
      String id, String title, String at, String start, @Nullable String end, String... said) {
    return new Entry(
        id,
        id + "@1",
        Kind.WORK,
        title,
        at,
        null,
        null,
        null,
        start,
        end,
        end == null,
        null,
        List.of(said),
        List.of());
  }

  private List<Unsupported> faults(String text, Entry... support) {
    return check.faults(text, List.of(support).stream().map(Entry::version).toList());
  }

  private void refuses(Unsupported.Kind kind, String text, Entry... support) {
    assertThat(faults(text, support)).as(text).extracting(Unsupported::kind).contains(kind);
  }

  private void allows(String text, Entry... support) {
    assertThat(faults(text, support)).as(text).isEmpty();
  }

  @Test
  void letsHonestParaphrasesStand() {
    allows("Assisted in planning four author evenings.", SHOP);
    allows("Around sixty customers were served each day.", SHOP);
    allows("As a Sales Assistant at Blue Door Books, I kept the stock list in Excel.", SHOP);
    allows("Headed a team of twelve porters and moved 85 beds per week.", WARD);
  }

  @Test
  void refusesChangedNumbersInWhateverSpelling() {
    refuses(Unsupported.Kind.NUMBER, "Served about 160 customers a day.", SHOP);
    refuses(Unsupported.Kind.NUMBER, "Led a team of two dozen porters.", WARD);
    refuses(Unsupported.Kind.UNIT, "Managed a handful of colleagues.", SHOP);
  }

  @Test
  void refusesHeadcountsAndFiguresOfAnyTrade() {
    refuses(Unsupported.Kind.NUMBER, "Led a dozen engineers.", SHOP);
    refuses(Unsupported.Kind.NUMBER, "Led a team of twelve.", SHOP);
    refuses(Unsupported.Kind.NUMBER, "Looked after 40 beds.", SHOP);
    refuses(Unsupported.Kind.UNIT, "Moved 85 pallets a week.", WARD);
  }

  @Test
  void refusesNumbersOfAnotherEntry() {
    refuses(Unsupported.Kind.NUMBER, "Moved 85 beds a week.", SHOP);
    refuses(Unsupported.Kind.NUMBER, "Served about 12 customers a day.", SHOP);
  }

  @Test
  void refusesShiftedDates() {
    refuses(Unsupported.Kind.DATE, "Since 2013, served about 60 customers a day.", SHOP);
    refuses(Unsupported.Kind.DATE, "Since 2019, served about 60 customers a day.", SHOP);
    refuses(Unsupported.Kind.DATE, "Seit April 2015 im Verkauf.", SHOP);
    allows("From March 2016 to August 2019, I served about 60 customers a day.", SHOP);
  }

  @Test
  void refusesOtherEmployersTitlesDegreesAndCertificates() {
    refuses(Unsupported.Kind.NAME, "Served about 60 customers a day at Waterstones.", SHOP);
    refuses(Unsupported.Kind.ROLE, "As Store Director, I served about 60 customers a day.", SHOP);
    refuses(Unsupported.Kind.CREDENTIAL, "With a degree in retail, I served customers.", SHOP);
    refuses(Unsupported.Kind.CREDENTIAL, "Certified in stock control, I kept the list.", SHOP);
  }

  @Test
  void refusesToolsOfThePostingAndOfNobody() {
    refuses(Unsupported.Kind.NAME, "Kept the stock list in Excel and SAP.", SHOP);
    refuses(Unsupported.Kind.NAME, "Kept the stock list with Terraform.", SHOP);
    refuses(Unsupported.Kind.POSTING, "Kept the stock list for demand planning.", SHOP);
  }

  @Test
  void refusesALargerPartInTheWork() {
    refuses(Unsupported.Kind.STRONGER_VERB, "Led 4 author evenings.", SHOP);
    refuses(Unsupported.Kind.STRONGER_VERB, "Planned 4 author evenings.", SHOP);
  }

  @Test
  void refusesRolesThatAreMerged() {
    refuses(
        Unsupported.Kind.MERGED,
        "As Team Leader at Blue Door Books, I led a team of 12 porters.",
        SHOP,
        WARD);
    allows("As Team Leader at Larch Hospital, I led a team of 12 porters.", SHOP, WARD);
  }

  @Test
  void refusesToolsThatDidNotExist() {
    refuses(
        Unsupported.Kind.TOO_EARLY, "Built web shops for 9 clients with Kubernetes.", OLD, DOCKER);
    refuses(Unsupported.Kind.TOO_EARLY, "In 2009, built web shops on Kubernetes.", OLD, DOCKER);
  }

  @Test
  void reckonsYearsAndEmployers() {
    allows("Seven years of experience as a Team Leader.", WARD);
    allows("More than 3 years of experience in sales.", SHOP);
    allows("Experience at two employers.", SHOP, WARD);
    allows("Über 10 Jahre Erfahrung bei zwei Arbeitgebern.", SHOP, WARD);
    refuses(Unsupported.Kind.NUMBER, "12 years of experience as a Team Leader.", WARD);
    refuses(Unsupported.Kind.NUMBER, "Experience at five employers.", SHOP, WARD);
  }

  @Test
  void letsALetterNameWhomItIsWrittenTo() {
    allows("I am applying for the position of Operations Manager at Quillbank.");
    allows("I would like to bring this to Quillbank.");
    allows("I look forward to hearing from you.");
    allows("Your posting asks for demand forecasting.");
    allows("Ich freue mich auf ein persönliches Gespräch.");
  }

  @Test
  void neverMakesTheAddresseeExperience() {
    assertThat(faults("My work at Quillbank taught me a lot.")).isNotEmpty();
    assertThat(faults("At Quillbank, I led a team of 12 porters.", WARD)).isNotEmpty();
    assertThat(faults("As an Operations Manager at Quillbank I led 12 porters.", WARD))
        .isNotEmpty();
    assertThat(faults("As Operations Manager, I led a team of 12 porters.", WARD)).isNotEmpty();
  }

  @Test
  void refusesWhatNamesNoSupport() {
    refuses(Unsupported.Kind.GROUNDLESS, "I led a team of 12 porters.");
    refuses(Unsupported.Kind.GROUNDLESS, "I have experience with demand forecasting.");
    assertThat(check.faults("Anything.", List.of("nobody@1")))
        .extracting(Unsupported::kind)
        .containsExactly(Unsupported.Kind.GROUNDLESS);
  }

  @Test
  void leavesOnlyTheRecordInADraft() {
    var good = sentence("s1", "Led a team of twelve porters.", WARD.statements().getFirst());
    var bad = sentence("s2", "Led a team of 40 porters.", WARD.statements().getFirst());
    var invented = sentence("s3", "Won a national award.", null);
    var item =
        new Item(
            "ward",
            "ward@1",
            "Hospital Director",
            "Larch Hospital",
            "Paris",
            "Sep 2017 – present",
            null,
            Form.BULLETS,
            1,
            List.of(good, bad, invented));
    var draft =
        new Draft(
            Type.RESUME,
            "en",
            new Head("me@1", "Ada Moss", "Chief Executive", List.of()),
            null,
            List.of(new Section(Part.WORK, "Work", List.of(item))));

    var checked = check.check(draft);
    var left = checked.draft().sections().getFirst().items().getFirst();

    assertThat(left.title()).isEqualTo("Team Leader");
    assertThat(left.location()).isNull();
    assertThat(left.period()).doesNotContain("2017");
    assertThat(checked.draft().head().headline()).isNull();
    assertThat(left.sentences()).hasSize(2);
    assertThat(left.sentences().getFirst()).isEqualTo(good);
    assertThat(left.sentences().getLast().text()).isEqualTo("Led a team of 12 porters.");
    assertThat(left.sentences().getLast().rejected()).contains("40");
    assertThat(checked.refused()).hasSize(6);
  }

  private static Sentence sentence(String id, String text, @Nullable String original) {
    return new Sentence(id, text, original, List.of("ward@1"), Origin.MODEL, null, 1);
  }

  @Test
  void letsEveryStatementOfARecordStandByItself() {
    for (var subject : TruthSet.all()) {
      var check = ClaimCheck.of(subject.material(), subject.to(), NOW);
      for (var entry : subject.base()) {
        assertThat(entry.statements())
            .allSatisfy(
                each ->
                    assertThat(check.faults(each, List.of(entry.version()))).as(each).isEmpty());
      }
    }
  }

  @Test
  void leavesNothingUnsupportedInDraftsFullOfFabrications() {
    assertThat(TruthPace.unsupportedInDrafts()).isZero();
  }

  @Test
  void holdsItsBarsOnPeopleThatItWasNotFittedTo() {
    var measure = TruthMeasure.run();

    assertThat(measure.caught(true).percent()).isGreaterThanOrEqualTo(98);
    assertThat(measure.alarms(true).percent()).isLessThanOrEqualTo(2);
    assertThat(measure.caught().percent()).isGreaterThanOrEqualTo(98);
    assertThat(measure.alarms().percent()).isLessThanOrEqualTo(2);
  }
}
