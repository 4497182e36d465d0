package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32C;

/** Các phần của chỉ mục: the parts written so far. Thread-safe. */
final class PartFolder {

  private final String prefix;
  private final PartStore store;
  private final ConcurrentSkipListMap<String, Long> written = new ConcurrentSkipListMap<>();

  /**
   * @param prefix of every name, {@code /} at its end; empty for none
   */
  PartFolder(String prefix, PartStore store) {
    this.prefix = prefix;
    this.store = store;
  }

  /**
   * @param name of the part, with {@code /} between folders
   * @param value a JavaScript value
   */
  void write(String name, ByteText value) {
    byte[] bytes = Script.part(prefix + name, value);
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    written.put(name, crc.getValue());
    try {
      store.write(prefix + name + ".js", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state of all parts so far in 8 hex digits: equal parts, equal version. */
  String version() {
    CRC32C all = new CRC32C();
    written.forEach((name, crc) -> all.update((name + crc).getBytes(StandardCharsets.UTF_8)));
    return String.format(Locale.ROOT, "%08x", all.getValue());
  }
}
