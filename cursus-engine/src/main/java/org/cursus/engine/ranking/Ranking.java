package org.cursus.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cursus.engine.draft.Material;
import org.cursus.engine.fit.FitTerm;
import org.jspecify.annotations.Nullable;

/// A record, ranked for a posting.
///
/// @param rules the version of the rules that ranked
/// @param confidence 0 to 1: how much of the posting was understood
/// @param experiences work and volunteering, the one that serves most first
/// @param others education, certificates, languages, publications, awards and interests
/// @param missing musts of which nothing in the record shows anything, or not all
public record Ranking(
    String rules,
    double confidence,
    List<Ranked> experiences,
    List<Ranked> projects,
    List<Ranked> skills,
    List<Ranked> others,
    List<Missing> missing) {

  public Ranking {
    experiences = List.copyOf(experiences);
    projects = List.copyOf(projects);
    skills = List.copyOf(skills);
    others = List.copyOf(others);
    missing = List.copyOf(missing);
  }

  /// One entry with its rank.
  ///
  /// @param entry its id
  /// @param score 0 to 1: for an experience or a project the share of what is asked for that it
  ///     shows; for a skill how much the term counts that it answers
  /// @param reasoning a sentence or two for the person
  /// @param serves what of the posting it answers, what counts most first
  /// @param statements each of the entry's statements, in the record's order
  public record Ranked(
      String entry,
      Material.Kind kind,
      double score,
      String reasoning,
      List<Served> serves,
      List<RankedStatement> statements) {

    public Ranked {
      serves = List.copyOf(serves);
      statements = List.copyOf(statements);
    }
  }

  /// Something the posting asks for and an entry answers.
  ///
  /// @param requirement as the posting words it; the term where it is only mentioned
  /// @param term the word or phrase that was found
  /// @param named whether the term is the name of a skill, a tool or a certificate
  /// @param kind how much it is asked for
  /// @param weight what it counts: 3, 1 or .5 times how rare it is
  /// @param match 1 the same, .8 the same concept, .5 related
  /// @param statement which of the entry's statements shows it; negative for its title or names
  /// @param shown the words of the record that show it
  public record Served(
      String requirement,
      String term,
      boolean named,
      FitTerm.Kind kind,
      double weight,
      double match,
      int statement,
      String shown) {}

  /// A must that the record does not show; it is never written into a document.
  ///
  /// @param terms those of its terms that are not shown; empty where it is about years or a degree
  public record Missing(String requirement, List<String> terms) {

    public Missing {
      terms = List.copyOf(terms);
    }
  }

  /// A statement with its rank among all statements.
  ///
  /// @param index in the entry's statements
  /// @param text without what speaks to whoever reads; empty when nothing else was there
  /// @param terms what the posting asks for and it shows
  public record RankedStatement(int index, String text, double score, List<String> terms) {

    public RankedStatement {
      terms = List.copyOf(terms);
    }
  }

  /// All that was ranked.
  public Stream<Ranked> all() {
    return Stream.of(experiences, projects, skills, others).flatMap(List::stream);
  }

  /// The rank of an entry.
  public Optional<Ranked> of(@Nullable String entry) {
    return all().filter(each -> each.entry().equals(entry)).findFirst();
  }
}
