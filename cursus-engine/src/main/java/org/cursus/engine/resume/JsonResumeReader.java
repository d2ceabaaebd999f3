package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cursus.engine.document.Document;
import org.cursus.engine.resume.ParsedResume.Award;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Certification;
import org.cursus.engine.resume.ParsedResume.Education;
import org.cursus.engine.resume.ParsedResume.Language;
import org.cursus.engine.resume.ParsedResume.Project;
import org.cursus.engine.resume.ParsedResume.Publication;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.cursus.engine.resume.ParsedResume.Volunteering;
import org.cursus.engine.resume.ParsedResume.Work;
import org.jspecify.annotations.Nullable;

/// Reads JSON Resume, old and new member names alike. Every fact is sure, and its place is the line
/// that holds its value. Nothing in a file is an error: what has no place, or is of another type
/// than the schema asks for, is unplaced.
final class JsonResumeReader {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?(?:T.*)?");

  private JsonResumeReader() {}

  static ParsedResume read(Document document) {
    var json = PlacedJson.read(document);
    var work = json.at("work").objects().stream().map(JsonResumeReader::work).toList();
    var education =
        json.at("education").objects().stream().map(JsonResumeReader::education).toList();
    var skills = new ArrayList<Skill>();
    json.at("skills").items().forEach(item -> addSkills(skills, item));
    var certificates = new ArrayList<Certification>();
    for (var name : List.of("certificates", "certifications")) {
      json.at(name).objects().forEach(item -> certificates.add(certificate(item)));
    }
    var basics = basics(json.at("basics"));
    var projects = json.at("projects").objects().stream().map(JsonResumeReader::project).toList();
    var languages =
        json.at("languages").items().stream()
            .map(JsonResumeReader::language)
            .filter(Objects::nonNull)
            .toList();
    json.pass("$schema", "meta");
    json.at("meta").pass("canonical", "version", "lastModified", "theme");
    boolean resume = basics.name() != null || !work.isEmpty() || !education.isEmpty();
    return new ParsedResume(
        basics,
        work,
        json.at("volunteer").objects().stream().map(JsonResumeReader::volunteering).toList(),
        education,
        skills,
        projects,
        certificates,
        languages,
        json.at("publications").objects().stream().map(JsonResumeReader::publication).toList(),
        json.at("awards").objects().stream().map(JsonResumeReader::award).toList(),
        interests(json.at("interests")),
        json.rest(),
        resume ? 1 : .3);
  }

  private static Basics basics(PlacedJson json) {
    var links = new ArrayList<Fact>();
    var url = link(json.fact("url", "website"));
    if (url != null) {
      links.add(url);
    }
    for (var profile : json.at("profiles").items()) {
      var address = link(profile.fact("url"));
      if (address != null) {
        links.add(address);
        profile.pass("network", "username");
      }
    }
    var location = location(json.at("location"));
    var phone = json.fact("phone");
    if (phone != null) {
      var country = json.at("location").fact("countryCode");
      var number = ContactTokens.e164(phone.raw(), country == null ? "US" : country.value());
      phone = number == null ? phone : with(phone, number);
    }
    var name = json.fact("name");
    int suffix = name == null ? -1 : Names.suffixAt(name.value());
    json.pass("image", "picture");
    return new Basics(
        suffix < 0 ? name : with(name, name.value().substring(0, suffix).strip()),
        suffix < 0 ? null : with(name, Names.suffix(name.value(), suffix)),
        json.fact("label"),
        json.fact("email"),
        phone,
        location,
        links,
        json.fact("summary"));
  }

  /// The parts of an address as one line of text; its place is that of the first part.
  private static @Nullable Fact location(PlacedJson json) {
    var whole = json.fact();
    if (whole != null) {
      return whole;
    }
    var parts = new ArrayList<Fact>();
    for (var name : List.of("address", "city", "region", "postalCode", "countryCode")) {
      var part = json.fact(name);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    var text = new StringBuilder();
    var box = parts.getFirst().box();
    for (var part : parts) {
      boolean code = part == json.at("postalCode").fact() || part.equals(json.fact("postalCode"));
      text.append(text.isEmpty() ? "" : code ? " " : ", ").append(part.value());
      box = part.page() == parts.getFirst().page() ? box.union(part.box()) : box;
    }
    return new Fact(text.toString(), text.toString(), 1, parts.getFirst().page(), box);
  }

  private static Work work(PlacedJson json) {
    return new Work(
        json.fact("name", "company", "organization"),
        json.fact("position", "title"),
        location(json.at("location")),
        date(json.fact("startDate")),
        end(json),
        json.fact("summary"),
        json.at("highlights").facts());
  }

  private static Volunteering volunteering(PlacedJson json) {
    return new Volunteering(
        json.fact("organization", "name", "company"),
        json.fact("position", "title"),
        location(json.at("location")),
        date(json.fact("startDate")),
        end(json),
        json.fact("summary"),
        json.at("highlights").facts());
  }

  private static Publication publication(PlacedJson json) {
    return new Publication(
        json.fact("name", "title"),
        json.fact("publisher"),
        date(json.fact("releaseDate", "date")),
        link(json.fact("url", "website")),
        json.fact("summary"));
  }

  private static Award award(PlacedJson json) {
    return new Award(
        json.fact("title", "name"),
        json.fact("awarder", "issuer"),
        date(json.fact("date")),
        json.fact("summary"));
  }

  /// What is liked, with the examples of it: "Wildlife: ferrets, unicorns".
  private static List<Fact> interests(PlacedJson json) {
    var interests = new ArrayList<Fact>();
    for (var item : json.items()) {
      var keywords = item.at("keywords").facts();
      var name = item.fact() != null ? item.fact() : item.fact("name");
      if (name == null) {
        interests.addAll(keywords);
      } else if (keywords.isEmpty()) {
        interests.add(name);
      } else {
        var examples = String.join(", ", keywords.stream().map(Fact::value).toList());
        interests.add(with(name, name.value() + ": " + examples));
      }
    }
    return interests;
  }

  private static Education education(PlacedJson json) {
    return new Education(
        json.fact("institution", "school"),
        json.fact("studyType", "degree"),
        json.fact("area", "field"),
        location(json.at("location")),
        date(json.fact("startDate")),
        date(json.fact("endDate")),
        json.fact("score", "gpa"),
        json.at("honors").facts());
  }

  /// A skill with keywords names a group of skills; without, it is one.
  private static void addSkills(List<Skill> skills, PlacedJson json) {
    var plain = json.fact();
    var name = plain != null ? plain : json.fact("name");
    var keywords = json.at("keywords").facts();
    if (keywords.isEmpty() && name != null) {
      skills.add(new Skill(name, null));
    }
    keywords.forEach(keyword -> skills.add(new Skill(keyword, name)));
  }

  private static Project project(PlacedJson json) {
    return new Project(
        json.fact("name"),
        json.fact("description", "summary"),
        link(json.fact("url", "website")),
        date(json.fact("startDate")),
        date(json.fact("endDate")),
        json.at("keywords").facts(),
        json.at("highlights").facts());
  }

  private static Certification certificate(PlacedJson json) {
    return new Certification(
        json.fact("name", "title"),
        json.fact("issuer"),
        date(json.fact("date", "releaseDate")),
        json.fact("credentialId", "id"),
        link(json.fact("url")));
  }

  private static @Nullable Language language(PlacedJson json) {
    var name = json.fact() != null ? json.fact() : json.fact("language", "name");
    return name == null ? null : new Language(name, json.fact("fluency", "level"));
  }

  private static @Nullable Fact end(PlacedJson json) {
    var end = json.fact("endDate");
    var start = json.fact("startDate");
    // JSON Resume writes a current role by leaving the end away.
    return end != null ? date(end) : start == null ? null : with(start, "present");
  }

  private static @Nullable Fact date(@Nullable Fact printed) {
    if (printed == null) {
      return null;
    }
    var iso = ISO.matcher(printed.value());
    if (iso.matches()) {
      return with(printed, iso.group(2) == null ? iso.group(1) : iso.group(1) + "-" + iso.group(2));
    }
    var found = Dates.first(printed.value());
    if (found != null) {
      return with(printed, found.last());
    }
    return Lexicon.DATES.has("present", printed.value()) ? with(printed, "present") : printed;
  }

  private static @Nullable Fact link(@Nullable Fact printed) {
    return printed == null ? null : with(printed, ContactTokens.withScheme(printed.value()));
  }

  private static Fact with(Fact fact, String value) {
    return new Fact(fact.raw(), value, fact.confidence(), fact.page(), fact.box());
  }
}
