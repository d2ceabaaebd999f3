package org.cursus.engine.rendering;

import java.util.ArrayList;
import java.util.Arrays;
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

/// Drafts of made-up people, which `cursus bench tailoring` uses too.
public final class Drafts {

  private Drafts() {}

  private static int sentences;

  /// A sentence of a rank.
  static Sentence sentence(String text, double rank) {
    return new Sentence(
        "s" + ++sentences, text, text, List.of("work_experience/1@1"), Origin.RECORD, null, rank);
  }

  static Item item(
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String location,
      @Nullable String period,
      Form form,
      double rank,
      String... texts) {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < texts.length; i++) {
      sentences.add(sentence(texts[i], rank - .02 * i));
    }
    return new Item(
        "1",
        "work_experience/1@1",
        title,
        organisation,
        location,
        period,
        null,
        form,
        rank,
        sentences);
  }

  private static Head head(String name, String headline, Contact... contacts) {
    return new Head("personal_info/1@1", name, headline, List.of(contacts));
  }

  /// A resume of one to two pages, with the words that ligatures garble.
  public static Draft resume() {
    var summary =
        item(
            null,
            null,
            null,
            null,
            Form.TEXT,
            .9,
            "Hospital pharmacist with eleven years in oncology and intensive care.",
            "Certified in aseptic preparation; leads a team of six and teaches final-year students.");
    return new Draft(
        Draft.Type.RESUME,
        "en",
        head(
            "Annika Östberg",
            "Clinical Pharmacist",
            new Contact("email", "annika.ostberg@example.org", null),
            new Contact("phone", "+44 20 7946 0958", null),
            new Contact("location", "Sheffield, United Kingdom", null),
            new Contact(
                "link",
                "linkedin.com/in/annika-ostberg",
                "https://linkedin.com/in/annika-ostberg")),
        null,
        List.of(
            new Section(Part.SUMMARY, "Profile", List.of(summary)),
            new Section(Part.WORK, "Experience", jobs()),
            new Section(Part.EDUCATION, "Education", degrees()),
            new Section(Part.SKILLS, "Skills", skills()),
            new Section(
                Part.CERTIFICATIONS,
                "Certifications",
                List.of(
                    item(
                        "Independent Prescriber",
                        "General Pharmaceutical Council",
                        null,
                        "Sep 2019",
                        Form.BULLETS,
                        .5),
                    item("Good Clinical Practice", "NIHR", null, "Feb 2022", Form.BULLETS, .4))),
            new Section(
                Part.LANGUAGES,
                "Languages",
                List.of(
                    item(
                        null,
                        null,
                        null,
                        null,
                        Form.NAMES,
                        .4,
                        "English (native)",
                        "Swedish (native)",
                        "German (B2)")))));
  }

  private static List<Item> jobs() {
    return List.of(
        item(
            "Senior Clinical Pharmacist",
            "Northfield Teaching Hospital",
            "Sheffield",
            "Mar 2019 – Present",
            Form.BULLETS,
            .9,
            "Run the daily oncology ward round with four consultants and sign off 120 chemotherapy orders a week.",
            "Cut dispensing errors from 14 to 3 a quarter by introducing a two-person check and barcode scanning.",
            "Wrote the hospital's official guideline for methotrexate, now used in five affiliated clinics.",
            "Trained 18 pharmacists and 40 nurses in the safe handling of cytotoxic drugs.",
            "Moved the ward from paper charts to electronic prescribing in nine months without closing a bed."),
        item(
            "Clinical Pharmacist",
            "St Hilda's General Hospital",
            "Leeds",
            "Aug 2015 – Feb 2019",
            Form.BULLETS,
            .7,
            "Looked after 28 intensive care beds and adjusted doses for patients on renal replacement.",
            "Saved £86,000 a year by reviewing antifungal and antibiotic use every morning.",
            "Reviewed medicines of 1,200 patients at discharge and phoned the first 300 of them afterwards."),
        item(
            "Resident Pharmacist",
            "Calder Valley NHS Trust",
            "Halifax",
            "Jul 2013 – Jul 2015",
            Form.BULLETS,
            .5,
            "Covered nights and weekends for a 400-bed hospital.",
            "Rebuilt the stock list, which freed two refrigerators and a store room."));
  }

  private static List<Item> degrees() {
    return List.of(
        item(
            "Postgraduate Diploma in Clinical Pharmacy",
            "University of Bradford",
            null,
            "2014 – 2016",
            Form.BULLETS,
            .6),
        item(
            "Master of Pharmacy",
            "University of Nottingham",
            null,
            "2009 – 2013",
            Form.BULLETS,
            .6,
            "First-class honours, thesis on liposomal formulations."));
  }

  private static List<Item> skills() {
    return List.of(
        item(
            "Clinical",
            null,
            null,
            null,
            Form.NAMES,
            .8,
            "Chemotherapy",
            "Aseptic preparation",
            "Dose adjustment",
            "Antimicrobial stewardship"),
        item("Systems", null, null, null, Form.NAMES, .6, "EPMA", "JAC", "SQL", "Excel"));
  }

  /// A letter.
  public static Draft letter() {
    var paragraphs =
        List.of(
            item(
                null,
                null,
                null,
                null,
                Form.TEXT,
                .9,
                "I am applying for the post of Lead Oncology Pharmacist.",
                "For six years I have run the oncology service of Northfield Teaching Hospital, where I sign off 120 chemotherapy orders a week."),
            item(
                null,
                null,
                null,
                null,
                Form.TEXT,
                .8,
                "Your notice asks for someone who has brought in electronic prescribing.",
                "I moved our ward from paper charts to electronic prescribing in nine months without closing a bed.",
                "In the same years dispensing errors fell from 14 to 3 a quarter."),
            item(
                null,
                null,
                null,
                null,
                Form.TEXT,
                .7,
                "I would welcome the chance to talk about how the service could grow."));
    return new Draft(
        Draft.Type.COVER_LETTER,
        "en",
        head(
            "Annika Östberg",
            "Clinical Pharmacist",
            new Contact("email", "annika.ostberg@example.org", null),
            new Contact("phone", "+44 20 7946 0958", null),
            new Contact("location", "Sheffield, United Kingdom", null)),
        new Letter(
            "22 November 2026",
            List.of("Dr Priya Raman", "Harbour Cancer Centre", "12 Quay Street, Bristol"),
            "Lead Oncology Pharmacist",
            "Dear Dr Raman,",
            "Yours sincerely,"),
        List.of(new Section(Part.BODY, "", paragraphs)));
  }

  /// A resume in Arabic, with Latin words and numbers in it.
  public static Draft arabic() {
    return new Draft(
        Draft.Type.RESUME,
        "ar",
        head(
            "ليلى حدّاد",
            "مهندسة برمجيات",
            new Contact("email", "layla.haddad@example.org", null),
            new Contact("phone", "+962 6 555 0123", null),
            new Contact("location", "عمّان، الأردن", null)),
        null,
        List.of(
            new Section(
                Part.SUMMARY,
                "نبذة",
                List.of(
                    item(
                        null,
                        null,
                        null,
                        null,
                        Form.TEXT,
                        .9,
                        "مهندسة برمجيات بخبرة تسع سنوات في أنظمة الدفع والبنوك.",
                        "أعمل بلغة Java وقواعد بيانات PostgreSQL."))),
            new Section(
                Part.WORK,
                "الخبرة العملية",
                List.of(
                    item(
                        "مهندسة أولى",
                        "بنك الواحة",
                        "عمّان",
                        "2020 – 2026",
                        Form.BULLETS,
                        .9,
                        "قدت فريقًا من 6 مهندسين وخفضت زمن التحويل من 12 ثانية إلى 3 ثوانٍ.",
                        "نقلت النظام إلى Kubernetes خلال ثمانية أشهر (بدون توقف)."),
                    item(
                        "مطوّرة",
                        "شركة النخلة للتقنية",
                        "إربد",
                        "2017 – 2020",
                        Form.BULLETS,
                        .7,
                        "طوّرت تطبيقًا يستخدمه 40,000 عميل."))),
            new Section(
                Part.EDUCATION,
                "التعليم",
                List.of(
                    item(
                        "بكالوريوس علوم الحاسوب",
                        "الجامعة الأردنية",
                        null,
                        "2013 – 2017",
                        Form.BULLETS,
                        .6))),
            new Section(
                Part.SKILLS,
                "المهارات",
                List.of(
                    item(
                        "تقنية",
                        null,
                        null,
                        null,
                        Form.NAMES,
                        .6,
                        "Java",
                        "SQL",
                        "إدارة الفرق")))));
  }

  /// A resume in Hebrew.
  public static Draft hebrew() {
    return new Draft(
        Draft.Type.RESUME,
        "he",
        head(
            "נועה ברק",
            "מנהלת מוצר",
            new Contact("email", "noa.barak@example.org", null),
            new Contact("phone", "+972 3 555 0142", null)),
        null,
        List.of(
            new Section(
                Part.WORK,
                "ניסיון תעסוקתי",
                List.of(
                    item(
                        "מנהלת מוצר",
                        "גלים טכנולוגיות",
                        "חיפה",
                        "2019 – 2026",
                        Form.BULLETS,
                        .9,
                        "הובלתי צוות של 8 אנשים והשקתי 3 מוצרים (כולל Android).",
                        "הגדלתי את ההכנסות ב-27% בשנתיים."))),
            new Section(
                Part.EDUCATION,
                "השכלה",
                List.of(
                    item(
                        "תואר ראשון במדעי המחשב",
                        "אוניברסיטת חיפה",
                        null,
                        "2012 – 2015",
                        Form.BULLETS,
                        .6)))));
  }

  /// More than any limit holds: jobs with bullets, the last of them ranked lowest.
  public static Draft longResume(int entries) {
    var jobs = new ArrayList<Item>();
    for (int i = 0; i < entries; i++) {
      double rank = 1 - i / (double) entries;
      int from = 2026 - i / 4;
      jobs.add(
          item(
              "Shift Supervisor " + (i + 1),
              "Harbour Logistics Depot " + (i + 1),
              "Hull",
              "Jan %d – Mar %d".formatted(from - 1, from),
              Form.BULLETS,
              rank,
              "Planned the work of %d people over three shifts and kept the loading bays free."
                  .formatted(10 + i),
              "Brought waiting times of lorries down by %d minutes with a new booking sheet."
                  .formatted(5 + i % 30),
              "Counted stock every Friday and settled differences with the office."));
    }
    var usual = resume();
    var sections = new ArrayList<>(usual.sections());
    sections.set(1, new Section(Part.WORK, "Experience", jobs));
    return new Draft(usual.type(), usual.language(), usual.head(), null, sections);
  }

  static Draft with(Draft draft, Section... sections) {
    return new Draft(
        draft.type(), draft.language(), draft.head(), draft.letter(), Arrays.asList(sections));
  }
}
