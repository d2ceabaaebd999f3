package org.cursus.app.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names a browser in words that its owner knows.
final class Device {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // The order matters: most browsers also claim to be the ones after them.
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  /// Such as "Firefox on Linux".
  static String nameOf(@Nullable String userAgent) {
    if (userAgent == null) {
      return "A browser";
    }
    var browser = first(BROWSERS, userAgent, "A browser");
    var system = first(SYSTEMS, userAgent, "");
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  private static String first(Map<String, String> names, String userAgent, String otherwise) {
    return names.entrySet().stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
