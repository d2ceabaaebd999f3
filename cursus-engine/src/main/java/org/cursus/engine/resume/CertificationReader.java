package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.DatedItems.Item;
import org.cursus.engine.resume.ParsedResume.Certification;
import org.jspecify.annotations.Nullable;

/// Reads certificates and licences: name, issuer, date, number.
final class CertificationReader {

  private static final Pattern ISSUED_IN =
      Pattern.compile("(?i)\\s+(?:issued by|by|from)\\s+(?=\\p{Lu})");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([^)]{2,60})\\)\\s*$");

  /// @param rest what is told about a certificate beyond its name and issuer
  record Certifications(List<Certification> certifications, List<Fact> rest) {}

  /// @param sure how sure the issuer is
  private record Named(Passage name, @Nullable Passage issuer, double sure) {}

  private CertificationReader() {}

  static Certifications read(List<Section> sections) {
    var certifications = new ArrayList<Certification>();
    var rest = new ArrayList<Fact>();
    for (var section : sections) {
      for (var item : DatedItems.of(section)) {
        if (!item.parts().isEmpty()) {
          certifications.add(certification(item));
          item.parts().stream().skip(2).forEach(part -> rest.add(part.fact(.5)));
        }
      }
    }
    return new Certifications(certifications, rest);
  }

  private static Certification certification(Item item) {
    var named = named(item.parts());
    var issuer = named.issuer();
    if (issuer != null) {
      var label = DatedItems.ISSUED.matcher(issuer.text());
      issuer = label.find() ? issuer.sub(label.end(), issuer.text().length()).trim() : issuer;
    }
    return new Certification(
        named.name().fact(.92),
        issuer == null ? null : issuer.fact(named.sure()),
        item.date(),
        item.id(),
        item.url());
  }

  private static Named named(List<Passage> parts) {
    var name = parts.getFirst();
    if (parts.size() > 1) {
      return new Named(name, parts.get(1), .9);
    }
    int open = name.text().indexOf('(');
    if (open > 1 && name.text().indexOf(')') < 0) {
      // The date stood in the brackets too, and took the closing one along.
      return new Named(
          name.sub(0, open).trim(), name.sub(open + 1, name.text().length()).trim(), .85);
    }
    var by = name.split(ISSUED_IN);
    if (by.size() == 2) {
      return new Named(by.getFirst(), by.get(1), .9);
    }
    var comma = name.split(COMMA);
    if (comma.size() > 1 && comma.getLast().text().length() < 50) {
      var issuer = comma.getLast();
      return new Named(name.sub(0, issuer.from() - name.from()).trim(), issuer, .75);
    }
    var bracketed = BRACKETED.matcher(name.text());
    if (bracketed.find() && isIssuer(bracketed.group(1))) {
      return new Named(
          name.sub(0, bracketed.start()).trim(),
          name.sub(bracketed.start(1), bracketed.end(1)).trim(),
          .75);
    }
    return new Named(name, null, 0);
  }

  /// "(AWS)" may be who issued it, "(PMP)" is what it is called in short.
  private static boolean isIssuer(String text) {
    return Organisations.score(text) > .4
        || text.indexOf(' ') > 0 && text.chars().noneMatch(Character::isDigit);
  }
}
