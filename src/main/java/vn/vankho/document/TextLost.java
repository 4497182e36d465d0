package vn.vankho.document;

/** Mất văn bản đã đọc: the text that a held document was found in is not in the cache any more. */
public final class TextLost extends RuntimeException {
  public TextLost(Sha256 source) {
    super("no text of " + source);
  }
}
