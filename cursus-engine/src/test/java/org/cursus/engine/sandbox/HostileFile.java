package org.cursus.engine.sandbox;

import java.util.Set;
import java.util.function.Supplier;
import org.cursus.engine.document.DocumentFault;

/// A file that no honest program wrote, or that something broke.
///
/// @param name what is wrong with it
/// @param fileName what it is called where it is uploaded
/// @param content made when it is needed: some are large
/// @param allowed the faults it may end with; when it may be read, `readable` says so
/// @param readable whether it may end in a result
/// @param endless whether only the end of its time stops it, so that it is given little
record HostileFile(
    String name,
    String fileName,
    Supplier<byte[]> content,
    Set<DocumentFault> allowed,
    boolean readable,
    boolean endless) {

  @Override
  public String toString() {
    return name;
  }
}
