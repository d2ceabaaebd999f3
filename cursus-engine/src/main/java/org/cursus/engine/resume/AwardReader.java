package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.DatedItems.Item;
import org.cursus.engine.resume.ParsedResume.Award;
import org.jspecify.annotations.Nullable;

/// Reads prizes and honours: title, who gave it, when, and what is told about it.
final class AwardReader {

  /// A title longer than this is a sentence about the award.
  private static final int LONGEST_TITLE = 110;

  private static final Pattern GIVEN_BY =
      Pattern.compile(
          "(?i)\\s+(?:awarded by|given by|presented by|issued by|by|from|verliehen von|durch|décerné par|otorgado por|concedido por)\\s+(?=\\p{Lu})");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern TITLE_END = Pattern.compile(":\\s+");

  private AwardReader() {}

  static List<Award> read(List<Section> sections) {
    var awards = new ArrayList<Award>();
    for (var section : sections) {
      for (var item : DatedItems.of(section)) {
        if (!item.parts().isEmpty()) {
          awards.add(award(item));
        }
      }
    }
    return awards;
  }

  private static Award award(Item item) {
    var parts = new ArrayList<>(item.parts());
    var title = parts.removeFirst();
    var told = new ArrayList<Passage>();
    var colon = TITLE_END.matcher(title.text());
    if (colon.find() && colon.start() > 2 && colon.start() < 60) {
      told.add(title.sub(colon.end(), title.text().length()).trim());
      title = title.sub(0, colon.start()).trim();
    }
    Passage awarder = null;
    if (!parts.isEmpty() && isShort(parts.getFirst())) {
      awarder = withoutLabel(parts.removeFirst());
    } else {
      var by = title.split(GIVEN_BY);
      var comma = title.split(COMMA);
      if (by.size() == 2 && isShort(by.get(1))) {
        title = by.getFirst();
        awarder = by.get(1);
      } else if (comma.size() > 1 && isOrganisation(comma.getLast())) {
        awarder = comma.getLast();
        title = title.sub(0, awarder.from() - title.from()).trim();
      }
    }
    told.addAll(parts);
    told.removeIf(Passage::isBlank);
    return new Award(
        title.fact(title.text().length() > LONGEST_TITLE ? .5 : .85),
        awarder == null ? null : awarder.fact(.75),
        item.date(),
        told.isEmpty() ? null : Passage.join(told, .8));
  }

  private static boolean isShort(Passage part) {
    return part.text().length() < 70 && !part.text().endsWith(".");
  }

  private static boolean isOrganisation(@Nullable Passage part) {
    return part != null
        && (Organisations.score(part.text()) > .4 || Organisations.institution(part.text()) > .4);
  }

  private static Passage withoutLabel(Passage part) {
    var label = DatedItems.ISSUED.matcher(part.text());
    return label.find() ? part.sub(label.end(), part.text().length()).trim() : part;
  }
}
