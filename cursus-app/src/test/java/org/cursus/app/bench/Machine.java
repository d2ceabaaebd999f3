package org.cursus.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// What a run was measured on, without which its figures say little.
///
/// @param load the one-minute load average before the run: well below the cores on a quiet machine
record Machine(
    String cpu,
    int cores,
    long memoryMegabytes,
    String jdk,
    String system,
    double load,
    Instant date) {

  static Machine here() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        cpuModel(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() >> 20,
        System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        system.getSystemLoadAverage(),
        Instant.now());
  }

  private static String cpuModel() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
