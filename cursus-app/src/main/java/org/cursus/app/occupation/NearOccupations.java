package org.cursus.app.occupation;

import java.util.ArrayList;
import org.cursus.app.ai.Embeddings;
import org.cursus.app.ai.NearTexts;
import org.cursus.app.ai.ReferenceText;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.onet.Onet;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Problem;
import org.cursus.engine.match.OccupationText;
import org.springframework.stereotype.Service;

/// Occupations for what somebody tells in sentences, by meaning and by words; and the texts that
/// this rests on, in line with the live release.
@Service
class NearOccupations implements ReleaseFollower {

  static final int LONGEST_TEXT = 20_000;

  private final Embeddings embeddings;
  private final Onet onet;
  private final OccupationTextStore texts;

  NearOccupations(Embeddings embeddings, Onet onet, OccupationTextStore texts) {
    this.embeddings = embeddings;
    this.onet = onet;
    this.texts = texts;
  }

  /// What was found.
  ///
  /// @param near with the way that led there
  record Found(LiveRelease release, NearTexts near) {}

  /// The occupations nearest to a text, the best first.
  ///
  /// @throws Problem `no-release`, or `text-invalid` when it is empty or too long
  Found find(String text, int limit) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw OccupationProblem.TEXT_INVALID.problem();
    }
    var release = onet.live().orElseThrow(OccupationProblem.NO_RELEASE::problem);
    return new Found(release, embeddings.near(text, limit));
  }

  @Override
  public void follow() {
    onet.live()
        .ifPresent(
            release ->
                embeddings.renew(
                    release.id().toString(),
                    () ->
                        texts.read().occupations().stream()
                            .map(NearOccupations::reference)
                            .toList()));
  }

  private static ReferenceText reference(OccupationText occupation) {
    var passages = new ArrayList<String>();
    passages.add(occupation.title() + ". " + occupation.description());
    passages.addAll(occupation.tasks());
    return new ReferenceText(occupation.code(), occupation.title(), passages);
  }
}
