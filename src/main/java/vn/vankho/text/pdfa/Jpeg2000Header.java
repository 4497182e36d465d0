package vn.vankho.text.pdfa;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Phần đầu ảnh JPEG 2000: whether PDF/A-2 takes such an image as it is. Source: ISO 19005-2,
 * 6.2.8.3, and ISO 15444-1, annex I.
 */
final class Jpeg2000Header {

  private static final int SIGNATURE = 0x6A502020;
  private static final int HEADER = 0x6A703268;
  private static final int IMAGE = 0x69686472;
  private static final int COLOUR = 0x636F6C72;

  private static final int ENUMERATED = 1;
  private static final int PROFILE = 2;

  /** sRGB, gray and sYCC. */
  private static final int FIRST_SPACE = 16;

  private static final int LAST_SPACE = 18;

  private static final int DIFFERENT_DEPTHS = 255;

  private Jpeg2000Header() {}

  /** Gray or RGB of one depth, its colours said in one way that every viewer knows. */
  static boolean isAllowed(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(stream)) {
      if (in.readInt() != 12 || in.readInt() != SIGNATURE) {
        return false;
      }
      in.skipNBytes(4);
      while (true) {
        int length = in.readInt();
        int kind = in.readInt();
        if (kind == HEADER) {
          return isPlain(new DataInputStream(new java.io.ByteArrayInputStream(rest(in, length))));
        } else if (length < 8) {
          return false;
        }
        in.skipNBytes(length - 8);
      }
    } catch (EOFException cutShort) {
      return false;
    }
  }

  private static byte[] rest(DataInputStream in, int length) throws IOException {
    return in.readNBytes(Math.max(0, Math.min(length - 8, 1 << 20)));
  }

  private static boolean isPlain(DataInputStream boxes) throws IOException {
    boolean image = false;
    int colours = 0;
    while (boxes.available() > 0) {
      int length = boxes.readInt();
      int kind = boxes.readInt();
      byte[] box = rest(boxes, length);
      if (kind == IMAGE && box.length > 10) {
        int components = (box[8] & 255) << 8 | box[9] & 255;
        image = (components == 1 || components == 3) && (box[10] & 255) != DIFFERENT_DEPTHS;
      } else if (kind == COLOUR) {
        colours += isKnown(box) ? 1 : 2;
      } else if (length < 8) {
        return false;
      }
    }
    return image && colours == 1;
  }

  private static boolean isKnown(byte[] box) {
    return box.length > 2
        && (box[0] == PROFILE
            || (box[0] == ENUMERATED
                && box.length > 6
                && box[3] == 0
                && box[4] == 0
                && box[5] == 0
                && box[6] >= FIRST_SPACE
                && box[6] <= LAST_SPACE));
  }
}
