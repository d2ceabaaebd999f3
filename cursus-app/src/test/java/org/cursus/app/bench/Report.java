package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file that a run leaves behind, for whoever compares runs.
final class Report {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Report() {}

  /// Writes `target/bench/NAME.json` below the checkout.
  static Path write(Path checkout, String name, Machine machine, List<Figure> figures)
      throws IOException {
    var content = new LinkedHashMap<String, Object>();
    content.put("benchmark", name);
    content.put("machine", machine);
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    figures.forEach(figure -> rows.add(row(figure)));
    content.put("figures", rows);
    var folder = Files.createDirectories(checkout.resolve("target/bench"));
    return Files.writeString(
        folder.resolve(name + ".json"), JSON.writeValueAsString(content) + "\n");
  }

  private static Map<String, @Nullable Object> row(Figure figure) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("name", figure.name());
    row.put("value", figure.value());
    row.put("unit", figure.unit());
    row.put("bar", figure.limit());
    row.put("more", figure.more());
    row.put("ok", figure.ok());
    return row;
  }
}
