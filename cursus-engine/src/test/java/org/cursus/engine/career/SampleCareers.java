package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerEntry.Statement;

/// Careers of people who do not exist, as different as careers are.
final class SampleCareers {

  private final List<CareerEntry> entries = new ArrayList<>();

  private SampleCareers() {}

  private SampleCareers work(
      String title, String employer, String start, String end, String... statements) {
    return add(Kind.WORK, "work_experience", title, employer, start, end, List.of(), statements);
  }

  private SampleCareers education(String degree, String school, String end) {
    return add(Kind.EDUCATION, "education", degree, school, null, end, List.of());
  }

  private SampleCareers certified(String... names) {
    for (var name : names) {
      add(Kind.CERTIFICATION, "certification", name, null, null, null, List.of());
    }
    return this;
  }

  private SampleCareers skills(String... names) {
    for (var name : names) {
      add(Kind.SKILL, "skill", name, null, null, null, List.of());
    }
    return this;
  }

  private SampleCareers add(
      Kind kind,
      String type,
      String title,
      String organisation,
      String start,
      String end,
      List<String> names,
      String... statements) {
    long before = entries.stream().filter(each -> each.kind() == kind).count();
    var key = type + "." + before;
    var said = new ArrayList<Statement>();
    for (var text : statements) {
      said.add(new Statement(key + ".achievements." + said.size(), text));
    }
    entries.add(
        new CareerEntry(key, kind, title, organisation, start, end, null, said, names, 0.9));
    return this;
  }

  static Map<String, List<CareerEntry>> all() {
    var all = new LinkedHashMap<String, List<CareerEntry>>();
    all.put("nurse", nurse());
    all.put("teacher", teacher());
    all.put("software lead", softwareLead());
    all.put("store manager", storeManager());
    all.put("electrician", electrician());
    all.put("student", student());
    all.put("executive", executive());
    all.put("career changer", changer());
    all.put("truck driver", driver());
    all.put("cook", cook());
    all.put("accountant", accountant());
    all.put("researcher", researcher());
    return all;
  }

  static List<CareerEntry> nurse() {
    return new SampleCareers()
        .work(
            "Registered Nurse, Intensive Care",
            "Lakeside Hospital",
            "2018-04",
            "present",
            "Cared for up to 4 ventilated patients a shift",
            "Precepted 6 new nurses in wound care and telemetry",
            "Administered medication and documented care in Epic")
        .work(
            "Staff Nurse",
            "Hill Clinic",
            "2014-06",
            "2018-03",
            "Treated 30 patients a day in an outpatient ward",
            "Assisted with discharge planning")
        .education("Bachelor of Science in Nursing", "State University", "2014")
        .certified("Registered Nurse License", "Advanced Cardiac Life Support", "CCRN")
        .skills("Epic", "Triage", "IV therapy", "Wound care", "Telemetry")
        .entries;
  }

  static List<CareerEntry> teacher() {
    return new SampleCareers()
        .work(
            "High School Mathematics Teacher",
            "Elm High School",
            "2012-08",
            "present",
            "Taught algebra and statistics to 140 students a year",
            "Raised the pass rate from 71% to 88% in three years",
            "Mentored 3 student teachers",
            "Chaired the mathematics department's curriculum committee")
        .work("Tutor", "Bright Minds", "2010-01", "2012-06", "Tutored 12 pupils in mathematics")
        .education("Master of Education", "City College", "2012")
        .certified("Teaching License, Grades 7 to 12")
        .skills("Lesson planning", "Classroom management", "Google Classroom")
        .entries;
  }

  static List<CareerEntry> softwareLead() {
    return new SampleCareers()
        .work(
            "Technical Lead",
            "Corvid Software",
            "2019-03",
            "present",
            "Led a team of 8 engineers who built a payments platform in Java and Kafka",
            "Reduced checkout failures by 40% across 12 countries",
            "Introduced code review and continuous integration",
            "Mentored 4 junior developers")
        .work(
            "Senior Software Engineer",
            "Corvid Software",
            "2016-01",
            "2019-02",
            "Designed an order service in Java on PostgreSQL for 200,000 customers",
            "Migrated 30 services to Kubernetes")
        .work(
            "Software Engineer",
            "Pine Labs",
            "2012-09",
            "2015-12",
            "Developed reporting tools in Python",
            "Automated deployments with Jenkins")
        .education("BSc Computer Science", "Northern University", "2012")
        .skills("Java", "Kafka", "PostgreSQL", "Kubernetes", "Python", "Jenkins", "AWS", "Docker")
        .entries;
  }

  static List<CareerEntry> storeManager() {
    return new SampleCareers()
        .work(
            "Store Manager",
            "Harbor Grocers",
            "2019-05",
            "present",
            "Managed 34 employees and a $6.2M store",
            "Cut shrink by 18% with weekly inventory control",
            "Trained 5 assistant managers")
        .work(
            "Assistant Manager",
            "Harbor Grocers",
            "2016-02",
            "2019-04",
            "Supervised a shift of 9 cashiers",
            "Opened a second store in Millbrook")
        .work(
            "Cashier",
            "Harbor Grocers",
            "2013-07",
            "2016-01",
            "Served 150 customers a day",
            "Balanced the till every evening")
        .skills("Merchandising", "Scheduling", "Point of sale")
        .entries;
  }

  static List<CareerEntry> electrician() {
    return new SampleCareers()
        .work(
            "Journeyman Electrician",
            "Volt and Sons",
            "2017-01",
            "present",
            "Installed panels and conduit in 60 homes",
            "Troubleshot motor controls and circuit breakers",
            "Trained 2 apprentices in blueprint reading")
        .work(
            "Apprentice Electrician",
            "Volt and Sons",
            "2013-01",
            "2016-12",
            "Wired new homes under supervision")
        .certified("Journeyman Electrician License", "OSHA 30")
        .skills("Conduit bending", "Blueprint reading", "Wiring", "Motor controls")
        .entries;
  }

  static List<CareerEntry> student() {
    return new SampleCareers()
        .work("Barista", "Corner Cafe", "2025-06", "2025-09", "Made coffee for 200 guests a day")
        .education("Bachelor of Arts in History", "River University", "2027")
        .skills("Customer service", "Excel")
        .entries;
  }

  static List<CareerEntry> executive() {
    return new SampleCareers()
        .work(
            "Chief Operating Officer",
            "Meridian Logistics",
            "2018-01",
            "present",
            "Directed 420 employees at 14 sites in 5 countries",
            "Managed a $180M budget",
            "Launched a global carrier program that saved $9M a year")
        .work(
            "Vice President of Operations",
            "Meridian Logistics",
            "2012-03",
            "2017-12",
            "Oversaw 6 warehouses and 150 people",
            "Negotiated freight contracts for 40 clients")
        .work(
            "Operations Manager",
            "Ferry Freight",
            "2006-05",
            "2012-02",
            "Led a team of 20 dispatchers")
        .education("MBA", "Business School of the Coast", "2006")
        .entries;
  }

  static List<CareerEntry> changer() {
    return new SampleCareers()
        .work(
            "Web Developer",
            "Bluebird Studio",
            "2025-01",
            "present",
            "Built 7 client sites in JavaScript and CSS")
        .work(
            "Line Cook",
            "Olive Kitchen",
            "2016-03",
            "2024-06",
            "Cooked 120 covers a night",
            "Trained 4 new cooks in food safety")
        .certified("Full-Stack Web Development Certificate")
        .skills("JavaScript", "CSS", "Git")
        .entries;
  }

  static List<CareerEntry> driver() {
    return new SampleCareers()
        .work(
            "Truck Driver",
            "Longhaul Freight",
            "2011-02",
            "present",
            "Drove 110,000 miles a year without an accident",
            "Inspected vehicles and kept logs before each trip",
            "Delivered 25 loads a month in 9 states")
        .certified("Commercial Driver License, Class A", "Hazmat Endorsement")
        .skills("Route planning", "Defensive driving")
        .entries;
  }

  static List<CareerEntry> cook() {
    return new SampleCareers()
        .work(
            "Sous Chef",
            "The Copper Pot",
            "2020-01",
            "present",
            "Supervised 7 cooks on the evening shift",
            "Reduced food waste by 22%",
            "Planned menus for 180 guests a night")
        .work(
            "Line Cook", "The Copper Pot", "2016-05", "2019-12", "Prepared sauces and grilled meat")
        .certified("ServSafe Manager")
        .skills("Menu planning", "Food safety", "Catering")
        .entries;
  }

  static List<CareerEntry> accountant() {
    return new SampleCareers()
        .work(
            "Senior Accountant",
            "Grove and Partners",
            "2017-09",
            "present",
            "Prepared tax returns for 85 clients in QuickBooks",
            "Reconciled accounts worth $12M each month",
            "Shortened the monthly close by 3 days")
        .work(
            "Staff Accountant",
            "Mill Manufacturing",
            "2013-06",
            "2017-08",
            "Was responsible for accounts payable",
            "Processed 900 invoices a month")
        .education("Bachelor of Business Administration in Accounting", "Valley College", "2013")
        .certified("Certified Public Accountant")
        .skills("QuickBooks", "Excel", "Tax preparation", "Auditing")
        .entries;
  }

  static List<CareerEntry> researcher() {
    return new SampleCareers()
        .work(
            "Research Scientist",
            "Institute of Cell Biology",
            "2016-10",
            "present",
            "Researched cell repair with PCR and chromatography",
            "Published 11 papers",
            "Won a grant of $450,000")
        .work(
            "Postdoctoral Researcher",
            "Coast University",
            "2013-09",
            "2016-09",
            "Developed an assay used by 4 laboratories")
        .education("PhD in Biology", "Coast University", "2013")
        .skills("PCR", "R", "Cell culture", "Experimental design")
        .entries;
  }
}
