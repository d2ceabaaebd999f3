package org.cursus.engine.posting;

import org.jspecify.annotations.Nullable;

/// A posting as it stood in a file or on a web page: its text, and what the page says of itself
/// for programs. Null where it says nothing.
///
/// @param text what a person would read, without menus, scripts and hidden parts
/// @param basis what was read first: `json-ld`, `open-graph` or `text`
/// @param remote true where the page calls the work remote
/// @param employmentType as schema.org names it, such as `FULL_TIME`
/// @param payFrom the lower end of the pay as a plain number
/// @param payTo the upper end
/// @param payCurrency ISO 4217
/// @param payPeriod `HOUR`, `DAY`, `WEEK`, `MONTH` or `YEAR`
/// @param postedOn a date as `2026-11-22`
/// @param closesOn the last day to apply
public record PostingPage(
    String text,
    String basis,
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    boolean remote,
    @Nullable String employmentType,
    @Nullable String payFrom,
    @Nullable String payTo,
    @Nullable String payCurrency,
    @Nullable String payPeriod,
    @Nullable String postedOn,
    @Nullable String closesOn) {

  /// A text that nothing more is known of.
  public static PostingPage ofText(String text) {
    return new PostingPage(
        text, "text", null, null, null, false, null, null, null, null, null, null, null);
  }
}
