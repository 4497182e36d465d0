package vn.vankho.publish.search;

/** Đoạn mã dữ liệu: writes strings and the call by which a part of the index reports itself. */
final class Script {

  private Script() {}

  /** {@code vankhoPart("t/3",{…});}, the only statement of a part. */
  static String part(String name, CharSequence value) {
    return "vankhoPart(\"" + name + "\"," + value + ");\n";
  }

  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    quote(out, text);
    return out.toString();
  }

  static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\u2028', '\u2029' -> out.append(' ');
        case '<' -> out.append("\\x3c");
        default -> out.append(c < ' ' || Character.isSurrogate(c) && lone(text, i) ? ' ' : c);
      }
    }
    out.append('"');
  }

  private static boolean lone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
