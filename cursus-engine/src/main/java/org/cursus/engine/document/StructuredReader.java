package org.cursus.engine.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads files that name their facts themselves. Each is laid out as the source of a JSON Resume,
/// one value a line, so that a fact has a place.
final class StructuredReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// The sections of the JSON Resume schema that tell it from any other JSON object.
  private static final Set<String> SECTIONS =
      Set.of("basics", "work", "education", "skills", "projects", "volunteer", "certificates");

  private StructuredReader() {}

  /// Which kind of JSON a text is; null when it is none that is known.
  ///
  /// @param namedJson whether text that starts as JSON and breaks off counts as a damaged file
  static @Nullable DocumentType kind(String text, boolean namedJson) throws UnreadableDocument {
    var start = text.strip();
    if (!start.startsWith("{")) {
      return null;
    }
    try {
      var node = JSON.readTree(start);
      if (ReactiveResume.isOne(node)) {
        return DocumentType.REACTIVE_RESUME;
      }
      return SECTIONS.stream().anyMatch(name -> isSection(node.path(name)))
          ? DocumentType.JSON_RESUME
          : null;
    } catch (JacksonException broken) {
      if (namedJson) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      return null;
    }
  }

  static Document readJson(byte[] content, DocumentType type) throws UnreadableDocument {
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var node = JSON.readTree(text.strip());
    return lay(
        type == DocumentType.REACTIVE_RESUME ? ReactiveResume.toJsonResume(node) : node, type);
  }

  static Document readLinkedIn(byte[] content) throws UnreadableDocument {
    return lay(LinkedInExport.toJsonResume(content), DocumentType.LINKEDIN_EXPORT);
  }

  private static Document lay(JsonNode resume, DocumentType type) throws UnreadableDocument {
    var pages = new LetterPages();
    for (var line : resume.toPrettyString().lines().toList()) {
      var shown = Characters.clean(line.strip());
      pages.addWhole(List.of(PlainTextReader.plain(shown)), PlainTextReader.indentOf(line));
    }
    return pages.toDocument(type);
  }

  private static boolean isSection(JsonNode node) {
    return node.isObject() || node.isArray();
  }
}
