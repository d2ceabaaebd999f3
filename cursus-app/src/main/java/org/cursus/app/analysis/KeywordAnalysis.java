package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cursus.app.ai.Gateway;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword;
import org.cursus.engine.text.Keyword.Kind;
import org.cursus.engine.text.Keywords;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Finds the keywords of a text, and says which of them the caller's record has.
@Service
class KeywordAnalysis {

  private final Metering metering;
  private final Gateway gateway;
  private final KeywordPurpose purpose;
  private final KnownTerms known;
  private final OwnTexts own;

  KeywordAnalysis(
      Metering metering, Gateway gateway, KeywordPurpose purpose, KnownTerms known, OwnTexts own) {
    this.metering = metering;
    this.gateway = gateway;
    this.purpose = purpose;
    this.known = known;
    this.own = own;
  }

  /// @param key names the request; null for none
  Metered<KeywordResult> run(PastedText text, @Nullable String key) {
    return metering.run(
        Feature.KEYWORD_EXTRACTION,
        gateway.engineFor(purpose),
        key,
        text,
        KeywordResult.class,
        meter -> result(text, gateway.ask(purpose, text, meter).value()));
  }

  /// Weighs what was found by the rules, whoever found it.
  private KeywordResult result(PastedText text, KeywordAnswer answer) {
    var terms = known.terms();
    var named = answer.keywords().stream().map(each -> name(terms.names(), each)).toList();
    var report = new Keywords(Gazetteer.of(named), terms.background()).of(text.text());
    var found =
        report.keywords().stream()
            .filter(each -> named.stream().anyMatch(name -> name.name().equals(each.name())))
            .limit(KeywordPurpose.MOST)
            .toList();
    var mine = words(own.ofCaller().whole());
    return new KeywordResult(
        report.language().title(),
        report.language().code(),
        report.words(),
        report.note(),
        found.stream().map(each -> line(each, mine)).toList(),
        Segment.of(text.text(), marked(found)));
  }

  private static Gazetteer.Name name(Gazetteer names, KeywordAnswer.Item item) {
    return new Gazetteer.Name(
        item.text(),
        names.nameOf(item.text()).orElse(item.text()),
        Kind.valueOf(item.kind().toUpperCase(Locale.ROOT)));
  }

  private static List<Segment.Marked> marked(List<Keyword> found) {
    var marked = new ArrayList<Segment.Marked>();
    for (var each : found) {
      for (var place : each.places()) {
        marked.add(
            new Segment.Marked(
                place.start(),
                place.end(),
                each.kind().name().toLowerCase(Locale.ROOT),
                each.kind().title()));
      }
    }
    return marked;
  }

  private static String words(String text) {
    return Words.of(text).stream()
        .map(each -> Gazetteer.keyOf(each.text()))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static KeywordResult.Line line(Keyword each, String mine) {
    boolean inRecord = mine.contains(words(each.text())) || mine.contains(words(each.name()));
    return new KeywordResult.Line(
        each.text(),
        each.name(),
        each.kind().name().toLowerCase(Locale.ROOT),
        each.kind().title(),
        each.score(),
        each.count(),
        each.cue(),
        inRecord);
  }
}
