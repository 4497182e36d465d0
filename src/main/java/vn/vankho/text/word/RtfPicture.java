package vn.vankho.text.word;

import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Ảnh trong tệp RTF: a picture as it comes in, in hexadecimal digits or bytes; only kinds that
 * scans are kept in.
 */
final class RtfPicture {

  private static final double TWIPS = 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean scan;
  private double width;
  private double height;
  private double scaleX = 1;
  private double scaleY = 1;
  private int half = -1;

  /** What the file says of the picture. */
  void set(Command command, int parameter) {
    switch (command) {
      case jpegblip, pngblip -> scan = true;
      case picwgoal -> width = parameter / TWIPS;
      case pichgoal -> height = parameter / TWIPS;
      case picscalex -> scaleX = parameter / 100.0;
      case picscaley -> scaleY = parameter / 100.0;
      default -> {}
    }
  }

  void add(String digits) {
    for (int i = 0; scan && i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit >= 0 && half >= 0) {
        bytes.write(16 * half + digit);
        half = -1;
      } else if (digit >= 0) {
        half = digit;
      }
    }
  }

  void add(byte[] some) {
    if (scan) {
      bytes.write(some, 0, some.length);
    }
  }

  /** The picture; nothing when it is a drawing or has no size. */
  Optional<Flow.Picture> made() {
    if (!scan || bytes.size() == 0 || width <= 0 || height <= 0) {
      return Optional.empty();
    }
    byte[] all = bytes.toByteArray();
    return Optional.of(new Flow.Picture(width * scaleX, height * scaleY, () -> all));
  }
}
