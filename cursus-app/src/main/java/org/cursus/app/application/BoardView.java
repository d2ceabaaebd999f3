package org.cursus.app.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/// The board as its page shows it.
///
/// @param due how many follow-ups are due today or were before
/// @param full whether there are more cards than are shown
record BoardView(List<Column> columns, int due, boolean full) {

  record Column(String key, String title, List<Card> cards) {}

  /// @param position from 0 in its column
  /// @param followUp such as "Follow up on 3 November 2026"; null for nothing to do
  record Card(
      UUID id,
      String title,
      String company,
      String name,
      int position,
      boolean last,
      @Nullable String followUp,
      boolean due,
      int version) {}

  static BoardView of(List<Application> applications, LocalDate today) {
    var columns =
        Arrays.stream(ApplicationStatus.values())
            .map(
                status ->
                    new Column(
                        status.key(),
                        status.title(),
                        cards(
                            applications.stream().filter(a -> a.column() == status).toList(),
                            today)))
            .toList();
    int due = (int) applications.stream().filter(each -> each.isDue(today)).count();
    return new BoardView(columns, due, applications.size() >= Applications.MOST_ON_BOARD);
  }

  private static List<Card> cards(List<Application> applications, LocalDate today) {
    var cards = new java.util.ArrayList<Card>();
    for (var each : applications) {
      int position = cards.size();
      cards.add(
          new Card(
              each.id(),
              each.title(),
              each.company(),
              each.name(),
              position,
              position == applications.size() - 1,
              each.followUpOn() == null ? null : "Follow up on " + Days.written(each.followUpOn()),
              each.isDue(today),
              each.version()));
    }
    return cards;
  }
}
