package vn.vankho.text.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/**
 * Bộ nhớ tạm không giữ ảnh: keeps a document's fonts and colours, but none of its page images. Each
 * is shown once; kept until memory runs short, those of a long scan would fill all of it.
 */
final class FontsOnlyCache extends DefaultResourceCache {
  @Override
  public void put(COSObject indirect, PDXObject object) {}
}
