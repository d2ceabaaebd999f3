package org.cursus.engine.writing;

import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.ranking.Ranking;

/// What a document is to say, before it is written.
///
/// @param picks the entries, each kind in the order in which it is shown
/// @param telling ids of experiences and projects in the order in which a letter tells of them
public record Chosen(Ranking ranking, List<Pick> picks, List<String> telling) {

  public Chosen {
    picks = List.copyOf(picks);
    telling = List.copyOf(telling);
  }

  /// An entry that is shown.
  ///
  /// @param rank what is ranked lowest goes first when the document is too long
  /// @param brief whether it gets one line only
  public record Pick(String entry, Kind kind, double rank, boolean brief, List<Line> lines) {

    public Pick {
      lines = List.copyOf(lines);
    }
  }

  /// A statement that is shown.
  ///
  /// @param statement its index in the entry
  /// @param text as it stands in the record, without what speaks to whoever reads
  /// @param score 0 to 1, for this posting
  public record Line(int statement, String text, double score, List<String> terms) {

    public Line {
      terms = List.copyOf(terms);
    }
  }

  /// The entries of a kind.
  Stream<Pick> of(Kind kind) {
    return picks.stream().filter(each -> each.kind() == kind);
  }
}
