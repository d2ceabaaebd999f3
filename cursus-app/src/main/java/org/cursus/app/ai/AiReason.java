package org.cursus.app.ai;

import java.util.Locale;

/// Why the built-in engine answered where a model was wanted.
enum AiReason {
  UNREACHABLE("The endpoint could not be reached."),
  TIMED_OUT("The model took too long."),
  RATE_LIMITED("The endpoint asked to wait longer than a person would."),
  ENDPOINT_FAILED("The endpoint answered with an error of its own."),
  CIRCUIT_OPEN("The endpoint failed several times in a row and is left alone for a while."),
  KEY_REFUSED("The endpoint refused the key."),
  REQUEST_REFUSED("The endpoint refused the request, for instance because it lacks the model."),
  PRIVATE_ADDRESS("The endpoint has a private address, which is forbidden here."),
  REFUSED("The model declined to answer."),
  NOT_VALID("The answer did not have the right form or said what it must not, twice."),
  OTHER_LANGUAGE("The model answered in another language, twice."),
  EMPTY("The model answered nothing."),
  CUT_OFF("The answer broke off."),
  TOO_LARGE("The answer was larger than any real one."),
  TOO_LONG("The text is longer than the model can read."),
  CAP_REACHED("The person's cap of the day was reached."),
  NOT_CONFIGURED("The model that is wanted is no longer configured."),
  CANCELLED("The person no longer waited.");

  private final String title;

  AiReason(String title) {
    this.title = title;
  }

  /// As it is stored, such as `timed-out`.
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What an operator reads.
  String title() {
    return title;
  }

  /// Whether it speaks against the endpoint, and not only against one request.
  boolean isOutage() {
    return this == UNREACHABLE || this == TIMED_OUT || this == ENDPOINT_FAILED;
  }
}
