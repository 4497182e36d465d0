package vn.vankho.text.pdfa;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Luồng mượn: a PDF stream whose bytes stay where they lie, in another file, and go from there to
 * the one that is written, unaltered and never held in memory.
 */
final class BorrowedStream extends COSStream {

  /** Opens the bytes; may be asked more than once. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  private final Bytes bytes;

  /**
   * @param length of the bytes
   * @param filter by which they are encoded
   * @param parms of the filter; nothing for none
   */
  BorrowedStream(Bytes bytes, long length, COSBase filter, COSBase parms) {
    this.bytes = bytes;
    setLong(COSName.LENGTH, length);
    setItem(COSName.FILTER, filter);
    if (parms != null) {
      setItem(COSName.DECODE_PARMS, parms);
    }
  }

  /** A dictionary entry list: {@code name, value, name, value …}. */
  static COSDictionary dictionary(Object... entries) {
    COSDictionary dictionary = new COSDictionary();
    for (int i = 0; i < entries.length; i += 2) {
      dictionary.setItem((COSName) entries[i], (COSBase) entries[i + 1]);
    }
    return dictionary;
  }

  @Override
  public InputStream createRawInputStream() throws IOException {
    return bytes.open();
  }

  @Override
  public long getLength() {
    return getLong(COSName.LENGTH);
  }

  @Override
  public boolean hasData() {
    return true;
  }
}
