package org.cursus.app.assessment;

import java.util.Collection;

/// Which number a version gets that is made from another one.
final class NextVersion {

  private NextVersion() {}

  /// 1.1 after 1.0, or the next one that is free.
  static String after(String version, Collection<String> taken) {
    int dot = version.lastIndexOf('.');
    var head = version.substring(0, dot + 1);
    int number = Integer.parseInt(version.substring(dot + 1));
    String next;
    do {
      number++;
      next = head + number;
    } while (taken.contains(next));
    return next;
  }
}
