package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Plain words for skills, for administrators' programs.
@RestController
@RequestMapping(
    path = "/api/v1/admin/plain-skills",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Administration")
class PlainSkillApi {

  private final PlainSkills skills;

  PlainSkillApi(PlainSkills skills) {
    this.skills = skills;
  }

  /// How many skills got words.
  record Taken(long added) {}

  @Operation(summary = "Skills with their plain words; with q any element of O*NET")
  @GetMapping
  List<PlainSkill> list(@RequestParam(defaultValue = "") String q) {
    return skills.list(q);
  }

  @Operation(summary = "Add the words that come with Cursus where there are none")
  @PostMapping("/defaults")
  Taken takeOurs() {
    return new Taken(skills.takeOurs());
  }

  @Operation(summary = "One element with its plain words")
  @GetMapping("/{element}")
  ResponseEntity<PlainSkill> get(@PathVariable String element) {
    return answer(skills.get(element));
  }

  @Operation(summary = "Put an element into plain words")
  @PutMapping(path = "/{element}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PlainSkill> change(
      @PathVariable String element,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody PlainSkill.Draft draft) {
    return answer(skills.change(element, LocalKeeping.version(base), draft));
  }

  private static ResponseEntity<PlainSkill> answer(PlainSkill skill) {
    return ResponseEntity.ok().eTag(VersionTag.of(skill.version())).body(skill);
  }
}
