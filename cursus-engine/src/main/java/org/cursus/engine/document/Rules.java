package org.cursus.engine.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Thin lines across the page. One that runs through a gutter ends the columns there.
final class Rules {

  private static final int MAX_RULES = 500;
  private static final double THICKEST = 3;
  private static final double SHORTEST = 60;

  private final List<Box> rules = new ArrayList<>();

  void add(Rectangle2D bounds) {
    if (bounds.getHeight() <= THICKEST
        && bounds.getWidth() >= SHORTEST
        && rules.size() < MAX_RULES) {
      rules.add(new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
    }
  }

  List<Box> all() {
    return rules;
  }

  /// Each rule with the heading that it underlines, as one box that no column may pass.
  static List<Box> walls(List<Box> rules, List<Fragment> fragments) {
    var walls = new ArrayList<Box>();
    for (var rule : rules) {
      var wall = rule;
      for (var fragment : fragments) {
        var above = rule.y() - fragment.baseline();
        var starts = Math.abs(fragment.x() - rule.x()) < 8;
        if (starts && above > -2 && above < 0.9 * fragment.size()) {
          wall = wall.union(fragment.box());
        }
      }
      walls.add(wall);
    }
    return walls;
  }
}
