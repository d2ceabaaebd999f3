package org.cursus.engine.resume.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.engine.resume.measure.Sheet.Entry;
import org.cursus.engine.resume.measure.Sheet.Item;
import org.cursus.engine.resume.measure.Sheet.Paragraph;
import org.cursus.engine.resume.measure.Sheet.Part;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Run;
import org.cursus.engine.resume.measure.Sheet.Skills;

/// Writes a sheet as XHTML. For browsers it uses grids and flexible boxes, for openhtmltopdf, which
/// knows neither, tables and floats.
final class HtmlWriter {

  private static final String BASE =
      "body, h1, h2, p, ul { margin: 0; } ul { padding-left: 15pt; } .cols, .entry { width: 100%; }"
          + " td { vertical-align: top; padding: 0; } .row { display: flex; justify-content: space-between; gap: 10pt; }"
          + " .entry { margin-bottom: 4pt; } .icon { font-family: OpenSymbol; margin-right: 5pt; }\n";
  private static final Map<String, String> BETWEEN =
      Map.of("comma", ", ", "pipes", " | ", "dots", " · ", "slashes", " / ");
  private static final List<String> LEVELS = List.of("Expert", "Advanced", "85%", "Intermediate");
  private static final String ICONS = "\uE00A\uE00C\uE013\uE01B";

  private final Sheet sheet;
  private final Layout layout;
  private final boolean browser;
  private final StringBuilder html = new StringBuilder();

  private HtmlWriter(Sheet sheet) {
    this.sheet = sheet;
    this.layout = sheet.layout();
    this.browser = layout.engine() == Layout.Engine.CHROMIUM;
  }

  static String write(Sheet sheet) {
    return new HtmlWriter(sheet).page();
  }

  private String page() {
    html.append("<html><head><meta charset=\"utf-8\"/><title>Resume</title><style>")
        .append(BASE)
        .append(browser ? "" : ".row { display: block; } .right { float: right; }\n")
        .append(style())
        .append("</style></head><body>");
    boolean inside = layout.shape() == Layout.Shape.SIDEBAR;
    if (!inside) {
      header();
    }
    if (sheet.side().isEmpty()) {
      html.append("<main>");
      parts(sheet.main());
      html.append("</main>");
    } else {
      html.append(browser ? "<div class=\"cols\">" : "<table class=\"cols\"><tr>");
      if (layout.is("left", "yes")) {
        column(browser ? "aside" : "td", "side", sheet.side(), false);
      }
      column(browser ? "main" : "td", "main", sheet.main(), inside);
      if (!layout.is("left", "yes")) {
        column(browser ? "aside" : "td", "side", sheet.side(), false);
      }
      html.append(browser ? "</div>" : "</tr></table>");
    }
    return html.append("</body></html>").toString();
  }

  private String style() {
    var all = Pools.text("/measure/styles.css");
    int from = all.indexOf("== " + layout.name() + "\n");
    int to = all.indexOf("\n==", from);
    return all.substring(all.indexOf('\n', from), to < 0 ? all.length() : to);
  }

  private void column(String tag, String kind, List<Part> parts, boolean headed) {
    html.append("<%s class=\"%s\">".formatted(tag, kind));
    if (headed) {
      header();
    }
    parts(parts);
    html.append("</%s>".formatted(tag));
  }

  private void header() {
    html.append("<header><h1>").append(text(sheet.name())).append("</h1>");
    if (!sheet.label().isEmpty()) {
      html.append("<p class=\"label\">").append(text(sheet.label())).append("</p>");
    }
    html.append("<div class=\"contact\">");
    rows(sheet.contact(), layout.is("icons", "yes"));
    html.append("</div></header>");
  }

  private void rows(List<Row> rows, boolean icons) {
    int icon = 0;
    for (var row : rows) {
      var mark = icons ? "<span class=\"icon\">%c</span>".formatted(ICONS.charAt(icon++ % 4)) : "";
      var left = "<span>" + mark + runs(row.left()) + "</span>";
      var right =
          row.right().isEmpty() ? "" : "<span class=\"right\">" + runs(row.right()) + "</span>";
      html.append("<div class=\"row\">")
          .append(browser ? left + right : right + left)
          .append("</div>");
    }
  }

  private void parts(List<Part> parts) {
    for (var part : parts) {
      html.append("<section><h2>%s</h2><div>".formatted(text(heading(part.heading()))));
      if (part.kind().equals("skills") && layout.is("skills", "grid")) {
        grid(part.items());
        html.append("</div></section>");
        continue;
      }
      for (var item : part.items()) {
        switch (item) {
          case Entry entry -> entry(entry, part.kind());
          case Paragraph paragraph ->
              html.append("<p>").append(text(paragraph.text())).append("</p>");
          case Skills skills -> skills(skills);
        }
      }
      html.append("</div></section>");
    }
  }

  private String heading(String heading) {
    boolean upper = layout.is("headings", "upper") || layout.is("headings", "spaced");
    return upper ? heading.toUpperCase(java.util.Locale.ROOT) : heading;
  }

  private void entry(Entry entry, String kind) {
    var rows = entry.rows();
    boolean margin = !rows.isEmpty() && !rows.getFirst().margin().isEmpty();
    html.append(
        margin
            ? "<table class=\"entry\"><tr><td class=\"m\">%s</td><td>"
                .formatted(runs(rows.getFirst().margin()))
            : "<div class=\"entry\">");
    rows(rows, layout.is("icons", "yes") && kind.equals("contact"));
    if (!entry.bullets().isEmpty()) {
      list(entry.bullets());
    }
    html.append(margin ? "</td></tr></table>" : "</div>");
  }

  private void list(List<String> items) {
    var mark = layout.get("bullet");
    if (mark.equals("none")) {
      html.append("<p>").append(text(String.join(". ", items))).append(".</p>");
      return;
    }
    if (mark.equals("•")) {
      html.append("<ul>");
      items.forEach(item -> html.append("<li>").append(text(item)).append("</li>"));
      html.append("</ul>");
    } else {
      items.forEach(item -> html.append("<p>").append(mark + " " + text(item)).append("</p>"));
    }
  }

  /// Groups beside each other, each with how well it is mastered.
  private void grid(List<Item> groups) {
    html.append("<div class=\"grid\">");
    for (var item : groups) {
      if (item instanceof Skills skills) {
        var names = text(String.join(", ", skills.names()));
        html.append("<div>")
            .append(skills.group().isEmpty() ? "" : "<b>" + text(skills.group()) + "</b><br/>")
            .append(skills.group().isEmpty() ? "" : "<i>Advanced</i><br/>")
            .append(names + "</div>");
      }
    }
    html.append("</div>");
  }

  private void skills(Skills skills) {
    var names = skills.names();
    var group = skills.group();
    switch (layout.get("skills")) {
      case "comma", "pipes", "dots", "slashes" -> {
        var between = BETWEEN.get(layout.get("skills"));
        var lead = group.isEmpty() ? "" : "<b>" + text(group) + ":</b> ";
        html.append("<p>").append(lead + text(String.join(between, names))).append("</p>");
      }
      case "tags" -> {
        html.append(group.isEmpty() ? "" : "<p><b>" + text(group) + "</b></p>").append("<p>");
        names.forEach(name -> html.append("<span class=\"tag\">" + text(name) + "</span> "));
        html.append("</p>");
      }
      case "bars" -> {
        html.append(group.isEmpty() ? "" : "<p><b>" + text(group) + "</b></p>");
        int width = 90;
        for (var name : names) {
          html.append("<p>" + text(name) + "</p>");
          html.append("<div class=\"bar\"><b style=\"width: %d%%\"></b></div>".formatted(width));
          width = width > 50 ? width - 10 : 90;
        }
      }
      case "levels" -> {
        html.append(group.isEmpty() ? "" : "<p><b>" + text(group) + "</b></p>");
        int level = 0;
        for (var name : names) {
          html.append(
              "<p class=\"level\"><span>%s</span> <i>%s</i></p>"
                  .formatted(text(name), LEVELS.get(level++ % LEVELS.size())));
        }
      }
      case "two" -> {
        html.append("<div class=\"two\">");
        names.forEach(name -> html.append("<p>" + text(name) + "</p>"));
        html.append("</div>");
      }
      case "lines" -> names.forEach(name -> html.append("<p>" + text(name) + "</p>"));
      default -> {
        html.append(group.isEmpty() ? "" : "<p><b>" + text(group) + "</b></p>");
        list(names);
      }
    }
  }

  private static String runs(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                (run.bold() ? "<b>" : "")
                    + (run.italic() ? "<i>" : "")
                    + text(run.text())
                    + (run.italic() ? "</i>" : "")
                    + (run.bold() ? "</b>" : ""))
        .collect(Collectors.joining());
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;");
  }
}
