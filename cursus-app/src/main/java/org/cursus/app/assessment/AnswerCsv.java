package org.cursus.app.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cursus.app.assessment.AnswerFigures.Figures;
import org.cursus.app.assessment.ConfigGroups.Group;
import org.cursus.app.platform.csv.CsvText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Figures of an assessment as a table.
final class AnswerCsv {

  private static final List<String> COLUMNS =
      List.of("part", "question", "text", "group", "people", "percent", "seconds");

  private AnswerCsv() {}

  static ResponseEntity<byte[]> download(Figures figures) {
    var version = figures.version();
    var name = version.name() + "-" + version.version() + "-answers.csv";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text(figures).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Figures figures) {
    var rows = new ArrayList<List<@Nullable String>>();
    figures.lastSteps().forEach(each -> rows.add(row("last step", "", "", each)));
    figures
        .times()
        .forEach(
            each ->
                rows.add(
                    Arrays.asList(
                        "time", "", each.title(), "", "", "", Integer.toString(each.seconds()))));
    figures.scores().forEach(each -> rows.add(row("score", "", "", each)));
    for (var question : figures.questions()) {
      question
          .groups()
          .forEach(each -> rows.add(row("answer", question.key(), question.text(), each)));
      question
          .options()
          .forEach(each -> rows.add(row("chosen", question.key(), question.text(), each)));
    }
    return CsvText.of(COLUMNS, rows.stream());
  }

  private static List<@Nullable String> row(String part, String key, String text, Group group) {
    return Arrays.asList(
        part,
        key,
        text,
        group.name(),
        Integer.toString(group.people()),
        Double.toString(group.percent()),
        "");
  }
}
