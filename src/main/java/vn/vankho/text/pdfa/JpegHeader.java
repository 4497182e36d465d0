package vn.vankho.text.pdfa;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Phần đầu tệp JPEG: what a PDF must know of a JPEG file to show it as it is. Source: ITU-T T.81,
 * annex B.
 *
 * @param components 1 gray, 3 colour, 4 for print
 */
record JpegHeader(int width, int height, int bits, int components) {

  private static final int MARKER = 0xff;
  private static final int START_OF_SCAN = 0xda;

  /** The header; nothing when the file is no JPEG file, or one of a form that PDF does not know. */
  static Optional<JpegHeader> of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readUnsignedShort() != 0xffd8) {
        return Optional.empty();
      }
      while (true) {
        if (in.readUnsignedByte() != MARKER) {
          return Optional.empty();
        }
        int kind = in.readUnsignedByte();
        while (kind == MARKER) {
          kind = in.readUnsignedByte();
        }
        int length = in.readUnsignedShort() - 2;
        if (isFrame(kind)) {
          int bits = in.readUnsignedByte();
          int height = in.readUnsignedShort();
          int width = in.readUnsignedShort();
          int components = in.readUnsignedByte();
          // Baseline, extended and progressive; the others are lossless or arithmetic.
          return kind <= 0xc2
              ? Optional.of(new JpegHeader(width, height, bits, components))
              : Optional.empty();
        } else if (kind == START_OF_SCAN || length < 0) {
          return Optional.empty();
        }
        in.skipNBytes(length);
      }
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static boolean isFrame(int kind) {
    return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
  }

  /** Whether PDF/A shows it with the screen's colours. */
  boolean isShownAsItIs() {
    return bits == 8 && (components == 1 || components == 3) && width > 0 && height > 0;
  }
}
