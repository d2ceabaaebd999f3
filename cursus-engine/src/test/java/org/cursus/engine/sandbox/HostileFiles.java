package org.cursus.engine.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.cursus.engine.document.DocumentFault;

/// The catalogue of hostile and broken files, all made here.
final class HostileFiles {

  private static final int FLIPS = 24;

  private final List<HostileFile> all = new ArrayList<>();

  private HostileFiles() {}

  static List<HostileFile> all() {
    var files = new HostileFiles();
    HostilePdfs.addTo(files);
    HostileDrawings.addTo(files);
    HostileZips.addTo(files);
    HostileTexts.addTo(files);
    files.refuses("no bytes", "resume.pdf", () -> new byte[0], DocumentFault.EMPTY);
    files.refuses(
        "21 MB",
        "resume.pdf",
        () -> Arrays.copyOf(HostilePdfs.sample().bytes(), 21 << 20),
        DocumentFault.TOO_LARGE);
    files.brokenCopies("PDF", "resume.pdf", HostilePdfs.sample().bytes());
    files.brokenCopies("Word file", "resume.docx", HostileZips.goodWord());
    return files.all;
  }

  /// Cut at each tenth, and with single bits turned over.
  private void brokenCopies(String kind, String fileName, byte[] good) {
    for (int tenth = 1; tenth < 10; tenth++) {
      var length = good.length * tenth / 10;
      ends(
          "a " + kind + " cut after " + tenth + " tenths",
          fileName,
          () -> Arrays.copyOf(good, length));
    }
    var random = new Random(17);
    for (int i = 0; i < FLIPS; i++) {
      var bit = random.nextInt(good.length * 8);
      ends(
          "a " + kind + " with bit " + bit + " turned over",
          fileName,
          () -> {
            var broken = good.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            return broken;
          });
    }
  }

  /// A file that is read.
  void reads(String name, String fileName, Supplier<byte[]> content) {
    add(name, fileName, content, Set.of(), true, false);
  }

  /// A file that may be read or refused with one of these faults.
  void readsOr(String name, String fileName, Supplier<byte[]> content, DocumentFault... faults) {
    add(name, fileName, content, Set.of(faults), true, false);
  }

  /// A file that is refused.
  void refuses(String name, String fileName, Supplier<byte[]> content, DocumentFault... faults) {
    add(name, fileName, content, Set.of(faults), false, false);
  }

  /// A file that is read or refused, by whatever name, in time.
  void ends(String name, String fileName, Supplier<byte[]> content) {
    var own = EnumSet.allOf(DocumentFault.class);
    own.remove(DocumentFault.TOO_SLOW);
    add(name, fileName, content, own, true, false);
  }

  /// A file that only the end of its time stops.
  void endless(String name, String fileName, Supplier<byte[]> content) {
    add(name, fileName, content, Set.of(DocumentFault.TOO_SLOW), false, true);
  }

  /// A file that may take more time or memory than there is before anything can be known of it.
  void mayBeKilled(String name, String fileName, Supplier<byte[]> content) {
    add(name, fileName, content, EnumSet.allOf(DocumentFault.class), true, true);
  }

  private void add(
      String name,
      String fileName,
      Supplier<byte[]> content,
      Set<DocumentFault> allowed,
      boolean readable,
      boolean endless) {
    all.add(new HostileFile(name, fileName, content, allowed, readable, endless));
  }
}
