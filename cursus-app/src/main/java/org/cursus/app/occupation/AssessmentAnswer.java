package org.cursus.app.occupation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An answer, or that one is taken back.
///
/// @param question an element of O*NET, or an activity such as `R1`
/// @param scale `LV`, `IM` or `IP`
/// @param value null to take the answer back
record AssessmentAnswer(String question, String scale, @Nullable BigDecimal value) {}
