package org.cursus.engine.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.draft.Material.Person;
import org.cursus.engine.text.Lists;
import org.jspecify.annotations.Nullable;

/// Invented people with honest and fabricated sentences about them, as `held-out.txt` explains.
final class TruthSet {

  /// A sentence that rests on entries.
  ///
  /// @param kind of the fabrication; null for an honest one
  /// @param written whether by hand
  record Example(
      Subject subject, String text, List<String> support, @Nullable String kind, boolean written) {

    boolean isHonest() {
      return kind == null;
    }
  }

  /// A person with the examples written for them.
  ///
  /// @param base entries with statements, of which examples are made
  record Subject(
      boolean heldOut, Material material, Addressee to, List<Entry> base, List<Example> written) {}

  private final boolean heldOut;
  private final List<Subject> subjects = new ArrayList<>();
  private String[] head = {};
  private List<Entry> entries = new ArrayList<>();
  private List<String[]> lines = new ArrayList<>();

  private TruthSet(boolean heldOut) {
    this.heldOut = heldOut;
  }

  /// People of both halves, those for tuning first.
  static List<Subject> all() {
    var all = new ArrayList<>(read("tuning.txt", false));
    all.addAll(read("held-out.txt", true));
    return List.copyOf(all);
  }

  private static List<Subject> read(String file, boolean heldOut) {
    var set = new TruthSet(heldOut);
    Lists.lines(TruthSet.class, file).forEach(set::line);
    set.finish();
    return set.subjects;
  }

  private void line(String line) {
    char first = line.charAt(0);
    switch (first) {
      case '@' -> {
        finish();
        head = cells(line.substring(1));
      }
      case '-' -> entries.add(with(entries.removeLast(), line.substring(1).strip()));
      case '=' -> lines.add(new String[] {entries.getLast().version(), "", line.substring(1)});
      case '!' -> {
        int space = line.indexOf(' ');
        lines.add(
            new String[] {
              entries.getLast().version(), line.substring(1, space), line.substring(space)
            });
      }
      default -> {
        int space = line.indexOf(' ');
        entries.add(entry(Kind.valueOf(line.substring(0, space)), cells(line.substring(space))));
      }
    }
  }

  private static String[] cells(String line) {
    var cells = line.split("\\|", -1);
    for (int at = 0; at < cells.length; at++) {
      cells[at] = cells[at].strip();
    }
    return cells;
  }

  private static @Nullable String cell(String[] cells, int at) {
    return at < cells.length && !cells[at].isEmpty() ? cells[at] : null;
  }

  private Entry entry(Kind kind, String[] cells) {
    var id = "e" + subjects.size() + "." + entries.size();
    boolean career = kind == Kind.WORK || kind == Kind.VOLUNTEERING || kind == Kind.PROJECT;
    var names =
        career && cell(cells, 5) != null ? List.of(cells[5].split(";\\s*")) : List.<String>of();
    boolean level = kind == Kind.SKILL || kind == Kind.LANGUAGE;
    return new Entry(
        id,
        id + "@1",
        kind,
        cell(cells, 0),
        level ? null : cell(cells, 1),
        kind == Kind.EDUCATION ? cell(cells, 2) : null,
        career ? cell(cells, 2) : null,
        null,
        career ? cell(cells, 3) : null,
        career ? cell(cells, 4) : level ? null : cell(cells, kind == Kind.EDUCATION ? 3 : 2),
        false,
        level ? cell(cells, 1) : null,
        List.of(),
        names);
  }

  private static Entry with(Entry e, String statement) {
    var statements = new ArrayList<>(e.statements());
    statements.add(statement);
    return new Entry(
        e.id(),
        e.version(),
        e.kind(),
        e.title(),
        e.organisation(),
        e.subject(),
        e.location(),
        e.url(),
        e.start(),
        e.end(),
        e.current(),
        e.level(),
        statements,
        e.names());
  }

  private void finish() {
    if (head.length > 0) {
      var person = new Person("person@1", head[0], null, null, null, null, List.of(), null);
      var base = entries.stream().filter(each -> !each.statements().isEmpty()).toList();
      var written = new ArrayList<Example>();
      var subject =
          new Subject(
              heldOut,
              new Material(person, entries),
              new Addressee(head[1], head[2], List.of(head[3].split(";\\s*"))),
              base,
              written);
      for (var line : lines) {
        written.add(example(subject, line));
      }
      subjects.add(subject);
    }
    entries = new ArrayList<>();
    lines = new ArrayList<>();
  }

  private Example example(Subject subject, String[] line) {
    var support = new ArrayList<>(List.of(line[0]));
    var text = line[2].strip();
    int also = text.indexOf(" ++");
    if (also >= 0) {
      var skill = text.substring(also + 3);
      subject.material().entries().stream()
          .filter(each -> each.kind() == Kind.SKILL && skill.equals(each.title()))
          .forEach(each -> support.add(each.version()));
      text = text.substring(0, also);
    }
    return new Example(subject, text, support, line[1].isEmpty() ? null : line[1], true);
  }

  /// An entry's other name for the kind of a fabrication.
  static String kind(Example example) {
    return Objects.requireNonNullElse(example.kind(), "HONEST");
  }
}
