package org.cursus.engine.document;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Resume as its own source, laid out one value a line, so that a fact has a place.
final class JsonResumeReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// The sections of the JSON Resume schema that tell it from any other JSON object.
  private static final Set<String> SECTIONS =
      Set.of("basics", "work", "education", "skills", "projects", "volunteer", "certificates");

  private JsonResumeReader() {}

  /// @param namedJson whether text that starts as JSON and breaks off counts as a damaged file
  static boolean isJsonResume(String text, boolean namedJson) throws UnreadableDocument {
    var start = text.strip();
    if (!start.startsWith("{")) {
      return false;
    }
    try {
      var node = JSON.readTree(start);
      return node.isObject() && SECTIONS.stream().anyMatch(name -> isSection(node.path(name)));
    } catch (JacksonException broken) {
      if (namedJson) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      return false;
    }
  }

  static Document read(byte[] content) throws UnreadableDocument {
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var pages = new LetterPages();
    var pretty = JSON.readTree(text.strip()).toPrettyString();
    for (var line : pretty.lines().toList()) {
      var shown = Characters.clean(line.strip());
      pages.addWhole(List.of(PlainTextReader.plain(shown)), PlainTextReader.indentOf(line));
    }
    return pages.toDocument(DocumentType.JSON_RESUME);
  }

  private static boolean isSection(JsonNode node) {
    return node.isObject() || node.isArray();
  }
}
