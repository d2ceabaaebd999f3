package org.cursus.app.ai;

import org.cursus.app.usage.Spend;

/// An answer, with who made it and why.
public record Answer<O>(O value, Spend spend) {}
