package org.cursus.app.occupation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the training programs: everybody reads them, administrators change them.
@Service
class Programs {

  static final int PAGE = 50;

  private static final int MOST_SHOWN = 200;

  private final ProgramStore store;
  private final ProgramImportStore links;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;
  private final JsonMapper json;

  Programs(
      ProgramStore store,
      ProgramImportStore links,
      SecurityAudit audit,
      LocalKeeping keeping,
      JsonMapper json) {
    this.store = store;
    this.links = links;
    this.audit = audit;
    this.keeping = keeping;
    this.json = json;
  }

  /// A program and an occupation that it leads to.
  private record Link(UUID program, String soc) {}

  /// Programs that lead to an occupation, the shortest way first; at most 200.
  @Transactional(readOnly = true)
  List<Program> ofOccupation(String code) {
    return store.ofOccupation(LocalKeeping.words(code), MOST_SHOWN);
  }

  /// Programs by words of provider, name or place; 50 a page, and one more when there is another.
  List<Program> search(String text, int page) {
    return keeping.asAdmin(
        () -> store.search(LocalKeeping.words(text), PAGE + 1, Math.max(0, page) * PAGE));
  }

  /// @throws Problem `no-such-program`
  Program get(UUID id) {
    return keeping.asAdmin(() -> find(id));
  }

  /// @throws Problem `program-invalid` or `program-known`
  Program add(Program.Draft draft, LocalFaults faults) {
    var program = draft.checked(faults);
    return keeping.asAdmin(
        () -> {
          check(program, faults);
          var id = Ids.next();
          if (!store.add(id, program)) {
            throw known(program, id);
          }
          link(id, program.codes());
          audit.record(AuditAction.PROGRAM_ADDED, "program", id);
          return find(id);
        });
  }

  /// @throws Problem `no-such-program`, `local-version-stale`, or as `add`
  Program change(UUID id, int version, Program.Draft draft, LocalFaults faults) {
    var program = draft.checked(faults);
    return keeping.asAdmin(
        () -> {
          find(id);
          check(program, faults);
          links.lock();
          if (store.same(program, id).isPresent()) {
            throw known(program, id);
          }
          if (!store.change(id, version, program)) {
            throw stale(id);
          }
          store.unlink(id);
          link(id, program.codes());
          audit.record(AuditAction.PROGRAM_CHANGED, "program", id);
          return find(id);
        });
  }

  /// It is no longer shown, and can be added again.
  ///
  /// @throws Problem `no-such-program` or `local-version-stale`
  void remove(UUID id, int version) {
    keeping.asAdmin(
        () -> {
          if (!store.remove(id, version)) {
            throw stale(id);
          }
          audit.record(AuditAction.PROGRAM_REMOVED, "program", id);
          return id;
        });
  }

  /// Programs that may be the same as this one, the most alike first.
  List<Program.Like> like(UUID id) {
    return keeping.asAdmin(() -> store.like(id));
  }

  /// Pairs that may be one and the same, the most alike first; at most 50.
  List<Program.Pair> pairs() {
    return keeping.asAdmin(() -> store.pairs(PAGE));
  }

  /// Keeps one of two; what only the other says goes over to it.
  ///
  /// @param into the one that stays
  /// @throws Problem `no-such-program` or `same-program`
  Program merge(UUID id, UUID into) {
    return keeping.asAdmin(
        () -> {
          var gone = distinct(id, into);
          find(into);
          store.give(id, into);
          store.remove(id, gone.version());
          links.linkByCip(Set.of(into));
          audit.record(AuditAction.PROGRAMS_MERGED, "program", into);
          return find(into);
        });
  }

  /// Two that look the same are not; they are not shown as a pair again.
  ///
  /// @throws Problem `no-such-program` or `same-program`
  void tellApart(UUID id, UUID other) {
    keeping.asAdmin(
        () -> {
          distinct(id, other);
          find(other);
          store.tellApart(id, other, LocalKeeping.who());
          audit.record(AuditAction.PROGRAMS_TOLD_APART, "program", id);
          return id;
        });
  }

  /// All programs as CSV, in the columns that the import takes.
  String export() {
    return keeping.asAdmin(
        () -> {
          audit.record(AuditAction.PROGRAMS_EXPORTED);
          return ProgramCsv.of(store.all());
        });
  }

  private Program distinct(UUID id, UUID other) {
    if (id.equals(other)) {
      throw LocalProblem.SAME_PROGRAM.problem();
    }
    return find(id);
  }

  private void check(Program.Draft program, LocalFaults faults) {
    for (var code : links.unknown(program.codes())) {
      faults.add("occupations", "No occupation has the code " + code + ". Search by title.");
    }
    faults.refuse(LocalProblem.PROGRAM_INVALID);
  }

  private void link(UUID id, List<String> codes) {
    links.link(json.writeValueAsString(codes.stream().map(code -> new Link(id, code)).toList()));
    links.linkByCip(Set.of(id));
  }

  private Problem known(Program.Draft program, UUID except) {
    return store
        .same(program, except)
        .map(id -> LocalProblem.PROGRAM_KNOWN.with("programId", id))
        .orElseGet(LocalProblem.PROGRAM_KNOWN::problem);
  }

  private Problem stale(UUID id) {
    return LocalProblem.LOCAL_VERSION_STALE.with("latestVersion", find(id).version());
  }

  private Program find(UUID id) {
    return store.find(id).orElseThrow(LocalProblem.NO_SUCH_PROGRAM::problem);
  }
}
