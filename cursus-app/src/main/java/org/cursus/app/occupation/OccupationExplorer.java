package org.cursus.app.occupation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cursus.app.occupation.OccupationFamilies.Family;
import org.cursus.app.occupation.OccupationListStore.Frame;
import org.cursus.app.occupation.OccupationListStore.Listed;
import org.cursus.app.occupation.OccupationStore.Details;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.Problem;
import org.cursus.engine.match.OccupationMatch;
import org.cursus.engine.match.TitleCoding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Finds, lists, shows and compares occupations of the live release. Each answer is read by one
/// query, so that release, values and notes belong together even while another release goes live.
@Service
class OccupationExplorer {

  /// How many the index names before filters leave some of them out.
  private static final int BEFORE_FILTERS = 300;

  private static final int MOST_COMPARED = 3;

  private static final OccupationSearch NOTHING =
      new OccupationSearch("", 0, null, null, "", 0, "");

  private final OccupationStore store;
  private final OccupationListStore lists;
  private final OccupationFinder finder;
  private final OccupationCodes codes;

  OccupationExplorer(
      OccupationStore store,
      OccupationListStore lists,
      OccupationFinder finder,
      OccupationCodes codes) {
    this.store = store;
    this.lists = lists;
    this.finder = finder;
    this.codes = codes;
  }

  /// What was found.
  ///
  /// @param next the code to go on after; null on the last page, and for a search by words, which
  ///     has one page only
  /// @param frame null unless asked for
  record Found(
      LiveRelease release,
      List<OccupationSummary> items,
      @Nullable String next,
      @Nullable Frame frame) {}

  /// One occupation or several.
  record Shown(LiveRelease release, List<Occupation> occupations) {

    Occupation only() {
      return occupations.getFirst();
    }
  }

  /// Occupations by words, the best first, or all of them by title.
  ///
  /// @param withFrame whether to read also what a person chooses from
  Found find(OccupationSearch search, boolean withFrame) {
    return search.hasWords() ? byWords(search, withFrame) : byTitle(search, withFrame);
  }

  private Found byTitle(OccupationSearch search, boolean withFrame) {
    var listed = lists.byTitle(search, search.limit() + 1, withFrame);
    boolean more = listed.items().size() > search.limit();
    var items = more ? listed.items().subList(0, search.limit()) : listed.items();
    return new Found(
        released(listed.release()), items, more ? items.getLast().code() : null, listed.frame());
  }

  private Found byWords(OccupationSearch search, boolean withFrame) {
    int most = search.filtered() ? BEFORE_FILTERS : search.limit();
    var matches = finder.index().search(search.words(), most);
    var listed = lists.ofCodes(search, codes(matches), search.limit(), withFrame);
    var release = released(listed.release());
    finder.seen(release.id());
    return new Found(release, withMatches(listed, matches), null, listed.frame());
  }

  private static List<String> codes(List<OccupationMatch> matches) {
    return matches.stream().map(OccupationMatch::code).toList();
  }

  private static List<OccupationSummary> withMatches(Listed listed, List<OccupationMatch> matches) {
    Map<String, String> others = new LinkedHashMap<>();
    matches.stream()
        .filter(OccupationMatch::alsoCalled)
        .forEach(match -> others.put(match.code(), match.matched()));
    return listed.items().stream().map(each -> each.calledAlso(others.get(each.code()))).toList();
  }

  /// All there is to say of an occupation.
  ///
  /// @throws Problem `code-invalid`, `no-such-occupation`, or `occupation-retired` with what became
  ///     of it
  Shown get(String code) {
    return shown(List.of(OccupationCodes.checked(code)));
  }

  /// Two or three, in the order in which they are asked for.
  ///
  /// @throws Problem `compare-two-or-three`; otherwise as `get`
  Shown compare(List<String> asked) {
    boolean fits = asked.size() >= 2 && asked.size() <= MOST_COMPARED;
    if (!fits || new HashSet<>(asked).size() < asked.size()) {
      throw OccupationProblem.COMPARE_TWO_OR_THREE.problem();
    }
    return shown(asked.stream().map(OccupationCodes::checked).toList());
  }

  private Shown shown(List<String> asked) {
    Details details = store.details(asked);
    var there = details.occupations().stream().map(Occupation::code).toList();
    Optional<String> absent = asked.stream().filter(code -> !there.contains(code)).findFirst();
    if (absent.isPresent()) {
      throw codes.absence(absent.get());
    }
    return new Shown(released(details.release()), details.occupations());
  }

  /// The groups that have occupations, with how many.
  record Families(LiveRelease release, List<Family> families) {}

  Families families() {
    var listed = lists.byTitle(NOTHING, 0, true);
    var counts = Objects.requireNonNull(listed.frame()).families();
    return new Families(released(listed.release()), OccupationFamilies.tree(counts));
  }

  /// The occupations that a job title may stand for.
  TitleCoding code(String title) {
    return finder.code(title);
  }

  private static LiveRelease released(@Nullable LiveRelease release) {
    if (release == null) {
      throw OccupationProblem.NO_RELEASE.problem();
    }
    return release;
  }
}
