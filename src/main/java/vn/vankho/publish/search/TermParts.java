package vn.vankho.publish.search;

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
  private final Lexicon lexicon;
  private final TermLists lists;
  private final ByteText text = new ByteText(1 << 12);

  TermParts(PartFolder folder, Lexicon lexicon, TermLists lists) {
    this.folder = folder;
    this.lexicon = lexicon;
    this.lists = lists;
  }

  /** The entry of a word without marks: all its spellings, whose keys follow each other. */
  void words(ByteText out, String family, int levels, long[] keys, int from, int to) {
    int bare = lexicon.bareOf(word(keys[from]));
    out.put('"').put(lexicon.bare(bare)).put("\":[");
    for (int i = from; i < to; i++) {
      out.put(i == from ? "[\"" : ",[\"").put(lexicon.marked(word(keys[i]))).put("\",");
      lists(out, family, levels, keys[i], lexicon.bareText(bare), i - from);
      out.put(']');
    }
    out.put(']');
  }

  private static int word(long key) {
    return (int) (key & (1 << Posting.BITS) - 1);
  }

  /** The entry of two neighbours. */
  void pair(ByteText out, String family, int levels, long key, int first, int second) {
    out.put('"').put(lexicon.bare(first)).put(' ').put(lexicon.bare(second)).put("\":[");
    lists(out, family, levels, key, lexicon.bareText(first) + " " + lexicon.bareText(second), 0);
    out.put(']');
  }

  private void lists(ByteText out, String family, int levels, long key, String bare, int spelling) {
    text.clear();
    lists.write(key, levels, text);
    int punctuation = 3 * levels - 1;
    if (text.length() - punctuation <= INLINE) {
      out.put(text.array(), 0, text.length());
    } else {
      out.put(Integer.toString(lists.documents(key)));
      ByteText own = new ByteText(text.length() + 2);
      own.put('[').put(text.array(), 0, text.length()).put(']');
      folder.write("x/" + family + "-" + fileName(bare) + "-" + spelling, own);
    }
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
}
