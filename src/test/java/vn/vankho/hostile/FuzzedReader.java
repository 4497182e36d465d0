package vn.vankho.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.vankho.document.Limits;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.text.TextReader;

/** The target of a fuzzer: a reader in its own process, without the guard around it. */
public final class FuzzedReader {

  private static final Limits LIMITS =
      new Limits(
          1L << 20, 20, 1_000_000, 16L << 20, 200, Duration.ofSeconds(4), Duration.ofSeconds(6));

  private static TextReader reader;
  private static String mediaType;
  private static Path file;

  private FuzzedReader() {}

  /** The fuzzer calls this once; the argument is the media type of all its inputs. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    mediaType = arguments[0];
    reader = new TextReader(LIMITS);
    file = Files.createTempFile("fuzzed", ".bin");
    file.toFile().deleteOnExit();
  }

  /** The fuzzer calls this with each input; whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Sha256 sha256 = Sha256.of(bytes);
    var part = new SourceFile.Part("fuzzed", sha256, mediaType, bytes.length);
    Reading reading =
        reader.read(
            new SourceFile("fuzzed", sha256, mediaType, bytes.length, List.of(part)),
            List.of(file),
            n -> {});
    if (reading instanceof Reading.Failed failed
        && List.of("out-of-memory", "reading-failed").contains(failed.reason().code())) {
      throw new IllegalStateException(failed.reason().toString());
    }
  }
}
