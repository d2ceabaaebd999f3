package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;

/// A document that is asked for.
///
/// @param profileId null for the profile that was changed last
/// @param documentType `resume` or `cover_letter`
/// @param templateId the person's template; null for their default one, or the usual one
/// @param template the key of a built-in template, such as `modern`, in its place; null for none
/// @param userCustomPrompt what the person asks for; only a model reads it
record NewGeneration(
    @JsonProperty("job_id") @Nullable UUID jobId,
    @JsonProperty("profile_id") @Nullable UUID profileId,
    @JsonProperty("document_type") @Nullable String documentType,
    @Nullable Options options,
    @JsonProperty("template_id") @Nullable UUID templateId,
    @Nullable String template,
    @JsonProperty("user_custom_prompt") @Nullable String userCustomPrompt) {

  private static final int LONGEST_PROMPT = 2000;
  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

  /// As programs name them; what is null is as usual.
  record Options(
      @JsonProperty("max_experiences") @Nullable Integer maxExperiences,
      @JsonProperty("max_projects") @Nullable Integer maxProjects,
      @JsonProperty("include_summary") @Nullable Boolean includeSummary,
      @Nullable String tone,
      @Nullable String length,
      @JsonProperty("page_limit") @Nullable Integer pageLimit,
      @Nullable String language) {

    static final Options USUAL = new Options(null, null, null, null, null, null, null);
  }

  /// What was asked for, checked.
  record Checked(
      UUID jobId, Draft.Type type, DraftOptions options, @Nullable String userCustomPrompt) {}

  /// @throws Problem `options-invalid` with each fault
  Checked checked() {
    var faults = new ArrayList<Fault>();
    if (jobId == null) {
      faults.add(new Fault("/job_id", "Name the job."));
    }
    var type = constant(Draft.Type.class, documentType, null);
    if (type == null) {
      faults.add(new Fault("/document_type", "Say resume or cover_letter."));
    }
    if (templateId != null && template != null) {
      faults.add(new Fault("/template", "Name a template of yours or a built-in one, not both."));
    } else if (template != null && !isBuiltIn(template, type)) {
      faults.add(new Fault("/template", "There is no such template. Choose one of the list."));
    }
    var prompt =
        userCustomPrompt == null || userCustomPrompt.isBlank()
            ? null
            : userCustomPrompt.replace('\0', ' ').strip();
    if (prompt != null && prompt.length() > LONGEST_PROMPT) {
      faults.add(new Fault("/user_custom_prompt", "Write at most 2,000 characters."));
    }
    var made = made(type, faults);
    if (!faults.isEmpty() || jobId == null || type == null) {
      throw Problem.ofFaults(TailoringProblem.OPTIONS_INVALID, faults);
    }
    return new Checked(jobId, type, made, prompt);
  }

  private static boolean isBuiltIn(String key, Draft.@Nullable Type type) {
    return Template.of(key).filter(each -> type == null || each.type() == type).isPresent();
  }

  private DraftOptions made(Draft.@Nullable Type type, List<Fault> faults) {
    var usual = DraftOptions.USUAL;
    var given = options == null ? Options.USUAL : options;
    var tone = constant(DraftOptions.Tone.class, given.tone(), usual.tone());
    var length = constant(DraftOptions.Length.class, given.length(), usual.length());
    if (tone == null) {
      faults.add(new Fault("/options/tone", "Say professional, warm or plain."));
    }
    if (length == null) {
      faults.add(new Fault("/options/length", "Say short, medium or long."));
    }
    var language = given.language() == null ? usual.language() : given.language();
    if (!LANGUAGES.contains(language)) {
      faults.add(new Fault("/options/language", "Say en, de, fr or es."));
    }
    int pages = type == Draft.Type.COVER_LETTER ? 1 : usual.pageLimit();
    return new DraftOptions(
        within(given.maxExperiences(), usual.maxExperiences(), 1, 20, "max_experiences", faults),
        within(given.maxProjects(), usual.maxProjects(), 0, 20, "max_projects", faults),
        given.includeSummary() == null ? usual.includeSummary() : given.includeSummary(),
        tone == null ? usual.tone() : tone,
        length == null ? usual.length() : length,
        within(given.pageLimit(), pages, 1, 5, "page_limit", faults),
        language);
  }

  private static int within(
      @Nullable Integer value, int usual, int least, int most, String name, List<Fault> faults) {
    if (value != null && (value < least || value > most)) {
      faults.add(
          new Fault("/options/" + name, "Give a number from %d to %d.".formatted(least, most)));
    }
    return value == null ? usual : value;
  }

  private static <E extends Enum<E>> @Nullable E constant(
      Class<E> type, @Nullable String key, @Nullable E usual) {
    if (key == null || key.isBlank()) {
      return usual;
    }
    for (var each : type.getEnumConstants()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(key)) {
        return each;
      }
    }
    return null;
  }
}
