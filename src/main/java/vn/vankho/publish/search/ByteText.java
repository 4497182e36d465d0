package vn.vankho.publish.search;

import java.util.Arrays;

/** Chữ dạng byte: a growing text in UTF-8, to which plain ASCII costs next to nothing. */
public final class ByteText {

  private byte[] bytes;
  private int length;

  public ByteText(int size) {
    bytes = new byte[size];
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** What holds the text from its start to its {@link #length()}; more may follow. */
  public byte[] array() {
    return bytes;
  }

  /** An ASCII character. */
  public ByteText put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  public ByteText put(byte[] from, int start, int count) {
    room(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
    return this;
  }

  public ByteText put(byte[] from) {
    return put(from, 0, from.length);
  }

  public ByteText put(String text) {
    int size = text.length();
    room(size * 3);
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (!Character.isSurrogate(c)) {
        encode(c, (char) 0);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < size
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        encode(c, text.charAt(++i));
      } else {
        bytes[length++] = '?';
      }
    }
    return this;
  }

  /** A string of a script, with its quotes. */
  ByteText quote(String text) {
    char[] in = text.toCharArray();
    int size = in.length;
    room(size * 4 + 2);
    bytes[length++] = '"';
    for (int i = 0; i < size; i++) {
      char c = in[i];
      if (c >= ' ' && c < 0x7f) {
        if (c == '"' || c == '\\') {
          bytes[length++] = '\\';
        } else if (c == '<') {
          put("\\x3c");
          room((size - i) * 4 + 2);
          continue;
        }
        bytes[length++] = (byte) c;
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        bytes[length++] = ' ';
      } else if (!Character.isSurrogate(c)) {
        encode(c, (char) 0);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < size
          && Character.isLowSurrogate(in[i + 1])) {
        encode(c, in[++i]);
      } else {
        bytes[length++] = ' ';
      }
    }
    bytes[length++] = '"';
    return this;
  }

  private void encode(char c, char low) {
    if (low != 0) {
      int point = Character.toCodePoint(c, low);
      bytes[length++] = (byte) (0xf0 | point >> 18);
      bytes[length++] = (byte) (0x80 | point >> 12 & 0x3f);
      bytes[length++] = (byte) (0x80 | point >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | point & 0x3f);
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    }
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
