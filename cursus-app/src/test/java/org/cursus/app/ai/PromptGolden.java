package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.cursus.engine.masking.Masks;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Holds what a model is sent for a fixed input against a file, so that no wording changes unseen.
/// A changed prompt is a new version; to renew a file of a prompt that never left, run the test
/// with `-Dcursus.renew-docs=true`.
public final class PromptGolden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "prompts", "golden");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PromptGolden() {}

  /// The request of a question whose answer is a record.
  public static <I> void assertGolden(Purpose<I, ?> purpose, I input, Collection<String> names) {
    check(purpose, input, JsonShape.of(purpose.shape()), names);
  }

  /// The request of a question whose answer is text.
  public static <I> void assertGolden(TextPurpose<I> purpose, I input, Collection<String> names) {
    check(purpose, input, null, names);
  }

  private static <I> void check(
      Question<I> question,
      I input,
      @org.jspecify.annotations.Nullable JsonShape shape,
      Collection<String> names) {
    var documents = Asking.masked(question.documents(input), new Masks(names));
    var request =
        Prompt.of(question.prompt())
            .request(documents, shape, question.longestAnswer(), () -> "4c1d");
    var text =
        "# system\n%s\n# user\n%s\n# schema\n%s\n"
            .formatted(
                request.system(),
                String.join("\n# next\n", request.turns()),
                request.schema() == null ? "none" : JSON.writeValueAsString(request.schema()));
    var file = FOLDER.resolve(question.prompt() + ".txt");
    if (Boolean.getBoolean("cursus.renew-docs")) {
      try {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(file).content().as("run with -Dcursus.renew-docs=true").isEqualTo(text);
  }
}
