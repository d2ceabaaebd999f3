package org.cursus.app.tailoring;

import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Contact;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Head;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Letter;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.draft.Draft.Sentence;
import org.jspecify.annotations.Nullable;

/// Text that shows what a look is like, and that nobody can take for a person's.
final class SampleDraft {

  private static final Head HEAD =
      new Head(
          "",
          "Sample Name",
          "Sample headline",
          List.of(
              new Contact("email", "sample@example.org", null),
              new Contact("phone", "+00 000 000 00", null),
              new Contact("location", "Sample Town", null)));

  private static final Draft RESUME =
      new Draft(
          Draft.Type.RESUME,
          "en",
          HEAD,
          null,
          List.of(
              section(
                  Part.SUMMARY,
                  "Summary",
                  item(
                      null,
                      null,
                      null,
                      Form.TEXT,
                      "This is sample text. It shows how a summary of two or three sentences stands on the page.",
                      "Your own words will stand here.")),
              section(
                  Part.WORK,
                  "Work",
                  item(
                      "Sample job",
                      "First Sample Company",
                      "Mar 2021 – present",
                      Form.BULLETS,
                      "A sample sentence about something that was done, with a number in it",
                      "Another sample sentence, long enough to need a second line on most pages, so that the space between lines can be seen",
                      "A short one"),
                  item(
                      "Earlier sample job",
                      "Second Sample Company",
                      "2016 – 2021",
                      Form.BULLETS,
                      "A sample sentence about an earlier time",
                      "One more sample sentence")),
              section(
                  Part.EDUCATION,
                  "Education",
                  item("Sample degree", "Sample School", "2013 – 2016", Form.TEXT)),
              section(
                  Part.SKILLS,
                  "Skills",
                  item(null, null, null, Form.NAMES, "Sample skill", "Another skill", "A third")),
              section(
                  Part.LANGUAGES,
                  "Languages",
                  item(null, null, null, Form.NAMES, "First language", "Second language"))));

  private static final Draft LETTER =
      new Draft(
          Draft.Type.COVER_LETTER,
          "en",
          HEAD,
          new Letter(
              "1 January",
              List.of("Sample Company", "Sample Street 1", "Sample Town"),
              "Sample subject",
              "Dear sample reader,",
              "Kind regards,"),
          List.of(
              section(
                  Part.BODY,
                  "",
                  item(
                      null,
                      null,
                      null,
                      Form.TEXT,
                      "This is sample text. It shows how the first paragraph of a letter stands on the page, with a line or two more."),
                  item(
                      null,
                      null,
                      null,
                      Form.TEXT,
                      "A second paragraph says a little more.",
                      "It has several sentences, as paragraphs do, so that the length of lines and the space between them can be seen."),
                  item(null, null, null, Form.TEXT, "A last sentence ends the sample."))));

  private SampleDraft() {}

  static Draft of(Draft.Type type) {
    return type == Draft.Type.RESUME ? RESUME : LETTER;
  }

  private static Section section(Part part, String title, Item... items) {
    return new Section(part, title, List.of(items));
  }

  private static Item item(
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String period,
      Form form,
      String... sentences) {
    return new Item(
        null,
        null,
        title,
        organisation,
        null,
        period,
        null,
        form,
        1,
        List.of(sentences).stream()
            .map(each -> new Sentence("s", each, null, List.of(), Origin.RULES, null, 1))
            .toList());
  }
}
