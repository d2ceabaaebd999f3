package org.cursus.app.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cursus.engine.match.OccupationMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The occupations that titles of jobs stand for, for modules that read such titles.
@Service
public class OccupationTitles {

  private final OccupationFinder finder;
  private final OccupationKeyStore keys;

  OccupationTitles(OccupationFinder finder, OccupationKeyStore keys) {
    this.finder = finder;
    this.keys = keys;
  }

  /// An occupation of O*NET.
  ///
  /// @param title the official one
  public record Coded(String code, String title) {

    private static Coded of(OccupationMatch match) {
      return new Coded(match.code(), match.title());
    }
  }

  /// The occupation that a title stands for; empty where that is not sure. May build the index of
  /// titles, so call it outside of transactions.
  public Optional<Coded> sure(String title) {
    var coding = finder.code(title);
    return coding.accepted() ? coding.best().map(Coded::of) : Optional.empty();
  }

  /// What a title may stand for, the best first. Call it outside of transactions.
  public List<Coded> choices(String title, int most) {
    return finder.code(title).candidates().stream().limit(most).map(Coded::of).toList();
  }

  /// The occupation with a code; empty where no release has had it or it is retired.
  @Transactional(readOnly = true)
  public Optional<Coded> find(String code) {
    return keys.find(code)
        .filter(key -> key.retiredIn() == null)
        .map(key -> new Coded(key.code(), key.title()));
  }

  /// Those of the codes that the live release has.
  @Transactional(readOnly = true)
  public Set<String> known(Collection<String> codes) {
    return codes.isEmpty() ? Set.of() : Set.copyOf(keys.live(codes));
  }
}
