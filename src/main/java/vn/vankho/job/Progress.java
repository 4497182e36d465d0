package vn.vankho.job;

/** Tiến độ: is told how far a run has come. Called from several threads. */
public interface Progress {

  /** What a run is busy with. */
  enum Phase {
    INVENTORY,
    READ,
    EXTRACT,
    RESOLVE,
    PUBLISH
  }

  /**
   * A phase begins.
   *
   * @param files to be worked on, 0 when they are not counted
   */
  void begin(Phase phase, int files);

  /** One more page has been read. */
  void page();

  /** One more file of the phase is done. */
  void file();

  /** The phase has ended. */
  void end();

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Phase phase, int files) {}

        @Override
        public void page() {}

        @Override
        public void file() {}

        @Override
        public void end() {}
      };
}
