package vn.vankho.hostile;

import java.io.IOException;
import java.util.List;

/**
 * A file made to do harm.
 *
 * @param name in the input folder
 * @param bytes as it lies there
 * @param codes of the diagnostics that may turn it away; empty when it must be read like any other
 */
record HostileFile(String name, byte[] bytes, List<String> codes) {

  /** What makes the bytes; everything that may fail in it is the test's own fault. */
  interface Maker {
    byte[] make() throws Exception;
  }

  static HostileFile harmless(String name, Maker maker) {
    return refused(name, maker);
  }

  static HostileFile refused(String name, Maker maker, String... codes) {
    try {
      return new HostileFile(name, maker.make(), List.of(codes));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(name, e);
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  boolean isHarmless() {
    return codes.isEmpty();
  }
}
