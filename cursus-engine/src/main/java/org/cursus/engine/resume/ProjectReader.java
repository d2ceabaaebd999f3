package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Project;
import org.jspecify.annotations.Nullable;

/// Reads projects: name, address, technologies, dates, what was done.
final class ProjectReader {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|•·▪]\\s*|\\s+[–—−]\\s+|\\s+-\\s+|\\t|\\s{3,}");
  private static final Pattern NAME_END = Pattern.compile("\\s*:\\s+|\\s+[–—-]\\s+|\\s*\\|\\s*");
  private static final Pattern TECHNOLOGIES =
      Pattern.compile(
          "(?i)^(?:technologies(?: used)?|tech(?:nology)?(?: stack)?|stack|tools(?: used)?|built with|environment|technologien|skills|languages)\\s*:\\s*");
  private static final Pattern LIST = Pattern.compile("\\s*[,;|•·/]\\s*|\\s+(?:and|&)\\s+");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^)\\]]+)[)\\]]\\s*$");

  private ProjectReader() {}

  static List<Project> read(List<Entry> entries) {
    return entries.stream().map(ProjectReader::project).toList();
  }

  private static Project project(Entry entry) {
    var technologies = new ArrayList<Fact>();
    var told = new ArrayList<Passage>();
    Passage name = null;
    Fact url = null;
    for (var row : entry.header()) {
      url = url == null ? url(row) : url;
    }
    for (var cell : entry.cells()) {
      for (var part : name == null ? nameFirst(cell) : cell.split(SEPARATOR)) {
        if (isAddress(part)) {
          continue;
        }
        var labelled = TECHNOLOGIES.matcher(part.text());
        if (labelled.find()) {
          addAll(technologies, part.sub(labelled.end(), part.text().length()));
        } else if (name == null) {
          name = part;
        } else if (isList(part)) {
          addAll(technologies, part);
        } else {
          told.add(part);
        }
      }
    }
    if (name != null) {
      var bracketed = BRACKETED.matcher(name.text());
      if (bracketed.find()
          && bracketed.start() > 1
          && isList(name.sub(bracketed.start(1), bracketed.end(1)))) {
        addAll(technologies, name.sub(bracketed.start(1), bracketed.end(1)));
        name = name.sub(0, bracketed.start()).trim();
      }
    }
    var bullets = new ArrayList<Fact>();
    for (var bullet : entry.bullets()) {
      bullets.add(bullet);
    }
    for (var prose : entry.prose()) {
      var labelled = TECHNOLOGIES.matcher(prose.text());
      if (labelled.find()) {
        addAll(technologies, prose.sub(labelled.end(), prose.text().length()));
      } else {
        url = url == null ? url(prose.row()) : url;
        if (!isAddress(prose)) {
          told.add(prose);
        }
      }
    }
    return new Project(
        name == null ? null : name.fact(.9),
        told.isEmpty() ? null : Passage.join(told, .85),
        url,
        entry.startDate(.95),
        entry.endDate(.9),
        technologies,
        bullets);
  }

  /// "Name: what it does" or "Name – what it does" in one list item.
  private static List<Passage> nameFirst(Passage cell) {
    var matcher = NAME_END.matcher(cell.text());
    if (matcher.find() && matcher.start() > 1 && matcher.start() < 70) {
      var rest = cell.sub(matcher.end(), cell.text().length()).trim();
      var parts = new ArrayList<Passage>();
      parts.add(cell.sub(0, matcher.start()).trim());
      parts.addAll(rest.text().length() > 60 ? List.of(rest) : rest.split(SEPARATOR));
      return parts;
    }
    return List.of(cell);
  }

  private static boolean isList(Passage part) {
    var items = part.text().split("\\s*[,;/]\\s*");
    int longest = 0;
    for (var item : items) {
      longest = Math.max(longest, item.split("\\s+").length);
    }
    return items.length >= 2 && longest <= 3 && !part.text().endsWith(".")
        || items.length == 1 && longest == 1 && part.italic();
  }

  private static void addAll(List<Fact> technologies, Passage list) {
    for (var item : list.split(LIST)) {
      technologies.add(item.fact(.88));
    }
  }

  private static boolean isAddress(Passage part) {
    return ContactTokens.find(part.row()).stream()
        .anyMatch(
            token ->
                token.kind() == ContactTokens.Kind.LINK
                    && token.passage().from() <= part.from() + 1
                    && part.to() - 1 <= token.passage().to()
                    && token.passage().text().indexOf('.') > 0);
  }

  static @Nullable Fact url(Row row) {
    return ContactTokens.find(row).stream()
        .filter(token -> token.kind() == ContactTokens.Kind.LINK)
        .findFirst()
        .map(token -> token.passage().fact(token.value(), .95))
        .orElse(null);
  }
}
