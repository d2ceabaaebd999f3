package org.cursus.app.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.record.FactView;
import org.cursus.engine.document.HiddenText;
import org.jspecify.annotations.Nullable;

/// What the page of a resume shows of its reading: what to check, and what is in the file but not
/// in the record.
///
/// @param doubtful facts of the record that may be wrong
/// @param others sections that the record has no place for, in the order of the resume
/// @param unplaced text that fitted nowhere
/// @param hidden text that the file does not show, and that was left out
/// @param recognised whether the file is a scan, whose words were recognised from the picture
/// @param unlikeResume whether the file may be something else than a resume
record Findings(
    List<Labelled> doubtful,
    List<Group> others,
    List<FactView> unplaced,
    List<Hidden> hidden,
    boolean recognised,
    boolean unlikeResume) {

  static final Findings NONE =
      new Findings(List.of(), List.of(), List.of(), List.of(), false, false);

  /// Below this probability the page asks whether the file is a resume.
  private static final double LIKE_A_RESUME = 0.5;

  private static final Map<String, String> OTHERS =
      Map.of(
          "volunteering", "Volunteering",
          "publication", "Publications",
          "award", "Awards",
          "interest", "Interests");

  /// @param label what kind of fact it is, such as "Job title"
  record Labelled(String label, FactView fact) {}

  /// @param entries each the facts of one entry
  record Group(String name, List<List<FactView>> entries) {}

  /// @param why a few words on how it is hidden
  record Hidden(String text, int page, String why) {}

  static Findings of(ResumeVersion version, List<ParsedEntity> found) {
    var doubtful = new ArrayList<Labelled>();
    var unplaced = new ArrayList<FactView>();
    var groups = new LinkedHashMap<String, Map<String, List<FactView>>>();
    for (var entity : found) {
      var path = entity.fieldName().split("\\.", 3);
      var fact = fact(version, entity);
      if (path[0].equals("unplaced")) {
        unplaced.add(fact);
      } else if (OTHERS.containsKey(path[0])) {
        groups
            .computeIfAbsent(path[0], section -> new LinkedHashMap<>())
            .computeIfAbsent(path[1], entry -> new ArrayList<>())
            .add(fact);
      } else if (entity.uncertain()) {
        doubtful.add(new Labelled(FieldLabels.of(entity.fieldName()), fact));
      }
    }
    var others = new ArrayList<Group>();
    groups.forEach(
        (section, entries) ->
            others.add(new Group(OTHERS.get(section), List.copyOf(entries.values()))));
    var metadata = version.metadata();
    return new Findings(
        doubtful,
        others,
        unplaced,
        metadata.hidden().stream().map(Findings::hidden).toList(),
        Boolean.TRUE.equals(metadata.recognised()),
        isUnlikeResume(metadata.resumeProbability()));
  }

  private static boolean isUnlikeResume(@Nullable Double probability) {
    return probability != null && probability < LIKE_A_RESUME;
  }

  private static FactView fact(ResumeVersion version, ParsedEntity entity) {
    var text = entity.rawValue() == null ? "" : entity.rawValue();
    return FactView.readFrom(RecordEntries.evidenceOf(version, entity), text);
  }

  private static Hidden hidden(HiddenText text) {
    var why =
        switch (text.reason()) {
          case WHITE -> "in the colour of the paper";
          case TINY -> "too small to read";
          case OFF_PAGE -> "outside the page";
          case INVISIBLE -> "covered, or printed without ink";
          case MARKED_HIDDEN -> "set as hidden";
        };
    return new Hidden(text.text(), text.page(), why);
  }
}
