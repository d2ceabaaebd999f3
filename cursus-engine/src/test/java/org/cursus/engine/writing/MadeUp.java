package org.cursus.engine.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.draft.Material.Person;
import org.cursus.engine.fit.Kinship;
import org.cursus.engine.posting.PostingParser;
import org.cursus.engine.ranking.ContentRanking;
import org.cursus.engine.ranking.Ranking;
import org.cursus.engine.text.Background;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Gazetteer.Name;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.Keywords;

/// People of several trades who do not exist, and postings that fit them more or less.
public final class MadeUp {

  /// On which all of them write.
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Gazetteer NAMES =
      Gazetteer.of(
          List.of(
              tool("Java"),
              tool("PostgreSQL"),
              tool("Kubernetes"),
              tool("Docker"),
              tool("Kafka"),
              tool("Excel"),
              tool("SAP"),
              skill("Mentoring"),
              skill("Wound care"),
              skill("Triage"),
              skill("Patient education"),
              skill("Inventory management"),
              skill("Scheduling"),
              skill("Customer service"),
              skill("Conduit bending"),
              skill("Blueprint reading"),
              skill("Buchhaltung"),
              skill("Lesson planning")));
  private static final Keywords KEYWORDS = new Keywords(NAMES, Background.NONE);

  private MadeUp() {}

  private static Name tool(String name) {
    return new Name(name, name, Keyword.Kind.TECHNOLOGY);
  }

  private static Name skill(String name) {
    return new Name(name, name, Keyword.Kind.SKILL);
  }

  /// Somebody with a posting.
  public record Case(String name, Material material, String posting, String language) {

    /// The ranking of the record for the posting.
    public Ranking ranking() {
      return rank(material, posting);
    }

    /// The job they apply for.
    public JobAim aim() {
      var read = PostingParser.parse(posting);
      return new JobAim(read.title(), read.company(), null, read, TODAY);
    }

    /// Usual options in their language.
    public DraftOptions options() {
      return options(DraftOptions.Length.MEDIUM, DraftOptions.Tone.PROFESSIONAL);
    }

    DraftOptions options(DraftOptions.Length length, DraftOptions.Tone tone) {
      return new DraftOptions(5, 3, true, tone, length, 2, language);
    }

    Written letter(DraftOptions options) {
      var chosen = Choosing.choose(material, ranking(), options, Overrides.NONE);
      return Writer.letter(chosen, material, aim(), null, options);
    }

    Written resume(DraftOptions options) {
      var chosen = Choosing.choose(material, ranking(), options, Overrides.NONE);
      return Writer.resume(chosen, material, aim(), options);
    }
  }

  /// The ranking of a record for a posting.
  public static Ranking rank(Material material, String posting) {
    return ContentRanking.rank(
        material,
        PostingParser.parse(posting),
        KEYWORDS.of(posting),
        Background.NONE,
        Kinship.NONE,
        YearMonth.from(TODAY));
  }

  static Person person(String name, String summary) {
    return new Person(
        "personal_info/p@1", name, null, "mail@example.org", null, "Leeds", List.of(), summary);
  }

  /// Entries of one person.
  static final class Entries {

    final List<Entry> all = new ArrayList<>();

    private void add(
        Kind kind,
        String title,
        String organisation,
        String subject,
        String start,
        String end,
        String level,
        List<String> statements,
        List<String> names) {
      var id = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + all.size();
      boolean current = "now".equals(end);
      all.add(
          new Entry(
              id,
              id + "@1",
              kind,
              title,
              organisation,
              subject,
              null,
              null,
              start,
              current ? null : end,
              current,
              level,
              statements,
              names));
    }

    Entries job(String title, String at, String start, String end, String... statements) {
      add(Kind.WORK, title, at, null, start, end, null, List.of(statements), List.of());
      return this;
    }

    Entries volunteer(String title, String at, String start, String end, String... statements) {
      add(Kind.VOLUNTEERING, title, at, null, start, end, null, List.of(statements), List.of());
      return this;
    }

    Entries project(String name, String start, List<String> names, String... statements) {
      add(Kind.PROJECT, name, null, null, start, start, null, List.of(statements), names);
      return this;
    }

    Entries degree(String degree, String subject, String at, String start, String end) {
      add(Kind.EDUCATION, degree, at, subject, start, end, null, List.of(), List.of());
      return this;
    }

    Entries skills(String... names) {
      for (var name : names) {
        add(Kind.SKILL, name, null, null, null, null, null, List.of(), List.of());
      }
      return this;
    }

    Entries language(String name, String level) {
      add(Kind.LANGUAGE, name, null, null, null, null, level, List.of(), List.of());
      return this;
    }

    Entries certificate(String name, String by, String date) {
      add(Kind.CERTIFICATION, name, by, null, date, null, null, List.of(), List.of());
      return this;
    }

    Material of(String name, String summary) {
      return new Material(person(name, summary), all);
    }
  }

  static final Case ENGINEER =
      new Case(
          "engineer",
          new Entries()
              .job(
                  "Backend Engineer",
                  "Harbour Ltd",
                  "2020-03",
                  "now",
                  "Built ordering services in Java for 40 shops",
                  "Moved 3 databases from Oracle to PostgreSQL without downtime",
                  "Reduced the time of the nightly import from 4 hours to 25 minutes",
                  "Mentoring of two trainees",
                  "Wrote the on-call handbook")
              .job(
                  "Software Developer",
                  "Quayside Software",
                  "2016-09",
                  "2020-02",
                  "Developed a booking portal in Java and Angular",
                  "Packed 12 services with Docker",
                  "Answered support requests of 30 customers")
              .job("Sales Assistant", "Dock Books", "2013-05", "2016-08", "Sold books")
              .project(
                  "Tidewatch",
                  "2024",
                  List.of("Kafka", "Java"),
                  "Streams tide levels of 14 harbours through Kafka")
              .degree("BSc", "Computer Science", "University of Leeds", "2010", "2013")
              .skills("Java", "PostgreSQL", "Docker", "Kafka", "Photoshop")
              .language("English", "native")
              .of("Ana Silva", null),
          """
          Senior Backend Engineer (m/f/d)
          Brightwater Systems
          Leeds, UK

          What you will do
          - Build and run services for our ordering platform
          - Move our databases to PostgreSQL

          Requirements
          - 5 years of experience with Java
          - PostgreSQL
          - Kubernetes
          - Bachelor's degree in computer science
          Nice to have
          - Kafka
          - Mentoring
          """,
          "en");

  static final Case NURSE =
      new Case(
          "nurse",
          new Entries()
              .job(
                  "Staff Nurse",
                  "St Mary's Hospital",
                  "2017-04",
                  "now",
                  "Cared for up to 8 surgical patients per shift",
                  "Introduced a new handover sheet, which cut missed doses by a third",
                  "Trained 12 new nurses in wound care",
                  "Responsible for triage on night shifts")
              .job(
                  "Healthcare Assistant",
                  "Elm House Care Home",
                  "2013-01",
                  "2014-08",
                  "Helped 20 residents with washing, dressing and meals",
                  "Recorded vital signs")
              .volunteer(
                  "First Aider",
                  "Red Crescent Leeds",
                  "2015",
                  "2018",
                  "Gave first aid at 25 events")
              .degree("BSc", "Nursing", "Leeds Beckett University", "2014-09", "2017-03")
              .certificate("Advanced Life Support", "Resuscitation Council", "2023-05")
              .certificate("Registered Nurse", "NMC", "2017-04")
              .skills("Triage", "Wound care", "Phlebotomy")
              .language("English", "C2")
              .language("Urdu", "native")
              .of("Samira Khan", null),
          """
          Ward Manager
          Company: Northfield Hospital
          Location: Bradford, UK

          Responsibilities
          - Manage the nursing team of a surgical ward
          - Plan shifts and train new nurses

          Essential
          - Registered nurse
          - Experience of triage and wound care
          - 5 years of experience on a surgical ward
          Desirable
          - Patient education
          """,
          "en");

  static final Case SHOP =
      new Case(
          "shop",
          new Entries()
              .job(
                  "Store Manager",
                  "Northwind",
                  "2018-02",
                  "2023-11",
                  "Led team of 12 across two floors",
                  "Reduced stock losses by 10 % through weekly inventory management",
                  "Planned rotas; scheduling for 12 people",
                  "Customer service: handled complaints of 60 customers a week")
              .job(
                  "Supervisor",
                  "Fairlane Foods",
                  "2014",
                  "2018-01",
                  "Supervised 5 cashiers",
                  "Opening and closing the shop",
                  "Promoted to supervisor after 10 months")
              .job("Cashier", "Fairlane Foods", "2012", "2013", "Served customers at the till")
              .skills("Scheduling", "Inventory management", "Excel")
              .of("Tom Reed", "Store manager who likes tidy shelves. Leads by example."),
          """
          Assistant Store Manager at Greenleaf Market

          We are looking for an assistant store manager for our new shop.

          You must have
          - Experience in customer service
          - Scheduling and inventory management
          - Excel
          """,
          "en");

  static final Case ELECTRICIAN =
      new Case(
          "electrician",
          new Entries()
              .job(
                  "Journeyman Electrician",
                  "Volt & Sons",
                  "2019-06",
                  "now",
                  "Wires new homes and small shops",
                  "Bends conduit and reads blueprints",
                  "Conduit bending for 30 sites",
                  "Passed 100 % of city inspections in 2024")
              .job(
                  "Apprentice Electrician",
                  "Bright Bros.",
                  "2015-06",
                  "2019-05",
                  "Assisted journeymen with rough-in and trim",
                  "Kept the van stocked")
              .certificate("Journeyman Electrician License", "State of Ohio", "2019-05")
              .skills("Conduit bending", "Blueprint reading")
              .of("Luis Ortega", null),
          """
          Commercial Electrician
          Lakeshore Electric

          Requirements:
          - Valid journeyman electrician license
          - Conduit bending and blueprint reading
          - Clean driving record
          """,
          "en");

  static final Case STUDENT =
      new Case(
          "student",
          new Entries()
              .degree("BA", "History", "University of York", "2023-10", "now")
              .project(
                  "Mill archive",
                  "2025",
                  List.of("Excel"),
                  "Catalogued 400 letters of a mill in Excel",
                  "Presented the catalogue to the local history society")
              .volunteer("Museum guide", "Mill Museum", "2024", "now", "Guides school classes")
              .skills("Excel")
              .language("French", "B2")
              .of("Mia Moss", null),
          """
          Archive Assistant
          Company: County Record Office

          Requirements
          - Excel
          - Careful work with old documents
          - French
          """,
          "en");

  static final Case BOOKKEEPER =
      new Case(
          "bookkeeper",
          new Entries()
              .job(
                  "Buchhalterin",
                  "Elbtal GmbH",
                  "2018-03",
                  "now",
                  "Buchhaltung für drei Gesellschaften mit SAP",
                  "Erstellung der Monatsabschlüsse bis zum fünften Werktag")
              .job("Bürokauffrau", "Lindner KG", "2012", "2018-02", "Prüfung von Rechnungen")
              .degree("Ausbildung", "Bürokauffrau", "IHK Dresden", "2009", "2012")
              .skills("SAP", "Buchhaltung", "Excel")
              .language("Deutsch", "Muttersprache")
              .of("Petra Kühn", null),
          """
          Finanzbuchhalter (m/w/d)
          Firma: Sonnenwerk AG
          Standort: Leipzig

          Anforderungen
          - Erfahrung in der Buchhaltung
          - SAP
          - Sehr gute Deutschkenntnisse
          """,
          "de");

  static final Case TEACHER =
      new Case(
          "teacher",
          new Entries()
              .job(
                  "Profesora de primaria",
                  "Colegio Los Olivos",
                  "2015-09",
                  "now",
                  "Clases de lengua para 26 alumnos",
                  "Coordinación de 4 excursiones al año")
              .degree("Grado", "Educación Primaria", "Universidad de Sevilla", "2011", "2015")
              .language("Español", "nativo")
              .of("Inés Romero", null),
          """
          Profesor de primaria
          Empresa: Escuela del Mar
          Ubicación: Cádiz

          Requisitos
          - Grado en Educación Primaria
          - Clases de lengua
          """,
          "es");

  static final Case COOK =
      new Case(
          "cook",
          new Entries()
              .job(
                  "Chef de partie",
                  "Le Tilleul",
                  "2019",
                  "now",
                  "Préparation de 80 couverts par service",
                  "Formation de deux apprentis")
              .job("Commis de cuisine", "Maison Odile", "2016", "2019", "Préparation des entrées")
              .skills("Pâtisserie")
              .of("Karim Benali", null),
          """
          Second de cuisine
          Entreprise : La Halle
          Lieu : Lyon

          Profil recherché
          - Préparation de 100 couverts
          - Formation d'apprentis
          """,
          "fr");

  /// All of them.
  public static final List<Case> ALL =
      List.of(ENGINEER, NURSE, SHOP, ELECTRICIAN, STUDENT, BOOKKEEPER, TEACHER, COOK);
}
