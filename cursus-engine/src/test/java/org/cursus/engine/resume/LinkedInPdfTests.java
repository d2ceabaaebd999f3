package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.resume.fixtures.Expected;
import org.cursus.engine.resume.fixtures.LinkedInPdf;
import org.junit.jupiter.api.Test;

/// Profiles as LinkedIn saves them to PDF.
class LinkedInPdfTests {

  private static final List<String> THINGS =
      List.of(
          ("ledger queue gateway cache search report alerts billing refunds limits mobile web"
                  + " archive export import console keys audit tests deploy backup mirror")
              .split(" "));

  private static List<String> facts(LinkedInPdf pdf) throws Exception {
    return Expected.of(ResumeParser.parse(DocumentReader.read(pdf.bytes(), "Profile.pdf")));
  }

  @Test
  void readsSeveralRolesAtOneEmployer() throws Exception {
    var pdf =
        new LinkedInPdf(
                "Maren Halvorsen", "Head of Logistics at Nordkyst Shipping", "Bergen, Norway")
            .aside(
                "Contact",
                "maren@example.no",
                "www.linkedin.com/in/maren-\nhalvorsen-4711 (LinkedIn)")
            .aside("Top Skills", "Supply Chain Management", "Lean Management", "Negotiation")
            .aside(
                "Languages",
                "Norwegian (Native or Bilingual)",
                "English (Full Professional)",
                "German (Limited Working)")
            .aside(
                "Certifications",
                "Certified Supply Chain Professional",
                "Lean Six Sigma Green Belt")
            .heading("Summary")
            .lines(
                "I have moved goods along the Norwegian coast for fifteen years, and like",
                "nothing better than a harbour at five in the morning.")
            .heading("Experience")
            .company("Nordkyst Shipping")
            .lines("6 years 2 months")
            .title("Head of Logistics")
            .lines(
                "January 2021 - Present (3 years 2 months)",
                "Bergen, Norway",
                "Responsible for nine harbours and 120 people.")
            .title("Logistics Manager")
            .lines("January 2018 - December 2020 (3 years)", "Oslo, Norway")
            .company("Fjordfrakt AS")
            .title("Transport Planner")
            .lines(
                "August 2012 - December 2017 (5 years 5 months)",
                "Stavanger Area, Norway",
                "Planned the routes of 40 trucks.")
            .heading("Education")
            .company("Norwegian School of Economics")
            .lines("Master of Science, Supply Chain Management · (2010 - 2012)")
            .company("University of Bergen")
            .lines("Bachelor's degree, Economics · (2007 - 2010)");
    assertThat(facts(pdf))
        .containsExactly(
            "name = Maren Halvorsen",
            "label = Head of Logistics at Nordkyst Shipping",
            "email = maren@example.no",
            "location = Bergen, Norway",
            "link = https://www.linkedin.com/in/maren-halvorsen-4711",
            "summary = I have moved goods along the Norwegian coast for fifteen years, and like nothing better than a harbour at five in the morning.",
            "work = Nordkyst Shipping",
            "  title = Head of Logistics",
            "  start = 2021-01",
            "  end = present",
            "  location = Bergen, Norway",
            "  description = Responsible for nine harbours and 120 people.",
            "work = Nordkyst Shipping",
            "  title = Logistics Manager",
            "  start = 2018-01",
            "  end = 2020-12",
            "  location = Oslo, Norway",
            "work = Fjordfrakt AS",
            "  title = Transport Planner",
            "  start = 2012-08",
            "  end = 2017-12",
            "  location = Stavanger Area, Norway",
            "  description = Planned the routes of 40 trucks.",
            "education = Norwegian School of Economics",
            "  degree = Master of Science",
            "  field = Supply Chain Management",
            "  start = 2010",
            "  end = 2012",
            "education = University of Bergen",
            "  degree = Bachelor's degree",
            "  field = Economics",
            "  start = 2007",
            "  end = 2010",
            "skill = Supply Chain Management",
            "skill = Lean Management",
            "skill = Negotiation",
            "language = Norwegian: Native or Bilingual",
            "language = English: Full Professional",
            "language = German: Limited Working",
            "certification = Certified Supply Chain Professional / null / null",
            "certification = Lean Six Sigma Green Belt / null / null");
  }

  @Test
  void readsAProfileOfSeveralPages() throws Exception {
    var pdf =
        new LinkedInPdf(
                "Tomás Arriaga",
                "Senior Software Engineer | Payments | Kotlin\nand Go",
                "San Francisco Bay Area")
            .aside(
                "Contact",
                "+1 415 555 0142 (Mobile)",
                "tomas.arriaga@example.com",
                "www.linkedin.com/in/tarriaga",
                "(LinkedIn)",
                "github.com/tarriaga (Portfolio)")
            .aside("Top Skills", "Kotlin", "Distributed Systems", "Go")
            .aside("Languages", "Spanish (Native or Bilingual)", "English (Professional Working)")
            .aside(
                "Certifications", "AWS Certified Developer", "Certified Kubernetes\nAdministrator")
            .heading("Experience")
            .company("Copperline Payments")
            .title("Senior Software Engineer")
            .lines(
                "March 2019 - Present (5 years 1 month)",
                "San Francisco, California, United States");
    for (int i = 0; i < 22; i++) {
      pdf.lines("• Built " + THINGS.get(i) + " of the settlement service and kept it running");
    }
    pdf.company("Bay Street Labs")
        .lines("4 years 3 months")
        .title("Software Engineer II")
        .lines("June 2016 - February 2019 (2 years 9 months)", "Oakland, CA");
    for (int i = 0; i < 10; i++) {
      pdf.lines("• Shipped " + THINGS.get(i) + " of the scheduling application to 300 clinics");
    }
    pdf.title("Software Engineer")
        .lines("December 2014 - May 2016 (1 year 6 months)", "Oakland, CA")
        .company("Self-employed")
        .title("Web Developer")
        .lines("2012 - 2014 (2 years)")
        .heading("Education")
        .company("Universidad Nacional Autónoma de México")
        .lines("Bachelor of Engineering - BE, Computer Engineering · (2008 - 2012)");
    var facts = facts(pdf);
    assertThat(facts)
        .filteredOn(fact -> !fact.startsWith("  achievement"))
        .containsExactly(
            "name = Tomás Arriaga",
            "label = Senior Software Engineer | Payments | Kotlin and Go",
            "email = tomas.arriaga@example.com",
            "phone = +14155550142",
            "location = San Francisco Bay Area",
            "link = https://www.linkedin.com/in/tarriaga",
            "link = https://github.com/tarriaga",
            "work = Copperline Payments",
            "  title = Senior Software Engineer",
            "  start = 2019-03",
            "  end = present",
            "  location = San Francisco, California, United States",
            "work = Bay Street Labs",
            "  title = Software Engineer II",
            "  start = 2016-06",
            "  end = 2019-02",
            "  location = Oakland, CA",
            "work = Bay Street Labs",
            "  title = Software Engineer",
            "  start = 2014-12",
            "  end = 2016-05",
            "  location = Oakland, CA",
            "work = Self-employed",
            "  title = Web Developer",
            "  start = 2012",
            "  end = 2014",
            "education = Universidad Nacional Autónoma de México",
            "  degree = Bachelor of Engineering - BE",
            "  field = Computer Engineering",
            "  start = 2008",
            "  end = 2012",
            "skill = Kotlin",
            "skill = Distributed Systems",
            "skill = Go",
            "language = Spanish: Native or Bilingual",
            "language = English: Professional Working",
            "certification = AWS Certified Developer / null / null",
            "certification = Certified Kubernetes Administrator / null / null");
    assertThat(facts).filteredOn(fact -> fact.startsWith("  achievement")).hasSize(32);
  }
}
