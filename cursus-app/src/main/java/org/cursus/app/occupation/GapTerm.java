package org.cursus.app.occupation;

/// One term of the sum: an element that an occupation requires, beside what the person has of it.
///
/// @param kind `skill` or `knowledge`
/// @param importance on the scale IM, 1 to 5
/// @param weight how much that counts, 0 to 1
/// @param required on the scale LV, 0 to 7
/// @param own on the scale LV, 0 to 7
/// @param weightedGap the gap times its weight
record GapTerm(
    String element,
    String name,
    String kind,
    double importance,
    double weight,
    double required,
    double own,
    double gap,
    double weightedGap,
    GapEvidence evidence) {

  static GapTerm of(GapElement element, double importance, double required, GapEvidence own) {
    double weight = GapRules.weight(importance);
    double gap = GapRules.gap(required, own.level());
    return new GapTerm(
        element.id(),
        element.name(),
        element.kind(),
        importance,
        weight,
        required,
        own.level(),
        gap,
        gap * weight,
        own);
  }

  /// What the occupation requires of it, weighted.
  double weightedRequired() {
    return required * weight;
  }
}
