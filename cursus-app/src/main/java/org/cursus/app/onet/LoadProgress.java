package org.cursus.app.onet;

/// Hears how a load gets on. May be called from several threads.
public interface LoadProgress {

  /// Nobody listens.
  LoadProgress NONE =
      new LoadProgress() {
        @Override
        public void began(String release, int files) {}

        @Override
        public void loaded(String file, long rows) {}

        @Override
        public void step(String what) {}
      };

  void began(String release, int files);

  /// A file is in its table, with its key and indexes.
  void loaded(String file, long rows);

  /// What happens now, as a short sentence.
  void step(String what);
}
