package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an interest profile says.
///
/// @param scores by code of the area, 0 to 40
/// @param flat whether the six are too alike to be compared with anything
/// @param spread their standard deviation
/// @param matches the best first: the best and great ones, or the nearest few where there are none
/// @param absent what the loaded release came without
record InterestProfile(
    UUID assessmentId,
    boolean completed,
    Map<String, Integer> scores,
    boolean flat,
    double spread,
    List<InterestMatch> matches,
    List<String> absent,
    String attribution) {}
