package vn.vankho.extract.head;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;

/** Họ của người Việt: the surnames by which a name is told from the strokes of a signature. */
final class Surnames {
  private Surnames() {}

  /** All of the table, without marks. */
  static Set<String> all() {
    try (InputStream in = Surnames.class.getResourceAsStream("/reference/surnames.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Vietnamese::bare)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
