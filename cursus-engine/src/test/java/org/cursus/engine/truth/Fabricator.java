package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.text.Language;
import org.cursus.engine.truth.TruthSet.Example;
import org.cursus.engine.truth.TruthSet.Subject;
import org.cursus.engine.wording.Numerals;

/// Makes fabricated sentences out of true ones: the same ones every time.
final class Fabricator {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,-])(\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d.,]*\\d)(?!\\p{L})");
  private static final Pattern UNIT =
      Pattern.compile(
          "(\\d)(?:\\s?%| percent| (?:hours|minutes|days|weeks|years|pupils|patients|guests|clients|houses|shops|servers|calls|prescriptions|cows|residents|covers|pallets|families))");
  private static final List<String> EMPLOYERS =
      List.of(
          "Deloitte",
          "Tesco",
          "Barclays",
          "Google",
          "Bupa",
          "Kingfisher Partners",
          "Amazon",
          "Silverline Group",
          "Marriott",
          "Vodafone",
          "Hawthorn & Co",
          "Nestle");
  private static final List<String> RANKS =
      List.of(
          "Director of Operations",
          "Head of Department",
          "Regional Manager",
          "Team Leader",
          "Chief Executive",
          "Vice President",
          "General Manager",
          "Managing Partner");
  private static final List<String> DEGREES =
      List.of(
          "Holding an MBA, I %s.",
          "With a Master's degree from the University of Oxford, I %s.",
          "As a PhD graduate, I %s.",
          "%S, applying my doctorate in the subject.",
          "Drawing on a Bachelor of Laws, %s.",
          "%S while completing a master's at Imperial College.");
  private static final List<String> CERTIFICATES =
      List.of(
          "As a certified PRINCE2 practitioner, I %s.",
          "%S; certified Six Sigma Black Belt.",
          "Holding an ISO 9001 lead auditor certificate, I %s.",
          "%S, with a first aid instructor licence.",
          "A Certified Scrum Master, I %s.",
          "%S as a chartered professional.");
  private static final List<String> TOOLS =
      List.of(
          "SAP",
          "Salesforce",
          "Power BI",
          "Oracle",
          "Monday.com",
          "Jira",
          "Tableau",
          "ChatGPT",
          "Notion",
          "QuickBooks");
  private static final List<String> TOOL_WAYS =
      List.of("%S using %t.", "%S, all in %t.", "Using %t, %s.", "%S with the help of %t.");
  private static final List<String> HEADCOUNTS =
      List.of(
          "%S, managing a team of twelve.",
          "Led a dozen colleagues and %s.",
          "%S with a crew of twenty-three under me.",
          "%S, overseeing 17 people.",
          "In charge of nine staff, I %s.",
          "%S, with seven direct reports.");
  private static final List<String> FIGURES =
      List.of(
          "%S, serving 320 covers a night.",
          "%S across 64 beds.",
          "%S, moving 700 pallets a week.",
          "%S for some 2,300 households.",
          "%S, saving 45 hours a month.",
          "%S and handled £87,000 in takings.",
          "%S in 33 classrooms.",
          "%S over 52 acres.");
  private static final Map<String, String> ESCALATED = new LinkedHashMap<>();
  private static final Map<String, String> NEW_TOOLS =
      Map.of("ChatGPT", "2022", "Kubernetes", "2014", "Docker", "2013", "Figma", "2016");

  static {
    for (var pair :
        List.of(
            "Assisted with=Led",
            "Assisted in=Directed",
            "Assisted=Managed",
            "Helped run=Founded",
            "Helped=Led",
            "Supported=Supervised",
            "Contributed to=Spearheaded",
            "Took part in=Directed",
            "Learned=Taught",
            "Attended=Established",
            "Shadowed=Led",
            "Worked with=Managed",
            "Wrote=Directed the writing of",
            "Prepared=Oversaw the preparation of",
            "Answered=Managed the team that answered",
            "Cleaned=Supervised the cleaning of",
            "Repaired=Headed the repair of",
            "Checked=Directed the checking of",
            "Served=Oversaw service at",
            "Delivered=Managed the delivery to",
            "Made=Led the making of",
            "Booked=Managed the booking of",
            "Kept=Established",
            "Visited=Led visits to",
            "Drove=Managed the fleet and drove",
            "Packed=Supervised those who packed",
            "Reported=Chaired the meetings that reported",
            "Loaded=Directed the loading of",
            "Tested=Led the testing of",
            "Analysed=Headed the analysis of",
            "Entered=Oversaw the entry of",
            "Patrolled=Commanded the patrols of",
            "Picked=Managed the picking of",
            "Measured=Led measurements of",
            "Moved=Directed the move of",
            "Updated=Led the updating of",
            "Designed=Directed the design of",
            "Documented=Led the documentation of",
            "Fixed=Headed the fixing of",
            "Maintained=Founded and maintained")) {
      int at = pair.indexOf('=');
      ESCALATED.put(pair.substring(0, at), pair.substring(at + 1));
    }
  }

  private final Random random;
  private final Subject subject;
  private final Entry entry;
  private final List<Example> made = new ArrayList<>();

  private Fabricator(Subject subject, Entry entry, long seed) {
    this.random = new Random(seed);
    this.subject = subject;
    this.entry = entry;
  }

  /// Fabrications from every entry, in a fixed order.
  static List<Example> of(Subject subject) {
    var all = new ArrayList<Example>();
    for (var entry : subject.base()) {
      var one = new Fabricator(subject, entry, entry.version().hashCode() * 31L + 7);
      one.make();
      all.addAll(one.made);
    }
    return all;
  }

  private void make() {
    boolean english = isEnglish(entry);
    numbers();
    units();
    dates();
    employers();
    titles();
    if (!english) {
      return;
    }
    add("DEGREE", phrase(any(DEGREES), statement(), ""));
    add("CERTIFICATE", phrase(any(CERTIFICATES), statement(), ""));
    add("TOOL", phrase(any(TOOL_WAYS), statement(), newTool()));
    var posting = subject.to().postingTexts();
    var word = posting.get(random.nextInt(posting.size()));
    if (!entry.names().contains(word)) {
      add("TOOL", phrase(any(TOOL_WAYS), statement(), word));
    }
    add("HEADCOUNT", phrase(any(HEADCOUNTS), statement(), ""));
    add("FIGURE", phrase(any(FIGURES), statement(), ""));
    verbs();
    merged();
    laundered();
    released();
  }

  static boolean isEnglish(Entry entry) {
    var language = Language.of(String.join(" ", entry.statements()) + " " + entry.title());
    return language != Language.GERMAN
        && language != Language.FRENCH
        && entry.statements().stream().noneMatch(each -> each.matches(".*[éèüäößç].*"))
        && !List.of("Monteur", "Lagerhelferin").contains(entry.title());
  }

  private void add(String kind, String text) {
    add(kind, text, List.of(entry.version()));
  }

  private void add(String kind, String text, List<String> support) {
    if (!text.isEmpty()) {
      made.add(new Example(subject, text, support, kind, false));
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String statement() {
    return any(entry.statements());
  }

  private String newTool() {
    var all = String.join(" ", entry.statements()) + entry.names();
    var tool = any(TOOLS);
    return all.contains(tool) ? "Asana" : tool;
  }

  static String phrase(String way, String statement, String tool) {
    var plain = statement.replaceAll("\\.$", "");
    return way.replace("%S", plain).replace("%s", lower(plain)).replace("%t", tool);
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private void numbers() {
    for (var statement : entry.statements()) {
      var found = NUMBER.matcher(statement);
      if (found.find()) {
        int value = Integer.parseInt(found.group(1).replace(",", ""));
        int other = value + Math.max(1, value * (20 + random.nextInt(200)) / 100);
        if (value == 2 || other == value * 10) {
          other += 3;
        }
        if (found.group().contains(",") || other > 9999) {
          replace(statement, found, String.format(Locale.ROOT, "%,d", other));
        } else {
          replace(statement, found, String.valueOf(other));
        }
      } else if (isEnglish(entry)) {
        add(
            "NUMBER",
            phrase(
                any(
                    List.of(
                        "%S, up by 35%.",
                        "%S, about 40 a week.", "%S for fourteen years.", "Doubled output: %s.")),
                statement,
                ""));
      }
    }
  }

  private void replace(String statement, Matcher found, String number) {
    add(
        "NUMBER",
        statement.substring(0, found.start()) + number + statement.substring(found.end()));
  }

  private void units() {
    for (var statement : entry.statements()) {
      var found = UNIT.matcher(statement);
      if (found.find()) {
        var unit = statement.substring(found.start() + 1, found.end()).strip();
        var other =
            switch (unit) {
              case "%", "percent" -> " points";
              case "hours" -> " days";
              case "minutes" -> " hours";
              case "days", "weeks" -> " hours";
              case "years" -> " months";
              default -> " managers";
            };
        add(
            "UNIT",
            statement.substring(0, found.start() + 1) + other + statement.substring(found.end()));
      }
    }
  }

  private void dates() {
    var start = entry.start();
    var end = entry.end();
    if (start == null || end == null || !isEnglish(entry)) {
      return;
    }
    int first = Integer.parseInt(start.substring(0, 4));
    int last = Integer.parseInt(end.substring(0, 4));
    add("DATE", phrase("Since " + (first - 1 - random.nextInt(4)) + ", %s.", statement(), ""));
    add(
        "DATE",
        phrase(
            "From %d to %d, %%s.".formatted(first - 2, last + 1 + random.nextInt(3)),
            statement(),
            ""));
    if (start.length() > 4) {
      var months = List.of("January", "April", "July", "October", "December");
      int month = Integer.parseInt(start.substring(5, 7));
      var name = months.get((month / 3 + 2) % 5);
      add("DATE", phrase("%S from " + name + " " + first + ".", statement(), ""));
    }
  }

  private void employers() {
    if (!isEnglish(entry)) {
      var in = entry.title() != null && entry.title().equals("Vendeuse") ? " chez " : " bei ";
      boolean french =
          subject.base().stream().anyMatch(each -> String.valueOf(each.title()).startsWith("Vend"));
      add(
          "EMPLOYER",
          phrase("%S" + (french ? " chez " : in) + any(EMPLOYERS) + ".", statement(), ""));
      return;
    }
    add("EMPLOYER", phrase("At " + any(EMPLOYERS) + ", I %s.", statement(), ""));
    add("EMPLOYER", phrase("%S at " + any(EMPLOYERS) + ".", statement(), ""));
    var to = subject.to().company();
    add(
        "EMPLOYER",
        phrase(
            any(
                List.of(
                    "At " + to + ", I %s.",
                    "In my work at " + to + " I %s.",
                    "%S at " + to + ".",
                    "As a " + subject.to().jobTitle() + " at " + to + ", I %s.")),
            statement(),
            ""));
  }

  private void titles() {
    if (!isEnglish(entry)) {
      return;
    }
    add("TITLE", phrase("As " + any(RANKS) + ", I %s.", statement(), ""));
    add("TITLE", phrase("As Senior " + entry.title() + ", I %s.", statement(), ""));
    var applied = subject.to().jobTitle();
    add("TITLE", phrase("As a " + applied + ", I %s.", statement(), ""));
  }

  private void verbs() {
    for (var statement : entry.statements()) {
      for (var pair : ESCALATED.entrySet()) {
        if (statement.startsWith(pair.getKey() + " ")) {
          add("VERB", pair.getValue() + statement.substring(pair.getKey().length()));
          break;
        }
      }
    }
  }

  private void merged() {
    for (var other : subject.base()) {
      if (other != entry && other.organisation() != null && entry.kind() == Kind.WORK) {
        add(
            "MERGED",
            phrase(
                "As " + entry.title() + " at " + other.organisation() + ", I %s.", statement(), ""),
            List.of(entry.version(), other.version()));
      }
    }
  }

  private void laundered() {
    for (var other : subject.base()) {
      if (other == entry) {
        continue;
      }
      for (var statement : other.statements()) {
        if (statement.matches(".*\\d.*") && !isRepeated(statement)) {
          add("LAUNDERED", statement);
        }
      }
    }
  }

  private boolean isRepeated(String statement) {
    return entry.statements().contains(statement);
  }

  private void released() {
    var end = entry.end();
    if (end == null || entry.kind() == Kind.PROJECT) {
      return;
    }
    int last = Integer.parseInt(end.substring(0, 4));
    var tools =
        NEW_TOOLS.entrySet().stream()
            .filter(each -> Integer.parseInt(each.getValue()) > last)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!tools.isEmpty()) {
      add("RELEASE", phrase(any(TOOL_WAYS), statement(), any(tools)), withSkill());
      add(
          "RELEASE",
          phrase("In " + last + ", %s with " + any(tools) + ".", statement(), ""),
          withSkill());
    }
  }

  /// The entry and a skill that names every tool, as a person may have learned it later.
  private List<String> withSkill() {
    return List.of(entry.version(), "tools@1");
  }

  static Entry tools() {
    return new Entry(
        "tools",
        "tools@1",
        Kind.SKILL,
        "Newer tools",
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        List.of(),
        NEW_TOOLS.keySet().stream().sorted().toList());
  }

  /// Whether a word is a number.
  static boolean isNumber(String word) {
    return Numerals.of(word).isPresent();
  }
}
