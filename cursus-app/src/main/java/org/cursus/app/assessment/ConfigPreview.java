package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.cursus.app.assessment.AnswerFigureStore.Run;
import org.cursus.app.assessment.ConfigGroups.Group;
import org.cursus.app.platform.Caller;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells how scores would have moved, had a config been the active one. Only answers come here, not
/// whose they are; what goes out are middle scores and groups in whole tens, see [GroupLot].
@Service
class ConfigPreview {

  /// Runs that are scored anew, the newest.
  private static final int MOST = 2000;

  private static final double[] EDGES = {-10, -1, 1, 10};
  private static final List<String> MOVES =
      List.of(
          "down by 10 or more",
          "down by 1 to 10",
          "about the same",
          "up by 1 to 10",
          "up by 10 or more");

  private final AnswerFigureStore store;
  private final Configs configs;
  private final TransactionTemplate transactions;

  ConfigPreview(AnswerFigureStore store, Configs configs, TransactionTemplate transactions) {
    this.store = store;
    this.configs = configs;
    this.transactions = transactions;
  }

  /// How scores would have moved.
  ///
  /// @param runs that were scored anew; 0 for too few to tell, then the rest is empty
  /// @param before the median score by the active version, in whole points
  /// @param bands of the new version, with those whose total would lie there
  record Moves(
      int runs,
      @Nullable Long before,
      @Nullable Long after,
      List<Group> moves,
      List<Group> bands) {}

  /// @param config by which runs of any version of the same name are scored anew
  Moves of(AssessmentConfig config) {
    var active =
        configs.active().stream()
            .map(Configs.Configured::config)
            .filter(each -> each.name().equals(config.name()))
            .findFirst()
            .orElse(config);
    var keys = new LinkedHashSet<>(Scoring.decidingQuestions(config));
    keys.addAll(Scoring.decidingQuestions(active));
    var runs =
        Caller.admin(Caller.current().requireUserId())
            .call(
                () ->
                    transactions.execute(
                        status -> store.answers(config.name(), List.copyOf(keys), MOST)));
    return compare(runs, active, config);
  }

  private static Moves compare(List<Run> runs, AssessmentConfig active, AssessmentConfig config) {
    var before = new ArrayList<Double>();
    var after = new ArrayList<Double>();
    var moves = new LinkedHashMap<String, List<Run>>();
    MOVES.forEach(each -> moves.put(each, new ArrayList<>()));
    var bands = new LinkedHashMap<String, List<Run>>();
    config.bands().forEach(each -> bands.put(each.title(), new ArrayList<>()));
    for (var run : runs) {
      var old = Scoring.score(active, run.answers()).total();
      var score = Scoring.score(config, run.answers());
      if (old != null && score.total() != null) {
        before.add(old.doubleValue());
        after.add(score.total().doubleValue());
        add(moves, move(score.total().subtract(old).doubleValue()), run);
        add(bands, title(score.band()), run);
      }
    }
    return before.size() < ConfigGroups.FEWEST
        ? new Moves(0, null, null, List.of(), List.of())
        : new Moves(
            before.size() / ConfigGroups.FEWEST * ConfigGroups.FEWEST,
            median(before, new GroupLot(moves)),
            median(after, new GroupLot(bands)),
            groups(moves),
            groups(bands));
  }

  private static void add(Map<String, List<Run>> groups, String name, Run run) {
    groups.computeIfAbsent(name, ignored -> new ArrayList<>()).add(run);
  }

  private static List<Group> groups(SequencedMap<String, List<Run>> where) {
    var counts = new LinkedHashMap<String, Integer>();
    where.forEach((name, runs) -> counts.put(name, runs.size()));
    return new GroupLot(where).rounded(ConfigGroups.of(counts));
  }

  private static String title(@Nullable Band band) {
    return band == null ? "" : band.title();
  }

  private static String move(double points) {
    int place = 0;
    while (place < EDGES.length && points >= EDGES[place]) {
      place++;
    }
    return MOVES.get(points == EDGES[0] ? 0 : place);
  }

  /// A mean would tell of single ones to somebody who writes a config for it, and so would the
  /// exact middle.
  private static long median(List<Double> scores, GroupLot lot) {
    var sorted = scores.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return Math.round(sorted[lot.nearMiddle(sorted.length)]);
  }
}
