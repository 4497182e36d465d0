package vn.vankho.publish.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * Các phần theo chữ: writes the lists of terms as parts of the index.
 *
 * <p>A part is {@code {"duong":[["dương",list,…],["đường",list,…]],…}}, for pairs {@code {"ke
 * hoach":[list,…],…}}. Lists longer than {@link #INLINE} are parts of their own, {@code
 * x/t-duong-1}, and leave only the number of documents in their place: {@code ["đường",20480]}.
 */
final class TermParts {

  /** Characters of a term's lists that still stand within the shared part. */
  static final int INLINE = 1500;

  private final PartFolder folder;
  private final String family;

  TermParts(PartFolder folder, String family) {
    this.folder = folder;
    this.family = family;
  }

  /** One spelling of a word, or a pair, with its lists. */
  record Spelling(String marked, int documents, String[] lists) {}

  /** The text of one key's entry; long lists are written to parts of their own at once. */
  String entry(String bare, TreeMap<String, Spelling> spellings) {
    boolean pair = bare.indexOf(' ') >= 0;
    StringBuilder out = new StringBuilder();
    Script.quote(out, bare);
    out.append(pair ? ":" : ":[");
    int number = 0;
    for (Spelling spelling : spellings.values()) {
      if (number > 0) {
        out.append(',');
      }
      out.append('[');
      if (!pair) {
        Script.quote(out, spelling.marked());
        out.append(',');
      }
      if (length(spelling.lists()) <= INLINE) {
        lists(out, spelling.lists());
      } else {
        out.append(spelling.documents());
        StringBuilder own = new StringBuilder("[");
        lists(own, spelling.lists());
        folder.write("x/" + family + "-" + fileName(bare) + "-" + number, own.append(']'));
      }
      out.append(']');
      number++;
    }
    return out.append(pair ? "" : "]").toString();
  }

  void write(String part, Iterable<String> entries) {
    folder.write(family + "/" + part, "{" + String.join(",\n", entries) + "}");
  }

  /** Safe on every file system; {@code parts.js} makes the same name. */
  static String fileName(String bare) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        out.append(c);
      } else {
        out.append(c == ' ' ? "_" : "u" + Integer.toHexString(c) + "_");
      }
    }
    return out.toString();
  }

  static int length(String[] lists) {
    int length = 0;
    for (String list : lists) {
      length += list.length();
    }
    return length;
  }

  private static void lists(StringBuilder out, String[] lists) {
    for (int i = 0; i < lists.length; i++) {
      out.append(i == 0 ? "\"" : ",\"").append(lists[i]).append('"');
    }
  }

  /** Groups spellings by key, both sorted. */
  static void gather(Map<String, TreeMap<String, Spelling>> keys, String bare, Spelling spelling) {
    keys.computeIfAbsent(bare, k -> new TreeMap<>()).put(spelling.marked(), spelling);
  }
}
