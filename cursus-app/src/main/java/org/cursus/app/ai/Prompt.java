package org.cursus.app.ai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.app.platform.Secrets;
import org.jspecify.annotations.Nullable;

/// A versioned prompt, `prompts/<name>-<version>.txt`: what the model is told under `# system`, and
/// what it is asked under `# user`, with `{{name}}` where a document goes. A changed prompt is a
/// new file, so that stored answers can say what they were made by.
final class Prompt {

  private static final Map<String, Prompt> PROMPTS = new ConcurrentHashMap<>();
  private static final Pattern PARTS =
      Pattern.compile("\\A# system\\n(.+?)\\n# user\\n(.+)\\z", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z][a-zA-Z0-9_-]*)}}");

  /// What holds for every prompt: documents are data, masks stay.
  private static final String RULES = "gateway-1";

  private final String name;
  private final String system;
  private final String user;

  private Prompt(String name, String system, String user) {
    this.name = name;
    this.system = system;
    this.user = user;
  }

  /// @throws IllegalStateException when there is no such file, or it has not both parts
  static Prompt of(String name) {
    return PROMPTS.computeIfAbsent(name, Prompt::read);
  }

  private static Prompt read(String name) {
    var parts = PARTS.matcher(resource(name));
    if (!parts.matches()) {
      throw new IllegalStateException("a prompt needs # system and # user: " + name);
    }
    return new Prompt(name, parts.group(1).strip(), parts.group(2).strip());
  }

  private static String resource(String name) {
    try (var file = Prompt.class.getResourceAsStream("/prompts/" + name + ".txt")) {
      if (file == null) {
        throw new IllegalStateException("no prompt named " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The request, with each document in a block whose boundary nobody can guess, so that no
  /// document can end its own block.
  ///
  /// @param documents by name, masked already
  /// @param boundaries gives random ones; a fixed one in tests of the wording
  /// @throws IllegalStateException when the prompt and the documents do not name each other
  AiRequest request(
      Map<String, String> documents,
      @Nullable JsonShape shape,
      int longestAnswer,
      Supplier<String> boundaries) {
    var boundary = boundary(documents, boundaries);
    var used = new HashSet<String>();
    var asked =
        PLACE
            .matcher(user)
            .replaceAll(
                place -> {
                  var document = documents.get(place.group(1));
                  if (document == null) {
                    throw new IllegalStateException(name + " wants a document " + place.group(1));
                  }
                  used.add(place.group(1));
                  return Matcher.quoteReplacement(block(place.group(1), document, boundary));
                });
    if (!used.equals(documents.keySet())) {
      throw new IllegalStateException(name + " does not use all of " + documents.keySet());
    }
    var told = system + "\n\n" + resource(RULES).strip().replace("{{boundary}}", boundary);
    return new AiRequest(
        told,
        List.of(asked),
        shape == null ? null : shape.schema(),
        shape == null ? "text" : shape.name(),
        longestAnswer);
  }

  /// As it is used for real.
  AiRequest request(Map<String, String> documents, @Nullable JsonShape shape, int longestAnswer) {
    return request(documents, shape, longestAnswer, Secrets::randomToken);
  }

  private static String boundary(Map<String, String> documents, Supplier<String> boundaries) {
    for (int tries = 0; tries < 10; tries++) {
      var boundary = boundaries.get();
      if (documents.values().stream().noneMatch(each -> each.contains(boundary))) {
        return boundary;
      }
    }
    throw new IllegalStateException("boundaries that stand in the documents");
  }

  private static String block(String name, String document, String boundary) {
    return "<<<DOCUMENT %s %s>>>\n%s\n<<<END %s>>>"
        .formatted(name, boundary, document.strip(), boundary);
  }
}
