package org.cursus.app.occupation;

/// The six areas of interest after Holland, in the order of O*NET's elements.
enum InterestArea {
  R("Realistic", "Making, mending and moving things, often outside or with tools."),
  I("Investigative", "Finding things out: by study, by experiment, by thinking."),
  A("Artistic", "Making something of your own: words, pictures, music, form."),
  S("Social", "Helping, teaching and caring for people."),
  E("Enterprising", "Leading, selling and getting things under way."),
  C("Conventional", "Keeping things in order: numbers, records, rules.");

  private final String label;
  private final String meaning;

  InterestArea(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  public String meaning() {
    return meaning;
  }
}
