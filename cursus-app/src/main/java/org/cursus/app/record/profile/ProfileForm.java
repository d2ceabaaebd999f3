package org.cursus.app.record.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.record.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A profile as its editor shows it.
///
/// @param base the version that a change is based on
/// @param waiting selected entries that are deleted, and stay selected
record ProfileForm(
    UUID id,
    int base,
    List<Field> fields,
    List<Group> groups,
    List<String> waiting,
    List<Wording> wordings,
    ProfilePreview preview) {

  private static final String BAR = " | ";
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("name", "What you call this profile"),
          Map.entry("full_name", "Full name"),
          Map.entry("email", "E-mail"),
          Map.entry("phone", "Phone"),
          Map.entry("location", "Location"),
          Map.entry("linkedin", "LinkedIn"),
          Map.entry("github", "GitHub"),
          Map.entry("website", "Website"),
          Map.entry("professional_summary", "Summary"),
          Map.entry("technical", "Skills"),
          Map.entry("soft", "Skills with people"),
          Map.entry("languages", "Languages"),
          Map.entry("certifications", "Certificates"),
          Map.entry("custom_fields", "Anything else"));
  private static final Map<String, String> HINTS =
      Map.of(
          "technical", "One on each line",
          "soft", "One on each line",
          "languages", "One on each line, such as English | C1",
          "certifications", "One on each line: name | issuer | date | number",
          "custom_fields", "One on each line, such as Driving licence: B");

  /// One field of the form.
  ///
  /// @param part where it stands: name, contact, summary, skills or custom
  /// @param value what this profile says
  /// @param record what the record says; null where a profile has nothing to follow
  record Field(String part, String key, String value, @Nullable String record) {

    public String label() {
      return Objects.requireNonNull(LABELS.get(key));
    }

    public @Nullable String hint() {
      return HINTS.get(key);
    }

    /// Whether the profile says otherwise than the record.
    public boolean own() {
      return record != null && !record.equals(value);
    }

    public boolean prose() {
      return part.equals("summary") || part.equals("skills") || part.equals("custom");
    }
  }

  /// The entries of a kind.
  record Group(
      String type,
      String plural,
      List<ProfileDocument.Option> chosen,
      List<ProfileDocument.Option> others) {

    /// Whether the record has any of them.
    public boolean any() {
      return !chosen.isEmpty() || !others.isEmpty();
    }

    /// What is said when none is chosen.
    public String none() {
      return type.equals(ProfileDocument.CERTIFICATION)
          ? "All of them show, until you choose some."
          : "None in this profile.";
    }
  }

  static ProfileForm of(ProfileDocument document) {
    var profile = document.profile();
    return new ProfileForm(
        profile.id(),
        profile.version(),
        fields(profile, document.followed()),
        ProfileDocument.SELECTABLE.stream().map(type -> group(document, type)).toList(),
        document.waiting().stream().map(Selected::name).toList(),
        document.wordings(),
        ProfilePreview.of(profile));
  }

  private static Group group(ProfileDocument document, String type) {
    var options = document.options(type);
    return new Group(
        type,
        EntityType.named(type).orElseThrow().plural(),
        options.stream().filter(ProfileDocument.Option::chosen).toList(),
        options.stream().filter(option -> !option.chosen()).toList());
  }

  private static List<Field> fields(MasterProfile profile, ProfileDocument.Followed record) {
    var fields = new ArrayList<Field>();
    fields.add(new Field("name", "name", profile.name(), null));
    var own = contact(profile.personalInfo());
    contact(record.personalInfo())
        .forEach(
            (key, text) ->
                fields.add(new Field("contact", key, Objects.requireNonNull(own.get(key)), text)));
    fields.add(
        new Field(
            "summary",
            Wording.SUMMARY,
            lines(Stream.of(text(profile.professionalSummary()))),
            lines(Stream.of(text(record.summary())))));
    var lists = skills(profile.skills());
    skills(record.skills())
        .forEach(
            (key, text) ->
                fields.add(new Field("skills", key, Objects.requireNonNull(lists.get(key)), text)));
    fields.add(
        new Field(
            "custom",
            "custom_fields",
            lines(
                profile.customFields().entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .sorted()),
            null));
    return fields;
  }

  private static Map<String, String> contact(MasterProfile.PersonalInfo info) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("full_name", text(info.fullName()));
    texts.put("email", text(info.email()));
    texts.put("phone", text(info.phone()));
    texts.put("location", text(info.location()));
    texts.put("linkedin", text(info.linkedin()));
    texts.put("github", text(info.github()));
    texts.put("website", text(info.website()));
    return texts;
  }

  private static Map<String, String> skills(MasterProfile.Skills skills) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("technical", lines(skills.technical().stream()));
    texts.put("soft", lines(skills.soft().stream()));
    texts.put(
        "languages",
        lines(skills.languages().stream().map(each -> bars(each.name(), each.proficiency()))));
    texts.put(
        "certifications",
        lines(
            skills.certifications().stream()
                .map(
                    each ->
                        bars(
                            each.name(),
                            each.issuer(),
                            each.dateObtained(),
                            each.credentialId()))));
    return texts;
  }

  private static String bars(@Nullable String... parts) {
    var line = Stream.of(parts).map(ProfileForm::text).collect(Collectors.joining(BAR));
    return line.replaceAll("( \\| ?)+$", "");
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  /// The same with the values that were typed.
  ProfileForm withTyped(MultiValueMap<String, String> form) {
    var typed =
        fields.stream()
            .map(
                field ->
                    new Field(
                        field.part(),
                        field.key(),
                        text(form.getFirst(field.key())),
                        field.record()))
            .toList();
    return new ProfileForm(id, base, typed, groups, waiting, wordings, preview);
  }

  /// A field that two writers gave different values.
  record Conflict(String label, String yours, String theirs) {}

  /// The fields in which what was typed differs from what stands.
  List<Conflict> conflicts(MultiValueMap<String, String> form) {
    return fields.stream()
        .filter(field -> !text(form.getFirst(field.key())).strip().equals(field.value().strip()))
        .map(field -> new Conflict(field.label(), text(form.getFirst(field.key())), field.value()))
        .toList();
  }

  /// The order that was sent beside the one that stands.
  ///
  /// @param names such as `work_experience/ID`
  Conflict conflict(List<String> names) {
    var texts = new HashMap<String, String>();
    for (var group : groups) {
      Stream.concat(group.chosen().stream(), group.others().stream())
          .forEach(option -> texts.put(option.name(), option.text()));
    }
    var stands = groups.stream().flatMap(group -> group.chosen().stream());
    return new Conflict(
        "What it shows",
        lines(names.stream().map(texts::get).filter(Objects::nonNull)),
        lines(stands.map(ProfileDocument.Option::text)));
  }

  /// What a form changes. A field that says what the record said when the page was made follows the
  /// record; one that was emptied is left out of the profile.
  static Map<String, @Nullable Object> changes(MultiValueMap<String, String> form) {
    var changes = new HashMap<String, @Nullable Object>();
    changes.put("name", form.getFirst("name"));
    var info = new HashMap<String, @Nullable Object>();
    for (var key : ProfileDocument.PERSONAL_INFO) {
      if (!follows(form, key)) {
        var value = text(form.getFirst(key));
        info.put(key, value.isBlank() ? null : value);
      }
    }
    changes.put("personal_info", info);
    var summary = Wording.SUMMARY;
    changes.put(summary, follows(form, summary) ? null : text(form.getFirst(summary)));
    var skills = new HashMap<String, @Nullable Object>();
    for (var key : ProfileDocument.SKILLS) {
      if (!follows(form, key)) {
        skills.put(key, list(key, text(form.getFirst(key))));
      }
    }
    changes.put("skills", skills);
    changes.put("custom_fields", custom(text(form.getFirst("custom_fields"))));
    return changes;
  }

  private static boolean follows(MultiValueMap<String, String> form, String key) {
    var value = form.getFirst(key);
    return value == null
        || text(value).strip().equals(text(form.getFirst("record." + key)).strip());
  }

  private static List<Object> list(String key, String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                switch (key) {
                  case "languages" -> (Object) item(line, "name", "proficiency");
                  case "certifications" ->
                      item(line, "name", "issuer", "date_obtained", "credential_id");
                  default -> line.strip();
                })
        .toList();
  }

  private static Map<String, String> item(String line, String... keys) {
    var parts = line.split("\\|", keys.length);
    var item = new LinkedHashMap<String, String>();
    for (int i = 0; i < parts.length; i++) {
      item.put(keys[i], parts[i].strip());
    }
    return item;
  }

  private static Map<String, @Nullable Object> custom(String text) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              fields.put(
                  (colon < 0 ? line : line.substring(0, colon)).strip(),
                  colon < 0 ? "" : line.substring(colon + 1).strip());
            });
    return fields;
  }
}
