package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An occupation that somebody could go on to, and what speaks for it.
///
/// @param direction `next` (more preparation), `sideways` (as much or less), or `further` (two
/// steps) @param fromTitle the occupation of the person's that it is related to @param viaTitle
/// the occupation between, for one that is further away @param readiness of the record, 0 to 1, by
/// the rules of the gap; null without ratings @param shared what it asks for most of that the
/// record has enough of @param learn what is missing most @param wage what half earn less than, as
/// the operator noted it; null when not noted
public record CareerWay(
    String code,
    String title,
    String direction,
    int jobZone,
    String preparation,
    String fromCode,
    String fromTitle,
    @Nullable String viaTitle,
    double cost,
    @Nullable Double readiness,
    List<Have> shared,
    List<Learn> learn,
    @Nullable BigDecimal wage,
    @Nullable String wageCurrency,
    @Nullable String wagePeriod,
    String demand,
    List<Rest> evidence) {

  /// Something that the record has enough of.
  ///
  /// @param because one sentence on what in the record says so
  public record Have(String name, String because) {}

  /// Something to learn, on O*NET's scale of 0 to 7.
  public record Learn(String name, double own, double required) {}

  /// A job of the record that it rests on.
  public record Rest(UUID entryId, String title) {}
}
