package org.cursus.engine.recognition;

/// Recognises the words in a scan.
@FunctionalInterface
public interface Recogniser {

  /// @throws RecognitionFailed when nothing can be said of the scan
  Recognition read(Scan scan) throws RecognitionFailed;
}
