package vn.vankho.publish.search;

import java.nio.charset.StandardCharsets;

/** Đoạn mã dữ liệu: writes strings and the call by which a part of the index reports itself. */
final class Script {

  private Script() {}

  /** {@code vankhoPart("t/3",{…});}, the only statement of a part. */
  static byte[] part(String name, ByteText value) {
    return new ByteText(value.length() + name.length() + 20)
        .put("vankhoPart(\"")
        .put(name)
        .put("\",")
        .put(value.array(), 0, value.length())
        .put(");\n")
        .toBytes();
  }

  static String quote(String text) {
    return new String(
        new ByteText(text.length() + 8).quote(text).toBytes(), StandardCharsets.UTF_8);
  }
}
