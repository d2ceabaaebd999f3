package org.cursus.app.occupation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The six interests of Holland's theory, in the order in which O*NET numbers them and in which
/// they stand around the hexagon.
enum OccupationInterest {
  REALISTIC("Realistic", "work with things, tools, plants or animals"),
  INVESTIGATIVE("Investigative", "find out and think things through"),
  ARTISTIC("Artistic", "design, write or perform"),
  SOCIAL("Social", "help, teach and care for people"),
  ENTERPRISING("Enterprising", "lead, persuade and sell"),
  CONVENTIONAL("Conventional", "keep records and details in order");

  private final String label;
  private final String about;

  OccupationInterest(String label, String about) {
    this.label = label;
    this.about = about;
  }

  public String label() {
    return label;
  }

  /// What somebody with this interest likes to do, to end a sentence with.
  public String about() {
    return about;
  }

  /// How it is written in addresses.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// From 1, as the high points of O*NET count.
  public int number() {
    return ordinal() + 1;
  }

  static Optional<OccupationInterest> named(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /// The interests of high points, the strongest first. O*NET writes 0 for none.
  static List<OccupationInterest> ofHighPoints(List<Integer> numbers) {
    return numbers.stream()
        .filter(number -> number >= 1 && number <= values().length)
        .map(number -> values()[number - 1])
        .toList();
  }
}
