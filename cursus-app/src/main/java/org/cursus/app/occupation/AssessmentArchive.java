package org.cursus.app.occupation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's assessments, in the account archive.
@Component
class AssessmentArchive implements ArchivePart {

  private static final String ASSESSMENTS = "skills_assessment";
  private static final String ANSWERS = "skills_assessment_answer";

  private final AssessmentArchiveStore store;
  private final Assessments assessments;

  AssessmentArchive(AssessmentArchiveStore store, Assessments assessments) {
    this.store = store;
    this.assessments = assessments;
  }

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.export(userId, row -> rows.accept(ASSESSMENTS, row));
    store.exportAnswers(userId, row -> rows.accept(ANSWERS, row));
  }

  @Override
  public Adding adding(UUID userId) {
    Set<UUID> added = new HashSet<>();
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        rows.forEach(row -> row.put("user_id", userId.toString()));
        switch (table) {
          case ASSESSMENTS -> added.addAll(store.add(userId, rows.toString()));
          case ANSWERS -> {
            rows.forEach(AssessmentArchive::check);
            store.addAnswers(userId, rows.toString(), added);
          }
          default -> throw new IllegalArgumentException(table);
        }
      }

      @Override
      public void check() {
        assessments.list();
      }
    };
  }

  /// The database does not know how long each scale is.
  private static void check(ObjectNode row) {
    var scale = AssessmentScale.named(row.path("scale_id").asString(""));
    if (scale.isEmpty() || !scale.get().holds(row.path("value").decimalValue())) {
      throw new IllegalArgumentException("an answer off its scale");
    }
  }
}
