package org.cursus.engine.resume.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ResumeParser;
import org.cursus.engine.resume.fixtures.Person;
import org.cursus.engine.resume.measure.Scorer.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Scores the parser on a folder of anyone's resumes and prints every value that differs.
///
/// The folder holds documents and, beside each, its truth: for `one.pdf` the file
/// `one.pdf.truth.json`. A truth is an object with
///
/// - `name`, `email`, `phone` and `e164` (the number in full, `+15550100`), each may be missing;
/// - `work`: objects with `company`, `title`, `start` and `end`;
/// - `education`: objects with `institution`, `degree`, `field`, `start` and `end`;
/// - `skills`: an object of group to names, `{"": ["Java"]}`.
///
/// Dates are `2019`, `2019-04` or `2019-04-30`, and `present` for an end that is still to come.
/// What a resume does not say is left out. A list that is left out or null is not scored; an empty
/// list says that there is nothing to find.
///
/// Run it on the test classpath with the folder as its argument; a second argument, the name of one
/// document, prints that document's lines too.
public final class ScoreFolder {

  private static final String TRUTH = ".truth.json";
  private static final Map<String, List<Field>> FIELDS_OF =
      Map.of(
          "work", List.of(Field.COMPANY, Field.TITLE, Field.WORK_DATES),
          "education", List.of(Field.INSTITUTION, Field.DEGREE, Field.STUDY_DATES),
          "skills", List.of(Field.SKILLS));

  private final Map<Field, Tally> sum = new EnumMap<>(Field.class);

  private ScoreFolder() {
    for (var field : Field.values()) {
      sum.put(field, new Tally());
    }
  }

  static void main(String[] args) throws IOException, UnreadableDocument {
    var truths = new ArrayList<Path>();
    try (var files = Files.list(Path.of(args[0]))) {
      files.filter(file -> file.toString().endsWith(TRUTH)).sorted().forEach(truths::add);
    }
    var folder = new ScoreFolder();
    double macros = 0;
    for (var truth : truths) {
      var path = truth.toString();
      var file = Path.of(path.substring(0, path.length() - TRUTH.length()));
      if (args.length > 1 && !file.getFileName().toString().startsWith(args[1])) {
        continue;
      }
      macros += folder.score(file, truth, args.length > 1);
    }
    folder.sum.forEach(
        (field, tally) ->
            IO.println(
                String.format(
                    Locale.ROOT,
                    "%-12s expected %3d, precision %.3f, recall %.3f, F1 %.3f",
                    field.label(),
                    tally.expected(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1())));
    IO.println(
        String.format(
            Locale.ROOT,
            "%d documents: macro F1 %.3f over the fields, %.3f as the mean of the documents",
            truths.size(),
            Scorer.macro(folder.sum),
            macros / truths.size()));
  }

  private double score(Path file, Path truth, boolean lines)
      throws IOException, UnreadableDocument {
    var document = DocumentReader.read(Files.readAllBytes(file), file.getFileName().toString());
    if (lines) {
      print(document);
    }
    var meant = JsonMapper.shared().readTree(Files.readString(truth));
    var known = withLists(meant);
    var score = Scorer.score(known, ResumeParser.parse(document));
    var tallies = new EnumMap<>(score.tallies());
    var left =
        FIELDS_OF.entrySet().stream()
            .filter(list -> absent(meant, list.getKey()))
            .flatMap(list -> list.getValue().stream())
            .collect(Collectors.toSet());
    tallies.keySet().removeAll(left);
    tallies.forEach((field, tally) -> sum.get(field).add(tally));
    var macro = Scorer.macro(tallies);
    IO.println(String.format(Locale.ROOT, "%s %.3f", file.getFileName(), macro));
    score.faults().stream()
        .filter(fault -> left.stream().noneMatch(field -> fault.startsWith(field.name() + ":")))
        .forEach(fault -> IO.println("  " + fault));
    return macro;
  }

  /// Every list of a person is there, as the scorer wants it.
  private static Person withLists(JsonNode meant) {
    var person = (ObjectNode) meant.deepCopy();
    for (var list :
        List.of("work", "education", "links", "languages", "certifications", "projects")) {
      if (absent(person, list)) {
        person.putArray(list);
      }
    }
    if (absent(person, "skills")) {
      person.putObject("skills");
    }
    for (var course : person.withArray("education")) {
      if (absent(course, "start")) {
        ((ObjectNode) course).put("start", "");
      }
    }
    return JsonMapper.shared().treeToValue(person, Person.class);
  }

  private static boolean absent(JsonNode person, String list) {
    return !person.hasNonNull(list);
  }

  private static void print(Document document) {
    for (var line : document.lines()) {
      var box = line.box();
      IO.println(
          String.format(
              Locale.ROOT,
              "%d %6.1f %6.1f %6.1f %4.1f | %s",
              line.page(),
              box.x(),
              box.y(),
              box.right(),
              line.spans().getFirst().fontSize(),
              line.text()));
    }
  }
}
