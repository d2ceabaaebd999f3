package org.cursus.app.bench;

/// Something that is worth measuring again and again.
interface Benchmark {

  /// What is typed to run it; also names its file of figures.
  String name();

  /// One sentence for `cursus bench --list`.
  String purpose();

  /// Measures, and reports each figure as soon as it is known.
  ///
  /// @throws Exception when it could not measure, or when what it measured went wrong
  void run(Figures figures) throws Exception;
}
