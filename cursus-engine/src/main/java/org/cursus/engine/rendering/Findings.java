package org.cursus.engine.rendering;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Finding.Kind;
import org.jspecify.annotations.Nullable;

/// Says in sentences what a file cannot show.
final class Findings {

  private static final int SHOWN = 12;

  private Findings() {}

  static List<Finding> ofCharacters(Set<Integer> missing) {
    if (missing.isEmpty()) {
      return List.of();
    }
    var shown =
        missing.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining(" "));
    var scripts = new TreeSet<String>();
    missing.forEach(c -> scripts.add(script(c)));
    scripts.remove("Common");
    scripts.remove("Inherited");
    return List.of(
        new Finding(
            Kind.MISSING_CHARACTERS,
            "No font here can show %d %s%s: %s%s. In the PDF a mark stands in their place; DOCX and HTML hold them."
                .formatted(
                    missing.size(),
                    missing.size() == 1 ? "character" : "characters",
                    scripts.isEmpty() ? "" : " (" + String.join(", ", scripts) + ")",
                    shown,
                    missing.size() > SHOWN ? " …" : "")));
  }

  private static String script(int character) {
    var name = UnicodeScript.of(character).name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static List<Finding> ofAddresses(Draft draft) {
    var findings = new ArrayList<Finding>();
    draft.head().contacts().forEach(contact -> address(contact.url(), findings));
    for (var section : draft.sections()) {
      section.items().forEach(item -> address(item.url(), findings));
    }
    return findings;
  }

  private static void address(@Nullable String url, List<Finding> to) {
    if (url != null && !url.isBlank() && Addresses.safe(url) == null) {
      var shown = url.length() > 60 ? url.substring(0, 60) + "…" : url;
      to.add(
          new Finding(
              Kind.ADDRESS_LEFT_OUT,
              "The address “%s” does not begin with http, https, mailto or tel, so that it is not a link."
                  .formatted(shown)));
    }
  }
}
