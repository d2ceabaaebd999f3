package org.cursus.engine.truth;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Unsupported.Kind;

/// Decides whether a sentence may stand: everything that it says of the person must be said by the
/// entries that it rests on, and by no other. Reads each entry once, so that one check serves a
/// whole draft; not for several threads at once.
public final class ClaimCheck {

  /// Names the rules; it changes with them.
  public static final String VERSION = "truth-rules-1";

  private final Material material;
  private final Addressee to;
  private final Addressing addressing;
  private final YearMonth now;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Set<String>, Cited> cited = new HashMap<>();

  private ClaimCheck(Material material, Addressee to, YearMonth now) {
    this.material = material;
    this.to = to;
    this.addressing = new Addressing(to);
    this.now = now;
    material.entries().forEach(each -> entries.put(each.version(), each));
  }

  /// @param now until when what goes on has lasted
  public static ClaimCheck of(Material material, Addressee to, YearMonth now) {
    return new ClaimCheck(material, to, now);
  }

  /// What a single sentence says that its support does not; for several, keep the check.
  public static List<Unsupported> faults(
      String text, List<String> support, Material material, Addressee to, YearMonth now) {
    return of(material, to, now).faults(text, support);
  }

  /// A draft without what the record does not say.
  public static Checked check(Draft draft, Material material, Addressee to, YearMonth now) {
    return of(material, to, now).check(draft);
  }

  /// A draft without what the record does not say.
  public Checked check(Draft draft) {
    return new DraftCheck(this, material).of(draft);
  }

  /// What a sentence says that its support does not, in the order of the text; empty when it may
  /// stand.
  ///
  /// @param support versions of entries, or of the personal details
  public List<Unsupported> faults(String text, List<String> support) {
    for (var version : support) {
      if (!entries.containsKey(version) && !version.equals(material.person().version())) {
        return List.of(whole(text, "It rests on an entry that the record does not have."));
      }
    }
    var rest = addressing.withoutNames(text);
    if (support.isEmpty()) {
      return text.isBlank() || addressing.isCourtesy(rest)
          ? List.of()
          : List.of(whole(text, "It says something of you, and names no entry that says so."));
    }
    var sources = cited(support);
    if (sources.isOwn(text)) {
      return List.of();
    }
    var faults = new ArrayList<>(Releases.faults(rest, sources, now));
    faults.addAll(Titles.faults(rest, sources));
    var reckoned = without(rest, Reckoned.in(rest, sources, now));
    faults.addAll(sources.grounds().faults(reckoned));
    faults.addAll(Since.faults(reckoned, sources));
    for (var word : sources.grounds().newWords(reckoned)) {
      if (addressing.isOfPosting(word)) {
        faults.add(
            new Unsupported(
                Kind.POSTING,
                word.text(),
                word.start(),
                word.end(),
                "The posting speaks of this, and the record does not."));
      }
    }
    faults.sort(Comparator.comparingInt(Unsupported::start).thenComparing(Unsupported::kind));
    return List.copyOf(faults);
  }

  /// What stands around a letter: what it claims and may not, and names that nobody has told of.
  ///
  /// @param text one line
  public FrameChecked frame(LetterPart part, String text) {
    return new LetterCheck(this, material, addressing, to).of(part, text);
  }

  private static Unsupported whole(String text, String because) {
    return new Unsupported(Kind.GROUNDLESS, text, 0, text.length(), because);
  }

  private static String without(String text, List<int[]> places) {
    var made = new StringBuilder(text);
    for (var place : places) {
      made.replace(place[0], place[1], " ".repeat(place[1] - place[0]));
    }
    return made.toString();
  }

  /// What some versions say, read the first time that it is asked for.
  Cited cited(List<String> support) {
    return cited.computeIfAbsent(
        new LinkedHashSet<>(support),
        versions ->
            Cited.of(
                versions.stream().filter(entries::containsKey).map(entries::get).toList(),
                material.person(),
                versions.contains(material.person().version())));
  }

  /// The entry of a version; null where the record has none.
  @org.jspecify.annotations.Nullable
  Entry entry(String version) {
    return entries.get(version);
  }
}
