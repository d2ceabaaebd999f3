package org.cursus.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A section of the record beside work, studies, projects, skills and certificates.
record OtherView(EntityType kind, List<Item> items) {

  /// @param beside who gave it, printed it or was worked for
  /// @param period empty when no date is known
  record Item(
      @Nullable FactView title,
      @Nullable FactView beside,
      @Nullable FactView url,
      String period,
      @Nullable FactView prose,
      List<FactView> points) {}

  /// The sections that hold something.
  static List<OtherView> of(Profile profile) {
    var all =
        List.of(
            new OtherView(
                EntityType.VOLUNTEERING,
                profile.volunteering().stream().map(OtherView::volunteering).toList()),
            new OtherView(
                EntityType.PUBLICATION,
                profile.publications().stream().map(OtherView::publication).toList()),
            new OtherView(
                EntityType.AWARD, profile.awards().stream().map(OtherView::award).toList()),
            new OtherView(
                EntityType.INTEREST,
                profile.interests().stream().map(OtherView::interest).toList()),
            new OtherView(
                EntityType.REFERENCE,
                profile.references().stream().map(OtherView::reference).toList()));
    return all.stream().filter(section -> !section.items().isEmpty()).toList();
  }

  private static Item volunteering(Profile.Volunteering role) {
    var proof = role.evidence();
    boolean titled = role.position() != null;
    return new Item(
        titled
            ? FactView.of(role.position(), "position", proof)
            : FactView.of(role.organization(), "organization", proof),
        titled ? FactView.of(role.organization(), "organization", proof) : null,
        FactView.of(role.url(), "url", proof),
        Period.of(role.startDate(), role.endDate(), role.isCurrent()),
        FactView.of(role.description(), "description", proof),
        elements(role.achievements(), "achievements", proof));
  }

  private static Item publication(Profile.Publication publication) {
    var proof = publication.evidence();
    return new Item(
        FactView.of(publication.name(), "name", proof),
        FactView.of(publication.publisher(), "publisher", proof),
        FactView.of(publication.url(), "url", proof),
        words(publication.releaseDate()),
        FactView.of(publication.summary(), "summary", proof),
        List.of());
  }

  private static Item award(Profile.Award award) {
    var proof = award.evidence();
    return new Item(
        FactView.of(award.title(), "title", proof),
        FactView.of(award.awarder(), "awarder", proof),
        null,
        words(award.dateReceived()),
        FactView.of(award.summary(), "summary", proof),
        List.of());
  }

  private static Item interest(Profile.Interest interest) {
    var proof = interest.evidence();
    return new Item(
        FactView.of(interest.name(), "name", proof),
        null,
        null,
        "",
        null,
        elements(interest.keywords(), "keywords", proof));
  }

  private static Item reference(Profile.Reference reference) {
    var proof = reference.evidence();
    return new Item(
        FactView.of(reference.name(), "name", proof),
        null,
        null,
        "",
        FactView.of(reference.reference(), "reference", proof),
        List.of());
  }

  private static String words(@Nullable String date) {
    return date == null ? "" : Period.words(date);
  }

  private static List<FactView> elements(
      List<String> texts, String field, Map<String, Evidence> proof) {
    var views = new ArrayList<FactView>();
    IntStream.range(0, texts.size())
        .forEach(i -> views.add(FactView.ofElement(texts.get(i), field, i, proof)));
    return views;
  }
}
