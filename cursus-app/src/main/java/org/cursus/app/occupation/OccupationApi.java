package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cursus.app.occupation.OccupationFamilies.Family;
import org.cursus.app.occupation.OccupationTargets.Target;
import org.cursus.app.occupation.OwnOccupation.Choice;
import org.cursus.engine.match.OccupationMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Occupations for programs: finding, reading, comparing, and keeping some in view.
@RestController
@RequestMapping(path = "/api/v1/occupations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Occupations")
class OccupationApi {

  private final OccupationExplorer explorer;
  private final OccupationTargets targets;

  OccupationApi(OccupationExplorer explorer, OccupationTargets targets) {
    this.explorer = explorer;
    this.targets = targets;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record OccupationList(
      List<OccupationSummary> items, @Nullable String nextCursor, OccupationSource source) {}

  /// An occupation and where its data is from.
  record OneOccupation(Occupation occupation, OccupationSource source) {}

  /// Occupations side by side.
  record Comparison(List<Occupation> occupations, OccupationSource source) {}

  /// Groups of occupations.
  record FamilyTree(List<Family> families, OccupationSource source) {}

  /// What a title may stand for.
  ///
  /// @param accepted whether the first choice is sure enough to take without asking
  /// @param confidence how often a first choice like this is right
  record Coding(String title, boolean accepted, double confidence, List<Choice> choices) {}

  @Operation(
      summary = "Find occupations",
      description =
          "By any words (`q`), the best first and on one page; without words all by title, page by"
              + " page. `interest` is one of realistic, investigative, artistic, social,"
              + " enterprising, conventional; `family` is the beginning of codes, such as 29 or"
              + " 29-1.")
  @GetMapping
  OccupationList find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer jobZone,
      @RequestParam(defaultValue = "") String interest,
      @RequestParam(required = false) @Nullable UUID sector,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    var search = OccupationSearch.of(q, jobZone, interest, sector, family, limit, cursor);
    var found = explorer.find(search, false);
    return new OccupationList(found.items(), found.next(), OccupationSource.of(found.release()));
  }

  @Operation(summary = "Everything about an occupation")
  @GetMapping("/{code}")
  OneOccupation get(@PathVariable String code) {
    var shown = explorer.get(code);
    return new OneOccupation(shown.only(), OccupationSource.of(shown.release()));
  }

  @Operation(summary = "Groups of occupations, with how many there are in each")
  @GetMapping("/families")
  FamilyTree families() {
    var read = explorer.families();
    return new FamilyTree(read.families(), OccupationSource.of(read.release()));
  }

  @Operation(summary = "Two or three occupations side by side", description = "`codes` by commas.")
  @GetMapping("/compare")
  Comparison compare(@RequestParam String codes) {
    var shown = explorer.compare(Arrays.asList(codes.split(",", -1)));
    return new Comparison(shown.occupations(), OccupationSource.of(shown.release()));
  }

  @Operation(
      summary = "Which occupation a job title stands for",
      description =
          "`confidence` is calibrated: of a hundred titles with 0.9, about ninety are right.")
  @GetMapping("/coding")
  Coding code(@RequestParam String title) {
    var coding = explorer.code(title);
    return new Coding(
        title,
        coding.accepted(),
        coding.confidence(),
        coding.candidates().stream().map(OccupationApi::choice).toList());
  }

  private static Choice choice(OccupationMatch match) {
    return new Choice(match.code(), match.title(), match.score(), match.matched());
  }

  @Operation(summary = "The occupations that you keep in view")
  @GetMapping("/targets")
  List<Target> targets() {
    return targets.list();
  }

  @Operation(summary = "Keep an occupation in view")
  @PutMapping("/targets/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(@PathVariable String code) {
    targets.keep(code);
  }

  @Operation(summary = "Keep an occupation in view no longer")
  @DeleteMapping("/targets/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void drop(@PathVariable String code) {
    targets.drop(code);
  }
}
