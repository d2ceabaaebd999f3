package org.cursus.engine.feedback;

import java.util.Locale;

/// What feedback can speak of.
public enum Theme {
  COMMUNICATION("Communication"),
  TEAMWORK("Teamwork"),
  LEADERSHIP("Leadership"),
  TECHNICAL("Technical skill"),
  QUALITY("Quality of work"),
  DELIVERY("Delivery"),
  INITIATIVE("Initiative"),
  CUSTOMER("Customer focus"),
  GROWTH("Learning and growth"),
  RELIABILITY("Reliability"),
  ORGANIZATION("Organisation"),
  ATTITUDE("Attitude"),
  PROBLEM_SOLVING("Problem solving"),
  GENERAL("In general");

  private final String title;

  Theme(String title) {
    this.title = title;
  }

  /// What people read.
  public String title() {
    return title;
  }

  /// As it is stored, such as `problem_solving`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
