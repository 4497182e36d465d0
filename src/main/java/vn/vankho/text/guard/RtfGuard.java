package vn.vankho.text.guard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Canh tệp RTF: looks for binary data ({@code \bin1234}) longer than the file itself; the library
 * would make room for all of it at once.
 */
public final class RtfGuard {

  private static final String WORD = "\\bin";

  private RtfGuard() {}

  /**
   * @throws IOException when there is such a thing, or the file cannot be read
   */
  public static void check(Path file) throws IOException {
    long size = Files.size(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int c = in.read(); c >= 0; ) {
        matched = c == WORD.charAt(matched) ? matched + 1 : c == '\\' ? 1 : 0;
        c = in.read();
        if (matched == WORD.length()) {
          matched = 0;
          for (long length = 0; c >= '0' && c <= '9'; c = in.read()) {
            length = 10 * length + c - '0';
            if (length > size) {
              throw new IOException("binary data longer than the file");
            }
          }
        }
      }
    }
  }
}
