package vn.vankho.text.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamGuardTest {

  private static final int LIMIT = 1_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream\n",
        "sstream\r\n",
        "strstream\n",
        "streastream\n",
        "mstream\n",
        "..stream\n",
        "...stream\n",
        "endstream endobj 5 0 obj stream\n"
      })
  void aStreamThatUnpacksToTooMuchIsFoundWhereverItBegins(String before) throws IOException {
    assertThatThrownBy(() -> StreamGuard.check(file(before, LIMIT + 1), LIMIT))
        .isInstanceOf(LimitExceeded.class);
  }

  @Test
  void aStreamWithinTheLimitPasses() {
    assertThatCode(() -> StreamGuard.check(file("stream\n", LIMIT), LIMIT))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "strea", "strea\n", "m\n"})
  void whatIsNoStreamIsLeftAlone(String before) {
    assertThatCode(() -> StreamGuard.check(file(before, LIMIT + 1), LIMIT))
        .doesNotThrowAnyException();
  }

  private Path file(String before, int unpacked) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(before.getBytes(StandardCharsets.US_ASCII));
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      packed.write(new byte[unpacked]);
    }
    return Files.write(folder.resolve("file.pdf"), bytes.toByteArray());
  }
}
