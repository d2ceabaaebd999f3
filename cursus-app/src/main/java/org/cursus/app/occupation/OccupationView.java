package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cursus.app.occupation.Occupation.Rated;
import org.cursus.app.occupation.Occupation.Scored;
import org.cursus.app.occupation.Occupation.Wage;
import org.cursus.app.onet.LiveRelease;
import org.jspecify.annotations.Nullable;

/// An occupation as its page shows it.
///
/// @param groups skills, knowledge, activities and abilities
/// @param hexagon null where the release has no interests of it
/// @param wage what is paid here, in words
record OccupationView(
    Occupation it,
    List<Group> groups,
    @Nullable SvgHexagon hexagon,
    @Nullable String wage,
    List<SvgBar> education,
    List<String> styles,
    List<String> values) {

  private static final int SHOWN = 8;
  private static final int TELLING = 6;
  private static final int LEAST_IMPORTANCE = 1;
  private static final int MOST_IMPORTANCE = 5;
  private static final int LEAST_INTEREST = 1;
  private static final int MOST_INTEREST = 7;

  /// Elements of one kind.
  ///
  /// @param id its anchor on the page
  /// @param missing whether the release came without the table
  /// @param bars the most important
  /// @param all every one, for the table
  record Group(
      String id,
      String heading,
      String about,
      boolean missing,
      List<SvgBar> bars,
      List<Rated> all) {}

  static OccupationView of(Occupation it, LiveRelease release) {
    return new OccupationView(
        it,
        List.of(
            group("skills", "Skills", "What somebody has learned to do.", it.skills(), release),
            group("knowledge", "Knowledge", "What somebody knows of.", it.knowledge(), release),
            group(
                "work_activities",
                "Activities",
                "What fills the day, across tasks.",
                it.activities(),
                release),
            group(
                "abilities",
                "Abilities",
                "What body and mind must be able to do.",
                it.abilities(),
                release)),
        hexagon(it),
        it.localWage() == null ? null : words(it.localWage()),
        it.education().stream().map(each -> SvgBar.ofShare(each.name(), each.percent())).toList(),
        names(it.workStyles()),
        names(it.workValues()));
  }

  private static Group group(
      String table, String heading, String about, List<Rated> all, LiveRelease release) {
    return new Group(
        table.replace('_', '-'),
        heading,
        about,
        !release.has(table),
        bars(all).limit(SHOWN).toList(),
        all);
  }

  /// Of what has an importance, the most important first.
  static Stream<SvgBar> bars(List<Rated> rated) {
    return rated.stream().filter(each -> each.importance() != null).map(OccupationView::bar);
  }

  private static SvgBar bar(Rated rated) {
    return SvgBar.of(
        rated.name(),
        rated.plainName(),
        Objects.requireNonNull(rated.importance()),
        LEAST_IMPORTANCE,
        MOST_IMPORTANCE,
        rated.importanceLow(),
        rated.importanceHigh());
  }

  static @Nullable SvgHexagon hexagon(Occupation it) {
    return it.interests().size() != OccupationInterest.values().length
        ? null
        : SvgHexagon.of(
            it.interests().stream().map(Scored::name).toList(),
            it.interests().stream().map(Scored::value).toList(),
            LEAST_INTEREST,
            MOST_INTEREST);
  }

  private static List<String> names(List<Scored> scored) {
    return scored.stream().limit(TELLING).map(Scored::name).toList();
  }

  /// Such as "30,000 to 52,000 USD a year, half of the people less than 41,000".
  static String words(Wage wage) {
    var range =
        Stream.of(wage.low(), wage.high())
            .filter(Objects::nonNull)
            .map(OccupationView::amount)
            .distinct()
            .toList();
    var median = wage.median();
    var unit = " " + wage.currency() + " " + per(wage.period());
    if (range.isEmpty()) {
      return median == null ? "" : "Half of the people earn more than " + amount(median) + unit;
    }
    var told = String.join(" to ", range) + unit;
    return median == null ? told : told + ", half of the people more than " + amount(median);
  }

  private static String amount(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number);
  }

  private static String per(String period) {
    return ("hour".equals(period) ? "an " : "a ") + period;
  }
}
